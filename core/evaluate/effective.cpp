#include "core/evaluate/effective.h"

#include <algorithm>

#include "core/model/shape.h"

namespace ridgepoint {

namespace {

using OptionalFigure = std::optional<double>;

OptionalFigure ownElseEntry(const Scenario &scenario, const OptionalFigure &own,
                            OptionalFigure Accelerator::*figure)
{
    if (own || !scenario.hardware.entry)
        return own;
    return *scenario.hardware.entry.*figure;
}

OptionalFigure ownElseEntry(const Scenario &scenario, const OptionalFigure &own, double Accelerator::*figure)
{
    if (own || !scenario.hardware.entry)
        return own;
    return *scenario.hardware.entry.*figure;
}

} // namespace

OptionalFigure effectiveMemoryGb(const Scenario &scenario)
{
    return ownElseEntry(scenario, scenario.hardware.memoryGb, &Accelerator::memoryGb);
}

OptionalFigure effectiveMemoryBandwidthGbS(const Scenario &scenario)
{
    return ownElseEntry(scenario, scenario.hardware.memoryBandwidthGbS, &Accelerator::memoryBandwidthGbS);
}

OptionalFigure effectiveTdpW(const Scenario &scenario)
{
    return ownElseEntry(scenario, scenario.hardware.tdpW, &Accelerator::tdpW);
}

OptionalFigure effectiveHostMemoryGb(const Scenario &scenario)
{
    return ownElseEntry(scenario, scenario.hardware.hostMemoryGb, &Accelerator::hostMemoryGb);
}

OptionalFigure effectivePriceUsd(const Scenario &scenario)
{
    return ownElseEntry(scenario, scenario.economics.acceleratorPriceUsd, &Accelerator::priceUsd);
}

OptionalFigure effectiveRentUsdHour(const Scenario &scenario)
{
    return ownElseEntry(scenario, scenario.economics.rentUsdGpuHour, &Accelerator::rentUsdHour);
}

OptionalFigure effectiveRate(const Scenario &scenario, Precision precision)
{
    const auto index = static_cast<std::size_t>(precision);
    if (scenario.hardware.denseTflops[index] || !scenario.hardware.entry)
        return scenario.hardware.denseTflops[index];
    return scenario.hardware.entry->denseTflops[index];
}

DenseRates effectiveRates(const Scenario &scenario)
{
    DenseRates rates;
    for (std::size_t i = 0; i < rates.size(); ++i)
        rates[i] = effectiveRate(scenario, static_cast<Precision>(i));
    return rates;
}

LinkFigures effectiveLinks(const Scenario &scenario)
{
    const HardwareChoice &own = scenario.hardware;
    LinkFigures links;
    links.linkGbS = ownElseEntry(scenario, own.linkGbS, &Accelerator::linkGbS);
    links.hostLinkGbS = ownElseEntry(scenario, own.hostLinkGbS, &Accelerator::hostLinkGbS);
    links.scaleOutGbS = ownElseEntry(scenario, own.scaleOutGbS, &Accelerator::scaleOutGbS);
    links.scaleUpDomain = ownElseEntry(scenario, own.scaleUpDomain, &Accelerator::scaleUpDomain).value_or(8);
    links.devicesPerHost =
        ownElseEntry(scenario, own.devicesPerHost, &Accelerator::devicesPerHost).value_or(8);
    return links;
}

std::optional<Precision> computedPrecision(const Scenario &scenario, Precision wanted)
{
    // int8 gives way to a faster bf16; any other rate that is there computes, and need not be looked up beside the rest.
    if (wanted != Precision::int8 && wanted != Precision::int4 && effectiveRate(scenario, wanted))
        return wanted;
    return computedPrecision(wanted, effectiveRates(scenario));
}

Precision wantedComputePrecision(const Scenario &scenario)
{
    const Precision wanted = scenario.precision.compute.value_or(scenario.precision.weights);
    return wanted == Precision::int4 ? Precision::bf16 : wanted;
}

EfficiencyValues effectiveEfficiency(const Scenario &scenario)
{
    return effectiveEfficiency(scenario.efficiency.preset, scenario.efficiency.own,
                               scenario.model.entry->shape->hasExperts());
}

ElementBytes elementBytes(const Scenario &scenario)
{
    const Precisions &precision = scenario.precision;
    return {bytesPerElement(precision.weights),
            bytesPerElement(precision.experts.value_or(precision.weights)),
            bytesPerElement(precision.embedding), bytesPerElement(precision.kvCache),
            bytesPerElement(precision.activations)};
}

Layout layoutOf(const Scenario &scenario)
{
    return {scenario.deployment.tensorParallel, scenario.deployment.attentionReplicas,
            scenario.deployment.pipelineParallel};
}

std::string gpuName(const Scenario &scenario)
{
    const HardwareChoice &hardware = scenario.hardware;
    if (hardware.name)
        return *hardware.name;
    return hardware.entry ? hardware.entry->name : "Custom GPU";
}

std::string modelName(const Scenario &scenario)
{
    const ModelChoice &model = scenario.model;
    // The name is that of a config of one's own; beside a preset it has no say.
    if (model.preset.empty() && !model.name.empty())
        return model.name;
    return model.entry && !model.entry->name.empty() ? model.entry->name : "Custom model";
}

double effectiveParameters(const Scenario &scenario)
{
    const ModelEntry &entry = *scenario.model.entry;
    if (scenario.model.parameters)
        return *scenario.model.parameters;
    return entry.parameters ? *entry.parameters : entry.shape->parameters();
}

OptionalFigure effectiveMaxContextTokens(const Scenario &scenario)
{
    if (scenario.workload.maxContextTokens)
        return scenario.workload.maxContextTokens;
    const OptionalFigure &limit = scenario.model.entry->shape->maxPositionEmbeddings;
    if (!limit)
        return std::nullopt;
    return std::max(*limit, scenario.workload.contextTokens.median);
}

} // namespace ridgepoint
