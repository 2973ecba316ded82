#include "ui/inputs/choice_box.h"

#include <QPainter>
#include <QWheelEvent>

#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int boxHeight = 24;
constexpr int arrowWidth = 22;
constexpr int padding = 8;
constexpr int lockSize = 16;
constexpr double radius = 4;

} // namespace

ChoiceBox::ChoiceBox(QWidget *parent) : QComboBox(parent)
{
    setFixedHeight(boxHeight);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ChoiceBox::showInstead(const QString &text)
{
    if (m_instead == text)
        return;
    m_instead = text;
    update();
}

void ChoiceBox::showLocked(bool locked)
{
    if (m_locked == locked)
        return;
    m_locked = locked;
    update();
}

void ChoiceBox::showGuilty(bool guilty)
{
    if (m_guilty == guilty)
        return;
    m_guilty = guilty;
    update();
}

QSize ChoiceBox::sizeHint() const
{
    return {120, boxHeight};
}

QSize ChoiceBox::minimumSizeHint() const
{
    return {48, boxHeight};
}

void ChoiceBox::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double pen = m_guilty ? 2 : 1; // the ring of the focus is outside
    painter.setPen(QPen(m_guilty ? tokens.worse : hasFocus() ? tokens.accent : tokens.control, pen));
    painter.setBrush(tokens.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), radius, radius);

    const QRect textBox = rect().adjusted(padding, 0, -arrowWidth - (m_locked ? lockSize : 0), 0);
    if (m_locked)
        m_lockIcon.in(QStringLiteral("lock"), tokens.text2)
            .paint(&painter, textBox.right() + 1, (height() - lockSize) / 2, lockSize, lockSize);
    painter.setPen(!isEnabled() ? tokens.control : m_instead.isEmpty() ? tokens.text : tokens.muted);
    const QString text = m_instead.isEmpty() ? currentText() : m_instead;
    painter.drawText(textBox, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text, Qt::ElideRight, textBox.width()));

    constexpr double half = 4;
    const QPointF tip(width() - arrowWidth / 2.0 - 1, height() / 2.0 + half / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.text2);
    painter.drawPolygon(QPolygonF({tip + QPointF(-half, -half), tip + QPointF(half, -half), tip}));
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    if (!hasFocus())
        return event->ignore();
    QComboBox::wheelEvent(event);
}

} // namespace ridgepoint
