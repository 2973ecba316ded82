#include "ui/explore/uncertainty_plot.h"

#include <algorithm>

#include <qcustomplot.h>

#include "ui/charts/plot_style.h"
#include "ui/explore/driver_item.h"
#include "ui/explore/round_ticks.h"
#include "ui/text/compact_count.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int sideMargin = 12;
constexpr int topMargin = 40;
constexpr int axisMargin = 42; // the plan's mark, ticks, and the line of names beneath them
constexpr int tickPadding = 10;
constexpr int namesTop = 25; // of that line, under the axis
constexpr int wide = 640;    // the drivers stand beside the histogram
constexpr int sideWidth = 280;
constexpr int mostBeneath = 4; // drivers, where they stand beneath it
constexpr int leastHistogram = 96;
constexpr int tickWidth = 52;
constexpr double barShare = 0.84; // of a bin
constexpr double headroom = 1.06;
constexpr double markWidth = 9, markHeight = 7; // of the plan's triangle
constexpr int tailShade = 90;                   // of 255

} // namespace

UncertaintyPlot::UncertaintyPlot(QWidget *parent)
    : m_plot(new QCustomPlot(parent)), m_notes(m_plot), m_ticks(new RoundTicks(compactCount))
{
    preparePlot(*m_plot, {200, 120});
    m_plot->xAxis->setTicker(m_ticks);
    m_plot->yAxis->setTicks(false);
    m_plot->yAxis->setTickLabels(false);
    m_plot->yAxis->grid()->setVisible(false);
    addParts();
    QObject::connect(m_plot, &QCustomPlot::beforeReplot, m_plot, [this] { fitMargins(); });
    QObject::connect(m_plot, &QCustomPlot::afterLayout, m_plot, [this] { writeNotes(); });
    applyTokens();
}

void UncertaintyPlot::addParts()
{
    for (QCPBars **bars : {&m_tails, &m_middle}) {
        *bars = new QCPBars(m_plot->xAxis, m_plot->yAxis);
        (*bars)->setWidthType(QCPBars::wtPlotCoords);
        (*bars)->setSelectable(QCP::stNone);
    }
    for (QCPGraph **graph : {&m_ends, &m_median})
        *graph = addPlainGraph(*m_plot);
    m_mark = new QCPItemLine(m_plot); // a triangle beneath the axis, pointing up at it
    m_mark->setClipToAxisRect(false);
    m_mark->setSelectable(false);
    m_mark->setHead(QCPLineEnding(QCPLineEnding::esFlatArrow, markWidth, markHeight));
    m_mark->end->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_mark->start->setParentAnchor(m_mark->end);
    m_mark->start->setCoords(0, markHeight);
    m_drivers = new DriverItem(m_plot);
    m_empty = addEmptyText(*m_plot);
}

void UncertaintyPlot::applyTokens()
{
    const Tokens &tokens = tokensOf(m_plot->palette());
    stylePlot(*m_plot, tokens);
    m_plot->xAxis->setTickLabelPadding(tickPadding); // the plan's mark has room above the numbers
    QColor tail = tokens.weights;
    tail.setAlpha(tailShade);
    for (QCPBars *bars : {m_middle, m_tails})
        bars->setPen(Qt::NoPen);
    m_middle->setBrush(tokens.weights);
    m_tails->setBrush(tail);
    m_ends->setPen(dashedPen(tokens.text, 1, {3, 3}));
    m_median->setPen(QPen(tokens.text, 1));
    m_mark->setPen(QPen(tokens.accent, 1));
    styleEmptyText(*m_empty, tokens);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void UncertaintyPlot::show(const UncertaintyData &data, bool keepsAxes)
{
    m_data = data;
    m_drivers->data = data;
    m_axis =
        data.figure != nullptr && data.spread.p95 ? FigureAxis(*data.figure, *data.spread.p95) : FigureAxis();
    m_ticks->setWriter([words = m_axis](double value) { return words.tick(value); });
    setMarks();
    m_empty->setVisible(data.figure != nullptr && !data.spread.p5);
    m_empty->setText(tr("No draw has this figure"));
    if (!keepsAxes)
        setRanges();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void UncertaintyPlot::fit()
{
    setRanges();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void UncertaintyPlot::setMarks()
{
    for (QCPBars *bars : {m_middle, m_tails})
        bars->data()->clear();
    for (QCPGraph *graph : {m_ends, m_median})
        graph->data()->clear();
    m_mark->setVisible(m_data.plan.has_value() && m_data.spread.p5.has_value());
    if (!m_data.spread.p5)
        return;
    const Histogram &histogram = m_data.histogram;
    std::size_t most = 1;
    for (std::size_t i = 0; i < histogram.counts.size(); ++i) {
        const double middle = histogram.middle(i);
        const bool inside = middle >= *m_data.spread.p5 && middle <= *m_data.spread.p95;
        (inside ? m_middle : m_tails)->addData(middle, static_cast<double>(histogram.counts[i]));
        most = std::max(most, histogram.counts[i]);
    }
    for (QCPBars *bars : {m_middle, m_tails})
        bars->setWidth(histogram.width * barShare);
    const double top = static_cast<double>(most) * headroom;
    const double gap = std::numeric_limits<double>::quiet_NaN(); // between the two lines
    m_ends->setData(
        {*m_data.spread.p5, *m_data.spread.p5, *m_data.spread.p5, *m_data.spread.p95, *m_data.spread.p95},
        {0, top, gap, 0, top}, true);
    m_median->setData({*m_data.spread.p50, *m_data.spread.p50}, {0, top}, true);
    if (m_data.plan)
        m_mark->end->setCoords(*m_data.plan, 1);
}

void UncertaintyPlot::setRanges()
{
    const Histogram &histogram = m_data.histogram;
    if (!m_data.spread.p5)
        return;
    const double end = histogram.low + static_cast<double>(histogram.counts.size()) * histogram.width;
    double low = histogram.low - histogram.width, high = end + histogram.width;
    if (m_data.plan) { // always in sight
        low = std::min(low, *m_data.plan - histogram.width);
        high = std::max(high, *m_data.plan + histogram.width);
    }
    m_plot->xAxis->setRange(low, high);
    const std::size_t most = *std::max_element(histogram.counts.begin(), histogram.counts.end());
    m_plot->yAxis->setRange(0, static_cast<double>(std::max<std::size_t>(most, 1)) * headroom);
}

/// The drivers get the side of a wide plot, else as much of its foot as leaves the histogram its height.
void UncertaintyPlot::fitMargins()
{
    const int lines = static_cast<int>(m_data.drivers.size());
    QMargins margins(sideMargin, topMargin, sideMargin, axisMargin);
    QRect area;
    m_drivers->beneath = m_plot->width() < wide;
    if (!m_drivers->beneath) {
        margins.setRight(sideWidth + 2 * sideMargin);
        area = QRect(m_plot->width() - sideWidth, topMargin, sideWidth, m_plot->height() - topMargin);
    } else {
        const int chances = chancesOf(m_data).isEmpty() ? 0 : 1;
        const int free = m_plot->height() - topMargin - axisMargin - leastHistogram;
        const int shown = std::min({lines, mostBeneath, free / DriverItem::lineHeight - 1 - chances});
        const int height = shown > 0 ? (shown + 1 + chances) * DriverItem::lineHeight : 0;
        margins.setBottom(axisMargin + height);
        area = QRect(4, m_plot->height() - height, m_plot->width() - 8, height);
    }
    m_drivers->area = area;
    m_ticks->setMost(std::max(2, (m_plot->width() - margins.left() - margins.right()) / tickWidth));
    if (m_plot->axisRect()->margins() != margins)
        m_plot->axisRect()->setMargins(margins);
}

/// Two lines above the top of a percentile's line: beside it at its outer side, or over its middle.
void UncertaintyPlot::noteLine(double value, const QString &share, int side)
{
    const Tokens &tokens = tokensOf(m_plot->palette());
    const QRectF area = m_plot->axisRect()->rect();
    const QString text = valueText(*m_data.figure, value);
    const double x = m_plot->xAxis->coordToPixel(value);
    if (x < area.left() - 1 || x > area.right() + 1)
        return; // zoomed away
    const double most = std::max(m_notes.sizeOf(text, true).width(), m_notes.sizeOf(share, false).width());
    const double left =
        std::clamp(x - most / 2 + side * most / 2, 0.0, std::max(m_plot->width() - most, 0.0));
    const auto placed = [&](const QSizeF &size) { return left + (most - size.width()) * (1 - side) / 2; };
    m_notes.addFixed(share, tokens.muted, false, {placed(m_notes.sizeOf(share, false)), area.top() - 34});
    m_notes.addFixed(text, tokens.text, true, {placed(m_notes.sizeOf(text, true)), area.top() - 18});
}

void UncertaintyPlot::writeNotes()
{
    m_notes.clear();
    if (m_data.figure == nullptr || !m_data.spread.p5)
        return;
    const Tokens &tokens = tokensOf(m_plot->palette());
    const QRectF area = m_plot->axisRect()->rect();
    noteLine(*m_data.spread.p5, tr("5 %"), -1);
    noteLine(*m_data.spread.p95, tr("95 %"), 1);
    noteLine(*m_data.spread.p50, tr("median"), 0);
    const QString name = m_axis.title();
    const double nameWidth = m_notes.sizeOf(name, false).width();
    double nameLeft = area.right() + 2 - nameWidth;
    if (m_data.plan) {
        const QString plan = tr("plan");
        const double x = m_plot->xAxis->coordToPixel(*m_data.plan);
        const double planWidth = m_notes.sizeOf(plan, true).width();
        if (x >= area.left() && x <= area.right()) {
            m_notes.addFixed(plan, tokens.accent, true, {x - planWidth / 2, area.bottom() + namesTop});
            if (x + planWidth > nameLeft) // the name stands at the other end
                nameLeft = area.left() - 2;
        }
    }
    m_notes.addFixed(name, tokens.muted, false, {nameLeft, area.bottom() + namesTop});
    m_notes.place(area, {}, {});
}

} // namespace ridgepoint
