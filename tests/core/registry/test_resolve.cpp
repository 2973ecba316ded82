// What inputs must be together, beyond what each may be alone.
#include <catch2/catch.hpp>

#include "core/plan/plan.h"
#include "core/registry/resolve.h"

using namespace ridgepoint;

namespace {

/// The message of `resolve` on a scenario of defaults, llama-3.1-8b on h100-sxm, that `change` has changed; "" where it is fine.
template <class Change>
std::string resolved(Change change)
{
    const Catalog catalog = builtInCatalog();
    Scenario scenario = newPlan(catalog, "llama-3.1-8b", "h100-sxm").scenarios.front();
    change(scenario);
    const Result<Done> result = resolve(scenario, catalog);
    return result ? "" : result.error().message();
}

} // namespace

TEST_CASE("scenarios that can be evaluated")
{
    CHECK(resolved([](Scenario &) {}) == "");
    CHECK(resolved([](Scenario &s) { s.deployment.pipelineParallel = 32; }) == "");
    CHECK(resolved([](Scenario &s) { s.workload.maxContextTokens = 7080; }) == "");
    CHECK(resolved([](Scenario &s) {
              s.hardware = {};
              s.hardware.memoryGb = 80;
              s.hardware.memoryBandwidthGbS = 2000;
              s.hardware.denseTflops[static_cast<std::size_t>(Precision::bf16)] = 300;
          })
          == "");
}

TEST_CASE("a wrong id names the nearest")
{
    CHECK(resolved([](Scenario &s) { s.model.preset = "llama-31-8b"; })
          == "/model/preset: expected the id of a model in the catalogue, got \"llama-31-8b\"; did you mean "
             "'llama-3.1-8b'?");
    CHECK(resolved([](Scenario &s) { s.hardware.preset = "h100sxm"; })
          == "/hardware/preset: expected the id of an accelerator in the catalogue, got \"h100sxm\"; did you "
             "mean 'h100-sxm'?");
    CHECK(resolved([](Scenario &s) {
              s.model.preset = "zzzzzzzzzzzzzzzzzzzz";
          }).ends_with("`ridgepoint catalog` lists them"));
}

TEST_CASE("a scenario without a model")
{
    CHECK(resolved([](Scenario &s) { s.model = {}; })
          == "/model: expected a preset, or a name and a config, got neither");
}

TEST_CASE("hardware without a preset needs memory, bandwidth and a rate")
{
    CHECK(resolved([](Scenario &s) { s.hardware = {}; })
          == "/hardware: expected a preset, or memory_gb, memory_bandwidth_gb_s and dense_tflops, got no "
             "memory_gb, no "
             "memory_bandwidth_gb_s, no dense_tflops");
}

TEST_CASE("a precision without a rate or a stand-in")
{
    const std::string said = resolved([](Scenario &s) {
        s.hardware = {};
        s.hardware.memoryGb = 80;
        s.hardware.memoryBandwidthGbS = 2000;
        s.hardware.denseTflops[static_cast<std::size_t>(Precision::fp32)] = 60;
        s.hardware.denseTflops[static_cast<std::size_t>(Precision::int8)] = 600;
    });
    CHECK(said
          == "/precision/compute: expected a precision that the hardware has a rate for, or a stand-in of "
             "(fp32, int8), got fp8; "
             "choose another, or state the rate under /hardware/dense_tflops");
}

TEST_CASE("more stages than layers")
{
    CHECK(resolved([](Scenario &s) { s.deployment.pipelineParallel = 33; })
          == "/deployment/pipeline_parallel: expected at most the model's 32 layers, got 33");
}

TEST_CASE("a longest context below the median")
{
    CHECK(resolved([](Scenario &s) { s.workload.maxContextTokens = 7079; })
          == "/workload/max_context_tokens: expected null or a number not below the median context, 7080, "
             "got 7079");
}

TEST_CASE("links that a layout needs and nobody knows")
{
    const auto on = [](double t, double g, double p, std::string_view model) {
        return resolved([&](Scenario &s) {
            s.model = {};
            s.model.preset = model;
            s.deployment = {t, g, p};
            s.hardware = {};
            s.hardware.memoryGb = 80;
            s.hardware.memoryBandwidthGbS = 2000;
            s.hardware.denseTflops[static_cast<std::size_t>(Precision::bf16)] = 300;
            s.hardware.scaleUpDomain = 2;
            s.hardware.devicesPerHost = 4;
        });
    };
    CHECK(on(1, 1, 1, "mixtral-8x7b") == "");
    CHECK(on(2, 1, 1, "mixtral-8x7b").starts_with("/hardware/link_gb_s: "));
    CHECK(on(4, 1, 1, "mixtral-8x7b").starts_with("/hardware/host_link_gb_s: "));
    CHECK(on(8, 1, 1, "mixtral-8x7b").starts_with("/hardware/scale_out_gb_s: "));
    CHECK(on(1, 2, 1, "mixtral-8x7b").find("experts over 2 GPUs") != std::string::npos);
    CHECK(on(1, 2, 1, "llama-3.1-8b") == ""); // a dense model sends nothing to experts
    CHECK(on(1, 1, 2, "llama-3.1-8b").find("pipeline stages over 2 GPUs") != std::string::npos);
}
