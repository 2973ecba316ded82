#include "ui/explore/search_plot.h"

#include <algorithm>

#include <QEvent>
#include <QMouseEvent>
#include <qcustomplot.h>

#include "app/document/input_text.h"
#include "ui/explore/search_drawing.h"
#include "ui/explore/search_text.h"

namespace ridgepoint {

SearchPlot::SearchPlot(QWidget *parent)
    : ChartPanel(QStringLiteral("search"), tr("Cost against speed"), parent),
      m_drawing(std::make_unique<SearchDrawing>(this))
{
    setPlot(m_drawing->widget());
    setObjectName(QStringLiteral("searchPlot"));
    setProperty("surface", "plain"); // the pane has the frame
}

SearchPlot::~SearchPlot() = default;

void SearchPlot::show(const SearchFindings &findings)
{
    m_findings = findings;
    showTakeaway(comparisonOf(findings, true), comparisonOf(findings, false));
    m_drawing->show(findings, isZoomed());
}

void SearchPlot::choose(std::optional<std::size_t> index)
{
    m_chosen = index;
    const std::vector<const FoundDeployment *> all = shown();
    const auto found =
        std::ranges::find_if(all, [&](const FoundDeployment *one) { return index == one->index; });
    m_drawing->choose(found == all.end() ? nullptr : *found);
}

std::vector<const FoundDeployment *> SearchPlot::shown() const
{
    std::vector<const FoundDeployment *> all;
    for (const std::vector<FoundDeployment> *list : {&m_findings.front, &m_findings.best})
        for (const FoundDeployment &one : *list)
            if (std::ranges::none_of(all, [&](const FoundDeployment *o) { return o->index == one.index; }))
                all.push_back(&one);
    return all;
}

ChartTable SearchPlot::table() const
{
    ChartTable table{{tr("deployment"), tr("tokens/s of one user"),
                      m_findings.goal != nullptr ? tableText(m_findings.goal->label) : tr("goal"),
                      tr("frontier")},
                     {}};
    const std::size_t front = m_findings.front.size();
    const std::vector<const FoundDeployment *> all = shown();
    for (std::size_t i = 0; i < all.size(); ++i)
        table.rows.push_back({all[i]->name(), exactText(all[i]->speed), exactText(all[i]->goal),
                              i < front ? tr("yes") : tr("no")});
    if (m_findings.planGoal && m_findings.planSpeed)
        table.rows.push_back(
            {tr("this plan"), exactText(*m_findings.planSpeed), exactText(*m_findings.planGoal), {}});
    return table;
}

std::vector<ChartPoint> SearchPlot::points() const
{
    std::vector<ChartPoint> points;
    for (const FoundDeployment *one : shown())
        points.push_back({{one->speed, one->goal}, hoverText(*one, *m_findings.goal)});
    return points;
}

std::optional<std::size_t> SearchPlot::chosenPoint() const
{
    const std::vector<const FoundDeployment *> all = shown();
    for (std::size_t i = 0; i < all.size(); ++i)
        if (m_chosen == all[i]->index)
            return i;
    return std::nullopt;
}

void SearchPlot::activate(std::size_t point)
{
    const std::vector<const FoundDeployment *> all = shown();
    if (point < all.size())
        Q_EMIT chosen(all[point]->index);
}

void SearchPlot::fit()
{
    m_drawing->fit();
}

/// A double click on a deployment opens it; beside one it fits the axes, as in every chart.
bool SearchPlot::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonDblClick) {
        const std::vector<const FoundDeployment *> all = shown();
        const std::optional<std::size_t> point = pointAt(static_cast<const QMouseEvent *>(event)->position());
        if (point && *point < all.size()) {
            Q_EMIT openWanted(all[*point]->index);
            return true;
        }
    }
    return ChartPanel::eventFilter(watched, event);
}

void SearchPlot::paletteChanged()
{
    m_drawing->applyTokens();
}

const PlotNotes *SearchPlot::notes() const
{
    return &m_drawing->notes();
}

} // namespace ridgepoint
