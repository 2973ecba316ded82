#include "core/registry/input_change.h"

#include <algorithm>
#include <cmath>

#include "core/model/shape.h"
#include "core/registry/resolve.h"

namespace ridgepoint {

namespace {

constexpr std::string_view medianPointer = "/workload/context_tokens/median";
constexpr std::string_view p90Pointer = "/workload/context_tokens/p90";
constexpr std::string_view longestPointer = "/workload/max_context_tokens";
constexpr std::string_view pipelinePointer = "/deployment/pipeline_parallel";
constexpr std::string_view modelPointer = "/model/preset";
constexpr std::string_view parametersPointer = "/model/parameters";
constexpr std::string_view gpuPointer = "/hardware/preset";
constexpr std::string_view hostMemoryPointer = "/hardware/host_memory_gb";

/// Whole tokens, where there are enough of them for the ratio to survive.
double roundedTokens(double tokens)
{
    constexpr double few = 100;
    return tokens < few ? tokens : std::round(tokens);
}

void followMedian(const Scenario &before, double median, std::vector<InputChange> &changes)
{
    const ContextTokens &context = before.workload.contextTokens;
    const Parameter *p90 = findParameter(p90Pointer);
    if (context.p90 && p90 != nullptr) {
        const double follower = roundedTokens(median * *context.p90 / context.median);
        changes.push_back({std::string(p90Pointer), std::clamp(follower, p90->range.low, p90->range.high)});
    }
    if (before.workload.maxContextTokens && *before.workload.maxContextTokens < median)
        changes.push_back({std::string(longestPointer), median});
}

/// Whether an input states a figure of the GPU itself; its host's memory stays where another GPU is put in.
bool describesGpu(const Parameter &parameter)
{
    return parameter.preset == gpuPointer && parameter.pointer != hostMemoryPointer;
}

} // namespace

Result<Done> setInputs(Scenario &scenario, std::span<const InputChange> changes, const Catalog &catalog)
{
    Scenario after = scenario;
    for (const InputChange &change : changes) {
        const Result<const Parameter *> parameter = parameterNamed(change.pointer);
        if (!parameter)
            return parameter.error();
        if (const Result<Done> fine = check(*parameter.value(), change.value); !fine)
            return fine;
        parameter.value()->set(after, change.value);
    }
    if (const Result<Done> fine = resolve(after, catalog); !fine)
        return fine;
    scenario = std::move(after);
    return Done{};
}

std::vector<InputChange> withFollowers(const Scenario &before, const InputChange &change,
                                       std::span<const std::string> locked)
{
    std::vector<InputChange> changes = {change};
    const double *number = std::get_if<double>(&change.value);
    if (change.pointer == medianPointer && number != nullptr)
        followMedian(before, *number, changes);
    if (change.pointer == modelPointer && before.model.parameters)
        changes.push_back({std::string(parametersPointer), Value()});
    if (change.pointer == gpuPointer)
        for (const Parameter &parameter : parameters())
            if (describesGpu(parameter) && parameter.get(before) != parameter.defaultValue())
                changes.push_back({std::string(parameter.pointer), parameter.defaultValue()});
    const auto isLocked = [&](const InputChange &follower) {
        return std::find(locked.begin(), locked.end(), follower.pointer) != locked.end();
    };
    changes.erase(std::remove_if(changes.begin() + 1, changes.end(), isLocked), changes.end());
    return changes;
}

Value reachable(const Scenario &scenario, std::string_view pointer, const Value &value)
{
    const double *number = std::get_if<double>(&value);
    if (number == nullptr)
        return value;
    if (pointer == pipelinePointer && scenario.model.entry)
        return std::min(*number, static_cast<double>(scenario.model.entry->shape->layers));
    if (pointer == longestPointer)
        return std::max(*number, scenario.workload.contextTokens.median);
    return value;
}

} // namespace ridgepoint
