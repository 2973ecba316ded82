#include "ui/inputs/group_summary.h"

#include <algorithm>
#include <vector>

#include <QCoreApplication>
#include <QStringList>

#include "app/document/input_text.h"
#include "app/text/figure_text.h"
#include "core/evaluate/effective.h"
#include "core/model/shape.h"
#include "core/text/text.h"

namespace ridgepoint {

namespace {

constexpr int digits = 4;
const QLatin1String comma(", ");

/// Where translators find the sentences of free functions.
struct GroupWords {
    Q_DECLARE_TR_FUNCTIONS(GroupWords)
};

QString effectiveText(const Parameter &parameter, const Scenario &scenario)
{
    if (parameter.kind == ParameterKind::modelPreset)
        return QString::fromStdString(modelName(scenario));
    if (parameter.kind == ParameterKind::acceleratorPreset)
        return QString::fromStdString(gpuName(scenario));
    return inputText(parameter, parameter.inForce(scenario), digits);
}

QString textOf(const char *pointer, const Scenario &scenario)
{
    const Parameter *parameter = findParameter(pointer);
    return parameter == nullptr ? QString() : effectiveText(*parameter, scenario);
}

QString modelSummary(const Scenario &scenario)
{
    if (!scenario.model.entry)
        return {};
    const ModelShape &shape = *scenario.model.entry->shape;
    QStringList parts = {GroupWords::tr("%1 layers").arg(countText(shape.layers))};
    double heads = 0;
    for (const LayerKind &kind : shape.kinds)
        heads = std::max(heads, kind.kvElements > 0 ? kind.kvHeads : 0);
    if (heads > 0)
        parts.append(heads == 1 ? GroupWords::tr("1 KV head")
                                : GroupWords::tr("%1 KV heads").arg(countText(heads)));
    return parts.join(comma);
}

QString hardwareSummary(const Scenario &scenario)
{
    QStringList parts;
    if (const std::optional<double> memory = effectiveMemoryGb(scenario))
        parts.append(figureText(*memory) + QStringLiteral("\u2009GB"));
    if (const std::optional<double> bandwidth = effectiveMemoryBandwidthGbS(scenario))
        parts.append(siText(*bandwidth * 1e9, "B/s"));
    return parts.join(comma);
}

/// The workload that a plan started from, while its figures are still those.
QString workloadSummary(const Scenario &scenario, const Catalog &catalog)
{
    const Workload &own = scenario.workload;
    for (const WorkloadEntry &entry : catalog.workloads)
        if (entry.example && entry.contextMedian == own.contextTokens.median
            && entry.contextP90 == own.contextTokens.p90 && entry.outputTokens == own.outputTokens)
            return QString::fromStdString(entry.name);
    return {};
}

QString economicsSummary(const Scenario &scenario)
{
    const auto text = [&](const char *pointer) { return textOf(pointer, scenario); };
    if (scenario.economics.ownership == Ownership::rent)
        return GroupWords::tr("Rent at %1\nMargin %2, busy %3 of the day")
            .arg(text("/economics/rent_usd_gpu_hour"), text("/economics/margin"),
                 text("/economics/utilization"));
    const QString first = effectivePriceUsd(scenario)
                              ? GroupWords::tr("Buy at %1 a GPU, %2, %3 capital")
                                    .arg(text("/economics/accelerator_price_usd"),
                                         text("/economics/life_years"), text("/economics/cost_of_capital"))
                              : GroupWords::tr("Buy, no price known, %1, %2 capital")
                                    .arg(text("/economics/life_years"), text("/economics/cost_of_capital"));
    return first + QLatin1Char('\n')
           + GroupWords::tr("%1, PUE %2, hosting %3")
                 .arg(text("/economics/electricity_usd_kwh"), text("/economics/pue"),
                      text("/economics/hosting_usd_kw_month"));
}

} // namespace

QString headerSummary(const QString &group, const Scenario &scenario, const Catalog &catalog)
{
    if (group == QLatin1String("model"))
        return modelSummary(scenario);
    if (group == QLatin1String("hardware"))
        return hardwareSummary(scenario);
    if (group == QLatin1String("workload"))
        return workloadSummary(scenario, catalog);
    return {};
}

QString closedSummary(const QString &group, const Scenario &scenario,
                      std::span<const Parameter *const> inputs)
{
    if (group == QLatin1String("economics"))
        return economicsSummary(scenario);
    constexpr qsizetype most = 4;
    QStringList parts;
    for (const Parameter *parameter : inputs) {
        if (parameter->more || !parameter->appliesTo(scenario) || parts.size() == most)
            continue;
        const QString text = effectiveText(*parameter, scenario);
        const bool named = parameter->kind == ParameterKind::number
                           || (parameter->kind == ParameterKind::choice && !parts.isEmpty());
        parts.append(named ? GroupWords::tr("%1 %2").arg(tableText(parameter->label), text) : text);
    }
    return parts.join(comma);
}

} // namespace ridgepoint
