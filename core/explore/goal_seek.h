// Goal seek: the value of one input at which a figure reaches a target.
#pragma once

#include <optional>

#include "core/catalog/catalog.h"
#include "core/evaluate/figures.h"
#include "core/evaluate/scenario.h"
#include "core/registry/figure_rows.h"
#include "core/registry/parameters.h"

namespace ridgepoint {

struct Goal {
    const Parameter *parameter = nullptr; ///< a number
    const FigureRow *figure = nullptr;
    double target = 0;
};

struct GoalAnswer {
    std::optional<double> value; ///< of the input; empty: out of reach
    Figure reached;              ///< the figure there
    // where it is out of reach
    std::optional<double> lowest,
        highest; ///< what the figure takes over all that the input may be; empty: it never exists
    std::optional<double> nearest; ///< the input where the figure is nearest to the target
};

/// The value nearest to where the input stands at which the figure meets the target from its better side (not above it where
/// lower is better, not below where higher is; where neither is, from the side on which it now is not). Whole users and GPUs make
/// steps: where the figure jumps over the target the answer is on the better side of the jump, and the adjacent value on the
/// worse. Where the figure already is on the better side, the answer is where it would leave it. A figure that does not exist
/// counts as worse.
///
/// The whole range of the input is looked through in steps that begin at a ten-thousandth of itself about where it stands and grow to
/// 5 %, for an input that is not logarithmic also in such parts of its slider's length; between two steps the boundary is found by
/// TOMS 748 to the last digits. A crossing there and back within one step is not seen. "Nearest" is by ratio for a logarithmic input,
/// else by difference.
/// Some thousand evaluations. Requires: a resolved scenario, a finite target.
[[nodiscard]] GoalAnswer seekGoal(const Scenario &scenario, const Catalog &catalog, const Goal &goal);

} // namespace ridgepoint
