// The read-out of a chart: a ring around a point and a small box with what stands there, inside the plot. It lies on a layer
// of its own, which is buffered only while there is something to show: an empty buffer would cost every frame.
#pragma once

#include <QPointF>
#include <QString>

class QCustomPlot;

namespace ridgepoint {

class ReadoutItem;

class PlotReadout {
public:
    explicit PlotReadout(QCustomPlot *plot);

    /// `at` in the axes' coordinates. Repaints the read-out's layer alone, but for the first time.
    void show(QPointF at, const QString &text);
    /// The same as part of a repaint that is under way.
    void update(QPointF at, const QString &text);
    void hide();
    [[nodiscard]] QString text() const; ///< empty where hidden

private:
    QCustomPlot *m_plot;
    ReadoutItem *m_item; ///< the plot's
};

} // namespace ridgepoint
