// What charts with curves share: the nearest place on a curve, keeping labels off it, a label of two lines beside its chosen
// point. Pure geometry in pixels, but for the label.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QString>

namespace ridgepoint {

class PlotNotes;

struct PlaceOnCurve {
    std::size_t segment = 0; ///< between points `segment` and `segment` + 1
    double share = 0;        ///< of the way to the second
    double distance = 0;     ///< from what was asked for
};

/// A click so near a curve is on it, in pixels.
inline constexpr double clickReach = 16;

/// Empty for a curve of no points; of one point it is that.
[[nodiscard]] std::optional<PlaceOnCurve> nearestOn(const std::vector<QPointF> &curve, QPointF at);

/// Small squares along the curve, which labels keep away from.
void addCurveAreas(std::vector<QRectF> &areas, const std::vector<QPointF> &curve);

/// The square that a round mark covers.
[[nodiscard]] QRectF markArea(QPointF middle, double diameter);

/// A bold title with a quieter line under it.
struct TwoLines {
    QString title, detail;
    QColor titleColor, detailColor;
};

/// Writes both lines beside `anchor`, the title alone where there is no room for more, nothing where there is none at all.
void addTwoLines(PlotNotes &notes, const TwoLines &text, QPointF anchor, double distance, const QRectF &area,
                 const std::vector<QRectF> &marks, const std::vector<QRectF> &lines,
                 const std::vector<QPointF> &sides);

} // namespace ridgepoint
