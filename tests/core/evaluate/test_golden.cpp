// The figures of 64 plans as two independent programs worked them out (tests/data/golden), to 1e-9 relative.
#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

#include <nlohmann/json.hpp>

#include "core/evaluate/evaluate.h"
#include "core/plan/plan.h"
#include "core/registry/figure_rows.h"

using namespace ridgepoint;

namespace {

std::string fileText(const std::string &path)
{
    std::ifstream file(std::string(RIDGEPOINT_SOURCE_DIR) + "/" + path);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

/// The value at a dotted name; null where it or its parent is absent.
nlohmann::json valueAt(const nlohmann::json &figures, std::string name)
{
    std::replace(name.begin(), name.end(), '.', '/');
    const nlohmann::json::json_pointer pointer("/" + name);
    return figures.contains(pointer) ? figures[pointer] : nlohmann::json();
}

/// What differs, in words; empty where figure and expectation agree.
std::string difference(const FigureRow &row, const FigureValue &value, const nlohmann::json &expected)
{
    const std::string said =
        std::string(row.name) + ": expected " + expected.dump() + ", got " + formatValue(row, value);
    if (const double *number = std::get_if<double>(&value)) {
        if (!expected.is_number())
            return said;
        const double wanted = expected.get<double>();
        return std::abs(*number - wanted) <= 1e-9 * std::abs(wanted) ? "" : said;
    }
    if (const bool *yes = std::get_if<bool>(&value))
        return expected == *yes ? "" : said;
    if (const std::string_view *word = std::get_if<std::string_view>(&value))
        return expected == *word ? "" : said;
    return expected.is_null() ? "" : said;
}

} // namespace

TEST_CASE("figures agree with those of another program")
{
    const auto expected = nlohmann::json::parse(fileText("tests/data/golden/figures.json"));
    const Result<Plan> plan = readPlan(fileText("tests/data/golden/golden.ridge"), builtInCatalog());
    if (!plan)
        FAIL(plan.error().message());
    REQUIRE(plan.value().scenarios.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        DYNAMIC_SECTION(plan.value().scenarios[i].name)
        {
            const Figures figures = evaluate(plan.value().scenarios[i]);
            for (const FigureRow &row : figureRows())
                if (!row.step)
                    CHECK(difference(row, row.get(figures), valueAt(expected[i], std::string(row.name)))
                          == "");
        }
    }
}
