#include "core/registry/figure_rows.h"

#include <algorithm>
#include <cmath>

#include "core/registry/figure_builder.h"
#include "core/registry/parameters.h"
#include "core/registry/unit_word.h"
#include "core/text/text.h"

namespace ridgepoint {

namespace {

using namespace registry_detail;

FigureRows allRows()
{
    FigureRows rows;
    addModelFigures(rows);
    addMemoryFigures(rows);
    addBatchFigures(rows);
    addDecodeFigures(rows);
    addPrefillFigures(rows);
    addUserFigures(rows);
    addMoneyFigures(rows);
    return rows;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/// Bytes of a letter at the head of `text`, or 0: ASCII, Greek but for Σ and Φ (which stand for functions), a combining
/// macron.
std::size_t letterAt(std::string_view text)
{
    if (text.empty())
        return 0;
    if (isAsciiLetter(text[0]))
        return 1;
    if (text.size() < 2)
        return 0;
    const std::string_view pair = text.substr(0, 2);
    const bool greek = (text[0] == '\xCE' || text[0] == '\xCF') && pair != "Σ" && pair != "Φ";
    return greek || pair == "\xCC\x84" ? 2 : 0;
}

/// Bytes of a number at the head of `text`: "730.5", "1e-6".
std::size_t numberAt(std::string_view text)
{
    std::size_t end = 0;
    while (end < text.size() && (isDigit(text[end]) || text[end] == '.'))
        ++end;
    if (end > 0 && end + 1 < text.size() && text[end] == 'e'
        && (isDigit(text[end + 1]) || text[end + 1] == '-')) {
        end += 2;
        while (end < text.size() && isDigit(text[end]))
            ++end;
    }
    return end;
}

bool takesPrefixes(std::string_view unit)
{
    constexpr std::string_view scaled[] = {"bytes", "s", "FLOP", "FLOP/s", "B/s", "J/token"};
    return std::ranges::find(scaled, unit) != std::end(scaled);
}

Written withUnit(std::string number, std::string_view unit)
{
    const std::string_view behind = unitBehind(number, unit);
    return writtenWith(behind, std::move(number));
}

Written writtenNumber(std::string_view unit, double value)
{
    if (takesPrefixes(unit))
        return writtenSi(value, unit == "bytes" ? "B" : unit);
    if (unit == "$/M tokens")
        return {formatMoney(value), " ", "per M tokens"};
    if (unit.starts_with('$'))
        return {formatMoney(value), "", std::string(unit.substr(1))};
    if (unit == "share")
        return writtenShare(value);
    if (unit == "GPUs" || (unit.empty() && (value >= 1000 || value == std::floor(value))))
        return withUnit(formatCount(value), unit);
    return withUnit(formatFigure(value), unit);
}

} // namespace

std::span<const FigureRow> figureRows()
{
    static const FigureRows rows = allRows();
    return rows;
}

const FigureRow *findFigure(std::string_view name)
{
    const auto rows = figureRows();
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const FigureRow &row) { return row.name == name; });
    return found == rows.end() ? nullptr : &*found;
}

Result<const FigureRow *> figureNamed(std::string_view name)
{
    if (const FigureRow *row = findFigure(name))
        return row;
    std::vector<std::string_view> names;
    for (const FigureRow &row : figureRows())
        if (!row.step)
            names.push_back(row.name);
    const std::string near = adviceForUnknown(name, names);
    return Error{"", "", "the name of a figure", "\"" + quoted(name) + "\"",
                 near + (near.empty() ? "" : " ") + "`ridgepoint catalog figures` lists them"};
}

Figure numberOf(const FigureRow &row, const Figures &figures)
{
    const FigureValue value = row.get(figures);
    const double *number = std::get_if<double>(&value);
    return number ? Figure(*number) : std::nullopt;
}

std::vector<std::string_view> symbolsOf(std::string_view formula)
{
    std::vector<std::string_view> symbols;
    while (!formula.empty()) {
        if (const std::size_t number = numberAt(formula)) {
            formula.remove_prefix(number);
            continue;
        }
        std::size_t end = 0;
        while (const std::size_t letter = letterAt(formula.substr(end))) {
            end += letter;
            while (end < formula.size() && isDigit(formula[end]))
                ++end;
        }
        if (end > 0)
            symbols.push_back(formula.substr(0, end));
        formula.remove_prefix(std::max<std::size_t>(end, 1));
    }
    return symbols;
}

SymbolMeaning meaningOf(std::string_view symbol)
{
    for (const FigureRow &row : figureRows())
        if (row.symbol == symbol)
            return {&row, nullptr};
    for (const Parameter &parameter : parameters())
        if (!parameter.symbol.empty() && parameter.symbol == symbol)
            return {nullptr, &parameter};
    return {};
}

bool isInOneUnit(const FigureRow &row)
{
    return !row.unit.empty() && row.unit != "$" && row.unit != "share" && !takesPrefixes(row.unit);
}

Written writtenValue(const FigureRow &row, const FigureValue &value)
{
    if (const double *number = std::get_if<double>(&value))
        return writtenNumber(row.unit, *number);
    if (const bool *yes = std::get_if<bool>(&value))
        return {*yes ? "yes" : "no"};
    if (const std::string_view *word = std::get_if<std::string_view>(&value))
        return {std::string(*word)};
    return {"—"};
}

std::string formatValue(const FigureRow &row, const FigureValue &value)
{
    return writtenValue(row, value).text();
}

std::string formatValue(const Parameter &parameter, const Value &value)
{
    if (const std::string *text = std::get_if<std::string>(&value))
        return *text;
    const double *number = std::get_if<double>(&value);
    if (!number)
        return std::string(parameter.nullText.empty() ? "—" : parameter.nullText);
    if (parameter.unit == "share")
        return formatShare(*number);
    if (parameter.unit.starts_with('$'))
        return formatMoney(*number) + std::string(parameter.unit.substr(1));
    return withUnit(parameter.whole ? formatCount(*number) : formatFigure(*number), parameter.unit).text();
}

} // namespace ridgepoint
