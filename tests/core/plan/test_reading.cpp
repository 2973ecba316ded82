// What a plan file may say, and what its defaults are.
#include <catch2/catch.hpp>

#include "core/evaluate/evaluate.h"
#include "tests/core/plan/plan_text.h"

using namespace ridgepoint;
using namespace plan_text;

namespace {

Scenario scenarioOf(std::string_view text)
{
    Result<Plan> plan = readPlan(text, catalog());
    if (!plan)
        FAIL(plan.error().message());
    return plan.value().scenarios.front();
}

} // namespace

TEST_CASE("absent keys have their defaults")
{
    const Scenario scenario = scenarioOf(with("{}"));
    CHECK(scenario.name == "a");
    CHECK(scenario.workload.users == 100);
    CHECK(scenario.workload.contextTokens.median == 7080);
    CHECK(scenario.workload.contextTokens.p90 == 27540);
    CHECK(scenario.precision.weights == Precision::fp8);
    CHECK_FALSE(scenario.serving.batch);
    CHECK(scenario.hardware.entry->id == "h100-sxm");
    CHECK(scenario.model.entry->id == "llama-3.1-8b");
}

TEST_CASE("users: absent is ten thousand, null is no fleet")
{
    CHECK(scenarioOf(withScenario(R"({"workload": {}})")).workload.users == 10000);
    CHECK_FALSE(scenarioOf(withScenario(R"({"workload": {"users": null}})")).workload.users);
}

TEST_CASE("a context that stands without a 90th percentile is of fixed length")
{
    const Scenario scenario =
        scenarioOf(withScenario(R"({"workload": {"context_tokens": {"median": 5000}}})"));
    CHECK(scenario.workload.contextTokens.median == 5000);
    CHECK_FALSE(scenario.workload.contextTokens.p90);
    CHECK(evaluate(scenario).memory.meanContextTokens == 5000);
}

TEST_CASE("a batch is auto by word and a number by number")
{
    CHECK_FALSE(scenarioOf(withScenario(R"({"serving": {"batch": "auto"}})")).serving.batch);
    CHECK(scenarioOf(withScenario(R"({"serving": {"batch": 12}})")).serving.batch == 12);
    CHECK(scenarioOf(withScenario(R"({"serving": {"batch": 12.0}})")).serving.batch == 12);
}

TEST_CASE("a model of one's own")
{
    const Scenario scenario =
        scenarioOf(withScenario(R"({"model": {"name": "Mine", "parameters": 1e9, "config":
        {"hidden_size": 8, "num_hidden_layers": 2, "num_attention_heads": 2, "intermediate_size": 16, "vocab_size": 10}}})"));
    CHECK(scenario.model.name == "Mine");
    CHECK(scenario.model.preset.empty());
    CHECK(evaluate(scenario).model.parameters == 1e9);
}

TEST_CASE("figures beside a preset override it one by one")
{
    const Scenario scenario = scenarioOf(withScenario(
        R"({"hardware": {"preset": "h100-sxm", "memory_gb": 100, "dense_tflops": {"fp8": 3000}, "tdp_w": null}})"));
    const Figures figures = evaluate(scenario);
    CHECK(figures.memory.usableBytes == 100e9 * 0.9);
    CHECK(figures.machine.peakFlops == 3000e12);
    CHECK(figures.machine.bandwidth == 3350e9);
    CHECK(figures.cost.powerUsdGpuMonth.has_value()); // null is as absent: the catalogue's 700 W
}

TEST_CASE("entries in the file stand in place of the catalogue's")
{
    const std::string text = with(R"({"resolved": {"catalog_date": "2020-01-01", "accelerators": {"h100-sxm":
        {"id": "h100-sxm", "name": "Old H100", "memory_gb": 50, "memory_bandwidth_gb_s": 2000, "dense_tflops": {"bf16": 500}}}}})");
    const Result<Plan> plan = readPlan(text, catalog());
    REQUIRE(plan);
    CHECK(plan.value().catalog.date == "2020-01-01");
    const Scenario &scenario = plan.value().scenarios.front();
    CHECK(scenario.hardware.entry->name == "Old H100");
    CHECK(evaluate(scenario).memory.usableBytes == 50e9 * 0.9);
    CHECK(catalog().accelerator("h100-sxm")->name != "Old H100"); // the built-in one is untouched
}

TEST_CASE("an entry that only the file has is found by its id")
{
    const std::string text = with(R"({"scenarios": [{"name": "a", "model": {"preset": "llama-3.1-8b"},
        "hardware": {"preset": "mine"}}], "resolved": {"accelerators": {"mine": {"id": "mine", "name": "Mine", "memory_gb": 50,
        "memory_bandwidth_gb_s": 2000, "dense_tflops": {"bf16": 500}}}}})");
    CHECK(messageOf(text) == "");
}

TEST_CASE("the order of keys changes no figure")
{
    auto reversed = [](const auto &self, const nlohmann::ordered_json &value) -> nlohmann::ordered_json {
        if (value.is_array()) {
            nlohmann::ordered_json list = nlohmann::ordered_json::array();
            for (const auto &element : value)
                list.push_back(self(self, element));
            return list;
        }
        if (!value.is_object())
            return value;
        nlohmann::ordered_json object = nlohmann::ordered_json::object();
        for (auto entry = value.rbegin(); entry != value.rend(); ++entry)
            object[entry.key()] = self(self, entry.value());
        return object;
    };
    const std::string text = file("tests/data/golden/golden.ridge");
    const Result<Plan> plan = readPlan(text, catalog());
    const Result<Plan> other =
        readPlan(reversed(reversed, nlohmann::ordered_json::parse(text)).dump(), catalog());
    REQUIRE(plan);
    REQUIRE(other);
    for (std::size_t i = 0; i < plan.value().scenarios.size(); ++i)
        CHECK(evaluate(plan.value().scenarios[i]).cost.usdUserMonth
              == evaluate(other.value().scenarios[i]).cost.usdUserMonth);
}

TEST_CASE("setting one input")
{
    Scenario scenario = scenarioOf(with("{}"));
    SECTION("changes just that one")
    {
        REQUIRE(setInput(scenario, "/workload/active_share", 0.3, catalog()));
        CHECK(scenario.workload.activeShare == 0.3);
        CHECK(scenario.workload.users == 100);
    }
    SECTION("by preset brings the catalogue's entry")
    {
        REQUIRE(setInput(scenario, "/hardware/preset", std::string("b200-hgx"), catalog()));
        CHECK(scenario.hardware.entry->id == "b200-hgx");
    }
    SECTION("that does not go with the rest is refused and changes nothing")
    {
        REQUIRE_FALSE(setInput(scenario, "/workload/max_context_tokens", 10.0, catalog()));
        CHECK_FALSE(scenario.workload.maxContextTokens);
    }
    SECTION("of a wrong name is refused")
    {
        CHECK_FALSE(setInput(scenario, "/workload/activ_share", 0.3, catalog()));
    }
    SECTION("to a value out of range is refused")
    {
        const Result<Done> result = setInput(scenario, "/workload/active_share", 1.7, catalog());
        REQUIRE_FALSE(result);
        CHECK(result.error().message() == "/workload/active_share: expected a number in (0, 1], got 1.7");
    }
}
