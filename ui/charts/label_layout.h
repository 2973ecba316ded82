// Places the labels of a chart so that none covers another, a mark or the edge. Pure geometry, in pixels.
#pragma once

#include <optional>
#include <vector>

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace ridgepoint {

/// A label to be placed beside a point. Earlier ones have the right of way.
struct LabelRequest {
    QPointF anchor;
    QSizeF size;
    double distance = 4; ///< between anchor and text: the mark's radius and some air
    std::vector<QPointF>
        sides; ///< where to try, in order: (1, 0) is to the right, (0, -1) above, (1, -1) in between
};

/// The rectangle of each label, or nothing where it has to be dropped. `taken` are areas that no label may cover, `lines`
/// those that it covers only where there is no other side.
[[nodiscard]] std::vector<std::optional<QRectF>> placeLabels(const std::vector<LabelRequest> &requests,
                                                             const QRectF &bounds,
                                                             const std::vector<QRectF> &taken,
                                                             const std::vector<QRectF> &lines = {});

} // namespace ridgepoint
