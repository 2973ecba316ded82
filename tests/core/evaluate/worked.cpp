#include "worked.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <catch2/catch.hpp>

#include "core/plan/plan.h"
#include "core/registry/figure_rows.h"

namespace ridgepoint {

namespace {

bool startsWith(std::string_view text, std::string_view head)
{
    return text.substr(0, head.size()) == head;
}

/// What has a value where there is no batch (format.md, the paragraph behind the list of figures).
bool existsWithoutBatch(std::string_view name)
{
    constexpr std::array<std::string_view, 6> ofCost = {
        "cost.capex_usd_gpu_month",      "cost.power_usd_gpu_month", "cost.hosting_usd_gpu_month",
        "cost.operations_usd_gpu_month", "cost.usd_gpu_month",       "cost.usd_replica_month"};
    if (name == "name" || name == "limit" || startsWith(name, "model.") || startsWith(name, "roofline."))
        return true;
    if (startsWith(name, "memory."))
        return name != "memory.host_bytes";
    return std::find(ofCost.begin(), ofCost.end(), name) != ofCost.end();
}

/// What has one whatever the scenario; of the cost nothing has where nobody knows a price.
bool alwaysExists(std::string_view name)
{
    return existsWithoutBatch(name) && !startsWith(name, "cost.");
}

bool exists(const FigureRow &row, const Figures &figures)
{
    return !std::holds_alternative<std::monostate>(row.get(figures));
}

} // namespace

const Catalog &catalog()
{
    static const Catalog builtIn = builtInCatalog();
    return builtIn;
}

Scenario scenarioOf(std::string_view json)
{
    const std::string text =
        R"({"format": "ridgepoint-plan", "version": 1, "scenarios": [)" + std::string(json) + "]}";
    const Result<Plan> plan = readPlan(text, catalog());
    if (!plan)
        FAIL(plan.error().message());
    return plan.value().scenarios.front();
}

Scenario scenarioOf(std::string_view model, std::string_view accelerator)
{
    return newPlan(catalog(), model, accelerator).scenarios.front();
}

Scenario with(Scenario scenario, std::initializer_list<std::pair<std::string_view, Value>> inputs)
{
    for (const auto &[pointer, value] : inputs)
        if (const Result<Done> done = setInput(scenario, pointer, value, catalog()); !done)
            FAIL(done.error().message());
    return scenario;
}

Scenario scenarioOnConfig(std::string_view config, std::string_view accelerator)
{
    return scenarioOf(R"({"name": "own", "model": {"name": "own", "config": )" + std::string(config)
                      + R"(}, "hardware": {"preset": ")" + std::string(accelerator) + R"("}})");
}

Figure figureOf(const Figures &figures, std::string_view name)
{
    const FigureRow *const row = findFigure(name);
    if (!row)
        FAIL("no figure " << name);
    return numberOf(*row, figures);
}

bool agree(double actual, double expected)
{
    return std::abs(actual - expected) <= 1e-9 * std::abs(expected);
}

void checkFigures(const Figures &figures, const std::vector<ExpectedFigure> &expected)
{
    for (const auto &[name, value] : expected) {
        const Figure actual = figureOf(figures, name);
        INFO(name << " expected " << Catch::StringMaker<double>::convert(value) << " got "
                  << (actual ? Catch::StringMaker<double>::convert(*actual) : "nothing"));
        CHECK((actual && agree(*actual, value)));
    }
}

std::string unfitFigures(const Figures &figures)
{
    std::string names;
    for (const FigureRow &row : figureRows())
        if (const Figure number = numberOf(row, figures); number && !std::isfinite(*number))
            names += std::string(row.name) + " ";
    return names;
}

std::string misplacedFigures(const Figures &figures)
{
    std::string names;
    for (const FigureRow &row : figureRows()) {
        if (row.step)
            continue;
        const bool there = exists(row, figures);
        const bool ofBatch = row.name == "batch" || row.name == "decode.step_seconds"
                             || row.name == "ttft_seconds" || row.name == "users_per_replica";
        const bool needed = alwaysExists(row.name) || (figures.batch && ofBatch);
        const bool allowed = figures.batch || existsWithoutBatch(row.name);
        if ((there && !allowed) || (!there && needed))
            names += std::string(row.name) + " ";
    }
    return names;
}

} // namespace ridgepoint
