#include "ui/inputs/reset_dot.h"

#include <QPainter>

#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int dotWidth = 12;
constexpr int dotHeight = 24;
constexpr double dotRadius = 3;

} // namespace

ResetDot::ResetDot(QWidget *parent) : QAbstractButton(parent)
{
    setFixedSize(sizeHint());
    setEnabled(false);
    setFocusPolicy(Qt::NoFocus); // by keys: Del on the slider, or an empty field
}

QSize ResetDot::sizeHint() const
{
    return {dotWidth, dotHeight};
}

void ResetDot::showChanged(bool changed)
{
    if (m_changed == changed)
        return;
    m_changed = changed;
    setEnabled(changed);
    setCursor(changed ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void ResetDot::paintEvent(QPaintEvent *)
{
    if (!m_changed)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokensOf(palette()).accent);
    const double radius = underMouse() ? dotRadius + 1 : dotRadius;
    painter.drawEllipse(QPointF(dotRadius + 1, height() / 2.0), radius, radius);
}

} // namespace ridgepoint
