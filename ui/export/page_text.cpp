#include "ui/export/page_text.h"

#include <cmath>

#include <QPainter>
#include <QTextLayout>

#include "ui/theme/fonts.h"

namespace ridgepoint {

namespace {

constexpr double anyWidth = 1e6;

/// Lays the lines out; their height together, and the widest one in `widest`.
double layOut(QTextLayout &layout, const PageText &text, double width, double &widest)
{
    QTextOption option(text.align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    const double pitch = std::ceil(text.font.pixelSize() * text.lineHeight);
    double y = 0;
    widest = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y + (pitch - line.height()) / 2));
        widest = std::max(widest, line.naturalTextWidth());
        y += pitch;
    }
    layout.endLayout();
    return y;
}

} // namespace

QFont pageFont(int pixels, bool bold)
{
    QFont font = textFont(pixels, bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double heightOf(const PageText &text, double width)
{
    return drawText(nullptr, {}, width, text);
}

double widthOf(const PageText &text)
{
    QTextLayout layout(text.text, text.font);
    double widest = 0;
    layOut(layout, text, anyWidth, widest);
    return widest;
}

double drawText(QPainter *painter, QPointF at, double width, const PageText &text)
{
    if (text.text.isEmpty())
        return 0;
    QString words = text.text;
    words.replace(QChar(0x2009), QChar(0x202f)); // thin spaces within numbers are where a line must not break
    QTextLayout layout(words, text.font);
    double widest = 0;
    const double height = layOut(layout, text, width, widest);
    if (painter != nullptr) {
        painter->setPen(text.colour);
        layout.draw(painter, at);
    }
    return height;
}

} // namespace ridgepoint
