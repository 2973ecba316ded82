#include "ui/inputs/mark_overlay.h"

#include <QPainter>

#include "ui/theme/tokens.h"

namespace ridgepoint {

MarkOverlay::MarkOverlay(QWidget *marked) : QWidget(marked)
{
    setObjectName(QStringLiteral("inputMark"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(marked->rect());
    show();
    raise();
}

void MarkOverlay::paintEvent(QPaintEvent *)
{
    constexpr double radius = 4;
    constexpr int strength = 24; // of 255: what lies beneath stays readable
    const QColor ink = tokensOf(palette()).accent;
    QColor tint = ink;
    tint.setAlpha(strength);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1));
    painter.setBrush(tint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace ridgepoint
