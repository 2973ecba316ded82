// Values for spreadsheets, separated by commas (RFC 4180) or tabs. Text that would run as a formula gets a ' in front.
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
/// The same for the clipboard: tabs between cells, tabs and line ends within one as blanks.
[[nodiscard]] std::string tsvLine(const std::vector<CsvCell> &cells);
/// `text` with a ' in front where a spreadsheet would run it.
[[nodiscard]] std::string withoutFormula(const std::string &text);
/// What is written in a cell: a number where all of it is one, nothing where it is empty, else text.
[[nodiscard]] CsvCell cellOf(const std::string &content);

} // namespace ridgepoint::cli
