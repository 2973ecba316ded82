// The plans of tests/data/golden, as laws of core/explore are tried with them.
#pragma once

#include <vector>

#include "core/evaluate/scenario.h"

namespace ridgepoint {

/// Read once, resolved against the built-in catalogue; a failed test where they cannot be read.
[[nodiscard]] const std::vector<Scenario> &goldenPlans();

/// One of resources/examples, its first scenario.
[[nodiscard]] Scenario examplePlan(const char *name);

} // namespace ridgepoint
