// New, Open, Save, Save as and what they ask before work is lost. Nothing here waits: every dialog opens and comes back by
// a signal, so that a screen reader's actions return.
#pragma once

#include <functional>

#include <QObject>

class QWidget;

namespace ridgepoint {

class Document;

class FileActions : public QObject {
    Q_OBJECT

public:
    FileActions(Document &document, QWidget *window);

    void createNew();
    void open();
    void openFile(const QString &path);
    void save();
    void saveAs();
    /// Calls `next` at once where nothing is unsaved, else when that was saved or given up; not at all on Cancel.
    void whenSafe(std::function<void()> next);

Q_SIGNALS:
    /// A sentence for the message bar; empty: nothing is wrong any more.
    void message(const QString &sentence, bool offersFile);

private:
    void chooseSavePath(std::function<void()> next);
    bool saveTo(const QString &path);

    Document &m_document;
    QWidget *m_window;
};

} // namespace ridgepoint
