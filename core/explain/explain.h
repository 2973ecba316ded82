// The derivation of a figure as a tree: formula, numbers put in, down to inputs, keys of the model's config and figures of
// the catalogue. It walks the rows of core/registry and adds nothing of its own.
#pragma once

#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "core/evaluate/figures.h"
#include "core/evaluate/scenario.h"
#include "core/registry/figure_rows.h"
#include "core/registry/parameters.h"

namespace ridgepoint {

struct Explanation {
    std::string figure; ///< figure's name, input's pointer, or "/model/config/<key>"
    std::string name;   ///< label
    std::string symbol;
    std::variant<std::monostate, double, bool, std::string> value;
    std::string valueText; ///< as people read it, with unit
    std::string unit;
    std::string formula;     ///< empty for a leaf
    std::string substituted; ///< the formula with numbers in place of symbols; empty for a leaf
    std::string source;
    std::vector<Explanation> inputs;
};

inline constexpr int allLevels = std::numeric_limits<int>::max();

/// The derivation of one figure, so many levels of inputs deep: a whole one can have thousands of nodes, and takes
/// milliseconds then. Where it is cut off a node has a formula but no inputs. Requires: `figures` are those of `scenario`.
[[nodiscard]] Explanation explain(const FigureRow &row, const Scenario &scenario, const Figures &figures,
                                  int levels = allLevels);

} // namespace ridgepoint
