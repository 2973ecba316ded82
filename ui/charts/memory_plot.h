// The drawing of the memory chart on a QCustomPlot, which it makes as a child of the chart and never outlives.
#pragma once

#include <vector>

#include <QCoreApplication>
#include <QPointF>

#include "ui/charts/memory_data.h"
#include "ui/charts/memory_layout.h"
#include "ui/charts/plot_notes.h"

class QCustomPlot;
class QWidget;

namespace ridgepoint {

class MemoryItem;

class MemoryPlot {
    Q_DECLARE_TR_FUNCTIONS(Memory)

public:
    explicit MemoryPlot(QWidget *parent);

    [[nodiscard]] QCustomPlot *widget() const { return m_plot; }
    [[nodiscard]] const PlotNotes &notes() const { return m_notes; }
    void show(const MemoryData &data, bool keepAxis);
    void setDragging(bool dragging) { m_dragging = dragging; }
    void applyTokens();
    void fitAxis();
    /// Areas of the bar's segments, then of the baseline's, in pixels.
    [[nodiscard]] std::vector<QRectF> segmentAreas() const;

private:
    void layOut();
    [[nodiscard]] MemoryFrame frame() const;

    QCustomPlot *m_plot;
    MemoryItem *m_item; ///< the plot's
    PlotNotes m_notes;
    MemoryData m_data;
    bool m_dragging = false;
    double m_end = 0; ///< gigabytes that the axis has to show
};

} // namespace ridgepoint
