#include "ui/charts/roofline_plot.h"

#include <algorithm>
#include <cmath>

#include <qcustomplot.h>

#include "core/text/text.h"
#include "ui/charts/plot_style.h"
#include "ui/charts/roofline_item.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

using namespace compass;

namespace {

constexpr double lowestIntensity = 1;
constexpr double highestIntensity = 30000;
constexpr int leftMargin = 42;
constexpr int rightMargin = 14;
constexpr int roomAbove = 9; // of the plot, that labels may use without meeting the unit
constexpr int unitLine = 16; // room for the unit above the plot and below its tick labels

} // namespace

RooflinePlot::RooflinePlot(QWidget *parent)
    : m_plot(new QCustomPlot(parent)), m_item(new RooflineItem(m_plot)), m_notes(m_plot)
{
    preparePlot(*m_plot, {240, 120}, {leftMargin, unitLine + 10, rightMargin, 2 * unitLine + 4});
    makeLogarithmic(*m_plot->xAxis);
    makeLogarithmic(*m_plot->yAxis);
    QObject::connect(m_plot, &QCustomPlot::afterLayout, m_plot, [this] { layOut(); });
    applyTokens();
}

void RooflinePlot::Span::include(double from, double to)
{
    low = std::min(low, from);
    high = std::max(high, to);
}

RooflinePlot::Span RooflinePlot::intensities() const
{
    return {m_plot->xAxis->range().lower, m_plot->xAxis->range().upper};
}

RooflinePlot::Span RooflinePlot::rates() const
{
    return {m_plot->yAxis->range().lower, m_plot->yAxis->range().upper};
}

void RooflinePlot::applyTokens()
{
    stylePlot(*m_plot, tokensOf(m_plot->palette()));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void RooflinePlot::show(const RooflineData &data, bool keepAxes)
{
    m_data = data;
    m_item->data = data;
    if (!keepAxes)
        fitAxes();
    m_plot->replot(QCustomPlot::rpQueuedRefresh); // drawn now: one paint of the window for all of them
}

void RooflinePlot::showOthers(bool shown)
{
    m_showsOthers = shown;
    m_item->showsOthers = shown;
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void RooflinePlot::fitAxes()
{
    Span x{lowestIntensity, highestIntensity};
    double lowestRate = m_data.achievable.at(lowestIntensity);
    for (const RooflineDot &dot : m_data.dots) {
        x.include(roundedDown(dot.intensity), roundedUp(dot.intensity * 1.2));
        lowestRate = std::min(lowestRate, dot.rate);
    }
    if (m_data.firstIntensity)
        x.include(roundedDown(*m_data.firstIntensity), lowestIntensity);
    lowestRate = std::min(lowestRate, m_data.achievable.at(x.low));
    double highestRate = m_data.peak.peak;
    if (m_data.baseline)
        highestRate = std::max(highestRate, m_data.baseline->peak);
    if (m_showsOthers)
        for (const OtherGpu &other : m_data.others)
            highestRate = std::max(highestRate, other.roof.peak);
    Span y{roundedDown(lowestRate), roundedUp(highestRate * 1.3)};
    if (m_dragging && m_x.high > 0) {
        x.include(m_x.low, m_x.high);
        y.include(m_y.low, m_y.high);
    }
    m_x = x;
    m_y = y;
    m_plot->xAxis->setRange(x.low, x.high);
    m_plot->yAxis->setRange(y.low, y.high);
}

void RooflinePlot::writeNotes()
{
    m_notes.clear();
    if (m_data.peak.peak <= 0)
        return;
    noteDotsAndRoof();
    noteLines();
    if (m_showsOthers)
        noteOthers();
    const Tokens &tokens = tokensOf(m_plot->palette());
    m_notes.addUnitBelow(tr("FLOP per byte"), tokens.muted);
    m_notes.addUnitAbove(tr("FLOP/s, one GPU"), tokens.muted);
}

/// The largest operation of a step, the roof's name, then the other operations: these have more sides to turn to than the roof.
void RooflinePlot::noteDotsAndRoof()
{
    const Tokens &tokens = tokensOf(m_plot->palette());
    std::vector<RooflineDot> dots = m_data.dots;
    const auto rank = [](const RooflineDot &dot) {
        return std::pair(dot.mark == RooflineMark::prefill, -dot.share);
    };
    std::sort(dots.begin(), dots.end(),
              [&](const RooflineDot &a, const RooflineDot &b) { return rank(a) < rank(b); });
    const auto noteDot = [&](const RooflineDot &dot) {
        m_notes.add(isSmall(*m_plot) ? dot.shortLabel : dot.label, RooflineItem::colorOf(dot.mark, tokens),
                    true, {dot.intensity, dot.rate}, RooflineItem::diameterOf(dot.share) / 2 + 4,
                    {downRight, below, downLeft, right, upLeft, above, upRight, left});
    };
    if (!dots.empty())
        noteDot(dots.front());
    const Roof &peak = m_data.peak;
    const QString rate = QString::fromStdString(formatSi(peak.peak, "FLOP/s"));
    const Span x = intensities();
    const double flat = std::sqrt(std::max(peak.ridge(), x.low) * x.high); // its middle on a logarithmic axis
    m_notes.add(isSmall(*m_plot) ? m_data.gpuName : tr("%1 peak %2").arg(m_data.gpuName, rate), tokens.text,
                true, {flat, peak.peak}, 4, {above, upLeft, upRight, below, downRight, downLeft});
    for (std::size_t i = 1; i < dots.size(); ++i)
        noteDot(dots[i]);
}

void RooflinePlot::noteLines()
{
    const Tokens &tokens = tokensOf(m_plot->palette());
    const Span x = intensities();
    const Roof &peak = m_data.peak;
    if (!isSmall(*m_plot)) {
        const double slope = std::sqrt(x.low * peak.ridge());
        m_notes.add(QString::fromStdString(formatSi(peak.bandwidth, "B/s")), tokens.text, true,
                    {slope, peak.at(slope)}, 6, {upLeft, left, above});
        const double ridge = m_data.achievable.ridge();
        const QString ridgeText = QString::fromStdString(formatFigure(ridge));
        m_notes.add(m_data.saturatingBatch
                        ? tr("ridge in practice %1: batch %2")
                              .arg(ridgeText, QString::fromStdString(formatCount(*m_data.saturatingBatch)))
                        : tr("ridge in practice %1").arg(ridgeText),
                    tokens.muted, false, {ridge, rates().low}, 4, {upRight, upLeft});
    }
    if (m_item->hasTrack() && !isSmall(*m_plot))
        m_notes.add(tr("batch 1"), tokens.weights, false,
                    {*m_data.firstIntensity, m_data.achievable.at(*m_data.firstIntensity)}, 6,
                    {downRight, right, upLeft});
    if (m_data.baseline && !isSmall(*m_plot))
        m_notes.add(tr("%1 baseline").arg(m_data.baselineName), tokens.ghost, false,
                    {x.high, m_data.baseline->peak}, 3, {downLeft, upLeft});
}

/// One label for all of them, where the highest one's roof begins.
void RooflinePlot::noteOthers()
{
    if (m_data.others.empty() || isSmall(*m_plot))
        return;
    QStringList names;
    const OtherGpu *highest = &m_data.others.front();
    for (const OtherGpu &other : m_data.others) {
        names.append(other.name);
        if (other.roof.peak > highest->roof.peak)
            highest = &other;
    }
    const Roof &roof = highest->roof;
    m_notes.add(names.join(QStringLiteral(", ")), tokensOf(m_plot->palette()).muted, false,
                {roof.ridge(), roof.peak}, 3, {downRight, right, upLeft, above});
}

QPointF RooflinePlot::handleOf(const OtherGpu &other) const
{
    const double flat = std::sqrt(std::max(other.roof.ridge(), intensities().low) * intensities().high);
    return {flat, other.roof.peak};
}

std::vector<QRectF> RooflinePlot::marks() const
{
    std::vector<QRectF> marks;
    for (const RooflineDot &dot : m_data.dots) {
        const double size = RooflineItem::diameterOf(dot.share) + 2;
        marks.emplace_back(pixelOf(*m_plot, {dot.intensity, dot.rate}) - QPointF(size / 2, size / 2),
                           QSizeF(size, size));
    }
    return marks;
}

/// The ceilings as a row of small squares, so that labels can keep away from what runs slantwise.
std::vector<QRectF> RooflinePlot::lineAreas() const
{
    constexpr int points = 60;
    constexpr QSizeF square(4, 4);
    std::vector<QRectF> areas;
    const auto add = [&](QPointF at) {
        areas.emplace_back(pixelOf(*m_plot, at) - QPointF(square.width() / 2, square.height() / 2), square);
    };
    const Span x = intensities();
    const Span y = rates();
    for (int i = 0; i <= points; ++i) {
        const double share = static_cast<double>(i) / points;
        const double intensity = x.low * std::pow(x.high / x.low, share);
        add({intensity, m_data.peak.at(intensity)});
        add({intensity, m_data.achievable.at(intensity)});
        if (m_item->hasPrefillCeiling() && intensity > m_data.prefillCeiling / m_data.achievable.bandwidth)
            add({intensity, m_data.prefillCeiling});
        add({m_data.achievable.ridge(), y.low * std::pow(m_data.achievable.peak / y.low, share)});
    }
    return areas;
}

void RooflinePlot::layOut()
{
    writeNotes();
    if (m_data.peak.peak <= 0)
        return;
    const QRectF area = m_plot->axisRect()->rect();
    m_notes.place(area.adjusted(0, -roomAbove, 6, 0), marks(), lineAreas());
}

} // namespace ridgepoint
