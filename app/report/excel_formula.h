// A formula of the table of figures as a spreadsheet has it: "C_rep / (1 − margin)" becomes "C20/(1-C14)".
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace ridgepoint {

/// `cellOf` gives the cell of a symbol, or nothing for a word that a choice is compared with, which is then quoted. What is
/// understood: + − · / ^, brackets, comparisons, `a ? b : c`, ceil, floor, min and max.
[[nodiscard]] std::string excelFormula(std::string_view formula,
                                       const std::function<std::string(std::string_view symbol)> &cellOf);

} // namespace ridgepoint
