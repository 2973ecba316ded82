// What a search goes through.
#include <algorithm>
#include <array>

#include "core/evaluate/effective.h"
#include "core/explore/candidates.h"
#include "core/explore/search.h"
#include "core/explore/trial.h"
#include "core/memory/layout.h"
#include "core/model/shape.h"
#include "core/registry/resolve.h"

namespace ridgepoint {

namespace {

using namespace explore_detail;

constexpr std::array sizes = {1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0};
constexpr std::array stages = {1.0, 2.0, 4.0, 8.0};
constexpr std::array weightFormats = {Precision::bf16,  Precision::fp8,   Precision::int8,
                                      Precision::nvfp4, Precision::mxfp4, Precision::int4};
constexpr std::array kvFormats = {Precision::bf16, Precision::fp8};
constexpr double largestBatch = 1024;

bool contains(std::span<const std::string> list, std::string_view text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

/// Collects axes; an input that is locked, or of which only one value is left, is none.
class Axes {
public:
    Axes(const Scenario &scenario, std::span<const std::string> locked)
        : m_scenario(scenario), m_locked(locked)
    {}

    void add(std::string_view pointer, std::vector<Value> values)
    {
        const Parameter *parameter = findParameter(pointer);
        if (parameter == nullptr)
            return;
        if (contains(m_locked, pointer) || values.empty())
            values = {parameter->get(m_scenario)};
        m_axes.push_back({parameter, std::move(values)});
    }

    [[nodiscard]] std::vector<SweepAxis> take() && { return std::move(m_axes); }

private:
    const Scenario &m_scenario;
    std::span<const std::string> m_locked;
    std::vector<SweepAxis> m_axes;
};

/// Sizes of an axis, the present one among them.
std::vector<Value> withPresent(std::vector<double> numbers, double present)
{
    if (std::find(numbers.begin(), numbers.end(), present) == numbers.end())
        numbers.insert(numbers.begin(), present);
    return {numbers.begin(), numbers.end()};
}

std::vector<Value> tensorSizes(const Scenario &scenario)
{
    const LinkFigures links = effectiveLinks(scenario);
    std::vector<double> fine;
    for (const double t : sizes)
        if (dividesHeads(scenario, t) && (t == 1 || linkKind(links, t) != LinkKind::network))
            fine.push_back(t);
    return withPresent(fine, layoutOf(scenario).tensor);
}

std::vector<Value> stageCounts(const Scenario &scenario)
{
    std::vector<double> fine;
    for (const double p : stages)
        if (p <= scenario.model.entry->shape->layers)
            fine.push_back(p);
    return withPresent(fine, layoutOf(scenario).pipeline);
}

std::vector<Value> groupCounts(const Scenario &scenario)
{
    const double present = layoutOf(scenario).attentionReplicas;
    if (!scenario.model.entry->shape->hasExperts())
        return {present};
    return withPresent({sizes.begin(), sizes.end()}, present);
}

template <std::size_t Count>
std::vector<Value> formats(const Scenario &scenario, std::string_view pointer, Precision present,
                           const std::array<Precision, Count> &candidates)
{
    const auto name = [](Precision precision) {
        return Value(std::string(precisionNames[static_cast<std::size_t>(precision)]));
    };
    std::vector<Value> values{name(present)};
    for (const Precision precision : candidates) {
        const bool twin = precision == Precision::int8 && effectiveRate(scenario, Precision::fp8);
        if (precision != present && !twin && isUsual(scenario, pointer, precision))
            values.push_back(name(precision));
    }
    return values;
}

std::vector<Value> idlePolicies()
{
    std::vector<Value> values;
    for (const std::string_view name : idleKvNames)
        values.emplace_back(std::string(name));
    return values;
}

std::vector<Value> ownerships(const Scenario &scenario)
{
    std::vector<Value> values;
    if (effectivePriceUsd(scenario) && effectiveTdpW(scenario))
        values.emplace_back(std::string(ownershipNames[0]));
    if (effectiveRentUsdHour(scenario))
        values.emplace_back(std::string(ownershipNames[1]));
    return values;
}

std::vector<Value> batches(const Scenario &scenario, bool onlyAuto)
{
    if (scenario.serving.batch)
        return {*scenario.serving.batch};
    std::vector<Value> values{Value()};
    for (double batch = 1; !onlyAuto && batch <= largestBatch; batch *= 2)
        values.emplace_back(batch);
    return values;
}

std::vector<SweepAxis> axesOf(const Scenario &scenario, const SearchQuestion &question)
{
    Axes axes(scenario, question.locked);
    axes.add(tensorPointer, tensorSizes(scenario));
    axes.add(stagesPointer, stageCounts(scenario));
    axes.add(groupsPointer, groupCounts(scenario));
    axes.add("/precision/weights",
             formats(scenario, "/precision/weights", scenario.precision.weights, weightFormats));
    axes.add("/precision/kv_cache",
             formats(scenario, "/precision/kv_cache", scenario.precision.kvCache, kvFormats));
    axes.add("/serving/idle_kv", idlePolicies());
    axes.add("/economics/ownership", ownerships(scenario));
    axes.add("/serving/batch", batches(scenario, question.onlyAutoBatch));
    return std::move(axes).take();
}

bool isAsked(const Accelerator &gpu, const SearchQuestion &question)
{
    if (question.accelerators.empty())
        return gpu.listed;
    return contains(question.accelerators, gpu.id);
}

} // namespace

SearchSpace searchSpace(const Scenario &scenario, const Catalog &catalog, const SearchQuestion &question)
{
    SearchSpace space;
    const auto add = [&](const Scenario &moved, std::vector<InputChange> changes) {
        SearchBase base{moved, std::move(changes), axesOf(moved, question), space.count};
        space.count += rowCount(base.axes);
        space.bases.push_back(std::move(base));
    };
    const Scenario bare = bareCopy(scenario);
    const bool isLocked = contains(question.locked, gpuPointer);
    const bool ownAsked = question.accelerators.empty() || isLocked
                          || contains(question.accelerators, scenario.hardware.preset);
    if (ownAsked)
        add(bare, {});
    for (const auto &gpu : catalog.accelerators) {
        if (isLocked || gpu->id == scenario.hardware.preset || !isAsked(*gpu, question))
            continue;
        Trial trial{withFollowers(bare, {std::string(gpuPointer), gpu->id}, question.locked), gpu};
        Scenario moved = bare;
        setUnchecked(moved, trial.changes);
        moved.hardware.entry = gpu;
        if (computedPrecision(moved, wantedComputePrecision(moved))
            || moved.precision.compute == std::nullopt)
            add(moved, std::move(trial.changes));
    }
    return space;
}

const SearchBase &baseOf(const SearchSpace &space, std::size_t index)
{
    return *std::prev(std::upper_bound(space.bases.begin(), space.bases.end(), index,
                                       [](std::size_t i, const SearchBase &base) { return i < base.first; }));
}

std::vector<InputChange> inputsOf(const SearchSpace &space, std::size_t index)
{
    const SearchBase *base = &baseOf(space, index);
    std::vector<InputChange> inputs{{std::string(gpuPointer), base->scenario.hardware.preset}};
    if (base->scenario.hardware.preset.empty())
        inputs.clear();
    for (const InputChange &change : base->changes)
        if (change.pointer != gpuPointer)
            inputs.push_back(change);
    const std::vector<Value> values = valuesAt(base->axes, index - base->first);
    for (std::size_t axis = 0; axis < values.size(); ++axis)
        inputs.push_back({std::string(base->axes[axis].parameter->pointer), values[axis]});
    return inputs;
}

} // namespace ridgepoint
