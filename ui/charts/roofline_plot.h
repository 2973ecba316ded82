// The drawing of the roofline chart on a QCustomPlot, which it makes as a child of the chart and never outlives.
#pragma once

#include <vector>

#include <QCoreApplication>
#include <QPointF>
#include <QRectF>

#include "ui/charts/plot_notes.h"
#include "ui/charts/roofline_data.h"

class QCustomPlot;
class QWidget;

namespace ridgepoint {

class RooflineItem;

class RooflinePlot {
    Q_DECLARE_TR_FUNCTIONS(Roofline)

public:
    explicit RooflinePlot(QWidget *parent);

    [[nodiscard]] QCustomPlot *widget() const { return m_plot; }
    [[nodiscard]] const PlotNotes &notes() const { return m_notes; }
    void show(const RooflineData &data, bool keepAxes);
    void setDragging(bool dragging) { m_dragging = dragging; }
    void showOthers(bool shown);
    void applyTokens();
    void fitAxes();
    /// Where the line of an other GPU can be pointed at: the middle of its flat part that is in sight.
    [[nodiscard]] QPointF handleOf(const OtherGpu &other) const;

private:
    struct Span {
        double low = 0, high = 0;
        void include(double from, double to);
    };

    void layOut();
    void writeNotes();
    void noteDotsAndRoof();
    void noteLines();
    void noteOthers();
    [[nodiscard]] std::vector<QRectF> marks() const;
    [[nodiscard]] std::vector<QRectF> lineAreas() const;
    [[nodiscard]] Span intensities() const; ///< in sight
    [[nodiscard]] Span rates() const;

    QCustomPlot *m_plot;
    RooflineItem *m_item; ///< the plot's
    PlotNotes m_notes;
    RooflineData m_data;
    bool m_dragging = false;
    bool m_showsOthers = true;
    Span m_x, m_y; ///< what the axes have to show
};

} // namespace ridgepoint
