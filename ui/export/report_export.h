// File > Export… and Print…, and Edit > Copy as command line: what leaves the window for other programs.
#pragma once

#include <QObject>
#include <QString>

#include "app/report/report_content.h"

class QPrinter;
class QWidget;

namespace ridgepoint {

class Document;
class SlowTask;

class ReportExport : public QObject {
    Q_OBJECT

public:
    ReportExport(Document &document, QWidget *window);

    /// Asks what the report shall be, then where it goes.
    void open();
    /// Writes it. The shown scenario is what it is about.
    void writeTo(const QString &path, const ReportOptions &options);
    void print();
    void copyCommandLine();

Q_SIGNALS:
    void message(const QString &sentence,
                 bool offersFile);      ///< for the message bar; empty: nothing is wrong any more
    void done(const QString &sentence); ///< for the status bar

private:
    void chooseFile(const ReportOptions &options);
    void printOn(QPrinter &printer);
    [[nodiscard]] ReportContent content(ReportOptions options) const;

    Document &m_document;
    QWidget *m_window;
    SlowTask *m_disk;
};

} // namespace ridgepoint
