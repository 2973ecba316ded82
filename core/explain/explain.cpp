#include "core/explain/explain.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "core/explain/formula.h"
#include "core/explain/sources.h"
#include "core/model/shape.h"
#include "core/text/text.h"

namespace ridgepoint {

namespace {

/// The word in a formula that stands for the keys of the model's config.
constexpr std::string_view configSymbol = "config";

struct Context {
    const Scenario &scenario;
    const Figures &figures;
};

Explanation explainFigure(const FigureRow &row, const Context &context, int levels);

Explanation explainParameter(const Parameter &parameter, const Context &context)
{
    const Value value = parameter.inForce(context.scenario);
    Explanation leaf;
    leaf.figure = parameter.pointer;
    leaf.name = parameter.label;
    leaf.symbol = parameter.symbol;
    leaf.unit = parameter.unit;
    leaf.valueText = formatValue(parameter, value);
    leaf.source = sourceOfInput(parameter, context.scenario);
    if (const double *number = std::get_if<double>(&value))
        leaf.value = *number;
    else if (const std::string *text = std::get_if<std::string>(&value))
        leaf.value = *text;
    return leaf;
}

Explanation explainConfigKey(const ConfigValue &config, const Context &context)
{
    Explanation leaf;
    leaf.figure = "/model/config/" + config.key;
    leaf.name = config.key;
    leaf.value = config.value;
    leaf.valueText =
        config.value == std::floor(config.value) ? formatCount(config.value) : formatFigure(config.value);
    leaf.source = sourceOfModel(context.scenario);
    return leaf;
}

/// Six digits are enough to follow a sum by eye.
std::string shortNumber(double value)
{
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::general, 6).ptr;
    return std::string(buffer, end);
}

/// The formula with the numbers of its inputs put in.
std::string substituted(std::string_view formula, const std::vector<Explanation> &inputs)
{
    return withSymbols(formula, [&](std::string_view symbol) -> std::string {
        const auto input = std::find_if(inputs.begin(), inputs.end(),
                                        [&](const Explanation &i) { return i.symbol == symbol; });
        if (input == inputs.end())
            return std::string(symbol);
        const double *number = std::get_if<double>(&input->value);
        const std::string *word = std::get_if<std::string>(&input->value);
        return number ? shortNumber(*number) : word ? *word : "none";
    });
}

/// The keys of the config that a formula names, or all where it names none.
std::vector<ConfigValue> configValuesOf(const std::vector<std::string_view> &symbols, const ModelShape &shape)
{
    std::vector<ConfigValue> named;
    for (const ConfigValue &config : shape.configValues)
        if (std::find(symbols.begin(), symbols.end(), config.key) != symbols.end())
            named.push_back(config);
    return named.empty() ? shape.configValues : named;
}

std::vector<Explanation> explainInputs(std::string_view formula, const Context &context, int levels)
{
    std::vector<Explanation> inputs;
    std::vector<std::string_view> seen;
    const std::vector<std::string_view> symbols = symbolsOf(formula);
    for (const std::string_view symbol : symbols) {
        if (std::find(seen.begin(), seen.end(), symbol) != seen.end())
            continue;
        seen.push_back(symbol);
        if (symbol == configSymbol) {
            for (const ConfigValue &config : configValuesOf(symbols, *context.scenario.model.entry->shape))
                inputs.push_back(explainConfigKey(config, context));
            continue;
        }
        const SymbolMeaning meaning = meaningOf(symbol);
        if (meaning.figure)
            inputs.push_back(explainFigure(*meaning.figure, context, levels));
        else if (meaning.parameter)
            inputs.push_back(explainParameter(*meaning.parameter, context));
    }
    return inputs;
}

Explanation explainFigure(const FigureRow &row, const Context &context, int levels)
{
    Explanation node;
    node.figure = row.name;
    node.name = row.label;
    node.symbol = row.symbol;
    node.unit = row.unit;
    node.formula = row.formula;
    node.source = row.source;
    const FigureValue value = row.get(context.figures);
    node.valueText = formatValue(row, value);
    if (const double *number = std::get_if<double>(&value))
        node.value = *number;
    else if (const bool *yes = std::get_if<bool>(&value))
        node.value = *yes;
    else if (const std::string_view *word = std::get_if<std::string_view>(&value))
        node.value = std::string(*word);
    if (row.kind == FormulaKind::given) {
        node.source += ": " + sourceOfModel(context.scenario);
        return node;
    }
    if (levels == 0)
        return node;
    node.inputs = explainInputs(row.formula, context, levels - 1);
    node.substituted = substituted(row.formula, node.inputs);
    return node;
}

} // namespace

Explanation explain(const FigureRow &row, const Scenario &scenario, const Figures &figures, int levels)
{
    return explainFigure(row, {scenario, figures}, levels);
}

} // namespace ridgepoint
