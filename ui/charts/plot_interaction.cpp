#include "ui/charts/plot_interaction.h"

#include <cmath>

#include <QGuiApplication>
#include <QStyleHints>
#include <QTimer>
#include <qcustomplot.h>

#include "ui/charts/chart_panel.h"
#include "ui/charts/plot_style.h"

namespace ridgepoint {

namespace {

constexpr double dragReach = 8;
constexpr double zoomPerNotch = 0.85;
constexpr double mostCloseness = 1000;
constexpr double notch = 120; // eighths of a degree

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

/// Moves an axis so that what lies at one pixel comes to lie at another.
void panAxis(QCPAxis &axis, double from, double to)
{
    const double lower = axis.pixelToCoord(axis.coordToPixel(axis.range().lower) - (to - from));
    const double upper = axis.pixelToCoord(axis.coordToPixel(axis.range().upper) - (to - from));
    if (QCPRange::validRange(lower, upper))
        axis.setRange(lower, upper);
}

/// How many pixels' worth of digits a range has left: beyond a million its ticks could not be told apart.
double closeness(const QCPRange &range)
{
    return range.center() != 0 ? std::abs(range.center()) / range.size() : 0;
}

void zoomAxis(QCPAxis &axis, double factor, double pixel)
{
    const QCPRange before = axis.range();
    axis.scaleRange(factor, axis.pixelToCoord(pixel));
    if (!QCPRange::validRange(axis.range()) || closeness(axis.range()) > mostCloseness)
        axis.setRange(before);
}

} // namespace

PlotInteraction::PlotInteraction(ChartPanel &panel, QCustomPlot &plot)
    : QObject(&plot), m_panel(panel), m_plot(plot), m_readout(&plot), m_clickTimer(new QTimer(this))
{
    plot.setInteractions(QCP::Interactions());
    plot.setMouseTracking(true);
    plot.setFocusPolicy(Qt::StrongFocus);
    plot.installEventFilter(this);
    m_clickTimer->setSingleShot(true);
    connect(m_clickTimer, &QTimer::timeout, this, [this] { click(m_pressed); });
    connect(&plot, &QCustomPlot::beforeReplot, this, &PlotInteraction::refreshReadout);
}

bool PlotInteraction::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        press(static_cast<const QMouseEvent &>(*event));
        return true;
    case QEvent::MouseMove:
        move(static_cast<const QMouseEvent &>(*event));
        return true;
    case QEvent::MouseButtonRelease:
        release(static_cast<const QMouseEvent &>(*event));
        return true;
    case QEvent::MouseButtonDblClick:
        m_clickTimer->stop();
        fit();
        return true;
    case QEvent::Wheel:
        return wheel(static_cast<QWheelEvent &>(*event));
    case QEvent::KeyPress:
        return key(static_cast<const QKeyEvent &>(*event));
    case QEvent::ContextMenu:
        Q_EMIT menuRequested(static_cast<const QContextMenuEvent &>(*event).globalPos());
        return true;
    case QEvent::Leave:
    case QEvent::FocusOut:
        readOut(std::nullopt);
        return false;
    case QEvent::Hide:
        cancelDrag();
        return false;
    default:
        return QObject::eventFilter(watched, event);
    }
}

void PlotInteraction::press(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return;
    m_clickTimer->stop();
    m_drag = Drag::pressed;
    m_pressed = m_last = event.position();
    m_pressedWith = event.modifiers();
}

void PlotInteraction::move(const QMouseEvent &event)
{
    const QPointF pixel = event.position();
    if (m_drag == Drag::none) {
        readOut(m_panel.pointAt(pixel));
        return;
    }
    if (m_drag == Drag::pressed) {
        if (distance(pixel, m_pressed) < QGuiApplication::styleHints()->startDragDistance())
            return;
        m_drag = m_panel.mayDrag() && isNearChosen(m_pressed) ? Drag::point : Drag::page;
        readOut(std::nullopt);
        if (m_drag == Drag::point)
            m_panel.beginDrag();
    }
    if (m_drag == Drag::point)
        m_panel.dragTo(coordinatesOf(pixel));
    else
        pan(m_last, pixel);
    m_last = pixel;
}

void PlotInteraction::release(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return;
    const Drag drag = std::exchange(m_drag, Drag::none);
    if (drag == Drag::point)
        m_panel.endDrag();
    if (drag != Drag::pressed)
        return;
    if (m_zoomed)
        m_clickTimer->start(QGuiApplication::styleHints()->mouseDoubleClickInterval());
    else
        click(m_pressed);
}

void PlotInteraction::click(QPointF pixel)
{
    if (const auto point = m_panel.pointAt(pixel))
        activate(*point, m_pressedWith);
    else
        m_panel.clickAt(coordinatesOf(pixel));
}

void PlotInteraction::activate(std::size_t point, Qt::KeyboardModifiers modifiers)
{
    if (modifiers.testFlag(Qt::ShiftModifier))
        m_panel.activateAside(point);
    else
        m_panel.activate(point);
}

void PlotInteraction::cancelDrag()
{
    m_clickTimer->stop();
    if (std::exchange(m_drag, Drag::none) == Drag::point)
        m_panel.endDrag();
}

/// With Ctrl, and without where the page has nothing to scroll; else the event is the page's.
bool PlotInteraction::wheel(QWheelEvent &event)
{
    const double turned = event.angleDelta().y() / notch;
    const bool zooms = m_panel.wheelZooms() || event.modifiers().testFlag(Qt::ControlModifier);
    const Qt::Orientations axes = m_plot.axisRect()->rangeZoom();
    event.setAccepted(zooms);
    if (!zooms || turned == 0 || !axes)
        return true;
    const double factor = std::pow(zoomPerNotch, turned);
    if (axes.testFlag(Qt::Horizontal))
        zoomAxis(*m_plot.xAxis, factor, event.position().x());
    if (axes.testFlag(Qt::Vertical))
        zoomAxis(*m_plot.yAxis, factor, event.position().y());
    setZoomed(true);
    m_plot.replot(QCustomPlot::rpQueuedReplot);
    return true;
}

bool PlotInteraction::key(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return walk(static_cast<Qt::Key>(event.key()));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto point = m_point ? m_point : m_panel.chosenPoint())
            activate(*point, event.modifiers());
        return true;
    case Qt::Key_0:
        fit();
        return true;
    case Qt::Key_Menu:
        Q_EMIT menuRequested(m_plot.mapToGlobal(m_plot.rect().center()));
        return true;
    case Qt::Key_Escape:
        if (!m_point)
            return false;
        readOut(std::nullopt);
        return true;
    default:
        return false;
    }
}

/// The first step shows where one stands: at the chosen point, else at the first or last. False for a key that leads nowhere.
bool PlotInteraction::walk(Qt::Key arrow)
{
    const std::size_t count = m_panel.points().size();
    const bool isAlong = arrow == Qt::Key_Left || arrow == Qt::Key_Right;
    if (count == 0)
        return isAlong;
    const std::size_t start = m_panel.chosenPoint().value_or(arrow == Qt::Key_Left ? count - 1 : 0);
    const std::optional<std::size_t> next = m_panel.neighbour(m_point.value_or(start), arrow);
    if (!next)
        return false;
    readOut(m_point ? *next : start);
    return true;
}

void PlotInteraction::readOut(std::optional<std::size_t> point)
{
    const std::vector<ChartPoint> points = m_panel.points();
    if (point && *point >= points.size())
        point.reset();
    if (!point && !m_point)
        return;
    const bool other = point != m_point;
    m_point = point;
    if (point)
        m_readout.show(points[*point].at, points[*point].hover);
    else
        m_readout.hide();
    if (other)
        Q_EMIT pointChanged();
}

void PlotInteraction::hideReadout()
{
    readOut(std::nullopt);
}

/// Other data may have come while a point is read out.
void PlotInteraction::refreshReadout()
{
    if (!m_point)
        return;
    const std::vector<ChartPoint> points = m_panel.points();
    if (*m_point < points.size())
        m_readout.update(points[*m_point].at, points[*m_point].hover);
    else
        readOut(std::nullopt);
}

void PlotInteraction::pan(QPointF from, QPointF to)
{
    const Qt::Orientations axes = m_plot.axisRect()->rangeDrag();
    if (!axes)
        return;
    if (axes.testFlag(Qt::Horizontal))
        panAxis(*m_plot.xAxis, from.x(), to.x());
    if (axes.testFlag(Qt::Vertical))
        panAxis(*m_plot.yAxis, from.y(), to.y());
    setZoomed(true);
    m_plot.replot(QCustomPlot::rpQueuedReplot);
}

void PlotInteraction::fit()
{
    if (!m_zoomed)
        return;
    setZoomed(false);
    m_panel.fit();
    m_plot.replot(QCustomPlot::rpQueuedReplot);
}

void PlotInteraction::setZoomed(bool zoomed)
{
    if (m_zoomed == zoomed)
        return;
    m_zoomed = zoomed;
    Q_EMIT zoomedChanged(zoomed);
}

bool PlotInteraction::isNearChosen(QPointF pixel) const
{
    const auto chosen = m_panel.chosenPoint();
    const std::vector<ChartPoint> points = m_panel.points();
    if (!chosen || *chosen >= points.size())
        return false;
    return distance(pixelOf(m_plot, points[*chosen].at), pixel) <= dragReach;
}

QPointF PlotInteraction::coordinatesOf(QPointF pixel) const
{
    return {m_plot.xAxis->pixelToCoord(pixel.x()), m_plot.yAxis->pixelToCoord(pixel.y())};
}

} // namespace ridgepoint
