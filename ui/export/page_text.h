// Text on pages that are measured first and drawn then: wrapped, with the advances of the paper rather than of the screen.
// Lengths are logical pixels, 96 to the inch.
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

class QPainter;

namespace ridgepoint {

struct PageText {
    QString text;
    QFont font;
    QColor colour;
    Qt::Alignment align = Qt::AlignLeft;
    double lineHeight = 1.35; ///< of the font's size
};

/// The project's face for paper: its advances are not rounded to pixels.
[[nodiscard]] QFont pageFont(int pixels, bool bold = false);

/// The height that a text takes in a width. Words longer than that are broken.
[[nodiscard]] double heightOf(const PageText &text, double width);
/// The width of its widest line where nothing is wrapped.
[[nodiscard]] double widthOf(const PageText &text);

/// Draws with the upper left corner there; gives the height. `painter`: null to measure alone.
double drawText(QPainter *painter, QPointF at, double width, const PageText &text);

} // namespace ridgepoint
