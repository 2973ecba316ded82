// Comma-separated values (RFC 4180). Text that a spreadsheet would run as a formula gets a ' in front.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ridgepoint::cli {

/// Nothing, a number, or text.
using CsvCell = std::variant<std::monostate, double, std::string>;

/// One record with its line end.
[[nodiscard]] std::string csvLine(const std::vector<CsvCell> &cells);

} // namespace ridgepoint::cli
