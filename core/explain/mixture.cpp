#include "core/explain/mixture.h"

#include <limits>

#include <nlohmann/json.hpp>

#include "core/catalog/catalog.h"
#include "core/evaluate/effective.h"
#include "core/evaluate/evaluate.h"
#include "core/registry/resolve.h"

namespace ridgepoint {

namespace {

constexpr std::string_view medianPointer = "/workload/context_tokens/median";
constexpr std::string_view p90Pointer = "/workload/context_tokens/p90";

/// What an input stands for, as people know it: a preset for its entry, whatever the plan calls it.
Value inForce(const Parameter &parameter, const Scenario &scenario)
{
    if (parameter.kind == ParameterKind::modelPreset && scenario.model.entry)
        return scenario.model.entry->name;
    if (parameter.kind == ParameterKind::acceleratorPreset)
        return scenario.hardware.entry ? scenario.hardware.entry->name : gpuName(scenario);
    return parameter.inForce(scenario);
}

/// Plans may have entries of their own under the same id.
template <class Entry, class Write>
bool sameEntry(const std::shared_ptr<const Entry> &one, const std::shared_ptr<const Entry> &other,
               Write write)
{
    return one == other || (one && other && write(*one) == write(*other));
}

bool differs(const Parameter &parameter, const Scenario &from, const Scenario &to)
{
    if (parameter.kind == ParameterKind::modelPreset)
        return !sameEntry(from.model.entry, to.model.entry, writeModelEntry);
    if (parameter.kind == ParameterKind::acceleratorPreset)
        return !sameEntry(from.hardware.entry, to.hardware.entry, writeAccelerator);
    return parameter.get(from) != parameter.get(to);
}

void take(const Parameter &parameter, const Scenario &source, Scenario &mixed)
{
    if (parameter.kind == ParameterKind::modelPreset) {
        mixed.model.preset = source.model.preset;
        mixed.model.name = source.model.name;
        mixed.model.entry = source.model.entry;
    } else if (parameter.kind == ParameterKind::acceleratorPreset) {
        mixed.hardware.preset = source.hardware.preset;
        mixed.hardware.entry = source.hardware.entry;
    } else {
        parameter.set(mixed, parameter.get(source));
    }
}

} // namespace

std::vector<ChangePart> changedInputs(const Scenario &from, const Scenario &to)
{
    std::vector<ChangePart> parts;
    for (const Parameter &parameter : parameters()) {
        const bool isInput = !parameter.group.empty(); // names and notes are in none
        if (!isInput || !differs(parameter, from, to)
            || (!parameter.appliesTo(from) && !parameter.appliesTo(to)))
            continue;
        const ChangedInput input{&parameter, inForce(parameter, from), inForce(parameter, to)};
        const bool goesWithMedian = parameter.pointer == p90Pointer && !parts.empty()
                                    && parts.back().inputs.back().parameter->pointer == medianPointer;
        if (goesWithMedian)
            parts.back().inputs.push_back(input);
        else
            parts.push_back({{input}, 0});
    }
    return parts;
}

void Mixture::set(std::size_t part, bool isAfter)
{
    for (const ChangedInput &input : m_parts[part].inputs)
        take(*input.parameter, isAfter ? m_to : m_from, m_mixed);
}

double Mixture::figure(const FigureRow &row) const
{
    const bool complete = effectiveMemoryGb(m_mixed) && effectiveMemoryBandwidthGbS(m_mixed);
    if (!complete || !checkTogether(m_mixed))
        return std::numeric_limits<double>::quiet_NaN();
    return numberOf(row, evaluate(m_mixed)).value_or(std::numeric_limits<double>::quiet_NaN());
}

} // namespace ridgepoint
