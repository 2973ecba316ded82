#include "ui/charts/cost_plot.h"

#include <algorithm>
#include <cmath>

#include <qcustomplot.h>

#include "core/text/text.h"
#include "ui/charts/cost_axes.h"
#include "ui/charts/curve_geometry.h"
#include "ui/charts/plot_style.h"
#include "ui/text/compact_count.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

using namespace compass;

namespace {

constexpr int leftMargin = 42;
constexpr int rightMargin = 104; // the names of the lines stand there
constexpr int smallRightMargin = 14;
constexpr int topMargin = 26;
constexpr int bottomMargin = 36;
constexpr int tickWidth = 46; // of a label with its air
constexpr int tickHeight = 20;
constexpr double markSize = 7;

QString shareStep(double share)
{
    // 3 · 10⁻² is not 3 % to the last bit
    return QString::fromStdString(formatShare(std::round(share * 1e6) / 1e6));
}

} // namespace

CostPlot::CostPlot(QWidget *parent)
    : m_plot(new QCustomPlot(parent)),
      m_notes(m_plot),
      m_xTicks(new StepTicks(compactCount)),
      m_yTicks(new StepTicks(stepMoney))
{
    preparePlot(*m_plot, {240, 120}, {leftMargin, topMargin, rightMargin, bottomMargin});
    m_plot->xAxis->setScaleType(QCPAxis::stLogarithmic);
    m_plot->yAxis->setScaleType(QCPAxis::stLogarithmic);
    m_plot->xAxis->setTicker(m_xTicks);
    m_plot->yAxis->setTicker(m_yTicks);
    addGraphs();
    m_data.range = costRange(m_data.axis, {});
    QObject::connect(m_plot, &QCustomPlot::beforeReplot, m_plot, [this] { fitMargins(); });
    QObject::connect(m_plot, &QCustomPlot::afterLayout, m_plot, [this] { writeNotes(); });
    applyTokens();
    fit();
}

void CostPlot::addGraphs()
{
    for (QCPGraph **graph : {&m_baseline, &m_preview, &m_drop, &m_curve, &m_previewMark, &m_chosen}) {
        *graph = addPlainGraph(*m_plot);
    }
    for (QCPGraph *marks : {m_previewMark, m_chosen})
        marks->setLineStyle(QCPGraph::lsNone);
    m_plot->setPlottingHint(QCP::phFastPolylines, true);
    m_empty = addEmptyText(*m_plot);
}

void CostPlot::applyTokens()
{
    const Tokens &tokens = tokensOf(m_plot->palette());
    stylePlot(*m_plot, tokens);
    m_curve->setPen(QPen(tokens.text, 2));
    m_baseline->setPen(dashedPen(tokens.ghost, 1, {5, 3}));
    m_preview->setPen(dashedPen(tokens.accent, 1.5, {4, 3}));
    m_drop->setPen(dashedPen(tokens.accent, 1, {2, 3}));
    m_previewMark->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(tokens.accent, 1.5), QBrush(tokens.panel), markSize));
    styleChosenMark(*m_chosen, tokens);
    styleEmptyText(*m_empty, tokens);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void CostPlot::show(const CostData &data, bool keepsAxes)
{
    const bool axisIsNew = data.axis != m_data.axis;
    m_data = data;
    m_xTicks->setWriter(m_data.axis == CostAxis::activeShare ? shareStep : compactCount);
    setLine(m_curve, &m_data.plan);
    setLine(m_baseline, m_data.baseline ? &*m_data.baseline : nullptr);
    setLine(m_preview, m_data.preview ? &*m_data.preview : nullptr);
    growCosts(axisIsNew);
    setMarks();
    m_empty->setVisible(!m_data.empty.isEmpty() && !m_data.preview);
    m_empty->setText(m_data.empty);
    if (!keepsAxes || axisIsNew)
        setRanges();
    m_plot->replot(QCustomPlot::rpQueuedRefresh); // drawn now: one paint of the window for all of them
}

void CostPlot::fit()
{
    setRanges();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void CostPlot::setRanges()
{
    m_plot->xAxis->setRange(m_data.range.low, m_data.range.high);
    m_plot->yAxis->setRange(m_costs.low, m_costs.high);
}

void CostPlot::setLine(QCPGraph *graph, const CostCurve *curve)
{
    graph->data()->clear();
    if (curve == nullptr)
        return;
    for (const CostPoint &point : curve->points)
        if (point.usdUserMonth)
            graph->addData(point.x, *point.usdUserMonth);
}

void CostPlot::setMarks()
{
    for (QCPGraph *graph : {m_chosen, m_drop, m_previewMark})
        graph->data()->clear();
    if (m_data.chosen) {
        const CostPoint &point = m_data.plan.points[*m_data.chosen];
        m_chosen->addData(point.x, *point.usdUserMonth);
        m_drop->setData({point.x, point.x}, {m_costs.low, *point.usdUserMonth}, true);
    }
    if (m_data.preview && m_data.previewChosen) {
        const CostPoint &point = m_data.preview->points[*m_data.previewChosen];
        m_previewMark->addData(point.x, *point.usdUserMonth);
    }
}

/// Rounded outwards to steps of 1 and 3; only grows while something is dragged.
void CostPlot::growCosts(bool axisIsNew)
{
    std::optional<CostRange> wanted;
    // what is tried changes no axis, but where there is nothing else
    const CostCurve &plan = !m_data.empty.isEmpty() && m_data.preview ? *m_data.preview : m_data.plan;
    const CostCurve *baseline = m_data.baseline ? &*m_data.baseline : nullptr;
    for (const CostCurve *curve : {&plan, baseline})
        for (std::size_t i = 0; curve != nullptr && i < curve->points.size(); ++i) {
            const CostPoint &point = curve->points[i];
            if (!point.usdUserMonth || *point.usdUserMonth <= 0 || point.x < m_data.range.low
                || point.x > m_data.range.high)
                continue;
            const double cost = *point.usdUserMonth;
            wanted = wanted ? CostRange{std::min(wanted->low, cost), std::max(wanted->high, cost)}
                            : CostRange{cost, cost};
        }
    if (!wanted)
        return;
    constexpr double air = 1.05;
    const CostRange rounded{roundedDown(wanted->low / air), roundedUp(wanted->high * air)};
    m_costs = m_dragging && !axisIsNew
                  ? CostRange{std::min(m_costs.low, rounded.low), std::max(m_costs.high, rounded.high)}
                  : rounded;
}

/// The names of the lines get a margin of their own where there is room for it.
void CostPlot::fitMargins()
{
    const QMargins margins(leftMargin, topMargin, isSmall(*m_plot) ? smallRightMargin : rightMargin,
                           bottomMargin);
    if (m_plot->axisRect()->margins() != margins)
        m_plot->axisRect()->setMargins(margins);
    m_xTicks->setMost((m_plot->width() - margins.left() - margins.right()) / tickWidth);
    m_yTicks->setMost((m_plot->height() - topMargin - bottomMargin) / tickHeight);
    m_xTicks->setEnd(isSmall(*m_plot) ? 0 : m_data.range.high);
}

QPointF CostPlot::pixelOf(const CostPoint &point) const
{
    return ridgepoint::pixelOf(*m_plot, {point.x, point.usdUserMonth.value_or(1)});
}

std::vector<QPointF> CostPlot::pixelsOf(const CostCurve &curve) const
{
    std::vector<QPointF> pixels;
    for (const CostPoint &point : curve.points)
        if (point.usdUserMonth)
            pixels.push_back(pixelOf(point));
    return pixels;
}

std::optional<double> CostPlot::distanceToCurve(QPointF coordinates) const
{
    const std::optional<PlaceOnCurve> place =
        nearestOn(pixelsOf(m_data.plan), ridgepoint::pixelOf(*m_plot, coordinates));
    return place ? std::optional(place->distance) : std::nullopt;
}

/// The rightmost point that the axis shows: where a line's name stands.
const CostPoint *CostPlot::lastShown(const CostCurve &curve) const
{
    const double high = m_plot->xAxis->range().upper * (1 + 1e-9);
    const auto found = std::find_if(curve.points.rbegin(), curve.points.rend(), [&](const CostPoint &point) {
        return point.usdUserMonth && point.x <= high;
    });
    return found == curve.points.rend() ? nullptr : &*found;
}

QString CostPlot::xUnit() const
{
    switch (m_data.axis) {
    case CostAxis::context:
        return tr("median context, tokens");
    case CostAxis::activeShare:
        return tr("users active at once");
    case CostAxis::users:
        break;
    }
    return tr("users");
}

/// The names at the ends of the lines, the dearer one's above.
void CostPlot::noteLines()
{
    const Tokens &tokens = tokensOf(m_plot->palette());
    const CostPoint *plan = lastShown(m_data.plan);
    const CostPoint *baseline = m_data.baseline ? lastShown(*m_data.baseline) : nullptr;
    const bool planAbove =
        plan != nullptr && baseline != nullptr && *plan->usdUserMonth > *baseline->usdUserMonth;
    const auto sides = [](bool above_) {
        return above_ ? std::vector<QPointF>{right, upRight, upLeft, left, downLeft, downRight}
                      : std::vector<QPointF>{right, downRight, downLeft, left, upLeft, upRight};
    };
    const auto at = [](const CostPoint &point) { return QPointF(point.x, *point.usdUserMonth); };
    if (plan != nullptr && baseline != nullptr)
        m_notes.add(m_data.planLabel, tokens.text, true, at(*plan), 6, sides(planAbove));
    if (baseline != nullptr)
        m_notes.add(isSmall(*m_plot) ? tr("baseline") : m_data.baselineLabel, tokens.ghost, false,
                    at(*baseline), 6, sides(!planAbove));
}

void CostPlot::writeNotes()
{
    const Tokens &tokens = tokensOf(m_plot->palette());
    const QRectF area = m_plot->axisRect()->rect();
    const QRectF room(QPointF(area.left(), area.top() - 8), QPointF(m_plot->width() - 2, area.bottom()));
    m_notes.clear();
    m_notes.addUnitAbove(m_data.axis == CostAxis::users ? tr("fleet per user-month, log scale")
                                                        : tr("per user-month, log scale"),
                         tokens.muted);
    m_notes.addUnitBelow(xUnit(), tokens.muted);

    std::vector<QRectF> marks, lines;
    addCurveAreas(lines, pixelsOf(m_data.plan));
    for (const std::optional<CostCurve> &other : {m_data.baseline, m_data.preview})
        if (other)
            addCurveAreas(lines, pixelsOf(*other));
    if (m_data.chosen) {
        const CostPoint &point = m_data.plan.points[*m_data.chosen];
        const QPointF at = pixelOf(point);
        marks.push_back(markArea(at, chosenSize + 2));
        addCurveAreas(lines, {at, QPointF(at.x(), area.bottom())});
        addTwoLines(m_notes, {m_data.chosenTitle, m_data.chosenDetail, tokens.text, tokens.text2}, at,
                    chosenSize / 2 + 3, room, marks, lines,
                    {downRight, upLeft, right, left, downLeft, above, upRight, below});
    }
    noteLines();
    m_notes.place(room, marks, lines);
}

} // namespace ridgepoint
