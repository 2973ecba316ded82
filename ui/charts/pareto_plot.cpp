#include "ui/charts/pareto_plot.h"

#include <algorithm>
#include <cmath>

#include <qcustomplot.h>

#include "core/text/text.h"
#include "ui/charts/curve_geometry.h"
#include "ui/charts/pareto_axes.h"
#include "ui/charts/plot_style.h"
#include "ui/theme/mixed_color.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

using namespace compass;

namespace {

constexpr int leftMargin = 42;
constexpr int rightMargin = 14;
constexpr int topMargin = 26;
constexpr int bottomMargin = 36;
constexpr int xSteps = 6;
constexpr int ySteps = 5;
constexpr double markSize = 7;
constexpr double zoneShare = 0.08; // of the target's colour

QPointF coordinatesOf(const BatchPoint &point)
{
    return {point.speed, point.throughput};
}

bool isPowerOfTwo(double batch)
{
    return std::exp2(std::round(std::log2(batch))) == batch;
}

QCPScatterStyle ring(const QColor &ink, const QColor &paper)
{
    return {QCPScatterStyle::ssCircle, QPen(ink, 1.5), QBrush(paper), markSize};
}

} // namespace

ParetoPlot::ParetoPlot(QWidget *parent)
    : m_plot(new QCustomPlot(parent)), m_notes(m_plot), m_xTicks(new LinearTicks), m_yTicks(new LinearTicks)
{
    preparePlot(*m_plot, {240, 120}, {leftMargin, topMargin, rightMargin, bottomMargin});
    m_xTicks->setMost(xSteps);
    m_yTicks->setMost(ySteps);
    m_plot->xAxis->setTicker(m_xTicks);
    m_plot->yAxis->setTicker(m_yTicks);
    addGraphs();
    m_ends = {120, 2000}; // until there is a curve
    QObject::connect(m_plot, &QCustomPlot::afterLayout, m_plot, [this] { writeNotes(); });
    applyTokens();
    fit();
}

void ParetoPlot::addGraphs()
{
    m_targetZone = new QCPItemRect(m_plot);
    m_targetZone->setLayer(QStringLiteral("background"));
    m_targetZone->setPen(Qt::NoPen);
    m_targetZone->setSelectable(false);
    for (QCPItemPosition *corner : {m_targetZone->topLeft, m_targetZone->bottomRight}) {
        corner->setTypeX(QCPItemPosition::ptPlotCoords);
        corner->setTypeY(QCPItemPosition::ptAxisRectRatio);
    }
    for (QCPGraph **graph : {&m_targetLine, &m_baseline, &m_baselineMark, &m_preview, &m_beyond, &m_curve,
                             &m_batches, &m_previewMark, &m_chosen}) {
        *graph = addPlainGraph(*m_plot);
    }
    for (QCPGraph *marks : {m_baselineMark, m_previewMark, m_batches, m_chosen})
        marks->setLineStyle(QCPGraph::lsNone);
    m_plot->setPlottingHint(QCP::phFastPolylines, true);
    m_empty = addEmptyText(*m_plot);
}

void ParetoPlot::applyTokens()
{
    const Tokens &tokens = tokensOf(m_plot->palette());
    stylePlot(*m_plot, tokens);
    m_curve->setPen(QPen(tokens.text, 2));
    m_beyond->setPen(QPen(tokens.text, 2, Qt::DotLine));
    m_baseline->setPen(dashedPen(tokens.ghost, 1, {5, 3}));
    m_preview->setPen(dashedPen(tokens.accent, 1.5, {4, 3}));
    m_targetLine->setPen(dashedPen(tokens.target, 1.5, {4, 3}));
    // mixed rather than see-through: it lies under the grid, and opaque paint is the faster one
    m_targetZone->setBrush(mixed(tokens.target, tokens.panel, zoneShare));
    m_baselineMark->setScatterStyle(ring(tokens.ghost, tokens.panel));
    m_batches->setScatterStyle(ring(tokens.text, tokens.panel));
    m_previewMark->setScatterStyle(ring(tokens.accent, tokens.panel));
    styleChosenMark(*m_chosen, tokens);
    styleEmptyText(*m_empty, tokens);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ParetoPlot::show(const ParetoData &data, bool keepsAxes)
{
    m_data = data;
    setCurves();
    growEnds();
    setTarget();
    m_empty->setVisible(!m_data.empty.isEmpty() && !m_data.preview);
    m_empty->setText(m_data.empty);
    if (!keepsAxes)
        setRanges();
    m_plot->replot(QCustomPlot::rpQueuedRefresh); // drawn now: one paint of the window for all of them
}

void ParetoPlot::fit()
{
    setRanges();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ParetoPlot::setRanges()
{
    m_plot->xAxis->setRange(0, m_ends.x);
    m_plot->yAxis->setRange(0, m_ends.y);
}

void ParetoPlot::setCurves()
{
    for (QCPGraph *graph : {m_curve, m_beyond, m_batches, m_chosen})
        graph->data()->clear();
    const ParetoCurve &plan = m_data.plan;
    for (std::size_t i = 0; i < plan.points.size(); ++i) {
        const BatchPoint &point = plan.points[i];
        (point.fits ? m_curve : m_beyond)->addData(point.speed, point.throughput);
        const bool lastThatFits = point.fits && (i + 1 == plan.points.size() || !plan.points[i + 1].fits);
        if (lastThatFits)
            m_beyond->addData(point.speed, point.throughput);
        if (point.fits && isPowerOfTwo(point.batch))
            m_batches->addData(point.speed, point.throughput);
    }
    if (plan.chosen)
        m_chosen->addData(plan.points[*plan.chosen].speed, plan.points[*plan.chosen].throughput);
    setOther(m_baseline, m_baselineMark, m_data.baseline);
    setOther(m_preview, m_previewMark, m_data.preview);
}

/// A curve beside the plan's, as far as memory holds it.
void ParetoPlot::setOther(QCPGraph *line, QCPGraph *mark, const std::optional<ParetoCurve> &curve)
{
    line->data()->clear();
    mark->data()->clear();
    if (!curve)
        return;
    for (const BatchPoint &point : curve->points)
        if (point.fits)
            line->addData(point.speed, point.throughput);
    if (curve->chosen)
        mark->addData(curve->points[*curve->chosen].speed, curve->points[*curve->chosen].throughput);
}

void ParetoPlot::setTarget()
{
    const bool shown = m_data.targetSpeed.has_value();
    m_targetLine->setVisible(shown);
    m_targetZone->setVisible(shown);
    if (!shown)
        return;
    // a target far beyond the curve fills the page
    const double speed = std::min(*m_data.targetSpeed, m_ends.x);
    m_targetLine->setData({speed, speed}, {0, m_ends.y}, true);
    m_targetZone->topLeft->setCoords(0, 0);
    m_targetZone->bottomRight->setCoords(speed, 1);
}

/// Only what would leave the page makes it larger while something is dragged; else it is as large as the data wants.
void ParetoPlot::growEnds()
{
    constexpr double farTarget = 2.5; // times the fastest
    constexpr double headroom = 1.08; // for the label of a chosen batch at the top
    double speed = 0;
    double throughput = 0;
    // what is tried changes no axis, but where there is nothing else
    const ParetoCurve &plan = m_data.plan.points.empty() && m_data.preview ? *m_data.preview : m_data.plan;
    const ParetoCurve *baseline = m_data.baseline ? &*m_data.baseline : nullptr;
    for (const ParetoCurve *curve : {&plan, baseline})
        for (std::size_t i = 0; curve != nullptr && i < curve->points.size(); ++i) {
            speed = std::max(speed, curve->points[i].speed);
            throughput = std::max(throughput, curve->points[i].throughput);
        }
    if (speed <= 0)
        return;
    if (m_data.targetSpeed)
        speed = std::max(speed, std::min(*m_data.targetSpeed, farTarget * speed));
    const Ends wanted{linearEnd(speed, xSteps), linearEnd(throughput * headroom, ySteps)};
    m_ends = m_dragging ? Ends{std::max(m_ends.x, wanted.x), std::max(m_ends.y, wanted.y)} : wanted;
}

std::vector<QPointF> ParetoPlot::pixelsOf(const ParetoCurve &curve) const
{
    std::vector<QPointF> pixels;
    for (const BatchPoint &point : curve.points)
        pixels.push_back(pixelOf(*m_plot, coordinatesOf(point)));
    return pixels;
}

std::optional<ParetoPlot::Nearest> ParetoPlot::nearestBatch(QPointF coordinates) const
{
    ParetoCurve held;
    std::copy_if(m_data.plan.points.begin(), m_data.plan.points.end(), std::back_inserter(held.points),
                 [](const BatchPoint &point) { return point.fits; });
    const std::optional<PlaceOnCurve> place = nearestOn(pixelsOf(held), pixelOf(*m_plot, coordinates));
    if (!place)
        return std::nullopt;
    const double from = held.points[place->segment].batch;
    const double to = held.points[std::min(place->segment + 1, held.points.size() - 1)].batch;
    return Nearest{std::round(from * std::pow(to / from, place->share)), place->distance};
}

void ParetoPlot::noteChosen(const QRectF &area, const std::vector<QRectF> &marks,
                            const std::vector<QRectF> &lines)
{
    if (!m_data.plan.chosen)
        return;
    const Tokens &tokens = tokensOf(m_plot->palette());
    const QPointF at = pixelOf(*m_plot, coordinatesOf(m_data.plan.points[*m_data.plan.chosen]));
    const TwoLines text{m_data.chosenTitle, isSmall(*m_plot) ? QString() : m_data.chosenDetail, tokens.text,
                        tokens.text2};
    addTwoLines(m_notes, text, at, chosenSize / 2 + 3, area, marks, lines,
                {upRight, right, above, downLeft, upLeft, left, below, downRight});
}

/// Batches at their rings: the first in words, the others as they find room.
void ParetoPlot::noteBatches()
{
    const Tokens &tokens = tokensOf(m_plot->palette());
    const ParetoCurve &plan = m_data.plan;
    for (std::size_t i = 0; i < plan.points.size(); ++i) {
        const BatchPoint &point = plan.points[i];
        if (!point.fits || !isPowerOfTwo(point.batch) || plan.chosen == i)
            continue;
        const bool first = point.batch == 1;
        if (isSmall(*m_plot) && !first)
            continue;
        const QString number = QString::fromStdString(formatCount(point.batch));
        m_notes.add(first ? tr("batch %1").arg(number) : number, tokens.text2, false, coordinatesOf(point),
                    markSize / 2 + 2, {upRight, above, right, downLeft, upLeft});
    }
}

void ParetoPlot::writeNotes()
{
    const Tokens &tokens = tokensOf(m_plot->palette());
    const QRectF area = m_plot->axisRect()->rect();
    const QRectF room = area.adjusted(0, 2 - topMargin, rightMargin - 2, 0);
    m_notes.clear();

    std::vector<QRectF> marks = {m_notes.addUnitAbove(tr("output tokens/s per GPU"), tokens.muted)};
    m_notes.addUnitBelow(tr("tokens/s seen by one user"), tokens.muted);
    std::vector<QRectF> lines;
    const ParetoCurve &plan = m_data.plan;
    for (std::size_t i = 0; i < plan.points.size(); ++i)
        if (plan.chosen == i || (plan.points[i].fits && isPowerOfTwo(plan.points[i].batch)))
            marks.push_back(markArea(pixelOf(*m_plot, coordinatesOf(plan.points[i])),
                                     plan.chosen == i ? chosenSize + 2 : markSize + 2));
    addCurveAreas(lines, pixelsOf(plan));
    for (const std::optional<ParetoCurve> &other : {m_data.baseline, m_data.preview})
        if (other)
            addCurveAreas(lines, pixelsOf(*other));
    const double speed = std::min(m_data.targetSpeed.value_or(0), m_ends.x);
    std::vector<QRectF> across = lines; // the chosen label may stand across the target, the others not
    m_notes.setTinted({}, {});
    if (m_data.targetSpeed) {
        const std::vector<QPointF> line = {pixelOf(*m_plot, {speed, 0}), pixelOf(*m_plot, {speed, m_ends.y})};
        addCurveAreas(across, line);
        m_notes.setTinted(QRectF(area.topLeft(), QPointF(line.front().x(), area.bottom())),
                          m_targetZone->brush().color());
    }
    noteChosen(room, marks, across);
    if (m_data.targetSpeed)
        addCurveAreas(marks, {pixelOf(*m_plot, {speed, 0}), pixelOf(*m_plot, {speed, m_ends.y})});
    if (m_data.targetSpeed)
        m_notes.add(isSmall(*m_plot) ? tr("target") : m_data.targetLabel, tokens.target, true, {speed, 0}, 5,
                    {upRight, upLeft});
    if (m_data.baseline && !m_data.baseline->points.empty()) {
        const ParetoCurve &other = *m_data.baseline;
        m_notes.add(isSmall(*m_plot) ? tr("baseline") : m_data.baselineLabel, tokens.ghost, false,
                    coordinatesOf(other.points[other.chosen.value_or(0)]), markSize / 2 + 4,
                    {upRight, downLeft, right, below, above, downRight, upLeft, left});
    }
    noteBatches();
    if (!plan.points.empty() && !plan.points.back().fits && !isSmall(*m_plot))
        m_notes.add(tr("beyond VRAM"), tokens.muted, false, coordinatesOf(plan.points.back()), 5,
                    {above, upRight, right, left, upLeft, downRight});
    m_notes.place(room, marks, lines);
}

} // namespace ridgepoint
