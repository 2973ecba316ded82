// The table of inputs against the table of resources/help/format.md: what may stand at each pointer, and its default.
#include <catch2/catch.hpp>

#include <set>

#include "core/catalog/catalog.h"
#include "core/plan/plan.h"
#include "core/registry/figure_rows.h"
#include "core/registry/parameters.h"
#include "core/text/text.h"

using namespace ridgepoint;

namespace {

struct Expected {
    std::string pointer, expectation, byDefault;
};

const std::string formats = "fp32, bf16, fp16, fp8, int8, mxfp8, nvfp4, mxfp4";
const std::string gigabytes = "a number in (0, 1e9]";

/// FORMAT's table, row by row.
const std::vector<Expected> format = {
    {"/name", "text that is not empty", "null"},
    {"/notes", "text", "null"},
    {"/model/preset", "the id of a model in the catalogue", "null"},
    {"/model/parameters", "null or a number in [1e6, 1e15]", "null"},
    {"/precision/weights", "one of " + formats + " or int4", "\"fp8\""},
    {"/precision/experts", "null or one of " + formats + " or int4", "null"},
    {"/precision/embedding", "one of " + formats + " or int4", "\"bf16\""},
    {"/precision/kv_cache", "one of " + formats + " or int4", "\"fp8\""},
    {"/precision/compute", "one of fp32, bf16, fp16, fp8, int8, mxfp8, nvfp4 or mxfp4", "null"},
    {"/precision/activations", "one of fp32, bf16, fp16 or fp8", "\"bf16\""},
    {"/hardware/preset", "the id of an accelerator in the catalogue", "null"},
    {"/hardware/name", "text that is not empty", "null"},
    {"/hardware/memory_gb", gigabytes, "null"},
    {"/hardware/memory_bandwidth_gb_s", gigabytes, "null"},
    {"/hardware/dense_tflops/fp32", gigabytes, "null"},
    {"/hardware/dense_tflops/bf16", gigabytes, "null"},
    {"/hardware/dense_tflops/fp16", gigabytes, "null"},
    {"/hardware/dense_tflops/fp8", gigabytes, "null"},
    {"/hardware/dense_tflops/int8", gigabytes, "null"},
    {"/hardware/dense_tflops/mxfp8", gigabytes, "null"},
    {"/hardware/dense_tflops/nvfp4", gigabytes, "null"},
    {"/hardware/dense_tflops/mxfp4", gigabytes, "null"},
    {"/hardware/tdp_w", "null or " + gigabytes, "null"},
    {"/hardware/link_gb_s", "null or " + gigabytes, "null"},
    {"/hardware/host_link_gb_s", "null or " + gigabytes, "null"},
    {"/hardware/scale_out_gb_s", "null or " + gigabytes, "null"},
    {"/hardware/host_memory_gb", "null or " + gigabytes, "null"},
    {"/hardware/scale_up_domain", "a whole number in [1, 1e6]", "null"},
    {"/hardware/devices_per_host", "a whole number in [1, 1e6]", "null"},
    {"/deployment/tensor_parallel", "a whole number in [1, 1024]", "1"},
    {"/deployment/attention_replicas", "a whole number in [1, 1024]", "1"},
    {"/deployment/pipeline_parallel", "a whole number in [1, 1024]", "1"},
    {"/serving/batch", "\"auto\" or a whole number in [1, 1e6]", "null"},
    {"/serving/max_batch", "null or a whole number in [1, 1e6]", "null"},
    {"/serving/kv_allocation", "one of paged or reserved", "\"paged\""},
    {"/serving/block_tokens", "a whole number in [1, 4096]", "16"},
    {"/serving/idle_kv", "one of recompute, offload or keep", "\"offload\""},
    {"/serving/memory_utilization", "a number in (0, 1]", "0.9"},
    {"/serving/overhead_gb_per_gpu", "a number in [0, 10000]", "2"},
    {"/serving/confidence", "a number in [0.5, 0.999999]", "0.99"},
    {"/serving/speculation/draft_tokens", "a whole number in [0, 64]", "0"},
    {"/serving/speculation/acceptance", "a number in [0, 1]", "0.7"},
    {"/serving/speculation/draft_cost_share", "a number in [0, 10]", "0.05"},
    {"/efficiency/preset", "one of calibrated, vllm, trtllm, sglang, llama.cpp or ideal", "\"calibrated\""},
    {"/efficiency/compute", "null or a number in (0, 1]", "null"},
    {"/efficiency/prefill_compute", "null or a number in (0, 1]", "null"},
    {"/efficiency/fp4_compute", "null or a number in (0, 1]", "null"},
    {"/efficiency/memory", "null or a number in (0, 1]", "null"},
    {"/efficiency/link", "null or a number in (0, 1]", "null"},
    {"/efficiency/collective_latency_us", "null or a number in [0, 1e7]", "null"},
    {"/efficiency/layer_overhead_us", "null or a number in [0, 1e7]", "null"},
    {"/efficiency/step_overhead_us", "null or a number in [0, 1e7]", "null"},
    {"/efficiency/request_overhead_ms", "null or a number in [0, 1e7]", "null"},
    {"/workload/context_tokens/median", "a number in [1, 1e8]", "7080"},
    {"/workload/context_tokens/p90", "null or a number in [1, 1e8]", "27540"},
    {"/workload/max_context_tokens", "null or a number in [1, 1e8]", "null"},
    {"/workload/output_tokens", "a number in [0, 1e7]", "343"},
    {"/workload/cached_prompt_share", "a number in [0, 1]", "0.37"},
    {"/workload/active_share", "a number in (0, 1]", "0.05"},
    {"/workload/users", "null or a whole number in [1, 1e10]", "10000"},
    {"/workload/tpot_slo_ms", "null or a number in (0, 1e7]", "null"},
    {"/workload/ttft_slo_ms", "null or a number in (0, 1e7]", "null"},
    {"/economics/ownership", "one of buy or rent", "\"buy\""},
    {"/economics/accelerator_price_usd", "null or a number in [0, 1e7]", "null"},
    {"/economics/server_share", "a number in [0, 10]", "0.35"},
    {"/economics/network_share", "a number in [0, 10]", "0.1"},
    {"/economics/life_years", "a number in (0, 30]", "4"},
    {"/economics/cost_of_capital", "a number in [0, 1]", "0.08"},
    {"/economics/host_power_share", "a number in [0, 10]", "0.3"},
    {"/economics/power_utilization", "a number in [0, 1]", "0.8"},
    {"/economics/pue", "a number in [1, 5]", "1.25"},
    {"/economics/electricity_usd_kwh", "a number in [0, 10]", "0.08"},
    {"/economics/hosting_usd_kw_month", "a number in [0, 10000]", "130"},
    {"/economics/operations_share_year", "a number in [0, 1]", "0.05"},
    {"/economics/rent_usd_gpu_hour", "null or a number in [0, 10000]", "null"},
    {"/economics/margin", "a number in [0, 1)", "0"},
    {"/economics/utilization", "a number in (0, 1]", "0.6"},
    {"/economics/spare_replicas", "a whole number in [0, 1e6]", "1"},
    {"/economics/carbon_kg_kwh", "a number in [0, 5]", "0.35"},
    {"/economics/api_price/input_usd_million", "null or a number in [0, 1e6]", "null"},
    {"/economics/api_price/cached_input_usd_million", "null or a number in [0, 1e6]", "null"},
    {"/economics/api_price/output_usd_million", "null or a number in [0, 1e6]", "null"},
};

Scenario anyScenario()
{
    return newPlan(builtInCatalog(), "llama-3.1-8b", "h100-sxm").scenarios.front();
}

} // namespace

TEST_CASE("what may stand at a pointer, and its default")
{
    REQUIRE(parameters().size() == format.size());
    for (std::size_t i = 0; i < format.size(); ++i) {
        DYNAMIC_SECTION(format[i].pointer)
        {
            const Parameter &parameter = parameters()[i];
            CHECK(parameter.pointer == format[i].pointer);
            CHECK(parameter.expectation() == format[i].expectation);
            CHECK(valueText(parameter.defaultValue()) == format[i].byDefault);
            CHECK_FALSE(parameter.label.empty());
            CHECK_FALSE(parameter.help.empty());
            CHECK(check(parameter,
                        parameter.pointer == "/name" ? Value(std::string("a")) : parameter.defaultValue()));
        }
    }
}

TEST_CASE("a value set is the value read, for every input")
{
    for (const Parameter &parameter : parameters()) {
        DYNAMIC_SECTION(parameter.pointer)
        {
            Scenario scenario = anyScenario();
            std::vector<Value> values;
            if (parameter.kind == ParameterKind::number)
                values = {std::max(parameter.range.low, 1.0), parameter.range.high};
            for (const std::string_view choice : parameter.choices)
                values.emplace_back(std::string(choice));
            if (values.empty())
                values = {std::string("some text")};
            if (parameter.canBeEmpty())
                values.emplace_back();
            for (const Value &value : values) {
                parameter.set(scenario, value);
                CHECK(parameter.get(scenario) == value);
            }
        }
    }
}

TEST_CASE("sliders stay within what an input may be, and steps are positive")
{
    for (const Parameter &parameter : parameters()) {
        if (parameter.slider.scale == Scale::none)
            continue;
        DYNAMIC_SECTION(parameter.pointer)
        {
            CHECK(parameter.slider.low < parameter.slider.high);
            CHECK(parameter.slider.step > 0);
            CHECK(parameter.range.contains(parameter.slider.low));
            CHECK(parameter.range.contains(parameter.slider.high));
        }
    }
}

TEST_CASE("an effective value stands in where a person wrote none")
{
    const Scenario scenario = anyScenario();
    const auto [pointer, value] = GENERATE(table<std::string, Value>({
        {"/model/parameters", 8030261248.0},
        {"/precision/experts", std::string("fp8")},
        {"/precision/compute", std::string("fp8")},
        {"/hardware/name", std::string("H100 SXM5 80GB")},
        {"/hardware/memory_bandwidth_gb_s", 3350.0},
        {"/hardware/tdp_w", 700.0},
        {"/hardware/scale_up_domain", 8.0},
        {"/hardware/dense_tflops/fp32", 67.0},
        {"/hardware/host_memory_gb", Value()},
        {"/efficiency/prefill_compute", 0.68},
        {"/efficiency/request_overhead_ms", 125.0},
        {"/workload/max_context_tokens", 131072.0},
    }));
    DYNAMIC_SECTION(pointer)
    {
        const Parameter *parameter = findParameter(pointer);
        REQUIRE(parameter);
        REQUIRE(parameter->effective);
        CHECK(valueText(parameter->effective(scenario)) == valueText(value));
        CHECK(isNull(parameter->get(scenario)));
    }
}

TEST_CASE("what is in force is what is written, else what empty stands for")
{
    Scenario scenario = anyScenario();
    const Parameter *tdp = findParameter("/hardware/tdp_w");
    REQUIRE(tdp);
    CHECK(tdp->inForce(scenario) == Value(700.0)); // of the H100
    tdp->set(scenario, 650.0);
    CHECK(tdp->inForce(scenario) == Value(650.0));
    const Parameter *users = findParameter("/workload/users");
    REQUIRE(users);
    users->set(scenario, Value());
    CHECK(users->inForce(scenario) == Value()); // stands for nothing
}

TEST_CASE("an input has an effect where nothing keeps it from one")
{
    Scenario scenario = anyScenario();
    scenario.economics.ownership = Ownership::rent;
    CHECK(findParameter("/economics/rent_usd_gpu_hour")->appliesTo(scenario));
    CHECK_FALSE(findParameter("/economics/accelerator_price_usd")->appliesTo(scenario));
    CHECK(findParameter("/workload/active_share")->appliesTo(scenario));
}

TEST_CASE("presets, and what comes with them")
{
    std::set<std::string_view> presets;
    for (const Parameter &parameter : parameters()) {
        if (parameter.isPreset())
            presets.insert(parameter.pointer);
        if (parameter.preset.empty())
            continue;
        INFO(parameter.pointer);
        CHECK(findParameter(parameter.preset) != nullptr);
        CHECK(isNull(parameter.defaultValue()));
        CHECK(parameter.effective != nullptr);
    }
    CHECK(presets == std::set<std::string_view>{"/hardware/preset", "/model/preset"});
    const auto presetOf = [](std::string_view pointer) { return findParameter(pointer)->preset; };
    CHECK(presetOf("/hardware/dense_tflops/fp8") == "/hardware/preset");
    CHECK(presetOf("/hardware/host_memory_gb") == "/hardware/preset");
    CHECK(presetOf("/economics/rent_usd_gpu_hour") == "/hardware/preset");
    CHECK(presetOf("/workload/max_context_tokens") == "/model/preset");
    CHECK(presetOf("/efficiency/compute") == "/efficiency/preset");
    CHECK(presetOf("/deployment/tensor_parallel").empty());
}

TEST_CASE("values that an input may not be")
{
    const auto [pointer, value, said] = GENERATE(table<std::string, Value, std::string>({
        {"/workload/active_share", 0.0, "/workload/active_share: expected a number in (0, 1], got 0"},
        {"/workload/active_share", 1.7, "/workload/active_share: expected a number in (0, 1], got 1.7"},
        {"/economics/margin", 1.0, "/economics/margin: expected a number in [0, 1), got 1"},
        {"/serving/batch", 1.5, "/serving/batch: expected \"auto\" or a whole number in [1, 1e6], got 1.5"},
        {"/serving/batch", std::string("lots"),
         "/serving/batch: expected \"auto\" or a whole number in [1, 1e6], got \"lots\""},
        {"/serving/idle_kv", std::string("offlod"),
         "/serving/idle_kv: expected one of recompute, offload or keep, got \"offlod\"; did you mean "
         "'offload'?"},
        {"/serving/idle_kv", 3.0, "/serving/idle_kv: expected one of recompute, offload or keep, got 3"},
        {"/workload/active_share", Value(), "/workload/active_share: expected a number in (0, 1], got null"},
        {"/name", std::string(), "/name: expected text that is not empty, got \"\""},
        {"/model/preset", std::string(),
         "/model/preset: expected the id of a model in the catalogue, got \"\""},
        {"/hardware/name", std::string(), "/hardware/name: expected text that is not empty, got \"\""},
        {"/name", Value(), "/name: expected text that is not empty, got null"},
    }));
    DYNAMIC_SECTION(pointer << " " << valueText(value))
    {
        const Result<Done> result = check(*findParameter(pointer), value);
        REQUIRE_FALSE(result);
        CHECK(result.error().message() == said);
    }
}

TEST_CASE("an input of a wrong name is refused and the nearest told")
{
    const Result<const Parameter *> found = parameterNamed("/workload/activ_share");
    REQUIRE_FALSE(found);
    CHECK(found.error().message().find("/workload/active_share") != std::string::npos);
    CHECK(parameterNamed("/workload/active_share").value()->dottedName() == "workload.active_share");
}

TEST_CASE("an input is written with its unit")
{
    const auto [pointer, value, text] = GENERATE(table<std::string, Value, std::string>({
        {"/workload/context_tokens/median", 12650.0, "12\u2009650\u2009tok"},
        {"/workload/active_share", 0.2, "20\u2009%"},
        {"/economics/accelerator_price_usd", 40000.0, "$40\u2009000"},
        {"/economics/electricity_usd_kwh", 0.08, "$0.0800/kWh"},
        {"/economics/rent_usd_gpu_hour", 4.2, "$4.20/GPU-h"},
        {"/serving/batch", Value(), "auto"},
        {"/workload/users", 10000.0, "10\u2009000"},
        {"/precision/weights", std::string("fp8"), "fp8"},
        {"/notes", Value(), "—"},
    }));
    DYNAMIC_SECTION(pointer)
    {
        CHECK(formatValue(*findParameter(pointer), value) == text);
    }
}
