// How far an input may go before a plan no longer runs: the mark on a slider's groove (ui/README §3).
#pragma once

#include <optional>

#include "core/evaluate/figures.h"
#include "core/evaluate/scenario.h"
#include "core/registry/parameters.h"

namespace ridgepoint {

/// The edge of an input's values at which the plan has a batch. `above`: those above the edge do not run (weights too large),
/// else those below it (memory too small).
struct FitLimit {
    double edge = 0;
    bool above = true;
};

/// Looks on the slider's range, with the input's followers, by bisection to a part in a thousand (whole numbers exactly).
/// Empty where the plan runs all along the slider or nowhere, and for inputs without a slider. Some twenty evaluations:
/// asked for when a plan does not run. Requires: a resolved scenario.
[[nodiscard]] std::optional<FitLimit> fitLimit(const Scenario &scenario, const Parameter &parameter);

} // namespace ridgepoint
