// Formula text and code cannot differ: every arithmetic formula is computed by muParser from the values of its symbols.
#include <catch2/catch.hpp>

#include <cmath>
#include <fstream>
#include <set>
#include <sstream>

#include <muParser.h>

#include "core/evaluate/evaluate.h"
#include "core/plan/plan.h"
#include "tests/core/registry/formula.h"

using namespace ridgepoint;

namespace {

std::vector<Scenario> goldenScenarios()
{
    std::ifstream file(std::string(RIDGEPOINT_SOURCE_DIR) + "/tests/data/golden/golden.ridge");
    std::stringstream text;
    text << file.rdbuf();
    Result<Plan> plan = readPlan(text.str(), builtInCatalog());
    return plan ? std::move(plan).value().scenarios : std::vector<Scenario>();
}

std::string computed(FormulaComputer &computer, const FigureRow &row, double figure)
{
    try {
        const double value = computer.compute(row.formula);
        const bool equal = std::abs(value - figure) <= 1e-9 * std::abs(figure);
        return equal ? ""
                     : "the text gives " + std::to_string(value) + ", the code " + std::to_string(figure);
    } catch (const mu::Parser::exception_type &error) {
        return error.GetMsg();
    }
}

} // namespace

TEST_CASE("a figure computed from its formula's text is the figure")
{
    std::vector<std::pair<Scenario, Figures>> evaluated;
    for (Scenario &scenario : goldenScenarios()) {
        const Figures figures = evaluate(scenario);
        evaluated.emplace_back(std::move(scenario), figures);
    }
    REQUIRE(evaluated.size() == 64);
    for (const FigureRow &row : figureRows()) {
        if (row.kind != FormulaKind::arithmetic)
            continue;
        DYNAMIC_SECTION(row.name)
        {
            int seen = 0;
            for (auto &[scenario, figures] : evaluated) {
                const Figure figure = numberOf(row, figures);
                if (!figure)
                    continue;
                ++seen;
                FormulaComputer computer(scenario, figures);
                INFO(scenario.name << ": " << row.symbol << " = " << row.formula);
                CHECK(computed(computer, row, *figure) == "");
            }
            CHECK(seen > 0); // some golden scenario has it
        }
    }
}

TEST_CASE("symbols")
{
    SECTION("no symbol stands for two things")
    {
        std::set<std::string_view> symbols;
        for (const FigureRow &row : figureRows())
            CHECK(symbols.insert(row.symbol).second);
        for (const Parameter &parameter : parameters())
            if (!parameter.symbol.empty()) {
                INFO(parameter.pointer);
                CHECK(symbols.insert(parameter.symbol).second);
            }
    }
    SECTION("every symbol reads back as one symbol")
    {
        for (const FigureRow &row : figureRows())
            CHECK(symbolsOf(row.symbol) == std::vector<std::string_view>{row.symbol});
        for (const Parameter &parameter : parameters())
            if (!parameter.symbol.empty())
                CHECK(symbolsOf(parameter.symbol) == std::vector<std::string_view>{parameter.symbol});
    }
    SECTION("every word of an arithmetic formula has a meaning")
    {
        for (const FigureRow &row : figureRows())
            if (row.kind == FormulaKind::arithmetic)
                for (const std::string_view symbol : symbolsOf(row.formula)) {
                    INFO(row.name << ": " << symbol);
                    const SymbolMeaning meaning = meaningOf(symbol);
                    CHECK((meaning.figure || meaning.parameter || isFormulaWord(symbol)));
                }
    }
    SECTION("numbers, operators and functions of sums are no symbols")
    {
        CHECK(symbolsOf("Σ_layers 2·m·K/t").front() == "_layers");
        CHECK(symbolsOf("(τ + L·ω)·1e-6") == std::vector<std::string_view>{"τ", "L", "ω"});
        CHECK(symbolsOf("Φ⁻¹(conf)") == std::vector<std::string_view>{"conf"});
        CHECK(symbolsOf("σ_S^2 + S̄^2") == std::vector<std::string_view>{"σ_S", "S̄"});
        CHECK(symbolsOf("") == std::vector<std::string_view>{});
    }
}
