// Which of a plan's scenarios costs least per user: the answer where the plan's question is about several.
#pragma once

#include <QString>

#include "app/cli/compared_scenarios.h"

namespace ridgepoint {

/// "Cheapest per user: B200, FP8 at $2.02, 58 % less than H200, FP8.": among the scenarios that run and keep their targets, against
/// the baseline, and whether that is at another workload. Empty for one scenario, and where none of them has a cost.
[[nodiscard]] QString cheapestOf(const cli::ComparedScenarios &compared);

} // namespace ridgepoint
