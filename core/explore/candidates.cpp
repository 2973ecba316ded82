#include "core/explore/candidates.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/evaluate/effective.h"
#include "core/model/shape.h"

namespace ridgepoint::explore_detail {

namespace {

constexpr std::string_view kvPointer = "/precision/kv_cache";

constexpr double largestSize = 1024; ///< of a layout (resources/help/format.md, Inputs)
constexpr double timesPresent = 8;   ///< a layout this many times the present one is the last that is tried

Value nameOf(Precision precision)
{
    return std::string(precisionNames[static_cast<std::size_t>(precision)]);
}

template <std::size_t Count>
Value nameOf(const std::array<std::string_view, Count> &names, std::size_t index)
{
    return std::string(names[index]);
}

/// Whether an accelerator has what its cost is made of.
bool hasCost(const Accelerator &gpu, Ownership ownership)
{
    return ownership == Ownership::rent ? gpu.rentUsdHour.has_value()
                                        : gpu.priceUsd.has_value() && gpu.tdpW.has_value();
}

void addPrecisions(const Scenario &scenario, std::string_view pointer, Precision present,
                   std::vector<Trial> &trials)
{
    for (std::size_t i = 0; i < precisionNames.size(); ++i) {
        const auto precision = static_cast<Precision>(i);
        if (precision != present && bytesPerElement(precision) <= bytesPerElement(present)
            && isUsual(scenario, pointer, precision))
            trials.push_back({{{std::string(pointer), nameOf(precision)}}});
    }
}

/// Layouts as they come, each once.
class Layouts {
public:
    explicit Layouts(const Scenario &scenario) : m_scenario(scenario), m_seen({layoutOf(scenario)}) {}

    void add(const Layout &layout)
    {
        const auto &[t, g, p] = layout;
        const bool possible = std::min({t, g, p}) >= 1 && std::max({t, g, p}) <= largestSize
                              && p <= m_scenario.model.entry->shape->layers;
        const auto same = [&](const Layout &other) {
            return other.tensor == t && other.attentionReplicas == g && other.pipeline == p;
        };
        if (!possible || std::any_of(m_seen.begin(), m_seen.end(), same))
            return;
        m_seen.push_back(layout);
        if (dividesHeads(m_scenario, t))
            m_trials.push_back({layoutChanges(m_scenario, layout)});
    }

    [[nodiscard]] std::vector<Trial> trials() && { return std::move(m_trials); }

private:
    const Scenario &m_scenario;
    std::vector<Layout> m_seen;
    std::vector<Trial> m_trials;
};

bool isWhole(double value)
{
    return value == std::floor(value);
}

} // namespace

bool isUsual(const Scenario &scenario, std::string_view pointer, Precision precision)
{
    if (bitsPerElement(precision) >= 8 || effectiveRate(scenario, precision))
        return true;
    return precision == Precision::int4 && pointer != kvPointer;
}

std::vector<Trial> otherGpus(const Scenario &scenario, const Catalog &catalog)
{
    const Precision wanted = wantedComputePrecision(scenario);
    // What falls with the GPU is the same whichever comes in its place.
    const std::vector<InputChange> changes =
        withFollowers(scenario, {std::string(gpuPointer), std::string()});
    std::vector<Trial> trials;
    for (const auto &gpu : catalog.accelerators) {
        if (!gpu->listed || gpu->id == scenario.hardware.preset
            || !computedPrecision(wanted, gpu->denseTflops) || !hasCost(*gpu, scenario.economics.ownership))
            continue;
        trials.push_back({changes, gpu});
        trials.back().changes.front().value = gpu->id;
    }
    return trials;
}

std::vector<Trial> otherWeightPrecisions(const Scenario &scenario)
{
    const Precisions &present = scenario.precision;
    std::vector<Trial> trials;
    addPrecisions(scenario, "/precision/weights", present.weights, trials);
    if (present.experts && scenario.model.entry->shape->hasExperts())
        addPrecisions(scenario, "/precision/experts", *present.experts, trials);
    return trials;
}

std::vector<Trial> otherKvPrecisions(const Scenario &scenario)
{
    std::vector<Trial> trials;
    addPrecisions(scenario, kvPointer, scenario.precision.kvCache, trials);
    return trials;
}

std::vector<Trial> otherComputePrecisions(const Scenario &scenario)
{
    std::vector<Trial> trials;
    for (std::size_t i = 0; i < precisionNames.size(); ++i) {
        const auto precision = static_cast<Precision>(i);
        if (precision != wantedComputePrecision(scenario) && effectiveRate(scenario, precision)
            && precision != Precision::int4)
            trials.push_back({{{"/precision/compute", nameOf(precision)}}});
    }
    return trials;
}

std::vector<Trial> otherLayouts(const Scenario &scenario)
{
    const Layout present = layoutOf(scenario);
    const auto [t, g, p] = present;
    Layouts layouts(scenario);
    for (double size = 1; size <= timesPresent * t; size *= 2)
        layouts.add({size, g, p});
    for (double size = 1; size <= largestSize; size *= 2)
        layouts.add({t, g, size});
    for (const double more : {2.0, 0.5})
        if (isWhole(t / more) && isWhole(p * more))
            layouts.add({t / more, g, p * more});
    if (scenario.model.entry->shape->hasExperts()) {
        for (double size = 1; size <= timesPresent * std::max(g, 8.0); size *= 2)
            layouts.add({t, size, p});
        for (const double more : {2.0, 0.5})
            if (isWhole(t / more) && isWhole(g * more))
                layouts.add({t / more, g * more, p});
    } else if (g > 1) {
        layouts.add({t, 1, p});
    }
    return std::move(layouts).trials();
}

std::vector<Trial> otherKvAllocations(const Scenario &scenario)
{
    const KvAllocation other =
        scenario.serving.kvAllocation == KvAllocation::paged ? KvAllocation::reserved : KvAllocation::paged;
    return {{{{"/serving/kv_allocation", nameOf(kvAllocationNames, static_cast<std::size_t>(other))}}}};
}

std::vector<Trial> otherIdleKv(const Scenario &scenario)
{
    std::vector<Trial> trials;
    for (std::size_t i = 0; i < idleKvNames.size(); ++i)
        if (static_cast<IdleKv>(i) != scenario.serving.idleKv)
            trials.push_back({{{"/serving/idle_kv", nameOf(idleKvNames, i)}}});
    return trials;
}

std::vector<Trial> freedBatches(const Scenario &scenario)
{
    const InputChange automatic{"/serving/batch", Value()};
    const InputChange noMost{"/serving/max_batch", Value()};
    const Serving &serving = scenario.serving;
    if (!serving.batch && !serving.maxBatch)
        return {};
    if (!serving.batch)
        return {{{noMost}}};
    if (!serving.maxBatch)
        return {{{automatic}}};
    return {{{automatic}}, {{automatic, noMost}}}; // beside a batch by hand, max_batch has no effect
}

std::vector<Trial> otherOwnerships(const Scenario &scenario)
{
    const Ownership other = scenario.economics.ownership == Ownership::buy ? Ownership::rent : Ownership::buy;
    return {{{{"/economics/ownership", nameOf(ownershipNames, static_cast<std::size_t>(other))}}}};
}

std::vector<Trial> trialsOf(AdviceKind kind, const Scenario &scenario, const Catalog &catalog)
{
    switch (kind) {
    case AdviceKind::gpu:
        return otherGpus(scenario, catalog);
    case AdviceKind::weightPrecision:
        return otherWeightPrecisions(scenario);
    case AdviceKind::kvPrecision:
        return otherKvPrecisions(scenario);
    case AdviceKind::computePrecision:
        return otherComputePrecisions(scenario);
    case AdviceKind::layout:
        return otherLayouts(scenario);
    case AdviceKind::kvAllocation:
        return otherKvAllocations(scenario);
    case AdviceKind::idleKv:
        return otherIdleKv(scenario);
    case AdviceKind::batchLimit:
        return freedBatches(scenario);
    case AdviceKind::ownership:
        return otherOwnerships(scenario);
    case AdviceKind::target: // what users are promised is no decision about the machine
        break;
    }
    return {};
}

std::optional<Advice> adviceOf(AdviceKind kind, Trial trial, const Figures &figures, const Scenario &scenario,
                               const Catalog &catalog)
{
    Advice advice{kind, std::move(trial.changes), scenario, figures};
    if (!setInputs(advice.scenario, advice.changes, catalog))
        return std::nullopt;
    return advice;
}

} // namespace ridgepoint::explore_detail
