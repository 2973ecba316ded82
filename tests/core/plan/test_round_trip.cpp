// A plan saved is the plan read: the same bytes each time, and the same figures to the bit.
#include <catch2/catch.hpp>

#include "core/evaluate/evaluate.h"
#include "core/registry/figure_rows.h"
#include "tests/core/plan/plan_text.h"

using namespace ridgepoint;
using namespace plan_text;

namespace {

/// Reads, writes, reads and writes `text`; the two written texts must be equal, and all figures.
void checkRoundTrip(const std::string &text)
{
    const Result<Plan> first = readPlan(text, catalog());
    if (!first)
        FAIL(first.error().message());
    const std::string once = writePlan(first.value());
    const Result<Plan> second = readPlan(once, catalog());
    if (!second)
        FAIL(second.error().message());
    CHECK(writePlan(second.value()) == once);
    REQUIRE(second.value().scenarios.size() == first.value().scenarios.size());
    CHECK(second.value().baseline == first.value().baseline);
    CHECK(second.value().title == first.value().title);
    for (std::size_t i = 0; i < first.value().scenarios.size(); ++i) {
        const Scenario &before = first.value().scenarios[i];
        const Scenario &after = second.value().scenarios[i];
        INFO(before.name);
        CHECK(after.name == before.name);
        CHECK(after.uncertainty == before.uncertainty);
        for (const Parameter &parameter : parameters())
            CHECK(parameter.get(after) == parameter.get(before));
        const Figures figuresBefore = evaluate(before);
        const Figures figuresAfter = evaluate(after);
        for (const FigureRow &row : figureRows())
            CHECK(row.get(figuresAfter) == row.get(figuresBefore));
    }
}

} // namespace

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
