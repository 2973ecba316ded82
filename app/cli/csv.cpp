#include "app/cli/csv.h"

#include <algorithm>

#include "core/text/text.h"

namespace ridgepoint::cli {

namespace {

/// resources/help/format.md: = + - @, tab and return begin a formula.
bool beginsFormula(std::string_view text)
{
    return !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
}

std::string joined(const std::vector<CsvCell> &cells, char separator,
                   std::string (*textCell)(const std::string &))
{
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += separator;
        if (const double *number = std::get_if<double>(&cells[i]))
            line += shortestNumber(*number);
        else if (const std::string *text = std::get_if<std::string>(&cells[i]))
            line += textCell(*text);
    }
    return line;
}

std::string tabbedCell(const std::string &text)
{
    std::string safe = withoutFormula(text);
    std::ranges::replace_if(
        safe, [](char c) { return c == '\t' || c == '\r' || c == '\n'; }, ' ');
    return safe;
}

std::string textCell(const std::string &text)
{
    const std::string safe = withoutFormula(text);
    if (safe.find_first_of(",\"\r\n") == std::string::npos)
        return safe;
    std::string cell = "\"";
    for (const char c : safe)
        cell += c == '"' ? std::string("\"\"") : std::string(1, c);
    return cell + "\"";
}

} // namespace

std::string withoutFormula(const std::string &text)
{
    return beginsFormula(text) ? "'" + text : text;
}

std::string csvLine(const std::vector<CsvCell> &cells)
{
    return joined(cells, ',', textCell) + "\r\n";
}

std::string tsvLine(const std::vector<CsvCell> &cells)
{
    return joined(cells, '\t', tabbedCell) + "\n";
}

CsvCell cellOf(const std::string &content)
{
    if (const std::optional<double> number = parseNumber(content))
        return *number;
    return content.empty() ? CsvCell() : CsvCell(content);
}

} // namespace ridgepoint::cli
