// What a report shall be (exportDialog: `.title .titleAndNotes .format .scenarios .paper .theme .derivations .export`); what was chosen last is
// chosen again. Where the file goes is asked next.
#pragma once

#include <QDialog>

#include "app/report/report_options.h"

class QCheckBox;
class QGridLayout;
class QLabel;

namespace ridgepoint {

class Document;
class Segmented;

class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// The document's title heads the report, and can be changed here. Of one scenario there is nothing to choose.
    ExportDialog(Document &document, QWidget *window);

    /// The scenario is left to the caller.
    [[nodiscard]] ReportOptions options() const;
    /// What was chosen last on derivations; at first they are left out.
    [[nodiscard]] static bool wantsDerivations();

Q_SIGNALS:
    void chosen(const ridgepoint::ReportOptions &options);

private:
    void addTitle(QGridLayout &grid);
    void showTitle();
    Segmented *addChoice(QGridLayout &grid, const char *part, const QString &label, const QStringList &words);
    void restore();
    void finish();
    void showWhatApplies();

    Document &m_document;
    QLabel *m_title;
    Segmented *m_format;
    Segmented *m_scenarios;
    Segmented *m_paper;
    Segmented *m_theme;
    QCheckBox *m_derivations;
    QLabel *m_hint;
};

} // namespace ridgepoint
