// The labels of a plot, drawn by one item and placed after each layout so that none covers another, a mark or the edge.
// Where there is no room for all, the earlier one stays. A plot's own object; never outlives the plot.
#pragma once

#include <vector>

#include <QPointF>
#include <QRectF>
#include <QStringList>

class QColor;
class QCustomPlot;

namespace ridgepoint {

class NotesItem;

/// Sides of a point at which its label may stand, as in LabelRequest.
namespace compass {
inline constexpr QPointF right{1, 0}, left{-1, 0}, above{0, -1}, below{0, 1};
inline constexpr QPointF upRight{1, -1}, downRight{1, 1}, upLeft{-1, -1}, downLeft{-1, 1};
} // namespace compass

class PlotNotes {
public:
    explicit PlotNotes(QCustomPlot *plot);

    void clear(); ///< before they are written anew
    /// `at` in the axes' coordinates; earlier notes have the right of way; `sides` as in LabelRequest.
    void add(const QString &text, const QColor &color, bool bold, QPointF at, double distance,
             std::vector<QPointF> sides);
    /// Unit names and the like: at a pixel, always shown.
    void addFixed(const QString &text, const QColor &color, bool bold, QPointF topLeft);
    /// The unit or name of the left axis at the top, of the lower one under the right end of its ticks. The first's room, in pixels.
    QRectF addUnitAbove(const QString &text, const QColor &color);
    void addUnitBelow(const QString &text, const QColor &color);
    /// Finds a place for each within `area`, clear of `marks`, and of `lines` where there is such a side. All in pixels.
    void place(const QRectF &area, const std::vector<QRectF> &marks, const std::vector<QRectF> &lines);

    /// Labels that lie wholly within `area`, in pixels, stand on `paper` rather than on the panel's colour.
    void setTinted(const QRectF &area, const QColor &paper);

    /// The room that a label takes, with a little air at both sides.
    [[nodiscard]] QSizeF sizeOf(const QString &text, bool bold) const;
    [[nodiscard]] std::vector<QRectF> rectangles() const; ///< of those shown
    [[nodiscard]] QStringList texts() const;              ///< of those shown

private:
    NotesItem *m_item; ///< the plot's
};

/// The same for a text that is measured once.
[[nodiscard]] QSizeF noteSize(const QString &text, bool bold);

} // namespace ridgepoint
