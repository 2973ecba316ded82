// Which inputs matter most to a figure: each moved down and up by itself, the figure at both ends.
#pragma once

#include <optional>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/evaluate/figures.h"
#include "core/evaluate/scenario.h"
#include "core/registry/figure_rows.h"
#include "core/registry/parameters.h"

namespace ridgepoint {

/// The ends between which an input is moved.
struct Ends {
    double low = 0, high = 0;
};

/// `share` of the input below and above where it stands, cut to what it may be, whole inputs by one at least; of a share whose
/// nines matter (a confidence) that share of what it lacks to 1. Empty where it
/// is no number, is empty and stands for nothing, stands at 0, or has no effect now.
[[nodiscard]] std::optional<Ends> endsByShare(const Parameter &parameter, const Scenario &scenario,
                                              double share);

/// The range that the plan's `uncertainty` states of the input, where it has one: low and high of a triangular or uniform
/// distribution, the 5th and 95th percentile of a normal or lognormal one, cut to what the input may be.
[[nodiscard]] std::optional<Ends> endsByRange(const Parameter &parameter, const Scenario &scenario);

struct TornadoBar {
    const Parameter *parameter = nullptr;
    Ends ends;
    Figure atLow, atHigh; ///< the figure; empty where it does not exist there
    Figure swing;         ///< |atHigh − atLow|; empty where one of them is
};

/// Each input moved by a share of itself: largest swing first, bars without a swing last, ties in the order of the table.
/// Requires: a resolved scenario.
[[nodiscard]] std::vector<TornadoBar> tornadoByShare(const Scenario &scenario, const Catalog &catalog,
                                                     const FigureRow &figure, double share);
/// The same, by the stated range of each input that has one.
[[nodiscard]] std::vector<TornadoBar> tornadoByRange(const Scenario &scenario, const Catalog &catalog,
                                                     const FigureRow &figure);

} // namespace ridgepoint
