// What mouse, wheel and keys do in a chart: read-out, walking the points, zoom and pan, dragging the chosen point. It watches
// the plot's events, so QCustomPlot's own interactions stay off. Owned by the plot.
#pragma once

#include <cstddef>
#include <optional>

#include <QObject>
#include <QPointF>

#include "ui/charts/plot_readout.h"

class QCustomPlot;
class QKeyEvent;
class QMouseEvent;
class QPoint;
class QTimer;
class QWheelEvent;

namespace ridgepoint {

class ChartPanel;

class PlotInteraction : public QObject {
    Q_OBJECT

public:
    PlotInteraction(ChartPanel &panel, QCustomPlot &plot);

    [[nodiscard]] bool isZoomed() const { return m_zoomed; }
    /// The axes as the data wants them.
    void fit();
    /// The point that is read out.
    [[nodiscard]] std::optional<std::size_t> point() const { return m_point; }
    [[nodiscard]] QString readout() const { return m_readout.text(); }
    void hideReadout();
    /// Lets go of what is dragged and forgets a click that waits: the plan is another one now.
    void cancelDrag();

Q_SIGNALS:
    void zoomedChanged(bool zoomed);
    void pointChanged();
    void menuRequested(QPoint globalPosition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Drag { none, pressed, point, page };

    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    void click(QPointF pixel);
    void activate(std::size_t point, Qt::KeyboardModifiers modifiers);
    bool wheel(QWheelEvent &event);
    bool key(const QKeyEvent &event);
    bool walk(Qt::Key arrow);
    void readOut(std::optional<std::size_t> point);
    void refreshReadout();
    void pan(QPointF from, QPointF to);
    void setZoomed(bool zoomed);
    [[nodiscard]] bool isNearChosen(QPointF pixel) const;
    [[nodiscard]] QPointF coordinatesOf(QPointF pixel) const;

    ChartPanel &m_panel;
    QCustomPlot &m_plot;
    PlotReadout m_readout;
    std::optional<std::size_t> m_point;
    bool m_zoomed = false;
    Drag m_drag = Drag::none;
    QPointF m_pressed, m_last;
    Qt::KeyboardModifiers m_pressedWith;
    QTimer *m_clickTimer; ///< while a double-click would fit, a click waits whether a second one comes
};

} // namespace ridgepoint
