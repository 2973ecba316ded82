#include "ui/charts/cost_text.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "app/text/figure_text.h"
#include "core/evaluate/effective.h"
#include "core/registry/parameters.h"
#include "core/text/text.h"
#include "ui/text/compact_count.h"

namespace ridgepoint {

namespace {

/// Where translators find the sentences of free functions.
struct CostWords {
    Q_DECLARE_TR_FUNCTIONS(CostWords)
};

Figure costAt(const CostCurve &curve, std::optional<double> x)
{
    const std::optional<std::size_t> index = indexOf(curve, x);
    return index ? curve.points[*index].usdUserMonth : std::nullopt;
}

/// What is missing for any cost at all; empty where nothing is.
QString missingPrice(const Scenario &scenario, const Figures &figures)
{
    if (figures.cost.usdGpuMonth)
        return {};
    if (scenario.economics.ownership == Ownership::rent)
        return CostWords::tr("No rent known: enter one under Economics");
    if (!effectivePriceUsd(scenario))
        return CostWords::tr("No price known: enter one under Economics");
    return CostWords::tr("No power known: enter it under Hardware");
}

/// Half and double of the plan's own value, those that exist: sentences for both, for half alone, for double alone.
struct HalfAndDouble {
    const char *both, *half, *twice;
};

HalfAndDouble sentencesOf(CostAxis axis)
{
    switch (axis) {
    case CostAxis::context:
        return {QT_TRANSLATE_NOOP("CostWords", "Half the context costs %1, double costs %2."),
                QT_TRANSLATE_NOOP("CostWords", "Half the context costs %1."),
                QT_TRANSLATE_NOOP("CostWords", "Double the context costs %1.")};
    case CostAxis::activeShare:
        return {QT_TRANSLATE_NOOP("CostWords", "Half the active share costs %1, double costs %2."),
                QT_TRANSLATE_NOOP("CostWords", "Half the active share costs %1."),
                QT_TRANSLATE_NOOP("CostWords", "Double the active share costs %1.")};
    case CostAxis::users:
        break;
    }
    return {QT_TRANSLATE_NOOP("CostWords", "Half the users cost %1 each, double %2."),
            QT_TRANSLATE_NOOP("CostWords", "Half the users cost %1 each."),
            QT_TRANSLATE_NOOP("CostWords", "Double the users cost %1 each.")};
}

QString halfAndDouble(const CostData &data, double x)
{
    const Figure half = costAt(data.plan, possible(data.axis, x / 2));
    const Figure twice = costAt(data.plan, possible(data.axis, x * 2));
    const HalfAndDouble sentences = sentencesOf(data.axis);
    if (half && twice)
        return CostWords::tr(sentences.both).arg(moneyText(*half), moneyText(*twice));
    if (half)
        return CostWords::tr(sentences.half).arg(moneyText(*half));
    return twice ? CostWords::tr(sentences.twice).arg(moneyText(*twice)) : QString();
}

/// The plan itself has no cost, but other values of the axis do: the nearest of them.
QString nearestThatRuns(const CostData &data, double x)
{
    const CostPoint *nearest = nullptr;
    const auto distance = [&](const CostPoint &point) { return std::max(point.x / x, x / point.x); };
    for (const CostPoint &point : data.plan.points)
        if (point.usdUserMonth && (nearest == nullptr || distance(point) < distance(*nearest)))
            nearest = &point;
    return nearest == nullptr ? QString()
                              : CostWords::tr("No cost at %1; there is one at %2.")
                                    .arg(axisValueText(data.axis, x), axisValueText(data.axis, nearest->x));
}

} // namespace

bool hasCost(const CostCurve &curve)
{
    return std::any_of(curve.points.begin(), curve.points.end(),
                       [](const CostPoint &point) { return point.usdUserMonth.has_value(); });
}

std::optional<std::size_t> indexOf(const CostCurve &curve, std::optional<double> x)
{
    const auto found = std::find_if(curve.points.begin(), curve.points.end(),
                                    [&](const CostPoint &point) { return point.x == x; });
    if (!x || found == curve.points.end() || !found->usdUserMonth)
        return std::nullopt;
    return static_cast<std::size_t>(found - curve.points.begin());
}

std::optional<double> possible(CostAxis axis, double value)
{
    const Parameter *parameter = findParameter(pointerOf(axis));
    if (parameter == nullptr)
        return std::nullopt;
    const double near = parameter->whole ? std::round(value) : value;
    return parameter->range.contains(near) ? std::optional(near) : std::nullopt;
}

QString axisValueText(CostAxis axis, double value)
{
    switch (axis) {
    case CostAxis::context:
        return CostWords::tr("%1 tokens").arg(compactCount(value));
    case CostAxis::activeShare:
        return CostWords::tr("%1 active").arg(QString::fromStdString(formatShare(value)));
    case CostAxis::users:
        break;
    }
    return CostWords::tr("%1 users").arg(compactCount(value));
}

QString hoverText(CostAxis axis, const CostPoint &point)
{
    const QString value = axisValueText(axis, point.x);
    if (!point.usdUserMonth)
        return CostWords::tr("%1: no cost").arg(value);
    QString text = CostWords::tr("%1: %2 per user-month").arg(value, moneyText(*point.usdUserMonth));
    if (point.usersPerReplica)
        text += CostWords::tr(", %1 users per replica")
                    .arg(QString::fromStdString(formatCount(*point.usersPerReplica)));
    return text;
}

void addCostSentences(CostData &data, const Scenario &scenario, const Figures &figures,
                      std::span<const std::string> locked)
{
    const std::optional<double> own = valueOf(data.axis, scenario);
    if (!hasCost(data.plan)) {
        const QString missing = missingPrice(scenario, figures);
        const bool byTarget = figures.limit == Limit::tpotSlo || figures.limit == Limit::ttftSlo;
        data.empty = !missing.isEmpty()        ? missing
                     : byTarget                ? CostWords::tr("No batch keeps the target")
                     : figures.usersPerReplica ? CostWords::tr("The cost is beyond what can be shown")
                                               : CostWords::tr("No users to share the cost");
        data.takeaway = !missing.isEmpty()        ? CostWords::tr("Needs what a GPU costs.")
                        : byTarget                ? CostWords::tr("Needs a batch that keeps the target.")
                        : figures.usersPerReplica ? CostWords::tr("Needs a cost that can be shown.")
                                                  : CostWords::tr("Needs at least one user.");
    } else if (!own) {
        data.takeaway = CostWords::tr("The plan names no number of users.");
    } else if (!data.chosen) {
        data.takeaway = nearestThatRuns(data, *own);
    } else {
        data.shortTakeaway = halfAndDouble(data, *own);
        data.takeaway = data.shortTakeaway;
        const ContextTokens &context = scenario.workload.contextTokens;
        const bool follows =
            std::find(locked.begin(), locked.end(), "/workload/context_tokens/p90") == locked.end();
        if (data.axis == CostAxis::context && follows && context.p90 && *context.p90 > context.median)
            data.takeaway += QLatin1Char(' ') + CostWords::tr("The 90th percentile follows.");
    }
}

} // namespace ridgepoint
