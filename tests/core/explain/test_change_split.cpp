// Why a figure changed. Shapley values are worked out by hand from the figures of the mixtures, which are given in the comments.
#include <catch2/catch.hpp>

#include <cmath>
#include <cstdlib>
#include <random>

#include "core/evaluate/evaluate.h"
#include "core/explain/change_split.h"
#include "core/explain/printed_split.h"
#include "core/plan/plan.h"
#include "core/registry/input_change.h"
#include "tests/core/plan/plan_text.h"
#include "tests/core/plan/random_plan.h"

using namespace ridgepoint;

namespace {

using Changes = std::vector<InputChange>;

Scenario with(Scenario scenario, const Changes &changes)
{
    REQUIRE(setInputs(scenario, changes, builtInCatalog()));
    return scenario;
}

Scenario chat(const Changes &changes = {})
{
    return with(newPlan(builtInCatalog(), "llama-3.1-8b", "h100-sxm").scenarios.front(), changes);
}

ChangeSplit split(std::string_view figure, const Scenario &from, const Scenario &to)
{
    std::optional<ChangeSplit> found = splitChange(*findFigure(figure), from, to);
    REQUIRE(found);
    return *found;
}

std::string pointersOf(const ChangePart &part)
{
    std::string text;
    for (const ChangedInput &input : part.inputs)
        text += (text.empty() ? "" : " ") + std::string(input.parameter->pointer);
    return text;
}

Approx near(double value)
{
    return Approx(value).epsilon(1e-12).margin(0);
}

} // namespace

TEST_CASE("what adds up is split into what each input adds")
{
    // Left for the cache: 80 · 0.9 − 2 − weights before, 100 · 0.9 − 5 − weights after, in GB.
    const ChangeSplit found =
        split("memory.kv_budget_bytes", chat({{"/hardware/memory_gb", 80.0}}),
              chat({{"/hardware/memory_gb", 100.0}, {"/serving/overhead_gb_per_gpu", 5.0}}));
    REQUIRE(found.parts.size() == 2);
    CHECK(found.shapley);
    CHECK(pointersOf(found.parts[0]) == "/hardware/memory_gb");
    CHECK(found.parts[0].part == near(18e9));
    CHECK(pointersOf(found.parts[1]) == "/serving/overhead_gb_per_gpu");
    CHECK(found.parts[1].part == near(-3e9));
    CHECK(found.to - found.from == near(15e9));
}

TEST_CASE("what multiplies is split by the mean over both orders")
{
    // Usable: 80 · 0.5 = 40, 100 · 0.5 = 50, 80 · 0.8 = 64, 100 · 0.8 = 80 GB.
    // Memory: ((50 − 40) + (80 − 64))/2 = 13; share: ((64 − 40) + (80 − 50))/2 = 27.
    const ChangeSplit found = split(
        "memory.usable_bytes", chat({{"/hardware/memory_gb", 80.0}, {"/serving/memory_utilization", 0.5}}),
        chat({{"/hardware/memory_gb", 100.0}, {"/serving/memory_utilization", 0.8}}));
    REQUIRE(found.parts.size() == 2);
    CHECK(found.parts[0].part == near(13e9));
    CHECK(found.parts[1].part == near(27e9));
}

TEST_CASE("three inputs are split by the mean over all six orders")
{
    const auto gpu = [](double price, double server, double network) {
        return chat({{"/economics/accelerator_price_usd", price},
                     {"/economics/server_share", server},
                     {"/economics/network_share", network}});
    };
    SECTION("equal ones get equal parts")
    {
        // 1000 · 2 · 2 − 1000
        const ChangeSplit found = split("cost.capital_usd_gpu", gpu(1000, 0, 0), gpu(1000, 1, 1));
        REQUIRE(found.parts.size() == 2);
        CHECK(found.parts[0].part == near(1500));
        CHECK(found.parts[1].part == near(1500));
    }
    SECTION("others what they bring to the sets that they come to")
    {
        // none 1000; price 3000, server 2000, network 2000; price and server 6000, price and network 6000, server and network
        // 4000; all 12000. Price: 2000/3 + 4000/6 + 4000/6 + 8000/3; server: 1000/3 + 3000/6 + 2000/6 + 6000/3.
        const ChangeSplit found = split("cost.capital_usd_gpu", gpu(1000, 0, 0), gpu(3000, 1, 1));
        REQUIRE(found.parts.size() == 3);
        CHECK(found.parts[0].part == near(14000.0 / 3));
        CHECK(found.parts[1].part == near(9500.0 / 3));
        CHECK(found.parts[2].part == near(9500.0 / 3));
    }
}

TEST_CASE("an input without effect has no part at all")
{
    const ChangeSplit found =
        split("memory.usable_bytes", chat(),
              chat({{"/economics/carbon_kg_kwh", 0.1}, {"/serving/memory_utilization", 0.8}}));
    REQUIRE(found.parts.size() == 2);
    CHECK(pointersOf(found.parts[1]) == "/economics/carbon_kg_kwh");
    CHECK(found.parts[1].part == 0);
}

TEST_CASE("inputs are told in force")
{
    const ChangeSplit found = split(
        "cost.usd_user_month", chat(),
        chat({{"/hardware/preset", std::string("b200-hgx")}, {"/economics/accelerator_price_usd", 1000.0}}));
    REQUIRE(found.parts.size() == 2);
    const ChangedInput &gpu = found.parts[0].inputs[0];
    CHECK(std::get<std::string>(gpu.from) == builtInCatalog().accelerator("h100-sxm")->name);
    CHECK(std::get<std::string>(gpu.to) == builtInCatalog().accelerator("b200-hgx")->name);
    const ChangedInput &price = found.parts[1].inputs[0];
    CHECK(std::get<double>(price.from) == *builtInCatalog().accelerator("h100-sxm")->priceUsd);
    CHECK(std::get<double>(price.to) == 1000);
}

TEST_CASE("inputs that only go together are one part")
{
    SECTION("median and 90th percentile")
    {
        const ChangeSplit found = split(
            "memory.mean_context_tokens", chat(),
            chat({{"/workload/context_tokens/median", 40000.0}, {"/workload/context_tokens/p90", 90000.0}}));
        REQUIRE(found.parts.size() == 1);
        CHECK(pointersOf(found.parts[0]) == "/workload/context_tokens/median /workload/context_tokens/p90");
        CHECK(found.parts[0].part == found.to - found.from);
    }
    SECTION("a model that takes more GPUs, and the GPUs")
    {
        const ChangeSplit found = split("cost.usd_user_month", chat(),
                                        chat({{"/model/parameters", 200e9},
                                              {"/deployment/tensor_parallel", 8.0},
                                              {"/economics/margin", 0.5}}));
        REQUIRE(found.parts.size() == 2);
        CHECK(pointersOf(found.parts[0]) == "/model/parameters /deployment/tensor_parallel");
        CHECK(found.parts[0].part > 0);
        CHECK(pointersOf(found.parts[1]) == "/economics/margin");
    }
    SECTION("stages, and a model with layers enough")
    {
        const ChangeSplit found = split(
            "machine.gpus", chat(),
            chat({{"/model/preset", std::string("llama-3.1-70b")}, {"/deployment/pipeline_parallel", 40.0}}));
        REQUIRE(found.parts.size() == 1);
        CHECK(found.parts[0].part == 39);
    }
}

TEST_CASE("inputs that have no effect in either scenario are left out")
{
    CHECK(changedInputs(chat(), chat({{"/economics/rent_usd_gpu_hour", 9.0}})).empty());
    CHECK(changedInputs(chat(), chat({{"/serving/speculation/acceptance", 0.9}})).empty());
    CHECK(
        changedInputs(chat(), chat({{"/notes", std::string("other")}, {"/name", std::string("b")}})).empty());
}

TEST_CASE("scenarios that do not differ have nothing to split")
{
    const ChangeSplit found = split("cost.usd_user_month", chat(), chat());
    CHECK(found.parts.empty());
    CHECK(found.from == found.to);
}

TEST_CASE("a figure that is no number on both sides has no split")
{
    CHECK_FALSE(splitChange(*findFigure("limit"), chat(), chat()));
    CHECK_FALSE(
        splitChange(*findFigure("cost.usd_user_month"), chat(), chat({{"/hardware/memory_gb", 1.0}})));
    CHECK_FALSE(splitChange(*findFigure("fleet.gpus"), chat({{"/workload/users", Value()}}), chat()));
}

TEST_CASE("more than twelve inputs are changed one after the other")
{
    const Changes changes = {{"/economics/accelerator_price_usd", 20000.0},
                             {"/economics/server_share", 0.5},
                             {"/economics/network_share", 0.2},
                             {"/economics/life_years", 5.0},
                             {"/economics/cost_of_capital", 0.1},
                             {"/economics/host_power_share", 0.4},
                             {"/economics/power_utilization", 0.7},
                             {"/economics/pue", 1.5},
                             {"/economics/electricity_usd_kwh", 0.1},
                             {"/economics/hosting_usd_kw_month", 99.0},
                             {"/economics/operations_share_year", 0.1},
                             {"/economics/margin", 0.2},
                             {"/economics/carbon_kg_kwh", 0.5}};
    const ChangeSplit found = split("cost.usd_user_month", chat(), chat(changes));
    CHECK_FALSE(found.shapley);
    REQUIRE(found.parts.size() == changes.size());
    Scenario step = chat();
    double before = found.from;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        INFO(changes[i].pointer);
        CHECK(pointersOf(found.parts[i]) == changes[i].pointer);
        step = with(step, {changes[i]});
        const double after = *evaluate(step).cost.usdUserMonth;
        CHECK(found.parts[i].part == Approx(after - before).epsilon(1e-9).margin(1e-15));
        before = after;
    }
    CHECK(found.parts.back().part == 0);
}

namespace {

/// `from` with some inputs as in `to`: at most so many, those that go with the rest.
Scenario partly(const Scenario &from, const Scenario &to, std::size_t most, std::mt19937_64 &random)
{
    Scenario mixed = from;
    std::size_t taken = 0;
    for (const Parameter &parameter : parameters()) {
        const Value value = parameter.get(to);
        if (parameter.group.empty() || value == parameter.get(from) || taken == most || random() % 4 == 0)
            continue;
        const InputChange change{std::string(parameter.pointer), value};
        if (setInputs(mixed, {&change, 1}, plan_text::catalog()))
            ++taken;
    }
    return mixed;
}

/// What is written, as a whole number of its last decimal.
long long units(const std::string &text)
{
    std::string digits;
    for (const char c : text)
        if (c >= '0' && c <= '9')
            digits += c;
    const long long number = std::stoll(digits.empty() ? "0" : digits);
    return text.find("\u2212") == std::string::npos ? number : -number;
}

void checkSum(const FigureRow &figure, const Scenario &from, const Scenario &to)
{
    const std::optional<ChangeSplit> found = splitChange(figure, from, to);
    if (!found)
        return;
    INFO(figure.name);
    CHECK(found->from == numberOf(figure, evaluate(from)));
    CHECK(found->to == numberOf(figure, evaluate(to)));
    long double sum = 0;
    double largest = std::abs(found->to - found->from);
    for (const ChangePart &part : found->parts) {
        sum += part.part;
        largest = std::max(largest, std::abs(part.part));
    }
    CHECK(std::abs(static_cast<double>(sum - (static_cast<long double>(found->to) - found->from)))
          <= 1e-12 * largest);
    const PrintedSplit printed = printSplit(figure, *found);
    long long total = units(printed.from);
    for (const std::string &part : printed.parts)
        total += units(part);
    CHECK(total == units(printed.to));
    CHECK(units(printed.from) + units(printed.change) == units(printed.to));
}

} // namespace

TEST_CASE("the parts add up to the difference, and so do the printed ones")
{
    std::mt19937_64 random(7);
    const char *count = std::getenv("RIDGEPOINT_TEST_COUNT");
    for (int i = count != nullptr ? std::atoi(count) : 20; i > 0; --i) {
        const Scenario from = plan_text::randomPlan(random).scenarios.front();
        const Scenario far = plan_text::randomPlan(random).scenarios.front();
        const Scenario near = partly(from, far, mostShapleyInputs, random);
        for (const std::string_view name :
             {"cost.usd_user_month", "ttft_seconds", "memory.max_sequences", "memory.kv_budget_bytes"}) {
            checkSum(*findFigure(name), from, near);
            checkSum(*findFigure(name), from, far);
        }
    }
}
