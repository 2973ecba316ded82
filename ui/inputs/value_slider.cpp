#include "ui/inputs/value_slider.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include "ui/inputs/sensitivity_arrow.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int sliderHeight = 22;
constexpr double middle = 9; // of handle and groove; the tick is below
constexpr double handleRadius = 7;
constexpr double ringWidth = 2;
constexpr double grooveHeight = 4;
constexpr double markHeight = 10;
constexpr double limitHeight = 12;
constexpr int limitAlpha = 96;
constexpr double tickMiddle = 18.5;
constexpr double bandTop = 13;
constexpr double bandHeight = 2;
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

void ValueSlider::showTick(int pixels)
{
    if (m_tick == pixels)
        return;
    m_tick = pixels;
    update();
}

void ValueSlider::showLimit(std::optional<double> edge, bool above)
{
    if (m_limit == edge && m_limitAbove == above)
        return;
    m_limit = edge;
    m_limitAbove = above;
    update();
}

void ValueSlider::setMagnification(double magnification)
{
    m_magnification = magnification;
    setFixedHeight(qRound(sliderHeight * magnification));
    update();
}

void ValueSlider::showBand(std::optional<std::pair<double, double>> band)
{
    if (m_band == band)
        return;
    m_band = band;
    update();
}

double ValueSlider::xOf(double fraction) const
{
    return handleRadius + ringWidth + fraction * (width() / m_magnification - 2 * (handleRadius + ringWidth));
}

double ValueSlider::handleX() const
{
    return xOf(m_value ? m_scale.fractionOf(*m_value) : 0);
}

QPoint ValueSlider::handleCenter() const
{
    return (QPointF(handleX(), middle) * m_magnification).toPoint();
}

void ValueSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(m_magnification, m_magnification);
    drawGroove(painter);
    drawLimit(painter);
    drawBand(painter);
    drawTick(painter);
    drawHandle(painter);
}

void ValueSlider::drawGroove(QPainter &painter) const
{
    const Tokens &tokens = tokensOf(palette());
    const QRectF groove(xOf(0), middle - grooveHeight / 2, xOf(1) - xOf(0), grooveHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.hair);
    painter.drawRoundedRect(groove, 2, 2);
    if (m_value) {
        painter.setBrush(isEnabled() ? tokens.accent : tokens.control);
        painter.drawRoundedRect(QRectF(groove.topLeft(), QPointF(handleX(), groove.bottom())), 2, 2);
    }
    if (!m_default)
        return;
    const double mark = std::round(xOf(m_scale.fractionOf(*m_default))) + 0.5;
    painter.setPen(QPen(tokens.control, 1));
    painter.drawLine(QPointF(mark, middle - markHeight / 2), QPointF(mark, middle + markHeight / 2));
}

void ValueSlider::drawLimit(QPainter &painter) const
{
    if (!m_limit)
        return;
    const Tokens &tokens = tokensOf(palette());
    const double edge = std::round(xOf(m_scale.fractionOf(*m_limit)));
    const double end = m_limitAbove ? xOf(1) : xOf(0);
    const QRectF beyond =
        QRectF(QPointF(edge, middle - grooveHeight / 2), QPointF(end, middle + grooveHeight / 2))
            .normalized();
    QColor tint = tokens.kv;
    tint.setAlpha(limitAlpha);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.panel); // the groove's own colour does not shine through
    painter.drawRoundedRect(beyond, 2, 2);
    painter.setBrush(tint);
    painter.drawRoundedRect(beyond, 2, 2);
    painter.setPen(QPen(tokens.kv, 2, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(edge, middle - limitHeight / 2), QPointF(edge, middle + limitHeight / 2));
}

/// Between groove and tick; at least as wide as can be seen.
void ValueSlider::drawBand(QPainter &painter) const
{
    if (!m_band)
        return;
    constexpr double least = 2;
    const double low = xOf(m_scale.fractionOf(m_band->first)), high = xOf(m_scale.fractionOf(m_band->second));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokensOf(palette()).control);
    painter.drawRoundedRect(QRectF(low, bandTop, std::max(high - low, least), bandHeight), 1, 1);
}

/// From under the handle; it does not point beyond the track, where there is no way to go.
void ValueSlider::drawTick(QPainter &painter) const
{
    constexpr double least = 3;
    const double from = handleX();
    const double to = std::clamp(from + m_tick, xOf(0), xOf(1));
    if (m_tick != 0 && std::abs(to - from) >= least)
        drawSensitivityArrow(painter, QPointF(from, tickMiddle), QPointF(to, tickMiddle),
                             tokensOf(palette()).better);
}

void ValueSlider::drawHandle(QPainter &painter) const
{
    const Tokens &tokens = tokensOf(palette());
    const QColor ink = !isEnabled() || !m_value ? tokens.control : tokens.accent;
    const QPointF center(handleX(), middle);
    if (hasFocus()) { // the ring outside
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accent);
        painter.drawEllipse(center, handleRadius + ringWidth, handleRadius + ringWidth);
        painter.setBrush(tokens.panel);
        painter.drawEllipse(center, handleRadius, handleRadius);
        painter.setBrush(ink);
        painter.drawEllipse(center, handleRadius - 2, handleRadius - 2);
        return;
    }
    painter.setPen(QPen(ink, 2));
    painter.setBrush(tokens.panel);
    painter.drawEllipse(center, handleRadius - 1, handleRadius - 1);
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
    const double distance = event->position().x() / m_magnification - handleX();
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
    const double track = std::max(xOf(1) - xOf(0), 1.0);
    const double fraction = (event->position().x() / m_magnification - m_grabOffset - xOf(0)) / track;
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

void ValueSlider::letGo()
{
    setSliderDown(false);
    endMove();
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
