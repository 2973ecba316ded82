// The drawing of the cost chart on a QCustomPlot, which it makes as a child of the chart and never outlives.
#pragma once

#include <vector>

#include <QCoreApplication>
#include <QPointF>
#include <QRectF>
#include <QSharedPointer>

#include "ui/charts/cost_data.h"
#include "ui/charts/plot_notes.h"

class QCPGraph;
class QCPItemText;
class QCustomPlot;
class QWidget;

namespace ridgepoint {

class StepTicks;

class CostPlot {
    Q_DECLARE_TR_FUNCTIONS(Cost)

public:
    explicit CostPlot(QWidget *parent);

    [[nodiscard]] QCustomPlot *widget() const { return m_plot; }
    [[nodiscard]] const PlotNotes &notes() const { return m_notes; }
    /// `keepsAxes`: they are zoomed by hand.
    void show(const CostData &data, bool keepsAxes);
    void setDragging(bool dragging) { m_dragging = dragging; }
    /// The axes as the data wants.
    void fit();
    void applyTokens();

    /// How far a place is from the plan's curve, in pixels; empty without a curve.
    [[nodiscard]] std::optional<double> distanceToCurve(QPointF coordinates) const;

private:
    void setRanges();
    void addGraphs();
    void setLine(QCPGraph *graph, const CostCurve *curve);
    void setMarks();
    void growCosts(bool axisIsNew);
    void fitMargins();
    void writeNotes();
    void noteLines();
    [[nodiscard]] QString xUnit() const;
    [[nodiscard]] QPointF pixelOf(const CostPoint &point) const;
    [[nodiscard]] std::vector<QPointF> pixelsOf(const CostCurve &curve) const;
    [[nodiscard]] const CostPoint *lastShown(const CostCurve &curve) const;

    QCustomPlot *m_plot;
    PlotNotes m_notes;
    CostData m_data;
    bool m_dragging = false;
    CostRange m_costs{1, 300}; ///< of the cost axis, until there is a curve
    QSharedPointer<StepTicks> m_xTicks, m_yTicks;
    QCPGraph *m_baseline, *m_preview, *m_curve, *m_drop, *m_previewMark, *m_chosen;
    QCPItemText *m_empty;
};

} // namespace ridgepoint
