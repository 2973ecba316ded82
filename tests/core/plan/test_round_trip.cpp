// Plans of every kind that comes back from a file as it went in.
#include <catch2/catch.hpp>

#include "tests/core/plan/plan_text.h"
#include "tests/core/plan/round_trip.h"

using namespace ridgepoint;
using namespace plan_text;

TEST_CASE("a smallest plan comes back")
{
    checkRoundTrip(with("{}"));
}

TEST_CASE("64 plans of all kinds come back")
{
    checkRoundTrip(file("tests/data/golden/golden.ridge"));
}

TEST_CASE("what is null stays null")
{
    checkRoundTrip(withScenario(
        R"({"workload": {"users": null, "context_tokens": {"median": 5}}, "serving": {"batch": 3}})"));
}

TEST_CASE("text of any kind comes back")
{
    checkRoundTrip(withScenario(R"({"name": "a\u0000b\u001b \"é\" 🙂 <b>", "notes": "line 1\nline 2"})"));
}

TEST_CASE("a model of one's own and its name come back")
{
    checkRoundTrip(
        withScenario(R"({"model": {"name": "Mine", "parameters": 123456789, "config": {"hidden_size": 8,
        "num_hidden_layers": 2, "num_attention_heads": 2, "intermediate_size": 16, "vocab_size": 10, "rope_theta": 1e6}}})"));
}

TEST_CASE("uncertain inputs come back")
{
    checkRoundTrip(withScenario(R"({"uncertainty": [
        {"input": "/workload/active_share", "distribution": "triangular", "low": 0.1, "mode": 0.2, "high": 0.4},
        {"input": "/workload/users", "distribution": "uniform", "low": 10, "high": 20},
        {"input": "/economics/pue", "distribution": "normal", "mean": 1.2, "sd": 0.1},
        {"input": "/workload/output_tokens", "distribution": "lognormal", "median": 300, "p90": 900}]})"));
}

TEST_CASE("entries of an older catalogue come back")
{
    checkRoundTrip(with(R"({"resolved": {"catalog_date": "2020-01-01", "accelerators": {"h100-sxm":
        {"id": "h100-sxm", "name": "Old H100", "memory_gb": 50, "memory_bandwidth_gb_s": 2000, "dense_tflops": {"bf16": 500},
         "sources": ["a", "b"]}}}})"));
}

TEST_CASE("every pair of a model and an accelerator of the catalogue comes back")
{
    const auto &accelerators = catalog().accelerators;
    for (std::size_t i = 0; i < catalog().models.size(); ++i) {
        const auto &model = catalog().models[i];
        const auto &accelerator = accelerators[i % accelerators.size()];
        if (accelerator->denseTflops == DenseRates())
            continue; // no rate is known: such a plan is refused
        DYNAMIC_SECTION(model->id << " on " << accelerator->id)
        {
            checkRoundTrip(writePlan(newPlan(catalog(), model->id, accelerator->id)));
        }
    }
}
