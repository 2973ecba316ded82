#include "ui/explore/sweep_plot.h"

#include <algorithm>
#include <cmath>

#include <qcustomplot.h>

#include "ui/charts/cost_axes.h"
#include "ui/charts/plot_style.h"
#include "ui/explore/empty_words.h"
#include "ui/explore/figure_axis.h"
#include "ui/explore/heat_item.h"
#include "ui/explore/round_ticks.h"
#include "ui/explore/sweep_axis.h"
#include "ui/text/compact_count.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int topMargin = 20; // the y axis' title stands there
constexpr int bottomMargin = 36;
constexpr int rightMargin = 16;
constexpr int tickAir = 10;
constexpr int rowOfTicks = 18;
constexpr int tickRoom = 56;

int widestTick(const Parameter &parameter, const std::vector<double> &values)
{
    const QFontMetrics metrics(textFont(type::caption));
    int widest = 0;
    for (const double value : values)
        widest = std::max(widest, metrics.horizontalAdvance(sweepTick(parameter, value)));
    return widest;
}

/// Every so manieth column or row is named, as many as there is room for; the last one always.
void nameCells(QCPAxis &axis, const Parameter &parameter, const std::vector<double> &values, double pixels,
               double labelPixels)
{
    const auto count = static_cast<double>(values.size());
    const auto stride =
        std::max<std::size_t>(1, static_cast<std::size_t>(std::ceil(labelPixels * count / pixels)));
    const auto ticks = QSharedPointer<QCPAxisTickerText>::create();
    for (std::size_t i = 0; i < values.size(); i += stride)
        ticks->addTick(static_cast<double>(i), sweepTick(parameter, values[i]));
    axis.setTicker(ticks);
    axis.setSubTicks(false);
    axis.setScaleType(QCPAxis::stLinear);
    axis.setRange(-0.5, count - 0.5);
}

} // namespace

SweepPlot::SweepPlot(QWidget *parent)
    : m_plot(new QCustomPlot(parent)),
      m_heat(new HeatItem(m_plot)),
      m_empty(addEmptyText(*m_plot)),
      m_xTitle(new QCPItemText(m_plot)),
      m_yTitle(new QCPItemText(m_plot))
{
    preparePlot(*m_plot, {200, 120});
    m_plot->setPlottingHint(QCP::phFastPolylines, true);
    for (QCPItemText *title : {m_xTitle, m_yTitle}) {
        title->position->setType(QCPItemPosition::ptAbsolute);
        title->setClipToAxisRect(false);
        title->setSelectable(false);
        title->setFont(textFont(type::caption));
    }
    m_xTitle->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
    m_yTitle->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
    addCurves();
    QObject::connect(m_plot, &QCustomPlot::beforeReplot, m_plot, [this] { layOut(); });
    applyTokens();
}

void SweepPlot::addCurves()
{
    for (QCPGraph **graph : {&m_baseline, &m_curve, &m_chosen})
        *graph = addPlainGraph(*m_plot);
    m_chosen->setLineStyle(QCPGraph::lsNone);
}

void SweepPlot::applyTokens()
{
    const Tokens &tokens = tokensOf(m_plot->palette());
    stylePlot(*m_plot, tokens);
    styleEmptyText(*m_empty, tokens);
    m_curve->setPen(QPen(tokens.text, 2));
    m_baseline->setPen(dashedPen(tokens.ghost, 1, {5, 3}));
    styleChosenMark(*m_chosen, tokens);
    m_xTitle->setColor(tokens.muted);
    m_yTitle->setColor(tokens.muted);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void SweepPlot::show(const SweepGrid &grid, bool keepsAxes)
{
    m_keepsAxes = keepsAxes && grid.question == m_grid.question;
    m_grid = grid;
    m_why.clear();
    m_heat->setGrid(grid);
    const Qt::Orientations zoomed = isMap() ? Qt::Orientations() : Qt::Horizontal | Qt::Vertical;
    m_plot->axisRect()->setRangeZoom(zoomed);
    m_plot->axisRect()->setRangeDrag(zoomed);
    m_plot->replot(QCustomPlot::rpQueuedRefresh); // drawn now: one paint of the window for all of them
}

void SweepPlot::showEmpty(const QString &why)
{
    m_why = why;
    m_plot->replot(QCustomPlot::rpQueuedRefresh);
}

void SweepPlot::setPlan(const SweepPlan &plan)
{
    if (plan == m_plan)
        return;
    m_plan = plan;
    m_plot->replot(QCustomPlot::rpQueuedRefresh);
}

void SweepPlot::fit()
{
    m_keepsAxes = false;
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void SweepPlot::layOut()
{
    const bool isThere = m_why.isEmpty() && !m_grid.cells.empty();
    showInPlace(*m_empty, *m_plot, m_why);
    m_heat->setVisible(isThere && isMap());
    for (QCPGraph *graph : {m_baseline, m_curve, m_chosen})
        graph->setVisible(isThere && !isMap());
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setVisible(isThere);
        axis->grid()->setVisible(isThere && !isMap());
    }
    m_plot->xAxis->setBasePen(isMap() ? Qt::NoPen : QPen(tokensOf(m_plot->palette()).control, 1));
    writeTitles();
    if (!isThere)
        return;
    if (isMap())
        fitMap();
    else
        fitCurve();
    placeMarks();
}

void SweepPlot::writeTitles()
{
    const SweepQuestion &question = m_grid.question;
    const bool isThere = m_why.isEmpty() && !m_grid.cells.empty();
    m_xTitle->setVisible(isThere);
    m_yTitle->setVisible(isThere);
    if (!isThere)
        return;
    m_xTitle->setText(sweepTitle(*question.x));
    m_xTitle->position->setCoords(m_plot->width() - rightMargin, m_plot->height());
    m_yTitle->position->setCoords(0, 0);
    if (isMap())
        m_yTitle->setText(sweepTitle(*question.y));
}

void SweepPlot::fitMap()
{
    const SweepQuestion &question = m_grid.question;
    const int left = widestTick(*question.y, question.ys) + tickAir;
    m_plot->axisRect()->setMargins(QMargins(left, topMargin, rightMargin, bottomMargin));
    nameCells(*m_plot->xAxis, *question.x, question.xs, m_plot->width() - left - rightMargin,
              widestTick(*question.x, question.xs) + tickAir);
    nameCells(*m_plot->yAxis, *question.y, question.ys, m_plot->height() - topMargin - bottomMargin,
              rowOfTicks);
}

void SweepPlot::fitCurve()
{
    const SweepQuestion &question = m_grid.question;
    std::vector<SweepCell> all = m_grid.cells;
    all.insert(all.end(), m_grid.baseline.begin(), m_grid.baseline.end());
    all.push_back({CellState::runs, m_plan.figure, {}});
    const SweepSpan span = spanOf(all, &SweepCell::value).value_or(SweepSpan{0, 1});
    const FigureAxis words(*question.figure, std::max(std::abs(span.low), std::abs(span.high)));
    m_yTitle->setText(words.title());
    fillCurve(*m_curve, m_grid.cells);
    fillCurve(*m_baseline, m_grid.baseline);
    const auto writeY = [words](double value) { return words.tick(value); };
    constexpr int left = 48;
    constexpr int top = topMargin + 8; // the highest tick stands beneath the title
    m_plot->axisRect()->setMargins(QMargins(left, top, rightMargin, bottomMargin));
    if (m_keepsAxes)
        return;
    constexpr double decade = 10;
    const bool byRatio = span.low > 0 && span.high > decade * span.low;
    const AxisRange y = byRatio ? AxisRange{roundedDown(span.low), roundedUp(span.high), true}
                                : roundedRange(span.low, span.high);
    setRoundTicks(*m_plot->yAxis, y, (m_plot->height() - top - bottomMargin) / (2 * rowOfTicks), writeY);
    const SweepRange x{question.xs.front(), question.xs.back()};
    setRoundTicks(*m_plot->xAxis, {x.low, x.high, isByRatio(*question.x, x)},
                  (m_plot->width() - left - rightMargin) / tickRoom,
                  [parameter = question.x](double value) { return sweepTick(*parameter, value); });
}

/// A gap where there is no figure to draw.
void SweepPlot::fillCurve(QCPGraph &graph, const std::vector<SweepCell> &cells) const
{
    graph.data()->clear();
    for (std::size_t i = 0; i < cells.size(); ++i)
        graph.addData(m_grid.question.xs[i], cells[i].drawn(&SweepCell::value).value_or(qQNaN()));
}

void SweepPlot::placeMarks()
{
    const SweepQuestion &question = m_grid.question;
    m_chosen->data()->clear();
    m_heat->plan.reset();
    if (!isMap()) {
        if (m_plan.x && m_plan.figure)
            m_chosen->addData(*m_plan.x, *m_plan.figure);
        return;
    }
    if (!m_plan.x || !m_plan.y)
        return;
    const auto x = placeAmong(*question.x, question.xs, *m_plan.x);
    const auto y = placeAmong(*question.y, question.ys, *m_plan.y);
    if (x && y)
        m_heat->plan = QPointF(*x, *y);
}

QPointF SweepPlot::pointOf(std::size_t cell) const
{
    const std::size_t columns = m_grid.question.xs.size();
    if (isMap())
        return {static_cast<double>(cell % columns), static_cast<double>(cell / columns)};
    return {m_grid.question.xs[cell],
            m_grid.cells[cell].drawn(&SweepCell::value).value_or(m_plot->yAxis->range().lower)};
}

std::optional<std::size_t> SweepPlot::cellAt(QPointF pixel) const
{
    if (m_grid.cells.empty() || !m_why.isEmpty())
        return std::nullopt;
    const std::size_t columns = m_grid.question.xs.size();
    if (isMap()) {
        const double column = std::floor(m_plot->xAxis->pixelToCoord(pixel.x()) + 0.5);
        const double row = std::floor(m_plot->yAxis->pixelToCoord(pixel.y()) + 0.5);
        if (column < 0 || row < 0 || column >= static_cast<double>(columns)
            || row >= static_cast<double>(m_grid.question.rows()))
            return std::nullopt;
        return static_cast<std::size_t>(row) * columns + static_cast<std::size_t>(column);
    }
    if (!m_plot->axisRect()->rect().contains(pixel.toPoint()))
        return std::nullopt;
    const auto distance = [&](double x) { return std::abs(m_plot->xAxis->coordToPixel(x) - pixel.x()); };
    const auto nearest = std::ranges::min_element(m_grid.question.xs, {}, distance);
    return static_cast<std::size_t>(nearest - m_grid.question.xs.begin());
}

std::optional<std::size_t> SweepPlot::planCell() const
{
    const SweepQuestion &question = m_grid.question;
    if (m_grid.cells.empty() || !m_plan.x || (isMap() && !m_plan.y))
        return std::nullopt;
    const auto x = placeAmong(*question.x, question.xs, *m_plan.x);
    const auto y = isMap() ? placeAmong(*question.y, question.ys, *m_plan.y) : std::optional(0.0);
    if (!x || !y)
        return std::nullopt;
    const auto index = [](double place, std::size_t count) {
        return std::min(static_cast<std::size_t>(std::max(std::round(place), 0.0)), count - 1);
    };
    return index(*y, question.rows()) * question.xs.size() + index(*x, question.xs.size());
}

QRectF SweepPlot::cellArea(std::size_t cell) const
{
    return m_heat->cellArea(cell);
}

} // namespace ridgepoint
