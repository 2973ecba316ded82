// The drawing of throughput against speed on a QCustomPlot, which it makes as a child of the chart and never outlives.
#pragma once

#include <vector>

#include <QCoreApplication>
#include <QPointF>
#include <QRectF>
#include <QSharedPointer>

#include "ui/charts/pareto_data.h"
#include "ui/charts/plot_notes.h"

class QCPGraph;
class QCPItemRect;
class QCPItemText;
class QCustomPlot;
class QWidget;

namespace ridgepoint {

class LinearTicks;

class ParetoPlot {
    Q_DECLARE_TR_FUNCTIONS(Pareto)

public:
    explicit ParetoPlot(QWidget *parent);

    [[nodiscard]] QCustomPlot *widget() const { return m_plot; }
    [[nodiscard]] const PlotNotes &notes() const { return m_notes; }
    /// `keepsAxes`: they are zoomed by hand.
    void show(const ParetoData &data, bool keepsAxes);
    void setDragging(bool dragging) { m_dragging = dragging; }
    /// The axes as the data wants.
    void fit();
    void applyTokens();

    /// The batch of the nearest place on the part of the curve that memory holds, whole, and how far away that is in pixels.
    struct Nearest {
        double batch = 1;
        double distance = 0;
    };
    [[nodiscard]] std::optional<Nearest> nearestBatch(QPointF coordinates) const;

private:
    struct Ends {
        double x = 0, y = 0;
    };

    void setRanges();
    void addGraphs();
    void setCurves();
    void setOther(QCPGraph *line, QCPGraph *mark, const std::optional<ParetoCurve> &curve);
    void setTarget();
    void growEnds();
    void writeNotes();
    void noteChosen(const QRectF &area, const std::vector<QRectF> &marks, const std::vector<QRectF> &lines);
    void noteBatches();
    [[nodiscard]] std::vector<QPointF> pixelsOf(const ParetoCurve &curve) const;

    QCustomPlot *m_plot;
    PlotNotes m_notes;
    ParetoData m_data;
    bool m_dragging = false;
    Ends m_ends; ///< of the axes, as the data wants them
    QSharedPointer<LinearTicks> m_xTicks, m_yTicks;
    QCPGraph *m_baseline, *m_baselineMark, *m_preview, *m_previewMark, *m_curve, *m_beyond, *m_batches,
        *m_chosen, *m_targetLine;
    QCPItemRect *m_targetZone;
    QCPItemText *m_empty;
};

} // namespace ridgepoint
