#include "ui/inputs/mark_button.h"

#include <QPainter>

#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int glyphSize = 16;

} // namespace

MarkButton::MarkButton(const QString &setIcon, const QString &openIcon, QWidget *parent)
    : QAbstractButton(parent), m_setIcon(setIcon), m_openIcon(openIcon)
{
    setCheckable(true);
    setFixedSize(sizeHint());
    setFocusPolicy(Qt::NoFocus); // by keys: Space and P on slider and field
    setAttribute(Qt::WA_Hover);
}

QSize MarkButton::sizeHint() const
{
    return {width, height};
}

void MarkButton::reveal(bool revealed)
{
    if (m_revealed == revealed)
        return;
    m_revealed = revealed;
    update();
}

void MarkButton::paintEvent(QPaintEvent *)
{
    if (!isShown())
        return;
    const Tokens &tokens = tokensOf(palette());
    const QColor ink = underMouse() ? tokens.accent : isChecked() ? tokens.text2 : tokens.control;
    QPainter painter(this);
    const QIcon &icon = m_icon.in(isChecked() ? m_setIcon : m_openIcon, ink);
    icon.paint(&painter, (QWidget::width() - glyphSize) / 2, (QWidget::height() - glyphSize) / 2, glyphSize,
               glyphSize);
}

} // namespace ridgepoint
