#include "ui/charts/curve_geometry.h"

#include <algorithm>
#include <cmath>

#include "ui/charts/label_layout.h"
#include "ui/charts/plot_notes.h"

namespace ridgepoint {

std::optional<PlaceOnCurve> nearestOn(const std::vector<QPointF> &curve, QPointF at)
{
    if (curve.empty())
        return std::nullopt;
    const auto distanceTo = [&](QPointF point) { return std::hypot(point.x() - at.x(), point.y() - at.y()); };
    PlaceOnCurve best{0, 0, distanceTo(curve.front())};
    for (std::size_t i = 0; i + 1 < curve.size(); ++i) {
        const QPointF along = curve[i + 1] - curve[i];
        const double length = QPointF::dotProduct(along, along);
        const double share =
            length > 0 ? std::clamp(QPointF::dotProduct(at - curve[i], along) / length, 0.0, 1.0) : 0;
        const double distance = distanceTo(curve[i] + share * along);
        if (distance < best.distance)
            best = {i, share, distance};
    }
    return best;
}

void addCurveAreas(std::vector<QRectF> &areas, const std::vector<QPointF> &curve)
{
    constexpr double apart = 8;
    constexpr double side = 4;
    constexpr double far = 10000; ///< pixels: of what is zoomed in on, most lies outside of every screen
    for (std::size_t i = 0; i + 1 < curve.size(); ++i) {
        const QPointF along = curve[i + 1] - curve[i];
        const double length = std::hypot(along.x(), along.y());
        if (!(length < far))
            continue;
        const int steps = std::max(1, static_cast<int>(length / apart));
        for (int step = 0; step <= steps; ++step)
            areas.push_back(markArea(curve[i] + along * step / steps, side));
    }
}

QRectF markArea(QPointF middle, double diameter)
{
    return {middle - QPointF(diameter / 2, diameter / 2), QSizeF(diameter, diameter)};
}

void addTwoLines(PlotNotes &notes, const TwoLines &text, QPointF anchor, double distance, const QRectF &area,
                 const std::vector<QRectF> &marks, const std::vector<QRectF> &lines,
                 const std::vector<QPointF> &sides)
{
    const QSizeF title = notes.sizeOf(text.title, true);
    if (!text.detail.isEmpty()) {
        const QSizeF detail = notes.sizeOf(text.detail, false);
        const QSizeF both(std::max(title.width(), detail.width()), title.height() + detail.height());
        const auto places = placeLabels({{anchor, both, distance, sides}}, area, marks, lines);
        if (const std::optional<QRectF> &place = places.front()) {
            notes.addFixed(text.title, text.titleColor, true, place->topLeft());
            notes.addFixed(text.detail, text.detailColor, false,
                           place->topLeft() + QPointF(0, title.height()));
            return;
        }
    }
    const auto places = placeLabels({{anchor, title, distance, sides}}, area, marks, lines);
    if (const std::optional<QRectF> &place = places.front())
        notes.addFixed(text.title, text.titleColor, true, place->topLeft());
}

} // namespace ridgepoint
