#include "ui/advisor/try_card.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/theme/fonts.h"
#include "ui/theme/text_fit.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int cardHeight = 70;
constexpr int cardWidth = 212;
constexpr int air = 12;
constexpr int tipFrame = 24;   // of a tool tip's height beside its lines, and a little more
constexpr int belowMouse = 21; // that Qt shows a tool tip beneath the place it is given, at most
constexpr int gap = 8;
constexpr int kindLine = 20; // baselines
constexpr int changeLine = 37;
constexpr int moneyLine = 58;

/// Draws as much of a text as there is room for; answers where it ends.
int draw(QPainter &painter, const QFont &font, const QColor &ink, QPoint baseline, int room,
         const QString &text)
{
    const FittedText fit = fitted(text, font, room);
    painter.setPen(ink);
    drawLine(painter, font, baseline - QPoint(0, QFontMetrics(font).ascent()), fit.text);
    return baseline.x() + fit.width;
}

} // namespace

TryCard::TryCard(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void TryCard::show(const TryText &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text.spoken);
    setToolTip(text.toolTip);
    update();
}

/// Above the card: below the mouse it would hide the next one.
bool TryCard::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractButton::event(event);
    const QFontMetrics metrics(QToolTip::font());
    const int lines = static_cast<int>(toolTip().count(QLatin1Char('\n'))) + 1;
    const int height = lines * metrics.lineSpacing() + tipFrame;
    QToolTip::showText(mapToGlobal(QPoint(0, -height - belowMouse)), toolTip(), this);
    return true;
}

/// The second click of two is not for the change that has come in the place of the first.
void TryCard::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
}

QSize TryCard::sizeHint() const
{
    return {cardWidth, cardHeight};
}

void TryCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double ring = m_ringed ? 2 : 1;
    painter.setPen(QPen(m_ringed || underMouse() ? tokens.accent : tokens.control, ring));
    painter.setBrush(isDown() ? tokens.accentSoft : underMouse() ? tokens.inset : tokens.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2), 4, 4);

    const int right = width() - air;
    const QFont body = textFont(type::body);
    const QFont bold = textFont(type::body, true);
    const QFont caption = textFont(type::caption);
    const QString word = tr("Try");
    const int wordLeft = right - fitted(word, bold, right).width;
    draw(painter, bold, tokens.accent, {wordLeft, kindLine}, right, word);
    draw(painter, body, tokens.text2, {air, kindLine}, wordLeft - gap - air, m_text.kind);
    draw(painter, bold, tokens.text, {air, changeLine}, right - air, m_text.change);

    const QFont large = textFont(type::advisor, true);
    const int moneyEnd = draw(painter, large, tokens.text, {air, moneyLine}, right - air, m_text.money);
    const QColor tradeInk = !m_text.tradeBetter   ? tokens.text2
                            : *m_text.tradeBetter ? tokens.better
                                                  : tokens.worse;
    const int tradeWidth = QFontMetrics(caption).horizontalAdvance(m_text.trade);
    const int tradeLeft = std::max(right - tradeWidth, moneyEnd + gap);
    const bool compared = m_text.delta.endsWith(QLatin1Char('%'));
    const QColor deltaInk = !compared ? tokens.text2 : m_text.cheaper ? tokens.better : tokens.worse;
    // where there is no room for both, what it costs in speed has the right of way; the cost itself stands already
    const int deltaWidth = QFontMetrics(body).horizontalAdvance(m_text.delta);
    if (moneyEnd + gap + deltaWidth + gap <= tradeLeft)
        draw(painter, body, deltaInk, {moneyEnd + gap, moneyLine}, deltaWidth, m_text.delta);
    draw(painter, caption, tradeInk, {tradeLeft, moneyLine}, right - tradeLeft, m_text.trade);
}

void TryCard::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    Q_EMIT previewed(true);
}

void TryCard::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    Q_EMIT previewed(false);
}

void TryCard::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    m_ringed = event->reason() != Qt::MouseFocusReason;
    // not where the window itself comes to the front
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        Q_EMIT previewed(true);
}

void TryCard::focusOutEvent(QFocusEvent *event)
{
    QAbstractButton::focusOutEvent(event);
    m_ringed = false;
    Q_EMIT previewed(false);
}

void TryCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace ridgepoint
