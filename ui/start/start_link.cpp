#include "ui/start/start_link.h"

#include <QPainter>

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/text_fit.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr QSize linkSize{240, 28};
constexpr int air = 8;
constexpr int iconPixels = 16;
constexpr int textLeft = 32;

} // namespace

StartLink::StartLink(const QString &icon, const QString &text, const QString &hint, QWidget *parent)
    : QAbstractButton(parent), m_icon(icon), m_hint(hint)
{
    setText(text);
    setAccessibleName(hint.isEmpty() ? text : text + QStringLiteral(", ") + hint);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setFixedHeight(linkSize.height());
}

QSize StartLink::sizeHint() const
{
    return linkSize;
}

void StartLink::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() || underMouse()) {
        painter.setPen(hasFocus() ? QPen(tokens.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? tokens.hover : QColor(Qt::transparent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    tintedIcon(m_icon, tokens.accent)
        .paint(&painter, QRect(air, (height() - iconPixels) / 2, iconPixels, iconPixels));
    const QFont body = textFont(type::body);
    // the words come first; the hint has what they leave
    const int room = width() - textLeft - air;
    const FittedText words = fitted(text(), body, room);
    painter.setPen(tokens.accent);
    drawLine(painter, body, QRect(textLeft, 0, room, height()), words.text);
    const FittedText hint = fitted(m_hint, body, room - words.width - 2 * air);
    painter.setPen(tokens.muted);
    if (room - words.width - 2 * air > 2 * air)
        drawLine(painter, body, QRect(width() - air - hint.width, 0, hint.width, height()), hint.text);
}

} // namespace ridgepoint
