// The four charts of a plan and how they stand: two by two, one row at a time in a low window, four in a row in a wide one,
// or one that fills the page (ui/README §12). It reads the document and hands each chart its data.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QWidget>

#include "core/evaluate/figures.h"
#include "core/evaluate/scenario.h"
#include "ui/charts/cost_data.h"
#include "ui/charts/pareto_data.h"

class QScrollArea;
class QToolButton;

namespace ridgepoint {

class ChartPanel;
class CostChart;
class Document;
class MemoryChart;
class ParetoChart;
class RooflineChart;

class ChartGrid : public QWidget {
    Q_OBJECT

public:
    explicit ChartGrid(Document &document, QWidget *parent = nullptr);
    ~ChartGrid() override;

    /// Works out what every chart in sight shows. Called once per figuresChanged.
    void refresh();
    /// Takes the form from the size of the window.
    void fitWindow(QSize window);
    /// Draws a change that is tried beside the plan; null removes it. Both null or both set.
    void showPreview(const Scenario *scenario, const Figures *figures);
    /// Lets one chart have the whole page; null, or the same again, gives all of them their places back.
    void fillPage(ChartPanel *chart);

Q_SIGNALS:
    void explainRequested(const QString &figure);
    void message(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Preview;
    struct Baseline;

    void connectChart(ChartPanel *chart);
    void showCurves();
    [[nodiscard]] const ParetoCurve *baselinePareto();
    [[nodiscard]] const CostCurve *baselineCost(CostAxis axis, CostRange range);
    [[nodiscard]] bool isBaseline() const;
    /// Those behind a chart that fills the page wait for their data.
    [[nodiscard]] bool isInSight(const ChartPanel *chart) const;
    void placeCharts();
    void placeRows(QSize room, int columns, int rowsInSight);
    void writeMore();
    void scrollOn();

    Document &m_document;
    QScrollArea *m_scroll;
    QWidget *m_page;
    QToolButton *m_more;
    RooflineChart *m_roofline;
    MemoryChart *m_memory;
    ParetoChart *m_pareto;
    CostChart *m_cost;
    std::vector<ChartPanel *> m_charts; ///< in reading order
    ChartPanel *m_filled = nullptr;
    QSize m_window{1440, 900};
    std::unique_ptr<Baseline> m_baseline;
    std::unique_ptr<Preview> m_preview; ///< null: nothing is tried
};

} // namespace ridgepoint
