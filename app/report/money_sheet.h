// The sheet that finance people go on from: what decides on money as numbers, and from there on the formulas of the table of
// figures, live, one column a scenario. Which rows there are follows from the table (MODEL §6); nothing is listed here twice.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "app/cli/compared_scenarios.h"

namespace ridgepoint {

/// A cell's value: nothing ("n/a"), a number or a word.
using MoneyValue = std::variant<std::monostate, double, std::string>;

struct MoneyRow {
    std::string label;  ///< a heading, where there is no symbol
    std::string symbol; ///< as in the formulas: "C_gpu"
    std::string unit;
    std::string formula;            ///< of the table of figures; empty: a number that the sheet starts from
    bool ownedOnly = false;         ///< does not exist where GPUs are rented
    std::vector<MoneyValue> values; ///< as evaluated, one a scenario
};

[[nodiscard]] std::vector<MoneyRow> moneyRows(const cli::ComparedScenarios &compared);

/// "=IFERROR(C8*(1+C9),"n/a")" for a row with a formula, in a column such as "C"; row 0 of `rows` stands in line `firstLine`,
/// counted from 1. What a missing number leads to is n/a too, and comes to life when the number is typed in.
[[nodiscard]] std::string moneyFormula(const std::vector<MoneyRow> &rows, std::size_t row,
                                       const std::string &column, std::size_t firstLine);

} // namespace ridgepoint
