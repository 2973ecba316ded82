#include "ui/explore/search_text.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "app/document/input_text.h"
#include "app/document/undo_text.h"
#include "app/text/figure_text.h"
#include "ui/explore/figure_axis.h"

namespace ridgepoint {

namespace {

/// Where translators find the sentences of free functions.
struct SearchWords {
    Q_DECLARE_TR_FUNCTIONS(SearchWords)
};

QString count(std::size_t number)
{
    return countText(static_cast<double>(number));
}

/// The unit that a bare number is in.
struct Typing {
    std::string_view unit; ///< of a field; empty: none
    double scale = 1;      ///< of one such unit in the figure's
};

Typing typingOf(const FigureRow &figure)
{
    if (figure.unit == "s")
        return {"ms", 1e-3};
    if (figure.unit == "bytes")
        return {"GB", 1e9};
    if (figure.unit == "B/s")
        return {"GB/s", 1e9};
    if (figure.unit == "FLOP/s")
        return {"TFLOP/s", 1e12};
    if (figure.unit == "share")
        return {"%", 1e-2};
    return {figure.unit.starts_with('$') ? "$" : figure.unit, 1};
}

} // namespace

QString targetsText(const Scenario &scenario)
{
    QStringList targets;
    if (scenario.workload.tpotSloMs)
        targets.append(SearchWords::tr("%1 a token").arg(typedMilliseconds(*scenario.workload.tpotSloMs)));
    if (scenario.workload.ttftSloMs)
        targets.append(SearchWords::tr(targets.isEmpty() ? "first token in %1" : "first in %1")
                           .arg(typedMilliseconds(*scenario.workload.ttftSloMs)));
    return targets.join(QStringLiteral(", "));
}

QString summaryOf(const SearchFindings &findings)
{
    if (findings.goal == nullptr)
        return {};
    const QString tried = findings.done < findings.of
                              ? SearchWords::tr("%1 deployments tried so far").arg(count(findings.evaluated))
                              : SearchWords::tr("%1 deployments tried").arg(count(findings.evaluated));
    const QString serve = findings.targets.isEmpty()
                              ? SearchWords::tr("%1 serve").arg(count(findings.feasible))
                              : SearchWords::tr("%1 keep what is asked").arg(count(findings.feasible));
    return QStringList{tried, serve, SearchWords::tr("%1 on the frontier").arg(count(findings.front.size()))}
        .join(QStringLiteral(", "));
}

QString comparisonOf(const SearchFindings &findings, bool withPlan)
{
    if (findings.goal == nullptr || findings.front.empty())
        return {};
    if (!findings.planGoal || !findings.planSpeed) {
        const FoundDeployment &first = findings.front.front();
        return SearchWords::tr("This plan has no place here; %1 has %2.")
            .arg(first.name(), valueText(*findings.goal, first.goal));
    }
    const auto better = [&](double goal) {
        return findings.highest ? goal > *findings.planGoal : goal < *findings.planGoal;
    };
    for (const FoundDeployment &one : findings.front) // the best goal comes first
        if (one.speed >= *findings.planSpeed && better(one.goal)) {
            const QString plan = valueText(*findings.goal, *findings.planGoal);
            return SearchWords::tr("As fast for %1: %2.").arg(valueText(*findings.goal, one.goal), one.name())
                   + (withPlan ? SearchWords::tr(" This plan has %1.").arg(plan) : QString());
        }
    return SearchWords::tr("Nothing tried is as fast as this plan and better.");
}

QString searchNote(const SearchFindings &findings, const FoundDeployment &deployment,
                   const std::vector<Bound> &bounds, const QString &source)
{
    const auto at = [&](const std::vector<FoundDeployment> &list) {
        return std::ranges::find(list, deployment.index, &FoundDeployment::index);
    };
    const QString extreme = (findings.highest ? SearchWords::tr("highest %1") : SearchWords::tr("lowest %1"))
                                .arg(withinSentence(findings.goal->label));
    const auto rank = at(findings.best) - findings.best.begin();
    QString what = SearchWords::tr("number %1 by %2").arg(count(static_cast<std::size_t>(rank) + 1), extreme);
    if (rank == 0)
        what = extreme;
    else if (at(findings.front) != findings.front.end())
        what = SearchWords::tr("%1 at %2 tokens/s or more for a user")
                   .arg(extreme, figureText(deployment.speed));
    if (!findings.targets.isEmpty())
        what = SearchWords::tr("%1 within %2").arg(what, findings.targets);
    for (const Bound &bound : bounds)
        what = SearchWords::tr("%1, %2").arg(what, conditionText(bound));
    return SearchWords::tr("Found by search from “%1”: %2.").arg(source, what);
}

QString hoverText(const FoundDeployment &deployment, const FigureRow &goal)
{
    const auto number = [](const Figure &figure) {
        return figure ? figureText(*figure) : QStringLiteral("—");
    };
    QStringList lines{deployment.name() + (deployment.isPlan ? SearchWords::tr(" (this plan)") : QString())};
    lines.append(SearchWords::tr("%1, %2 tokens/s for a user")
                     .arg(valueText(goal, deployment.goal), figureText(deployment.speed)));
    lines.append(SearchWords::tr("tensor %1, pipeline %2, attention %3; KV %4, readers' KV %5")
                     .arg(countText(deployment.number("/deployment/tensor_parallel", 1)),
                          countText(deployment.number("/deployment/pipeline_parallel", 1)),
                          countText(deployment.number("/deployment/attention_replicas", 1)),
                          deployment.word("/precision/kv_cache"),
                          deployment.word("/serving/idle_kv").toLower()));
    lines.append(SearchWords::tr("batch %1, %2 users per replica")
                     .arg(number(deployment.figures.batch), number(deployment.figures.usersPerReplica)));
    return lines.join(QLatin1Char('\n'));
}

QString conditionText(const Bound &bound)
{
    return QStringLiteral("%1 %2 %3")
        .arg(withinSentence(bound.figure->label), QChar(bound.atMost ? 0x2264 : 0x2265),
             valueText(*bound.figure, bound.value));
}

std::optional<double> typedFigure(const FigureRow &figure, const QString &text, char decimalMark)
{
    const Typing typing = typingOf(figure);
    const std::optional<double> typed = parseTyped(text.trimmed().toStdString(), typing.unit, decimalMark);
    if (!typed || typing.unit == "%")
        return typed; // of per cent the share is read
    return *typed * typing.scale;
}

QString typedText(const FigureRow &figure, double value)
{
    const double shown = value / typingOf(figure).scale;
    return std::trunc(shown) == shown ? countText(shown) : figureText(shown);
}

QString notAFigure(const FigureRow &figure, const QString &text)
{
    constexpr std::size_t longest = 40;
    const std::string_view unit = typingOf(figure).unit;
    const QString example = QString::fromStdString(unit == "$" ? "$10" : writtenWith(unit, "10").text());
    const QString entry = text.trimmed();
    return entry.isEmpty() ? SearchWords::tr("There is no number yet. Type one like %1.").arg(example)
                           : SearchWords::tr("“%1” is not a number. Type one like %2.")
                                 .arg(QString::fromStdString(quoted(entry.toStdString(), longest)), example);
}

QString typedUnit(const FigureRow &figure)
{
    return toQString(typingOf(figure).unit);
}

} // namespace ridgepoint
