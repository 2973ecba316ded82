#include "tests/core/registry/formula.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <muParser.h>

#include "core/registry/parameters.h"

using namespace ridgepoint;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr std::string_view functions[] = {"floor", "ceil", "fit", "given", "least",
                                          "total", "sqrt", "max", "min"};
constexpr std::pair<std::string_view, double> choices[] = {
    {"recompute", 0}, {"offload", 1}, {"keep", 2}, {"buy", 0}, {"rent", 1}};

// MODEL §1: "rounded down" of x means ⌊x + 1e-12·max(1, x)⌋.
double roundDown(double x)
{
    return std::floor(x + 1e-12 * std::max(1.0, x));
}

double roundUp(double x)
{
    return std::ceil(x);
}

/// MODEL §3: the largest x with x·mean + z·sd·√x ≤ budget, by the textbook root of the quadratic.
double fit(double mean, double sd, double z, double budget)
{
    if (budget <= 0)
        return 0;
    const double root = (-z * sd + std::sqrt(z * z * sd * sd + 4 * mean * budget)) / (2 * mean);
    return root * root;
}

double given(double first, double second)
{
    return std::isnan(first) ? second : first;
}

double least(const double *values, int count)
{
    double result = none;
    for (int i = 0; i < count; ++i)
        if (!std::isnan(values[i]) && !(result <= values[i]))
            result = values[i];
    return result;
}

double total(const double *values, int count)
{
    double sum = 0;
    for (int i = 0; i < count; ++i)
        sum += std::isnan(values[i]) ? 0 : values[i];
    return sum;
}

std::string replaced(std::string text, std::string_view what, std::string_view with)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

double numberOfInput(const Parameter &parameter, const Scenario &scenario)
{
    const Value written = parameter.get(scenario);
    // P_set stands for the count that was asked for: the person's or the entry's fixed one.
    if (parameter.pointer == "/model/parameters" && isNull(written))
        return scenario.model.entry->parameters.value_or(none);
    const Value value = parameter.inForce(scenario);
    if (const double *number = std::get_if<double>(&value))
        return *number;
    const std::string *word = std::get_if<std::string>(&value);
    const auto choice = std::find(parameter.choices.begin(), parameter.choices.end(), word ? *word : "");
    return choice == parameter.choices.end() ? none : double(choice - parameter.choices.begin());
}

} // namespace

FormulaComputer::FormulaComputer(const Scenario &scenario, const Figures &figures)
{
    for (const Parameter &parameter : parameters())
        if (!parameter.symbol.empty())
            m_values[std::string(parameter.symbol)] = numberOfInput(parameter, scenario);
    for (const FigureRow &row : figureRows())
        m_values[std::string(row.symbol)] = numberOf(row, figures).value_or(none);
}

double FormulaComputer::compute(std::string_view formula)
{
    mu::Parser parser;
    std::string letters = "0123456789_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    for (int byte = 0x80; byte < 0x100; ++byte)
        letters.push_back(static_cast<char>(byte));
    parser.DefineNameChars(letters.c_str());
    parser.DefineFun("floor", roundDown);
    parser.DefineFun("ceil", roundUp);
    parser.DefineFun("fit", fit);
    parser.DefineFun("given", given);
    parser.DefineFun("least", least);
    parser.DefineFun("total", total);
    for (const auto &[name, value] : choices)
        parser.DefineConst(std::string(name), value);
    for (auto &[name, value] : m_values)
        parser.DefineVar(name, &value);
    parser.SetExpr(replaced(replaced(std::string(formula), "·", "*"), "−", "-"));
    return parser.Eval();
}

bool isFormulaWord(std::string_view word)
{
    return std::find(std::begin(functions), std::end(functions), word) != std::end(functions)
           || std::any_of(std::begin(choices), std::end(choices),
                          [&](const auto &choice) { return choice.first == word; });
}
