#include "ui/inputs/entry_field.h"

#include <QPainter>

#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int fieldHeight = 24;
constexpr double radius = 4;

} // namespace

EntryField::EntryField(QWidget *parent) : QLineEdit(parent)
{
    setFrame(false);
    setFixedHeight(fieldHeight);
    setTextMargins(6, 0, 6, 0);
}

void EntryField::showBad(bool bad)
{
    if (m_bad == bad)
        return;
    m_bad = bad;
    update();
}

void EntryField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Tokens &tokens = tokensOf(palette());
    const double pen = hasFocus() || m_bad ? 2 : 1;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_bad ? tokens.worse : hasFocus() ? tokens.accent : tokens.control, pen));
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), radius, radius);
}

} // namespace ridgepoint
