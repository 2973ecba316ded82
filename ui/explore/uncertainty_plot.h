// The drawing of the uncertainty pane on a QCustomPlot, which it makes as a child of the pane and never outlives.
#pragma once

#include <QCoreApplication>
#include <QSharedPointer>

#include "ui/charts/plot_notes.h"
#include "ui/explore/figure_axis.h"
#include "ui/explore/uncertainty_data.h"

class QCPBars;
class QCPGraph;
class QCPItemLine;
class QCPItemText;
class QCustomPlot;
class QWidget;

namespace ridgepoint {

class DriverItem;
class RoundTicks;

class UncertaintyPlot {
    Q_DECLARE_TR_FUNCTIONS(Uncertainty)

public:
    explicit UncertaintyPlot(QWidget *parent);

    [[nodiscard]] QCustomPlot *widget() const { return m_plot; }
    [[nodiscard]] const PlotNotes &notes() const { return m_notes; }
    void show(const UncertaintyData &data, bool keepsAxes);
    void fit();
    void applyTokens();

private:
    void addParts();
    void setMarks();
    void setRanges();
    void fitMargins();
    void writeNotes();
    void noteLine(double value, const QString &share, int side);

    QCustomPlot *m_plot;
    PlotNotes m_notes;
    UncertaintyData m_data;
    FigureAxis m_axis;
    QSharedPointer<RoundTicks> m_ticks;
    QCPBars *m_middle = nullptr, *m_tails = nullptr; ///< between 5 % and 95 %, and beyond
    QCPGraph *m_ends = nullptr, *m_median = nullptr;
    QCPItemLine *m_mark = nullptr; ///< where the plan is
    QCPItemText *m_empty = nullptr;
    DriverItem *m_drivers = nullptr;
};

} // namespace ridgepoint
