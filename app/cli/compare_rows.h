// Scenarios side by side as rows of text: what a table of them shows, on the terminal and in reports.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/cli/compared_scenarios.h"
#include "core/registry/figure_rows.h"

namespace ridgepoint::cli {

struct CompareCell {
    std::string value, change{}; ///< "35.2 tokens/s", "+28 %"
    bool best = false;
    bool isSame = false;          ///< within `smallestChange` of the baseline
    std::optional<bool> better{}; ///< empty: the same, or nothing to compare
};

/// A row of the whole table, or a heading, which has no cells.
struct CompareRow {
    std::string label;
    std::vector<CompareCell> cells{};  ///< one a scenario
    const FigureRow *figure = nullptr; ///< of an input and of a heading: none
};

/// What stands in the cell of an input that applies.
using InputWriter = std::string (*)(const Parameter &parameter, const ComparedScenario &scenario,
                                    const Value &value);
/// As plan files have it: "fp8", "h200-sxm".
[[nodiscard]] std::string planWord(const Parameter &parameter, const ComparedScenario &scenario,
                                   const Value &value);

/// Inputs that differ, then all figures that some scenario has, each group under its heading.
[[nodiscard]] std::vector<CompareRow> compareRows(const ComparedScenarios &compared,
                                                  InputWriter inputText = planWord);

} // namespace ridgepoint::cli
