// What a report shall be (exportDialog: `.format .scenarios .paper .theme .derivations .export`); what was chosen last is
// chosen again. Where the file goes is asked next.
#pragma once

#include <QDialog>

#include "app/report/report_options.h"

class QCheckBox;
class QGridLayout;
class QLabel;

namespace ridgepoint {

class Segmented;

class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// `scenarios`: how many the plan has; of one there is nothing to choose.
    ExportDialog(std::size_t scenarios, QWidget *window);

    /// The scenario is left to the caller.
    [[nodiscard]] ReportOptions options() const;

Q_SIGNALS:
    void chosen(const ridgepoint::ReportOptions &options);

private:
    Segmented *addChoice(QGridLayout &grid, const char *part, const QString &label, const QStringList &words);
    void restore();
    void finish();
    void showWhatApplies();

    Segmented *m_format;
    Segmented *m_scenarios;
    Segmented *m_paper;
    Segmented *m_theme;
    QCheckBox *m_derivations;
    QLabel *m_hint;
};

} // namespace ridgepoint
