// Every figure of random plans is explained by what it comes of: leaves are inputs and keys of the config, each step computed anew
// from its inputs is the figure, and no input that stands nowhere among the leaves can change it.
#include <catch2/catch.hpp>

#include <cmath>
#include <cstdlib>
#include <map>
#include <set>

#include <nlohmann/json.hpp>

#include "core/evaluate/evaluate.h"
#include "core/explain/explain.h"
#include "core/registry/input_change.h"
#include "tests/core/explain/recompute.h"
#include "tests/core/plan/plan_text.h"
#include "tests/core/plan/random_plan.h"

using namespace ridgepoint;

namespace {

int testCount(int usual)
{
    const char *count = std::getenv("RIDGEPOINT_TEST_COUNT");
    return count != nullptr ? std::atoi(count) : usual;
}

template <class Check>
void forRandomScenarios(int usual, Check check)
{
    std::mt19937_64 random(20261126);
    for (int i = testCount(usual); i > 0; --i)
        for (const Scenario &scenario : plan_text::randomPlan(random).scenarios)
            check(scenario, evaluate(scenario));
}

std::string withNumber(const std::string &text, double value)
{
    return text + " " + nlohmann::json(value).dump();
}

/// What is wrong with a step that is a number; empty where the inputs give it.
std::string wrongNumber(const FigureRow &row, const Explanation &node, double figure, const ModelShape &shape)
{
    if (row.kind == FormulaKind::named) {
        const double value = recompute::ofWords(node, shape);
        return std::abs(value - figure) <= 1e-12 * std::abs(figure)
                   ? ""
                   : withNumber(withNumber(node.figure, figure) + " is recomputed as", value);
    }
    const std::optional<FormulaTerm> formula = parseFormula(row.formula);
    if (!formula)
        return node.figure + ": no formula";
    const auto [value, noise] = recompute::ofText(*formula, recompute::Inputs(node));
    // Beyond 1e-12 only what a difference of doubles loses.
    return std::abs(value - figure) <= 1e-12L * std::abs(figure) + 4 * noise
               ? ""
               : withNumber(withNumber(node.figure, figure) + " is recomputed as",
                            static_cast<double>(value));
}

/// The same for words and for yes or no.
std::string wrongWord(const Explanation &node)
{
    const recompute::Inputs in(node);
    if (const bool *met = std::get_if<bool>(&node.value)) {
        const bool tpot = node.figure == "targets.tpot_met";
        const double time = !tpot ? in.number("TTFT") : in.known("ITL").value_or(in.number("TPOT"));
        return *met == (time <= in.number(tpot ? "T_tpot" : "T_ttft") * 1e-3) ? "" : node.figure;
    }
    const std::string limit = std::get<std::string>(node.value);
    const double b = in.number("B");
    const double most = in.number("B_mem");
    const bool below = b < std::min(most, in.known("B_max").value_or(most)) || !in.known("B");
    const std::map<std::string, bool> expected = {
        {"memory", b == most && !in.known("B_set")},
        {"max_batch", b == in.number("B_max") && b < most},
        {"tpot_slo", in.known("T_tpot") && below},
        {"ttft_slo", in.known("T_ttft") && below},
        {"manual", b == in.number("B_set")},
        {"host_memory", in.number("U_hst") < std::min(in.number("U_mem"), in.known("U_bat").value_or(1e300))},
        {"does_not_fit", !in.known("B") && most < in.known("B_set").value_or(1)}};
    return expected.at(limit) ? "" : "limited by " + limit;
}

/// What is wrong with an input of a derivation that has none itself.
std::string wrongLeaf(const Explanation &leaf, const Scenario &scenario)
{
    const ModelShape &shape = *scenario.model.entry->shape;
    const double *number = std::get_if<double>(&leaf.value);
    if (leaf.figure == "model.hidden_size" || leaf.figure == "model.layers")
        return *number == (leaf.figure == "model.layers" ? shape.layers : shape.hiddenSize) ? ""
                                                                                            : leaf.figure;
    constexpr std::string_view config = "/model/config/";
    if (leaf.figure.starts_with(config)) {
        for (const ConfigValue &value : shape.configValues)
            if (value.key == leaf.figure.substr(config.size()))
                return number != nullptr && *number == value.value ? "" : leaf.figure;
        return "no key of the config: " + leaf.figure;
    }
    const Parameter *parameter = findParameter(leaf.figure);
    if (parameter == nullptr)
        return "no input: " + leaf.figure;
    const Value value = parameter->inForce(scenario);
    const std::string *word = std::get_if<std::string>(&leaf.value);
    const Value shown = number != nullptr ? Value(*number) : word != nullptr ? Value(*word) : Value();
    return shown == value ? "" : leaf.figure;
}

/// Names of the leaves below each figure, by one look at each.
using Leaves = std::map<std::string, std::set<std::string>>;

const std::set<std::string> &leavesOf(const FigureRow &row, const Scenario &scenario, const Figures &figures,
                                      Leaves &known)
{
    const auto [entry, isNew] = known.try_emplace(std::string(row.name));
    if (!isNew)
        return entry->second;
    std::set<std::string> leaves;
    for (const Explanation &input : explain(row, scenario, figures, 1).inputs) {
        const FigureRow *below = findFigure(input.figure);
        if (below == nullptr || below->kind == FormulaKind::given)
            leaves.insert(input.figure);
        else
            leaves.merge(std::set(leavesOf(*below, scenario, figures, known)));
    }
    return known[std::string(row.name)] = leaves;
}

/// Whether a figure has another value, by more than rounding. Whether it exists at all hangs on whether the plan runs.
bool changed(const FigureValue &before, const FigureValue &after)
{
    const double *was = std::get_if<double>(&before);
    const double *is = std::get_if<double>(&after);
    if (was != nullptr && is != nullptr)
        return std::abs(*is - *was) > 1e-12 * std::abs(*was);
    const auto exists = [](const FigureValue &value) {
        return !std::holds_alternative<std::monostate>(value);
    };
    return exists(before) && exists(after) && before != after;
}

/// Another value of an input, as near as it goes.
Value another(const Parameter &parameter, const Scenario &scenario)
{
    if (parameter.kind == ParameterKind::choice) {
        const Value now = parameter.inForce(scenario);
        for (std::size_t i = 0; i < parameter.choices.size(); ++i)
            if (now == Value(std::string(parameter.choices[i])))
                return std::string(parameter.choices[(i + 1) % parameter.choices.size()]);
        return std::string(parameter.choices[0]);
    }
    const Value now = parameter.inForce(scenario);
    const double *number = std::get_if<double>(&now);
    const double moved = number == nullptr ? 7 : *number == 0 ? parameter.range.high / 2 : *number * 1.125;
    if (parameter.whole)
        return number != nullptr ? *number + 1 : 7;
    return parameter.range.contains(moved) ? moved : moved / 1.5;
}

} // namespace

TEST_CASE("each step computed anew from its inputs is the figure, down to inputs and keys of the config")
{
    forRandomScenarios(20, [](const Scenario &scenario, const Figures &figures) {
        for (const FigureRow &row : figureRows()) {
            const Explanation node = explain(row, scenario, figures, 2);
            if (row.kind == FormulaKind::given) {
                CHECK(wrongLeaf(node, scenario) == "");
                continue;
            }
            if (const double *number = std::get_if<double>(&node.value))
                CHECK(wrongNumber(row, node, *number, *scenario.model.entry->shape) == "");
            else if (!std::holds_alternative<std::monostate>(node.value))
                CHECK(wrongWord(node) == "");
            for (const Explanation &input : node.inputs)
                if (input.formula.empty())
                    CHECK(wrongLeaf(input, scenario) == "");
        }
    });
}

TEST_CASE("no input changes a figure among whose leaves it does not stand")
{
    std::set<std::string> missing;
    forRandomScenarios(5, [&](const Scenario &scenario, const Figures &figures) {
        Leaves known;
        for (const Parameter &parameter : parameters()) {
            if (parameter.kind != ParameterKind::number && parameter.kind != ParameterKind::choice)
                continue;
            if (parameter.pointer == "/efficiency/preset")
                continue; // its factors are the leaves
            Scenario other = scenario;
            const InputChange change{std::string(parameter.pointer), another(parameter, scenario)};
            if (!setInputs(other, {&change, 1}, plan_text::catalog()))
                continue; // not with the others
            const Figures after = evaluate(other);
            for (const FigureRow &row : figureRows())
                if (changed(row.get(figures), row.get(after))
                    && !leavesOf(row, scenario, figures, known).contains(std::string(parameter.pointer)))
                    missing.insert(std::string(row.name) + " without " + std::string(parameter.pointer));
        }
    });
    CHECK(missing == std::set<std::string>());
}

TEST_CASE("no key of a config changes a figure among whose leaves it does not stand")
{
    std::set<std::string> missing;
    for (const auto &entry : builtInCatalog().models) {
        Scenario scenario = newPlan(builtInCatalog(), entry->id, "b200-hgx").scenarios.front();
        const Figures figures = evaluate(scenario);
        Leaves known;
        for (const ConfigValue &value : entry->shape->configValues) {
            nlohmann::ordered_json config = nlohmann::ordered_json::parse(entry->config);
            nlohmann::ordered_json &keys =
                config.contains("text_config") && config["text_config"].contains(value.key)
                    ? config["text_config"]
                    : config;
            if (!keys.contains(value.key) || !keys[value.key].is_number())
                continue;
            keys[value.key] = keys[value.key].get<double>() * 2;
            if (std::floor(value.value) == value.value)
                keys[value.key] = static_cast<std::int64_t>(value.value) * 2;
            Result<ModelShape> shape = readModelShape(config);
            if (!shape || shape.value().hasExperts() != entry->shape->hasExperts())
                continue; // not with the others, or the other column of the efficiency preset
            auto entryWith = std::make_shared<ModelEntry>(*entry);
            entryWith->shape = std::make_shared<ModelShape>(shape.value());
            Scenario other = scenario;
            other.model.entry = entryWith;
            const Figures after = evaluate(other);
            for (const FigureRow &row : figureRows()) {
                const std::set<std::string> &leaves = leavesOf(row, scenario, figures, known);
                const std::string given =
                    value.key == "num_hidden_layers" ? "model.layers" : "model.hidden_size";
                const bool isGiven = value.key == "num_hidden_layers" || value.key == "hidden_size";
                if (changed(row.get(figures), row.get(after)) && row.kind != FormulaKind::given
                    && !leaves.contains("/model/config/" + value.key) && !(isGiven && leaves.contains(given)))
                    missing.insert(std::string(row.name) + " without " + value.key + " of " + entry->id);
            }
        }
    }
    CHECK(missing == std::set<std::string>());
}
