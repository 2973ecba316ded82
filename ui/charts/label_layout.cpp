#include "ui/charts/label_layout.h"

#include <algorithm>

namespace ridgepoint {

namespace {

QRectF rectangleAt(const LabelRequest &request, QPointF side)
{
    const QSizeF size = request.size;
    // The text's edge that faces the anchor stands `distance` away; along an axis without direction it is centred.
    const double x = side.x() > 0   ? request.distance
                     : side.x() < 0 ? -request.distance - size.width()
                                    : -size.width() / 2;
    const double y = side.y() > 0   ? request.distance
                     : side.y() < 0 ? -request.distance - size.height()
                                    : -size.height() / 2;
    return {request.anchor + QPointF(x, y), size};
}

bool meets(const QRectF &rectangle, const std::vector<QRectF> &others)
{
    return std::any_of(others.begin(), others.end(),
                       [&](const QRectF &other) { return other.intersects(rectangle); });
}

} // namespace

std::vector<std::optional<QRectF>> placeLabels(const std::vector<LabelRequest> &requests,
                                               const QRectF &bounds, const std::vector<QRectF> &taken,
                                               const std::vector<QRectF> &lines)
{
    std::vector<QRectF> occupied = taken;
    std::vector<std::optional<QRectF>> placed;
    for (const LabelRequest &request : requests) {
        std::optional<QRectF> found;
        for (const QPointF side : request.sides) {
            const QRectF rectangle = rectangleAt(request, side);
            if (!bounds.contains(rectangle) || meets(rectangle, occupied))
                continue;
            const bool clear = !meets(rectangle, lines);
            if (clear || !found)
                found = rectangle;
            if (clear)
                break;
        }
        if (found)
            occupied.push_back(*found);
        placed.push_back(found);
    }
    return placed;
}

} // namespace ridgepoint
