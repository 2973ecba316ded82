// Inputs of several scenarios side by side: what is in force in each, and which inputs differ.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

#include "core/evaluate/scenario.h"
#include "core/registry/parameters.h"

namespace ridgepoint {

struct InputInForce {
    Value value;          ///< with null replaced by what it stands for, where something does
    bool stated = false;  ///< it stands in the plan, and is not what the catalogue or another input says
    bool applies = false; ///< false: has no effect in this scenario
};

/// The inputs of one scenario, in the order of `parameters()`, and the entries behind its presets.
struct ScenarioInputs {
    std::vector<InputInForce> inputs;
    std::shared_ptr<const ModelEntry> model;
    std::shared_ptr<const Accelerator> accelerator;
};

/// Requires: a resolved scenario.
[[nodiscard]] ScenarioInputs inputsOf(const Scenario &scenario);

/// Indices into `parameters()` of the inputs that differ among scenarios in which they apply. One that no scenario states
/// follows from another and is left out, unless the same preset stands for other figures (plans with catalogues of their own).
/// Names and notes are no inputs.
[[nodiscard]] std::vector<std::size_t> inputsThatDiffer(std::span<const ScenarioInputs *const> scenarios);

/// Whether the input is part of what a user asks for: contexts, replies, how many are active, and the two targets; not how many
/// users there are.
[[nodiscard]] bool isOfWorkload(const Parameter &parameter);

/// Whether users ask for the same: contexts, replies, how many are active, and the two targets. How many users there are is no
/// part of what one of them costs. Where it is not the same, a lower cost says nothing of the hardware.
[[nodiscard]] bool sameWorkload(const Scenario &a, const Scenario &b);

} // namespace ridgepoint
