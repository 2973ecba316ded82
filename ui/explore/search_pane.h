// The best deployments of the catalogue within the plan's targets: a table ranked by any figure, and the front of that figure
// against speed beside it. What is chosen there becomes a scenario.
#pragma once

#include <optional>

#include <QFrame>

#include "ui/explore/search_data.h"

class QLabel;
class QPushButton;

namespace ridgepoint {

class ChipLine;
class ChoiceBox;
class Document;
class FigureChooser;
class LineLabel;
class PlainTable;
class SearchModel;
class SearchPlot;
class Segmented;
class StudyRunner;

class SearchPane : public QFrame {
    Q_OBJECT

public:
    explicit SearchPane(Document &document, QWidget *parent = nullptr);
    ~SearchPane() override;

    [[nodiscard]] const SearchFindings &findings() const { return m_findings; }
    void addCondition(const Bound &bound);
    /// The chosen row as a scenario of the plan, as one undo step, and shows it.
    void openAsScenario();
    /// What the table shows, comma-separated. What went wrong is told by `message`.
    void saveCsv(const QString &path);

Q_SIGNALS:
    void fillPageRequested();
    void message(const QString &sentence); ///< empty: what was wrong is not so any more

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildControls();
    void buildTable();
    void buildButtons();
    void arrange();
    void follow();
    void ask();
    void askWhileShown();
    void takeFigure();
    void show(const SearchFindings &findings);
    void showRows();
    void showDagger();
    void choose(std::size_t index);
    void chooseRow();
    void chooseFile();
    [[nodiscard]] const FoundDeployment *chosen() const;

    Document &m_document;
    SearchFindings m_findings;
    std::optional<std::size_t> m_chosen; ///< index in the space
    StudyRunner *m_runner;
    SearchModel *m_model;
    QWidget *m_result; ///< what is paler while it is a former one
    QLabel *m_summary;
    ChoiceBox *m_direction;
    FigureChooser *m_figure;
    ChipLine *m_conditions;
    Segmented *m_rows;
    PlainTable *m_table;
    SearchPlot *m_plot;
    LineLabel *m_dagger;
    QPushButton *m_export, *m_open;
};

} // namespace ridgepoint
