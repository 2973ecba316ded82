// The formula texts of the table of figures, computed by muParser: another program than ours.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "core/evaluate/figures.h"
#include "core/evaluate/scenario.h"
#include "core/registry/figure_rows.h"

/// Computes formula texts from the values that a scenario and its figures give their symbols.
class FormulaComputer {
public:
    FormulaComputer(const ridgepoint::Scenario &scenario, const ridgepoint::Figures &figures);

    /// The value of a formula text. Throws mu::Parser::exception_type where it is no formula.
    [[nodiscard]] double compute(std::string_view formula);

private:
    std::map<std::string, double> m_values; ///< NaN where a figure or an input does not exist
};

/// Words of formulas that are neither figures nor inputs: functions, and names of choices.
[[nodiscard]] bool isFormulaWord(std::string_view word);
