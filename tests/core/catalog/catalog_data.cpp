#include "catalog_data.h"

#include <fstream>
#include <stdexcept>

#include "core/catalog/embedded.h"
#include "core/text/text.h"

namespace {

/// The cells of the line at `at`, which moves behind it. Quotes as in RFC 4180.
std::vector<std::string> cellsOfLine(const std::string &text, std::size_t &at)
{
    std::vector<std::string> cells(1);
    for (bool inQuotes = false; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '"') {
            if (inQuotes && text[at + 1] == '"')
                cells.back() += text[at++];
            else
                inQuotes = !inQuotes;
        } else if (c == ',' && !inQuotes)
            cells.emplace_back();
        else if (c == '\n' && !inQuotes)
            break;
        else
            cells.back() += c;
    }
    ++at;
    return cells;
}

} // namespace

std::vector<Row> readTable(std::string_view name)
{
    std::ifstream file(RIDGEPOINT_SOURCE_DIR "/tests/data/catalog/" + std::string(name), std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    std::size_t at = 0;
    const std::vector<std::string> columns = cellsOfLine(text, at);
    std::vector<Row> rows;
    while (at < text.size()) {
        const std::vector<std::string> cells = cellsOfLine(text, at);
        if (cells.size() != columns.size())
            throw std::runtime_error(std::string(name) + ": a line has other columns than the first");
        Row &row = rows.emplace_back();
        for (std::size_t i = 0; i < columns.size(); ++i)
            row[columns[i]] = cells[i];
    }
    return rows;
}

std::optional<double> numberIn(const Row &row, const std::string &column)
{
    std::string cell = row.at(column);
    if (cell.empty())
        return std::nullopt;
    if (cell.front() == '+')
        cell.erase(0, 1);
    const std::optional<double> number = ridgepoint::parseNumber(cell);
    if (!number)
        throw std::runtime_error(column + ": not a number: " + cell);
    return number;
}

const nlohmann::ordered_json &builtInEntries(std::string_view name)
{
    static std::map<std::string, nlohmann::ordered_json, std::less<>> files;
    const auto known = files.find(name);
    if (known != files.end())
        return known->second;
    const auto file = nlohmann::ordered_json::parse(ridgepoint::embeddedFile("catalog/" + std::string(name)));
    return files.emplace(name, file.at("entries")).first->second;
}
