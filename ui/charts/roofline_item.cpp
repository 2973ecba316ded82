#include "ui/charts/roofline_item.h"

#include <algorithm>
#include <cmath>

#include "ui/charts/plot_style.h"

namespace ridgepoint {

namespace {

constexpr float faint = 0.55F;

QPen dashed(const QColor &color, double width, const QList<qreal> &pattern)
{
    QPen pen(color, width, Qt::SolidLine, Qt::FlatCap);
    pen.setDashPattern(pattern);
    return pen;
}

} // namespace

RooflineItem::RooflineItem(QCustomPlot *plot) : QCPAbstractItem(plot)
{
    setSelectable(false);
    setClipToAxisRect(true);
    setClipAxisRect(plot->axisRect());
}

double RooflineItem::diameterOf(double share)
{
    constexpr double whole = 22;
    constexpr double smallest = 8;
    return std::clamp(whole * std::sqrt(share), smallest, whole);
}

QColor RooflineItem::colorOf(RooflineMark mark, const Tokens &tokens)
{
    switch (mark) {
    case RooflineMark::attention:
        return tokens.kv;
    case RooflineMark::weights:
        return tokens.weights;
    case RooflineMark::prefill:
        break;
    }
    return tokens.prefill;
}

bool RooflineItem::hasTrack() const
{
    return data.firstIntensity && *data.firstIntensity < data.achievable.ridge();
}

bool RooflineItem::hasPrefillCeiling() const
{
    return !data.dots.empty() && data.prefillCeiling != data.achievable.peak;
}

QPointF RooflineItem::pixelOf(double intensity, double rate) const
{
    return ridgepoint::pixelOf(*mParentPlot, {intensity, rate});
}

void RooflineItem::draw(QCPPainter *painter)
{
    if (data.peak.peak <= 0)
        return;
    const Tokens &tokens = tokensOf(mParentPlot->palette());
    painter->setAntialiasing(true);
    painter->setBrush(Qt::NoBrush);
    QColor other = tokens.muted;
    other.setAlphaF(faint);
    if (showsOthers)
        for (const OtherGpu &gpu : data.others)
            drawRoof(*painter, gpu.roof, QPen(other, 1));
    if (data.baseline)
        drawRoof(*painter, *data.baseline, dashed(tokens.ghost, 1, {4, 3}));
    if (hasTrack())
        drawTrack(*painter, tokens);
    const double ridge = data.achievable.ridge();
    painter->setPen(dashed(tokens.muted, 1, {2, 3}));
    painter->drawLine(pixelOf(ridge, mParentPlot->yAxis->range().lower),
                      pixelOf(ridge, data.achievable.peak));
    const double right = mParentPlot->xAxis->range().upper;
    if (hasPrefillCeiling()) {
        painter->setPen(dashed(tokens.prefill, 1, {5, 3}));
        painter->drawLine(pixelOf(data.prefillCeiling / data.achievable.bandwidth, data.prefillCeiling),
                          pixelOf(right, data.prefillCeiling));
    }
    drawRoof(*painter, data.achievable, dashed(tokens.text, 1.5, {5, 3}));
    drawRoof(*painter, data.peak, QPen(tokens.text, 2));
    drawDots(*painter, tokens);
}

void RooflineItem::drawRoof(QCPPainter &painter, const Roof &roof, const QPen &pen) const
{
    const QCPRange range = mParentPlot->xAxis->range();
    painter.setPen(pen);
    const QPointF points[] = {pixelOf(range.lower, roof.at(range.lower)), pixelOf(roof.ridge(), roof.peak),
                              pixelOf(range.upper, roof.at(range.upper))};
    if (range.lower < roof.ridge() && roof.ridge() < range.upper)
        painter.drawPolyline(points, 3);
    else
        painter.drawLine(points[0], points[2]);
}

void RooflineItem::drawTrack(QCPPainter &painter, const Tokens &tokens) const
{
    constexpr float soft = 0.35F;
    const double first = *data.firstIntensity;
    QColor color = tokens.weights;
    color.setAlphaF(soft);
    painter.setPen(QPen(color, 5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(pixelOf(first, data.achievable.at(first)),
                     pixelOf(data.achievable.ridge(), data.achievable.peak));
}

void RooflineItem::drawDots(QCPPainter &painter, const Tokens &tokens) const
{
    if (hasTrack()) {
        constexpr double radius = 3.5;
        painter.setPen(QPen(tokens.weights, 1.5));
        painter.setBrush(tokens.panel);
        painter.drawEllipse(pixelOf(*data.firstIntensity, data.achievable.at(*data.firstIntensity)), radius,
                            radius);
    }
    for (const RooflineDot &dot : data.dots) {
        const double radius = (diameterOf(dot.share) + 1.5) / 2;
        painter.setPen(QPen(tokens.panel, 1.5));
        painter.setBrush(colorOf(dot.mark, tokens));
        painter.drawEllipse(pixelOf(dot.intensity, dot.rate), radius, radius);
    }
}

} // namespace ridgepoint
