#include "ui/charts/chart_grid.h"

#include <algorithm>

#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

#include "app/document/document.h"
#include "app/document/input_marks.h"
#include "ui/charts/cost_chart.h"
#include "ui/charts/memory_chart.h"
#include "ui/charts/pareto_chart.h"
#include "ui/charts/roofline_chart.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int gap = 8;
constexpr int lowWindow = 760;
constexpr int leastRow = 194; // below it a chart is all head and axes, and labels that it needs have no room
constexpr int moreHeight = 24;
constexpr int fourInARow = 2560; // of the window's width
constexpr double flat = 0.45;    // and its height against it

} // namespace

/// Curves of the baseline, kept until its figures or an axis change.
struct ChartGrid::Baseline {
    std::shared_ptr<const Figures> figures; ///< held, so that another's cannot come to lie at the same place
    std::optional<ParetoCurve> pareto;
    std::optional<CostCurve> cost;
    CostAxis axis = CostAxis::context;
    CostRange range;
};

struct ChartGrid::Preview {
    Scenario scenario;
    Figures figures;
};

ChartGrid::ChartGrid(Document &document, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_scroll(new QScrollArea(this)),
      m_page(new QWidget),
      m_more(new QToolButton(this)),
      m_roofline(new RooflineChart(m_page)),
      m_memory(new MemoryChart(m_page)),
      m_pareto(new ParetoChart(document, m_page)),
      m_cost(new CostChart(document, m_page)),
      m_charts{m_roofline, m_memory, m_pareto, m_cost},
      m_baseline(std::make_unique<Baseline>())
{
    setObjectName(QStringLiteral("chartGrid"));
    setMinimumHeight(leastRow + moreHeight);
    m_scroll->setWidget(m_page);
    m_scroll->setProperty("surface", "flat");
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_page->setAutoFillBackground(false);
    m_more->setObjectName(QStringLiteral("chartGrid.more"));
    m_more->setProperty("surface", "bare");
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setFocusPolicy(Qt::TabFocus);
    connect(m_more, &QToolButton::clicked, this, &ChartGrid::scrollOn);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &ChartGrid::writeMore);
    for (ChartPanel *chart : m_charts)
        connectChart(chart);
    connect(m_cost, &CostChart::axisChanged, this, &ChartGrid::showCurves);
    connect(m_roofline, &RooflineChart::tryGpuRequested, this, [this](const QString &id) {
        if (const Result<Done> done = m_document.setInput("/hardware/preset", id.toStdString()); !done)
            Q_EMIT message(QString::fromStdString(done.error().message()));
    });
}

ChartGrid::~ChartGrid() = default;

void ChartGrid::connectChart(ChartPanel *chart)
{
    connect(chart, &ChartPanel::fillPageRequested, this, [this, chart] { fillPage(chart); });
    connect(chart, &ChartPanel::message, this, &ChartGrid::message);
    connect(&m_document, &Document::currentChanged, chart, &ChartPanel::cancelDrag);
    connect(&m_document, &Document::planReplaced, chart, &ChartPanel::cancelDrag);
    connect(chart, &ChartPanel::explainRequested, this, &ChartGrid::explainRequested);
}

bool ChartGrid::isBaseline() const
{
    return m_document.current() == m_document.plan().baseline;
}

bool ChartGrid::isInSight(const ChartPanel *chart) const
{
    return m_filled == nullptr || m_filled == chart;
}

void ChartGrid::refresh()
{
    const bool dragging = QGuiApplication::mouseButtons() != Qt::NoButton;
    m_roofline->setDragging(dragging);
    m_memory->setDragging(dragging);
    m_pareto->setDragging(dragging);
    m_cost->setDragging(dragging);
    m_preview.reset(); // it was tried on another plan

    const Plan &plan = m_document.plan();
    const Scenario &scenario = m_document.scenario();
    const Scenario &baseline = plan.scenarios[plan.baseline];
    const std::shared_ptr<const Figures> figures = m_document.figures();
    const std::shared_ptr<const Figures> baselineFigures = m_document.baselineFigures();
    if (isInSight(m_roofline))
        m_roofline->show(
            rooflineData(scenario, *figures, baseline, *baselineFigures, plan.catalog.accelerators));
    if (isInSight(m_memory))
        m_memory->show(memoryData(scenario, *figures, baseline, *baselineFigures));
    showCurves();
}

/// Throughput and cost: those that show what is tried, too.
void ChartGrid::showCurves()
{
    const Scenario &scenario = m_document.scenario();
    const std::shared_ptr<const Figures> figures = m_document.figures();
    if (isInSight(m_pareto)) {
        std::optional<ParetoCurve> tried;
        if (m_preview != nullptr)
            tried = paretoCurve(m_preview->scenario, m_preview->figures);
        m_pareto->show(paretoData(scenario, *figures, baselinePareto(), tried ? &*tried : nullptr));
    }
    if (!isInSight(m_cost))
        return;
    const CostAxis axis = m_cost->axis();
    const CostRange range = m_cost->rangeFor(valueOf(axis, scenario));
    std::optional<CostCurve> tried;
    std::optional<double> triedValue;
    if (m_preview != nullptr) {
        tried = costCurveOf(m_preview->scenario, m_preview->figures, axis, range);
        triedValue = valueOf(axis, m_preview->scenario);
    }
    m_cost->show(costData(scenario, *figures, axis, range, baselineCost(axis, range),
                          tried ? &*tried : nullptr, triedValue, m_document.marks()->locked()));
}

const ParetoCurve *ChartGrid::baselinePareto()
{
    if (isBaseline())
        return nullptr;
    const std::shared_ptr<const Figures> figures = m_document.baselineFigures();
    if (m_baseline->figures != figures)
        *m_baseline = {figures, {}, {}, {}, {}};
    const Plan &plan = m_document.plan();
    if (!m_baseline->pareto)
        m_baseline->pareto = paretoCurve(plan.scenarios[plan.baseline], *figures);
    return &*m_baseline->pareto;
}

const CostCurve *ChartGrid::baselineCost(CostAxis axis, CostRange range)
{
    if (isBaseline())
        return nullptr;
    const std::shared_ptr<const Figures> figures = m_document.baselineFigures();
    if (m_baseline->figures != figures)
        *m_baseline = {figures, {}, {}, {}, {}};
    const Plan &plan = m_document.plan();
    if (!m_baseline->cost || m_baseline->axis != axis || m_baseline->range != range) {
        m_baseline->cost = costCurveOf(plan.scenarios[plan.baseline], *figures, axis, range);
        m_baseline->axis = axis;
        m_baseline->range = range;
    }
    return &*m_baseline->cost;
}

void ChartGrid::showPreview(const Scenario *scenario, const Figures *figures)
{
    if (scenario == nullptr || figures == nullptr) {
        if (m_preview == nullptr)
            return;
        m_preview.reset();
    } else {
        m_preview = std::make_unique<Preview>(Preview{*scenario, *figures});
    }
    showCurves();
}

void ChartGrid::fillPage(ChartPanel *chart)
{
    m_filled = chart == m_filled ? nullptr : chart;
    for (ChartPanel *other : m_charts)
        other->setVisible(m_filled == nullptr || other == m_filled);
    placeCharts();
    refresh(); // those that were out of sight have missed changes
}

void ChartGrid::fitWindow(QSize window)
{
    m_window = window;
    placeCharts();
}

void ChartGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeCharts();
}

void ChartGrid::placeCharts()
{
    const bool wide = m_window.width() >= fourInARow && m_window.height() < flat * m_window.width();
    const bool scrolls =
        m_filled == nullptr && !wide && (m_window.height() < lowWindow || height() < 2 * leastRow + gap);
    const QSize room(width(), scrolls ? height() - moreHeight : height());
    m_more->setVisible(scrolls);
    m_scroll->setGeometry(QRect(QPoint(0, 0), room));
    for (ChartPanel *chart : m_charts)
        chart->setWheelZooms(!scrolls);
    if (m_filled != nullptr) {
        m_page->resize(room);
        m_filled->setGeometry(QRect(QPoint(0, 0), room));
        return;
    }
    placeRows(room, wide ? 4 : 2, scrolls || wide ? 1 : 2);
    if (scrolls)
        writeMore();
    else
        m_scroll->verticalScrollBar()->setValue(0);
}

void ChartGrid::placeRows(QSize room, int columns, int rowsInSight)
{
    const int count = static_cast<int>(m_charts.size());
    const int rows = count / columns;
    const int rowHeight = (room.height() - (rowsInSight - 1) * gap) / rowsInSight;
    const int columnWidth = (room.width() - (columns - 1) * gap) / columns;
    m_page->resize(room.width(), rows * rowHeight + (rows - 1) * gap);
    for (int i = 0; i < count; ++i) {
        const int column = i % columns;
        const int x = column * (columnWidth + gap);
        // the last column ends where the page ends
        const int width = column + 1 == columns ? room.width() - x : columnWidth;
        m_charts[static_cast<std::size_t>(i)]->setGeometry(x, i / columns * (rowHeight + gap), width,
                                                           rowHeight);
    }
    constexpr int linesOfANotch = 3; // a notch of the wheel turns to the next row
    m_scroll->verticalScrollBar()->setSingleStep((rowHeight + gap) / linesOfANotch);
}

void ChartGrid::writeMore()
{
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    const bool atEnd = bar->maximum() > 0 && bar->value() > bar->maximum() / 2;
    const QString text = atEnd ? tr("2 charts above") : tr("2 more charts");
    if (m_more->text() != text) {
        m_more->setText(text);
        m_more->setAccessibleName(text);
        m_more->setIcon(atEnd ? QIcon() : tintedIcon(QStringLiteral("down"), tokensOf(palette()).text2));
    }
    const int wanted = m_more->sizeHint().width();
    m_more->setGeometry((width() - wanted) / 2, height() - moreHeight, wanted, moreHeight);
}

void ChartGrid::scrollOn()
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    bar->setValue(bar->value() > bar->maximum() / 2 ? 0 : bar->maximum());
}

void ChartGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_more != nullptr && !m_more->icon().isNull())
        m_more->setIcon(tintedIcon(QStringLiteral("down"), tokensOf(palette()).text2));
}

void ChartGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_filled != nullptr)
        fillPage(nullptr);
    else
        QWidget::keyPressEvent(event);
}

} // namespace ridgepoint
