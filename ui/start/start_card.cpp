#include "ui/start/start_card.h"

#include <QPainter>

#include "ui/theme/fonts.h"
#include "ui/theme/text_fit.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr QSize cardSize{296, 160};
constexpr int narrowest = 220;
constexpr int air = 16;
constexpr int nameTop = 14; // tops of the lines
constexpr int kindTop = 36;
constexpr int factTops[] = {62, 98};
constexpr int valueBelow = 14;
constexpr int hardwareTop = 134;

void write(QPainter &painter, const QFont &font, const QColor &ink, QPoint topLeft, int room,
           const QString &text)
{
    painter.setPen(ink);
    drawLine(painter, font, topLeft, fitted(text, font, room).text);
}

} // namespace

StartCard::StartCard(StartCardText text, QWidget *parent) : QAbstractButton(parent), m_text(std::move(text))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(m_text.spoken);
    setToolTip(m_text.kind + QLatin1Char('\n') + m_text.hardware);
    setFixedHeight(cardSize.height());
}

QSize StartCard::sizeHint() const
{
    return cardSize;
}

QSize StartCard::minimumSizeHint() const
{
    return {narrowest, cardSize.height()};
}

void StartCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double ring = hasFocus() ? 2 : 1;
    painter.setPen(QPen(hasFocus() ? tokens.accent : underMouse() ? tokens.control : tokens.hair, ring));
    painter.setBrush(isDown() ? tokens.accentSoft : underMouse() ? tokens.inset : tokens.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2), 4, 4);

    const int room = width() - 2 * air;
    const QFont body = textFont(type::body);
    const QFont caption = textFont(type::caption);
    write(painter, textFont(type::advisor, true), tokens.text, {air, nameTop}, room, m_text.name);
    write(painter, body, tokens.text2, {air, kindTop}, room, m_text.kind);
    const int column = room / 2;
    for (int i = 0; i < 4; ++i) {
        const StartFact &fact = m_text.facts[static_cast<std::size_t>(i)];
        const QPoint corner(air + i % 2 * column, factTops[i / 2]);
        write(painter, caption, tokens.muted, corner, column, fact.label);
        write(painter, body, tokens.text, corner + QPoint(0, valueBelow), column, fact.value);
    }
    write(painter, caption, tokens.muted, {air, hardwareTop}, room, m_text.hardware);
}

} // namespace ridgepoint
