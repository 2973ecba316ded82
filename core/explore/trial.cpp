#include "core/explore/trial.h"

#include <algorithm>
#include <cmath>

#include "core/evaluate/effective.h"
#include "core/model/shape.h"
#include "core/registry/resolve.h"

namespace ridgepoint::explore_detail {

Scenario bareCopy(const Scenario &scenario)
{
    Scenario bare = scenario;
    bare.name.clear();
    bare.notes.clear();
    bare.uncertainty.clear();
    return bare;
}

void setUnchecked(Scenario &scenario, std::span<const InputChange> changes)
{
    for (const InputChange &change : changes)
        if (const Parameter *parameter = findParameter(change.pointer))
            parameter->set(scenario, change.value);
}

bool touchesAny(std::span<const InputChange> changes, std::span<const std::string> locked)
{
    return std::any_of(changes.begin(), changes.end(), [&](const InputChange &change) {
        return std::find(locked.begin(), locked.end(), change.pointer) != locked.end();
    });
}

std::optional<Scenario> tried(const Scenario &bare, const Trial &trial)
{
    std::optional<Scenario> scenario(bare);
    setUnchecked(*scenario, trial.changes);
    if (trial.gpu)
        scenario->hardware.entry = trial.gpu;
    if (!checkTogether(*scenario))
        scenario.reset();
    return scenario;
}

std::vector<InputChange> layoutChanges(const Scenario &scenario, const Layout &layout)
{
    const Layout present = layoutOf(scenario);
    std::vector<InputChange> changes;
    const auto change = [&](std::string_view pointer, double from, double to) {
        if (from != to)
            changes.push_back({std::string(pointer), to});
    };
    change(tensorPointer, present.tensor, layout.tensor);
    change(groupsPointer, present.attentionReplicas, layout.attentionReplicas);
    change(stagesPointer, present.pipeline, layout.pipeline);
    return changes;
}

bool dividesHeads(const Scenario &scenario, double tensor)
{
    return std::fmod(scenario.model.entry->shape->queryHeads, tensor) == 0;
}

bool keepsTargets(const Figures &figures)
{
    return figures.targets.tpotMet != false && figures.targets.ttftMet != false;
}

} // namespace ridgepoint::explore_detail
