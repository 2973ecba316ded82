#include "ui/explore/search_drawing.h"

#include <algorithm>
#include <cmath>

#include <qcustomplot.h>

#include "ui/charts/curve_geometry.h"
#include "ui/charts/plot_style.h"
#include "ui/explore/round_ticks.h"
#include "ui/text/compact_count.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

using namespace compass;

namespace {

constexpr int leftMargin = 46;
constexpr int rightMargin = 16;
constexpr int topMargin = 24;
constexpr int bottomMargin = 36;
constexpr int tickWidth = 48;
constexpr int tickHeight = 24;
constexpr double markSize = 7;
constexpr double mostLinear = 5; ///< spans more: logarithmic

} // namespace

SearchDrawing::SearchDrawing(QWidget *parent)
    : m_plot(new QCustomPlot(parent)),
      m_notes(m_plot),
      m_xTicks(new RoundTicks(compactCount)),
      m_yTicks(new RoundTicks(compactCount))
{
    preparePlot(*m_plot, {200, 100}, {leftMargin, topMargin, rightMargin, bottomMargin});
    m_plot->xAxis->setTicker(m_xTicks);
    m_plot->yAxis->setTicker(m_yTicks);
    for (QCPGraph **graph : {&m_others, &m_front, &m_chosen, &m_plan}) {
        *graph = addPlainGraph(*m_plot);
        (*graph)->setLayer(QStringLiteral("grid")); // beneath the labels, which a crowd leaves no room
    }
    for (QCPGraph *marks : {m_others, m_chosen, m_plan})
        marks->setLineStyle(QCPGraph::lsNone);
    m_empty = addEmptyText(*m_plot);
    QObject::connect(m_plot, &QCustomPlot::beforeReplot, m_plot, [this] {
        m_xTicks->setMost(std::max(2, (m_plot->width() - leftMargin - rightMargin) / tickWidth));
        m_yTicks->setMost(std::max(2, (m_plot->height() - topMargin - bottomMargin) / tickHeight));
    });
    QObject::connect(m_plot, &QCustomPlot::afterLayout, m_plot, [this] { writeNotes(); });
    applyTokens();
}

void SearchDrawing::applyTokens()
{
    const Tokens &tokens = tokensOf(m_plot->palette());
    stylePlot(*m_plot, tokens);
    m_others->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(tokens.ghost, 1.5), QBrush(tokens.panel), markSize));
    m_front->setPen(QPen(tokens.weights, 1.5));
    m_front->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(tokens.panel, 1),
                                             QBrush(tokens.weights), markSize + 2));
    m_chosen->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(tokens.accent, 2),
                                              QBrush(Qt::NoBrush), markSize + 8));
    styleChosenMark(*m_plan, tokens);
    m_plan->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(tokens.panel, 1.5),
                                            QBrush(tokens.text), chosenSize + 1.5));
    styleEmptyText(*m_empty, tokens);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void SearchDrawing::show(const SearchFindings &findings, bool keepsAxes)
{
    m_findings = findings;
    setMarks();
    const bool none = findings.done > 0 && findings.done == findings.of && findings.front.empty();
    m_empty->setVisible(none);
    m_empty->setText(tr("No deployment keeps the targets and conditions"));
    if (!keepsAxes)
        setRanges();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void SearchDrawing::choose(const FoundDeployment *deployment)
{
    m_choice =
        deployment != nullptr ? std::optional(QPointF(deployment->speed, deployment->goal)) : std::nullopt;
    m_chosen->data()->clear();
    if (m_choice)
        m_chosen->addData(m_choice->x(), m_choice->y());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void SearchDrawing::fit()
{
    setRanges();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void SearchDrawing::setMarks()
{
    for (QCPGraph *graph : {m_others, m_front, m_plan})
        graph->data()->clear();
    for (const FoundDeployment &one : m_findings.best)
        m_others->addData(one.speed, one.goal);
    for (const FoundDeployment &one : m_findings.front)
        m_front->addData(one.speed, one.goal);
    if (m_findings.planGoal && m_findings.planSpeed)
        m_plan->addData(*m_findings.planSpeed, *m_findings.planGoal);
}

/// A front often ends where a little more speed costs a hundred times as much: what is that far from the best and from the plan is
/// left to zooming out, and told.
void SearchDrawing::setRanges()
{
    constexpr double farthest = 20; // times
    std::vector<double> speeds, goals;
    const auto add = [&](double speed, double goal) {
        speeds.push_back(speed);
        goals.push_back(goal);
    };
    double limit = HUGE_VAL;
    if (!m_findings.front.empty() && !m_findings.highest && m_findings.front.front().goal > 0)
        limit = farthest * std::max(m_findings.front.front().goal, m_findings.planGoal.value_or(0));
    m_beyond = 0;
    for (const FoundDeployment &one : m_findings.front) {
        if (one.goal <= limit)
            add(one.speed, one.goal);
        else
            ++m_beyond;
    }
    for (const FoundDeployment &one : m_findings.best)
        add(one.speed, one.goal);
    if (m_findings.planGoal && m_findings.planSpeed)
        add(*m_findings.planSpeed, *m_findings.planGoal);
    setAxisRange(*m_plot->xAxis, *m_xTicks, rangeOver(speeds, 2 * mostLinear));
    setAxisRange(*m_plot->yAxis, *m_yTicks, rangeOver(goals, mostLinear));
    m_goalAxis = m_findings.goal != nullptr && !goals.empty()
                     ? FigureAxis(*m_findings.goal, *std::max_element(goals.begin(), goals.end()))
                     : FigureAxis();
    m_yTicks->setWriter([words = m_goalAxis](double goal) { return words.tick(goal); });
}

void SearchDrawing::note(const FoundDeployment &deployment)
{
    m_notes.add(deployment.name(), tokensOf(m_plot->palette()).weights, true,
                {deployment.speed, deployment.goal}, markSize / 2 + 4,
                {downRight, right, below, upRight, above, upLeft, left, downLeft});
}

/// The plan first, then both ends of the front and its knee.
void SearchDrawing::writeNotes()
{
    m_notes.clear();
    if (m_findings.goal == nullptr)
        return;
    const Tokens &tokens = tokensOf(m_plot->palette());
    const QRectF area = m_plot->axisRect()->rect();
    const bool isLogarithmic = m_plot->yAxis->scaleType() == QCPAxis::stLogarithmic;
    const QString yName = isLogarithmic ? tr("%1, log scale").arg(m_goalAxis.title()) : m_goalAxis.title();
    m_notes.addUnitAbove(yName, tokens.muted);
    m_notes.addUnitBelow(tr("tokens/s seen by one user"), tokens.muted);
    std::vector<QRectF> marks, lines;
    std::vector<QPointF> front;
    const std::vector<FoundDeployment> &all = m_findings.front;
    for (const FoundDeployment &one : all) {
        front.push_back(pixelOf(*m_plot, {one.speed, one.goal}));
        lines.push_back(
            markArea(front.back(), markSize + 2)); // not barred: a crowded front would bar them all
    }
    addCurveAreas(lines, front);
    for (const FoundDeployment &one : m_findings.best)
        lines.push_back(markArea(pixelOf(*m_plot, {one.speed, one.goal}), markSize));
    if (m_findings.planGoal && m_findings.planSpeed) {
        marks.push_back(
            markArea(pixelOf(*m_plot, {*m_findings.planSpeed, *m_findings.planGoal}), chosenSize + 2));
        m_notes.add(tr("this plan"), tokens.text, true, {*m_findings.planSpeed, *m_findings.planGoal},
                    chosenSize / 2 + 3, {upRight, right, upLeft, above, left, downRight, below, downLeft});
    }
    const std::size_t shown = all.size() - m_beyond;
    if (shown > 0)
        note(all.front());
    if (shown > 1)
        note(all[shown - 1]);
    if (const std::optional<std::size_t> knee =
            kneeOf({all.begin(), all.begin() + static_cast<std::ptrdiff_t>(shown)}))
        note(all[*knee]);
    if (m_beyond > 0) {
        const QString more = tr("on to %1 for %2")
                                 .arg(compactCount(std::round(all.back().speed)),
                                      valueText(*m_findings.goal, all.back().goal));
        const QSizeF size = m_notes.sizeOf(more, false);
        const QPointF corner(area.right() - size.width(), area.top() - topMargin + 2);
        if (corner.x() > m_notes.sizeOf(yName, false).width() + 8)
            m_notes.addFixed(more, tokens.muted, false, corner);
    }
    m_notes.place(
        QRectF(area.left() - 8, area.top() - 4, m_plot->width() + 6 - area.left(), area.height() + 4), marks,
        lines);
}

} // namespace ridgepoint
