#include "core/evaluate/prepared.h"

#include <algorithm>

#include "core/evaluate/effective.h"
#include "core/memory/weights.h"

namespace ridgepoint {

namespace {

BytesPerSecond reached(std::optional<double> gigabytesPerSecond, double share)
{
    return gigabytesPerSecond.value_or(0) * gigabytePerSecond * share;
}

Machine machineOf(const Scenario &scenario, const EfficiencyValues &efficiency, Precision computed,
                  const Layout &layout)
{
    const LinkFigures links = effectiveLinks(scenario);
    Machine machine;
    machine.fp4Factor = bitsPerElement(computed) < 8 ? efficiency.fp4Compute : 1;
    machine.peak = effectiveRate(scenario, computed).value_or(0) * teraflopPerSecond;
    machine.bandwidth = effectiveMemoryBandwidthGbS(scenario).value_or(0) * gigabytePerSecond;
    machine.decodeShare = efficiency.compute * machine.fp4Factor;
    machine.prefillShare = efficiency.prefillCompute * machine.fp4Factor;
    machine.memoryShare = efficiency.memory;
    machine.layerOverhead = efficiency.layerOverheadUs * microsecond;
    machine.stepOverhead = efficiency.stepOverheadUs * microsecond;
    machine.collectiveLatency = efficiency.collectiveLatencyUs * microsecond;
    machine.allReduceLink = reached(linkBetween(links, layout.tensor), efficiency.link);
    machine.allToAllLink =
        reached(linkBetween(links, layout.tensor * layout.attentionReplicas), efficiency.link);
    machine.stageLink = reached(linkBetween(links, layout.gpus()), efficiency.link);
    if (links.hostLinkGbS)
        machine.hostLink = reached(links.hostLinkGbS, efficiency.link);
    return machine;
}

ContextDistribution contextOf(const Scenario &scenario)
{
    const auto tokens = [](std::optional<double> count) {
        return count ? std::optional(Tokens(*count)) : std::nullopt;
    };
    const ContextTokens &context = scenario.workload.contextTokens;
    return {Tokens(context.median), tokens(context.p90), tokens(effectiveMaxContextTokens(scenario))};
}

SequenceCost sequenceOf(const Scenario &scenario, const ContextDistribution &context, const PassModel &model)
{
    if (scenario.serving.kvAllocation == KvAllocation::reserved) {
        const Tokens longest(
            effectiveMaxContextTokens(scenario).value_or(scenario.workload.contextTokens.median));
        return {sequenceBytes(*model.shape, longest, model.bytes.kvCache, model.layout), Bytes(0)};
    }
    return pagedSequence(*model.shape, context, Tokens(scenario.serving.blockTokens), model.bytes.kvCache,
                         model.layout);
}

PassModel passModelOf(const Scenario &scenario, const EfficiencyValues &efficiency, Precision computed,
                      double parameters, const ContextDistribution &context)
{
    PassModel model;
    model.shape = scenario.model.entry->shape.get();
    model.totals = model.shape->totals();
    model.scale = parameters / model.totals.parameters();
    model.bytes = elementBytes(scenario);
    model.layout = layoutOf(scenario);
    model.machine = machineOf(scenario, efficiency, computed, model.layout);
    model.draftTokens = scenario.serving.speculation.draftTokens;
    for (const LayerKind &kind : model.shape->kinds)
        model.decodeEntries.push_back(entriesRead(kind, context));
    return model;
}

/// What memory holds: sequences and users of a group, sequences of a replica (MODEL §3, §5).
void fillMemory(Prepared &prepared)
{
    const Scenario &scenario = *prepared.scenario;
    const Serving &serving = scenario.serving;
    const double a = scenario.workload.activeShare;
    const double g = prepared.passModel.layout.attentionReplicas;
    prepared.usable = effectiveMemoryGb(scenario).value_or(0) * gigabyte * serving.memoryUtilization;
    prepared.overhead = serving.overheadGbPerGpu * gigabyte;
    prepared.weights = weightsOfOneGpu(prepared.passModel.totals, prepared.passModel.scale,
                                       prepared.passModel.bytes, prepared.passModel.layout);
    prepared.budget = prepared.usable - prepared.overhead - prepared.weights;
    prepared.z = normalQuantile(serving.confidence);
    prepared.sequence = sequenceOf(scenario, prepared.context, prepared.passModel);
    prepared.sequencesPerGroup =
        largestCount(prepared.sequence.mean, prepared.sequence.spread, prepared.z, prepared.budget);
    const bool keep = serving.idleKv == IdleKv::keep;
    prepared.demand = keep ? demandOfAll(prepared.sequence) : demandOfActive(prepared.sequence, a);
    prepared.usersPerGroup = usersOfMemory(prepared.demand, prepared.z, prepared.budget);
    prepared.maxSequences = keep ? roundedDown(a * g * roundedDown(prepared.usersPerGroup))
                                 : g * roundedDown(prepared.sequencesPerGroup);
}

/// Prompt, the part of it in cache, and the pass that prefills the rest (MODEL §4).
void fillPrefill(Prepared &prepared)
{
    const Scenario &scenario = *prepared.scenario;
    const Workload &workload = scenario.workload;
    const Machine &machine = prepared.passModel.machine;
    const IdleKv idleKv = scenario.serving.idleKv;
    prepared.prompt = std::max(prepared.context.mean() - Tokens(workload.outputTokens) / 2, Tokens(0));
    if (idleKv != IdleKv::recompute)
        prepared.cached = workload.cachedPromptShare * prepared.prompt;
    prepared.uncached = prepared.prompt - prepared.cached;
    if (prepared.uncached >= Tokens(1)) {
        prepared.prefill = prefillPass(prepared.passModel, prepared.cached, prepared.uncached);
        prepared.prefillSeconds = prepared.prefill.total();
    }
    if (idleKv == IdleKv::offload && prepared.cached > Tokens(0) && machine.hostLink)
        prepared.returnSeconds = sequenceBytes(*prepared.passModel.shape, prepared.cached,
                                               prepared.passModel.bytes.kvCache, prepared.passModel.layout)
                                 / *machine.hostLink;
}

} // namespace

Prepared prepare(const Scenario &scenario)
{
    const EfficiencyValues efficiency = effectiveEfficiency(scenario);
    const Precision wanted = wantedComputePrecision(scenario);
    const Precision computed = computedPrecision(scenario, wanted).value_or(wanted);
    const double parameters = effectiveParameters(scenario);
    const ContextDistribution context = contextOf(scenario);
    Prepared prepared{.scenario = &scenario,
                      .efficiency = efficiency,
                      .passModel = passModelOf(scenario, efficiency, computed, parameters, context),
                      .computed = computed,
                      .parameters = parameters,
                      .context = context};
    fillMemory(prepared);
    fillPrefill(prepared);
    return prepared;
}

} // namespace ridgepoint
