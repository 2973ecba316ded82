// One scenario of a plan as JSON: read and written by walking the table of inputs, so that an input is declared nowhere
// else. Internal to core/plan.
#pragma once

#include "core/evaluate/scenario.h"
#include "core/plan/json_reading.h"

namespace ridgepoint::plan_detail {

/// Reads a scenario; presets are looked up later, by `resolve`. The Error's place is a pointer within the scenario.
[[nodiscard]] Result<Scenario> readScenario(const Json &json);
/// `/model` of a scenario: a model of one's own by `name` and `config` in place of a preset.
[[nodiscard]] Result<Done> readOwnModel(Scenario &scenario, const Json &model);
[[nodiscard]] Json writeScenario(const Scenario &scenario);

/// `/uncertainty` of a scenario.
[[nodiscard]] Result<std::vector<Uncertainty>> readUncertainty(const Json &json);
[[nodiscard]] Json writeUncertainty(const std::vector<Uncertainty> &uncertainty);

} // namespace ridgepoint::plan_detail
