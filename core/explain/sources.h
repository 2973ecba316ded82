// Where an input's value comes from: the person, the default's source, the catalogue's entry or the efficiency preset.
#pragma once

#include <string>

#include "core/evaluate/scenario.h"
#include "core/registry/parameters.h"

namespace ridgepoint {

/// One line: "set in the plan", or the source of what stands in its place.
[[nodiscard]] std::string sourceOfInput(const Parameter &parameter, const Scenario &scenario);

/// The sources of the scenario's model, or that its config is the plan's own.
[[nodiscard]] std::string sourceOfModel(const Scenario &scenario);

} // namespace ridgepoint
