// How far inputs may go before a plan no longer runs, on the reference article's plan where it can be worked out, and as a
// law on the golden plans.
#include <catch2/catch.hpp>

#include <cmath>

#include "core/explore/fit_limit.h"
#include "core/registry/input_change.h"
#include "golden_plans.h"
#include "tests/core/evaluate/worked.h"

using namespace ridgepoint;

namespace {

/// 32 GB of weights and 64·2·8·128·200,000 = 26.2144 GB a sequence, in 192 GB.
Scenario article()
{
    return with(scenarioOf("article-32b", "b200-article"), {{"/serving/memory_utilization", 1.0},
                                                            {"/serving/overhead_gb_per_gpu", 0.0},
                                                            {"/serving/kv_allocation", "reserved"},
                                                            {"/workload/max_context_tokens", 200000.0},
                                                            {"/precision/embedding", "fp8"}});
}

std::optional<FitLimit> limitOf(const Scenario &scenario, std::string_view pointer)
{
    return fitLimit(scenario, *findParameter(pointer));
}

/// Just within `edge`, by a thousandth at most.
bool within(double value, double edge, bool above)
{
    return above ? value <= edge && value >= edge * 0.999 : value >= edge && value <= edge * 1.001;
}

bool runsWith(const Scenario &scenario, std::string_view pointer, double value)
{
    Scenario changed = scenario;
    const auto changes = withFollowers(scenario, {std::string(pointer), value});
    return setInputs(changed, changes, catalog()) && evaluate(changed).batch;
}

} // namespace

TEST_CASE("weights may take what one sequence leaves: 192 - 26.2144 GB")
{
    const auto limit = limitOf(with(article(), {{"/model/parameters", 170e9}}), "/model/parameters");
    REQUIRE(limit);
    CHECK(limit->above);
    CHECK(within(limit->edge, 165.7856e9, true));
}

TEST_CASE("memory must hold the weights and one sequence: 170 + 26.2144 GB")
{
    const auto limit = limitOf(with(article(), {{"/model/parameters", 170e9}}), "/hardware/memory_gb");
    REQUIRE(limit);
    CHECK_FALSE(limit->above);
    CHECK(within(limit->edge, 196.2144, false));
}

TEST_CASE("a batch by hand may be what memory holds: (192 - 32) / 26.2144 = 6.1")
{
    const auto limit = limitOf(with(article(), {{"/serving/batch", 10.0}}), "/serving/batch");
    REQUIRE(limit);
    CHECK(limit->above);
    CHECK(limit->edge == 6);
}

TEST_CASE("overhead, on a linear slider, to a thousandth of it")
{
    const auto limit =
        limitOf(with(article(), {{"/model/parameters", 160e9}, {"/serving/overhead_gb_per_gpu", 10.0}}),
                "/serving/overhead_gb_per_gpu");
    REQUIRE(limit);
    CHECK(limit->above);
    CHECK(limit->edge == Approx(192 - 160 - 26.2144).margin(0.04));
    CHECK(limit->edge <= 192 - 160 - 26.2144);
}

TEST_CASE("tensor parallel splits the weights until a sequence has room")
{
    // 400 GB on t GPUs: with 8 KV heads a rank keeps 1/t of a sequence up to t = 8: (400 + 26.2144)/t ≤ 192 at t = 3.
    const auto limit =
        limitOf(with(article(), {{"/model/parameters", 400e9}}), "/deployment/tensor_parallel");
    REQUIRE(limit);
    CHECK_FALSE(limit->above);
    CHECK(limit->edge == 3);
}

TEST_CASE("stages end at the model's layers")
{
    // 16 layers: sixteen stages of 5,000 GB still hold 312 GB each, twice the GPU; 2,000 GB fit from eleven on.
    const auto stages = [](double parameters) {
        return limitOf(
            with(scenarioOf("llama-3.2-1b", "b200-article"), {{"/model/parameters", parameters},
                                                              {"/serving/memory_utilization", 1.0},
                                                              {"/serving/overhead_gb_per_gpu", 0.0},
                                                              {"/precision/embedding", "fp8"}}),
            "/deployment/pipeline_parallel");
    };
    CHECK_FALSE(stages(5000e9));
    const auto limit = stages(2000e9);
    REQUIRE(limit);
    CHECK(limit->edge == 11); // 2,000/11 = 181.8 GB beside some of KV cache; 200 GB on ten
}

TEST_CASE("there is no limit where the plan runs all along, nowhere, or the input has no slider or effect")
{
    CHECK_FALSE(limitOf(article(), "/economics/pue"));
    CHECK_FALSE(limitOf(with(article(), {{"/model/parameters", 1e15}}), "/workload/context_tokens/median"));
    CHECK_FALSE(limitOf(article(), "/precision/weights"));
    CHECK_FALSE(limitOf(article(), "/economics/rent_usd_gpu_hour"));
}

TEST_CASE("golden plans run at the edge of each limit, and a step beyond it they do not")
{
    int limits = 0;
    for (const Scenario &scenario : goldenPlans()) {
        INFO(scenario.name);
        for (const Parameter &parameter : parameters()) {
            const std::optional<FitLimit> limit = fitLimit(scenario, parameter);
            if (!limit)
                continue;
            INFO(parameter.pointer << " " << limit->edge);
            ++limits;
            const SliderRange &slider = parameter.slider;
            const double share = slider.scale == Scale::linear ? (slider.high - slider.low) / limit->edge : 1;
            const double step = parameter.whole ? 1 : limit->edge * share * 0.001001;
            CHECK(limit->edge >= slider.low);
            CHECK(limit->edge <= std::max(slider.high, scenario.workload.contextTokens.median));
            CHECK(runsWith(scenario, parameter.pointer, limit->edge));
            CHECK_FALSE(runsWith(scenario, parameter.pointer, limit->edge + (limit->above ? step : -step)));
        }
    }
    CHECK(limits > 100);
}
