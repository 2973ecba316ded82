#include "app/report/excel_formula.h"

#include <algorithm>

#include "core/explain/formula.h"

namespace ridgepoint {

namespace {

constexpr std::string_view functions[] = {"ceil", "floor", "min", "max"};

std::string replaced(std::string text, std::string_view what, std::string_view with)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

/// Where `mark` stands outside of all brackets, from `from` on; npos where it does not.
std::size_t outside(std::string_view text, char mark, std::size_t from = 0)
{
    int depth = 0;
    for (std::size_t i = from; i < text.size(); ++i) {
        if (text[i] == mark && depth == 0)
            return i;
        depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
    }
    return std::string_view::npos;
}

/// "a ? b : c" as IF(a,b,c), wherever it stands in the whole or in c.
std::string withIf(std::string_view text)
{
    const std::size_t question = outside(text, '?');
    const std::size_t colon = outside(text, ':', question == std::string_view::npos ? text.size() : question);
    if (colon == std::string_view::npos)
        return std::string(text);
    return "IF(" + std::string(text.substr(0, question)) + ","
           + withIf(text.substr(question + 1, colon - question - 1)) + "," + withIf(text.substr(colon + 1))
           + ")";
}

/// ROUNDUP and ROUNDDOWN want to know the decimals.
std::string withRounding(std::string text, std::string_view function, std::string_view excel)
{
    for (std::size_t at = text.find(function); at != std::string::npos; at = text.find(function, at)) {
        const std::size_t open = at + function.size() - 1;
        const std::size_t close = outside(text, ')', open + 1);
        if (close != std::string::npos)
            text.insert(close, ",0");
        text.replace(at, function.size(), excel);
        at += excel.size();
    }
    return text;
}

} // namespace

std::string excelFormula(std::string_view formula,
                         const std::function<std::string(std::string_view symbol)> &cellOf)
{
    std::string text = withSymbols(formula, [&](std::string_view symbol) {
        const std::string cell = cellOf(symbol);
        const bool isFunction = std::ranges::find(functions, symbol) != std::end(functions);
        return isFunction ? std::string(symbol) : cell.empty() ? "\"" + std::string(symbol) + "\"" : cell;
    });
    text = replaced(replaced(replaced(std::move(text), "·", "*"), "−", "-"), "==", "=");
    text = replaced(std::move(text), " ", "");
    return withRounding(withRounding(withIf(text), "ceil(", "ROUNDUP("), "floor(", "ROUNDDOWN(");
}

} // namespace ridgepoint
