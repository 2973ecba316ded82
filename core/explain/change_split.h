// Why a figure changed: the difference between two scenarios split over the inputs that differ. With up to twelve of them the parts
// are Shapley values, the mean of what an input brings over all orders in which the inputs could be changed (Shapley, "A value for
// n-person games", 1953); beyond, what each brings when they are changed one after the other, in the order of the table of inputs.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/evaluate/scenario.h"
#include "core/registry/figure_rows.h"
#include "core/registry/parameters.h"

namespace ridgepoint {

inline constexpr std::size_t mostShapleyInputs = 12; ///< 2^12 evaluations

struct ChangedInput {
    const Parameter *parameter = nullptr;
    Value from, to; ///< in force; of a preset the name of its entry
};

/// What one input brings. Inputs that only go together are one part: median and 90th percentile of the context, and those
/// between which some mixture of both scenarios is no valid plan or lacks the figure (a larger model, and the GPUs for it).
struct ChangePart {
    std::vector<ChangedInput> inputs; ///< in the order of the table
    double part = 0;                  ///< in the figure's unit; exactly 0 where the input has no effect
};

struct ChangeSplit {
    double from = 0, to = 0;
    std::vector<ChangePart> parts = {}; ///< in the order of the table; they add up to `to` − `from`
    bool shapley = true;                ///< false: one after the other
};

/// The inputs that differ between two resolved scenarios and have an effect in one of them, each part one that is switched
/// alone. Names and notes are no inputs. All parts are 0.
[[nodiscard]] std::vector<ChangePart> changedInputs(const Scenario &from, const Scenario &to);

/// Empty where the figure is no number in one of the two. Evaluates up to 2^12 mixtures: some milliseconds.
/// Requires: resolved scenarios.
[[nodiscard]] std::optional<ChangeSplit> splitChange(const FigureRow &figure, const Scenario &from,
                                                     const Scenario &to);

} // namespace ridgepoint
