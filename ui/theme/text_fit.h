// Texts cut to a width, remembered: measuring a text takes as long as drawing it, and most of them stay from frame to frame.
#pragma once

#include <QPointF>
#include <QRect>
#include <QString>

class QFont;
class QPainter;

namespace ridgepoint {

struct FittedText {
    QString text; ///< whole where it fits, else with … at its end
    int width = 0;
};

/// Requires: the thread of the window.
[[nodiscard]] FittedText fitted(const QString &text, const QFont &font, int room);

/// Draws a line of text in the painter's pen with its left end and top there, from letters that are laid out once and kept.
void drawLine(QPainter &painter, const QFont &font, QPointF topLeft, const QString &text);
/// The same in the middle of a box's height, from its left, cut to its width.
void drawLine(QPainter &painter, const QFont &font, const QRect &box, const QString &text);

} // namespace ridgepoint
