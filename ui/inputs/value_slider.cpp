#include "ui/inputs/value_slider.h"

#include <cmath>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int sliderHeight = 18;
constexpr double handleRadius = 7;
constexpr double grooveHeight = 4;
constexpr double markHeight = 10;
constexpr double pageSteps = 10;
constexpr double fineStep = 0.1;
constexpr double notchDegrees = 120; // of a wheel, in eighths

} // namespace

ValueSlider::ValueSlider(const SliderScale &scale, QWidget *parent)
    : QSlider(Qt::Horizontal, parent), m_scale(scale)
{
    setRange(0, scale.steps());
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(sliderHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // Whoever moves it in another way, such as a screen reader, arrives here.
    connect(this, &QSlider::valueChanged, this, [this](int position) {
        if (!m_showing)
            Q_EMIT moved(m_scale.valueAt(position));
    });
}

void ValueSlider::showValue(std::optional<double> value)
{
    m_showing = true;
    setValue(value ? m_scale.positionOf(*value) : 0);
    m_showing = false;
    if (m_value == value)
        return;
    m_value = value;
    update();
}

void ValueSlider::showDefault(std::optional<double> value)
{
    if (m_default == value)
        return;
    m_default = value;
    update();
}

QSize ValueSlider::sizeHint() const
{
    return {120, sliderHeight};
}

double ValueSlider::xOf(double fraction) const
{
    return handleRadius + 1 + fraction * (width() - 2 * (handleRadius + 1));
}

QPoint ValueSlider::handleCenter() const
{
    return QPointF(xOf(m_value ? m_scale.fractionOf(*m_value) : 0), height() / 2.0).toPoint();
}

void ValueSlider::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2.0;
    const double x = xOf(m_value ? m_scale.fractionOf(*m_value) : 0);
    const QColor ink = !isEnabled() || !m_value ? tokens.control : tokens.accent;

    const QRectF groove(1, middle - grooveHeight / 2, width() - 2, grooveHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.hair);
    painter.drawRoundedRect(groove, 2, 2);
    if (m_value) {
        painter.setBrush(ink);
        painter.drawRoundedRect(QRectF(groove.topLeft(), QPointF(x, groove.bottom())), 2, 2);
    }
    if (m_default) {
        const double mark = std::round(xOf(m_scale.fractionOf(*m_default))) + 0.5;
        painter.setPen(QPen(tokens.control, 1));
        painter.drawLine(QPointF(mark, middle - markHeight / 2), QPointF(mark, middle + markHeight / 2));
    }
    if (hasFocus()) {
        painter.setPen(QPen(tokens.accentSoft, 3));
        painter.drawEllipse(QPointF(x, middle), handleRadius + 0.5, handleRadius + 0.5);
    }
    painter.setPen(QPen(ink, 2));
    painter.setBrush(tokens.panel);
    painter.drawEllipse(QPointF(x, middle), handleRadius - 1, handleRadius - 1);
    if (hasFocus()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(QPointF(x, middle), 3, 3);
    }
}

void ValueSlider::moveHandleTo(int position)
{
    if (position != value() || !m_value)
        Q_EMIT moved(m_scale.valueAt(position));
}

void ValueSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    const double handle = xOf(m_value ? m_scale.fractionOf(*m_value) : 0);
    const double distance = event->position().x() - handle;
    const bool onHandle = std::abs(distance) <= handleRadius + 2;
    m_grabOffset = onHandle ? distance : 0;
    m_moving = true;
    setSliderDown(true);
    Q_EMIT moveStarted();
    if (!onHandle)
        mouseMoveEvent(event);
    update();
}

void ValueSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (!isSliderDown())
        return event->ignore();
    const double track = width() - 2 * (handleRadius + 1);
    const double fraction = (event->position().x() - m_grabOffset - handleRadius - 1) / std::max(track, 1.0);
    moveHandleTo(static_cast<int>(std::lround(std::clamp(fraction, 0.0, 1.0) * maximum())));
}

void ValueSlider::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    setSliderDown(false);
    endMove();
    update();
}

void ValueSlider::endMove()
{
    if (!m_moving)
        return;
    m_moving = false;
    Q_EMIT moveEnded();
}

void ValueSlider::step(double count)
{
    const double from = m_value.value_or(m_scale.low());
    const double to = m_scale.stepped(from, count);
    if (to != from || !m_value)
        Q_EMIT moved(to);
}

void ValueSlider::keyPressEvent(QKeyEvent *event)
{
    const double scale = event->modifiers().testFlag(Qt::ControlModifier) ? fineStep : 1;
    std::optional<double> count;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        count = -scale;
        break;
    case Qt::Key_Right:
    case Qt::Key_Up:
        count = scale;
        break;
    case Qt::Key_PageUp:
        count = pageSteps;
        break;
    case Qt::Key_PageDown:
        count = -pageSteps;
        break;
    case Qt::Key_Home:
        return Q_EMIT moved(m_scale.low());
    case Qt::Key_End:
        return Q_EMIT moved(m_scale.high());
    case Qt::Key_Delete:
        return Q_EMIT resetRequested();
    default:
        return event->ignore();
    }
    // A key that is held down is one move, as a drag is.
    if (event->isAutoRepeat() && !m_moving) {
        m_moving = true;
        Q_EMIT moveStarted();
    }
    step(*count);
}

void ValueSlider::keyReleaseEvent(QKeyEvent *event)
{
    if (!event->isAutoRepeat() && !isSliderDown())
        endMove();
    QSlider::keyReleaseEvent(event);
}

void ValueSlider::focusOutEvent(QFocusEvent *event)
{
    setSliderDown(false);
    endMove();
    QSlider::focusOutEvent(event);
}

void ValueSlider::wheelEvent(QWheelEvent *event)
{
    const int delta = event->angleDelta().y();
    if (!hasFocus() || delta == 0)
        return event->ignore(); // the dock scrolls
    step(delta / notchDegrees);
    event->accept();
}

} // namespace ridgepoint
