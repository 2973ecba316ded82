// The drawing of the search plot on a QCustomPlot, which it makes as a child of the panel and never outlives.
#pragma once

#include <QCoreApplication>
#include <QSharedPointer>

#include "ui/charts/plot_notes.h"
#include "ui/explore/figure_axis.h"
#include "ui/explore/search_data.h"

class QCPGraph;
class QCPItemText;
class QCustomPlot;
class QWidget;

namespace ridgepoint {

class RoundTicks;

class SearchDrawing {
    Q_DECLARE_TR_FUNCTIONS(Search)

public:
    explicit SearchDrawing(QWidget *parent);

    [[nodiscard]] QCustomPlot *widget() const { return m_plot; }
    [[nodiscard]] const PlotNotes &notes() const { return m_notes; }
    void show(const SearchFindings &findings, bool keepsAxes);
    /// Null: none is chosen.
    void choose(const FoundDeployment *deployment);
    void fit();
    void applyTokens();

private:
    void setMarks();
    void setRanges();
    void writeNotes();
    void note(const FoundDeployment &deployment);

    QCustomPlot *m_plot;
    PlotNotes m_notes;
    SearchFindings m_findings;
    FigureAxis m_goalAxis;
    std::size_t m_beyond = 0; ///< of the front, beyond the axes
    std::optional<QPointF> m_choice;
    QSharedPointer<RoundTicks> m_xTicks, m_yTicks;
    QCPGraph *m_others, *m_front, *m_plan, *m_chosen;
    QCPItemText *m_empty;
};

} // namespace ridgepoint
