#include "core/compare/inputs_compared.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "core/catalog/catalog.h"

namespace ridgepoint {

namespace {

bool isText(const Parameter &parameter)
{
    return parameter.pointer == "/name" || parameter.pointer == "/notes";
}

bool sameEntry(const ScenarioInputs &one, const ScenarioInputs &other)
{
    const bool model =
        one.model == other.model
        || (one.model && other.model && writeModelEntry(*one.model) == writeModelEntry(*other.model));
    const bool accelerator =
        one.accelerator == other.accelerator
        || (one.accelerator && other.accelerator
            && writeAccelerator(*one.accelerator) == writeAccelerator(*other.accelerator));
    return model && accelerator;
}

bool samePresets(const ScenarioInputs &one, const ScenarioInputs &other)
{
    const auto idOf = [](const auto &entry) { return entry ? entry->id : std::string(); };
    return idOf(one.model) == idOf(other.model) && idOf(one.accelerator) == idOf(other.accelerator);
}

/// Whether presets of the same name stand for different entries: then their figures are what differs.
bool cataloguesDiffer(std::span<const ScenarioInputs *const> scenarios)
{
    const ScenarioInputs &first = *scenarios.front();
    return std::ranges::all_of(scenarios, [&](auto *each) { return samePresets(first, *each); })
           && std::ranges::any_of(scenarios, [&](auto *each) { return !sameEntry(first, *each); });
}

bool comesFromCatalogue(const Parameter &parameter)
{
    return parameter.preset == "/model/preset" || parameter.preset == "/hardware/preset";
}

} // namespace

ScenarioInputs inputsOf(const Scenario &scenario)
{
    ScenarioInputs result;
    result.model = scenario.model.entry;
    result.accelerator = scenario.hardware.entry;
    result.inputs.reserve(parameters().size());
    for (const Parameter &parameter : parameters()) {
        InputInForce input;
        input.value = parameter.inForce(scenario);
        input.stated = !isNull(parameter.get(scenario));
        input.applies = parameter.appliesTo(scenario);
        result.inputs.push_back(std::move(input));
    }
    return result;
}

std::vector<std::size_t> inputsThatDiffer(std::span<const ScenarioInputs *const> scenarios)
{
    std::vector<std::size_t> differing;
    if (scenarios.size() < 2)
        return differing;
    const bool otherEntries = cataloguesDiffer(scenarios);
    for (std::size_t i = 0; i < parameters().size(); ++i) {
        const Value *first = nullptr;
        bool stated = otherEntries && comesFromCatalogue(parameters()[i]);
        bool differs = false;
        for (const ScenarioInputs *scenario : scenarios) {
            const InputInForce &input = scenario->inputs[i];
            if (!input.applies)
                continue;
            stated = stated || input.stated;
            if (first == nullptr)
                first = &input.value;
            else
                differs = differs || input.value != *first;
            if (stated && differs)
                break;
        }
        if (stated && differs && !isText(parameters()[i]))
            differing.push_back(i);
    }
    return differing;
}

bool isOfWorkload(const Parameter &parameter)
{
    return parameter.pointer.starts_with("/workload/") && parameter.pointer != "/workload/users"
           && !isText(parameter);
}

bool sameWorkload(const Scenario &a, const Scenario &b)
{
    return std::ranges::all_of(parameters(), [&](const Parameter &parameter) {
        return !isOfWorkload(parameter) || parameter.inForce(a) == parameter.inForce(b);
    });
}

} // namespace ridgepoint
