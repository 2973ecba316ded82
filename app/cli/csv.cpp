#include "app/cli/csv.h"

#include "core/text/text.h"

namespace ridgepoint::cli {

namespace {

/// resources/help/format.md: = + - @, tab and return begin a formula.
bool beginsFormula(std::string_view text)
{
    return !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
}

std::string textCell(const std::string &text)
{
    const std::string safe = beginsFormula(text) ? "'" + text : text;
    if (safe.find_first_of(",\"\r\n") == std::string::npos)
        return safe;
    std::string cell = "\"";
    for (const char c : safe)
        cell += c == '"' ? std::string("\"\"") : std::string(1, c);
    return cell + "\"";
}

} // namespace

std::string csvLine(const std::vector<CsvCell> &cells)
{
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        line += i > 0 ? "," : "";
        if (const double *number = std::get_if<double>(&cells[i]))
            line += shortestNumber(*number);
        else if (const std::string *text = std::get_if<std::string>(&cells[i]))
            line += textCell(*text);
    }
    return line + "\r\n";
}

} // namespace ridgepoint::cli
