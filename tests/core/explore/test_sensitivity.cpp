// Elasticities of the cost per user, where they can be worked out on paper.
#include <catch2/catch.hpp>

#include <cmath>

#include "core/explore/sensitivity.h"
#include "tests/core/evaluate/worked.h"

using namespace ridgepoint;

namespace {

const Parameter &input(std::string_view pointer)
{
    const Parameter *parameter = findParameter(pointer);
    if (!parameter)
        FAIL("no input " << pointer);
    return *parameter;
}

Scenario dense()
{
    return scenarioOf("llama-3.1-8b", "h100-sxm");
}

/// Bought, with nothing beside the capital and what is a share of it.
Scenario capitalAlone()
{
    return with(dense(), {{"/economics/electricity_usd_kwh", 0.0}, {"/economics/hosting_usd_kw_month", 0.0}});
}

double costOf(const Scenario &scenario)
{
    const Figure cost = evaluate(scenario).cost.usdUserMonth;
    REQUIRE(cost);
    return *cost;
}

void checkElasticity(const Scenario &scenario, std::string_view pointer, double expected,
                     Figure present = std::nullopt)
{
    const std::optional<double> found = costElasticity(scenario, input(pointer), present);
    REQUIRE(found);
    CHECK(*found == Approx(expected).epsilon(1e-9));
}

} // namespace

TEST_CASE("a rented GPU's cost is its rent: elasticity 1")
{
    checkElasticity(with(dense(), {{"/economics/ownership", "rent"}}), "/economics/rent_usd_gpu_hour", 1);
}

TEST_CASE("cost is the capital alone: elasticity 1 in the GPU's price")
{
    checkElasticity(capitalAlone(), "/economics/accelerator_price_usd", 1);
}

TEST_CASE("straight line over the life: elasticity -1")
{
    checkElasticity(with(capitalAlone(),
                         {{"/economics/cost_of_capital", 0.0}, {"/economics/operations_share_year", 0.0}}),
                    "/economics/life_years", -1);
}

TEST_CASE("a margin of a half: price is cost / (1 - margin) at 0.55 and 0.5 / 1.1")
{
    // (1 − 5/11) / (1 − 11/20) = (6/11) / (9/20) = 40/33, over a margin that grew by 1.21
    checkElasticity(with(dense(), {{"/economics/margin", 0.5}}), "/economics/margin",
                    std::log(40.0 / 33) / std::log(1.21));
}

TEST_CASE("server share moves 1 + share")
{
    // (1 + 0.55) / (1 + 0.5/1.1) = 1.55·1.1/1.6, over 1.21
    checkElasticity(with(capitalAlone(), {{"/economics/server_share", 0.5}}), "/economics/server_share",
                    std::log(1.55 * 1.1 / 1.6) / std::log(1.21));
}

TEST_CASE("at an end of the range the scenario itself is one side")
{
    // A GPU for nothing costs its power alone, which is proportional to the PUE; 5 is the most that may be.
    const Scenario scenario = with(dense(), {{"/economics/accelerator_price_usd", 0.0},
                                             {"/economics/hosting_usd_kw_month", 0.0},
                                             {"/economics/pue", 5.0}});
    CHECK_FALSE(costElasticity(scenario, input("/economics/pue")));
    checkElasticity(scenario, "/economics/pue", 1, costOf(scenario));
}

TEST_CASE("layout sizes are tried at double and half")
{
    const Scenario four = with(dense(), {{"/deployment/tensor_parallel", 4.0}});
    const double expected = std::log(costOf(with(four, {{"/deployment/tensor_parallel", 8.0}}))
                                     / costOf(with(four, {{"/deployment/tensor_parallel", 2.0}})))
                            / std::log(4.0);
    checkElasticity(four, "/deployment/tensor_parallel", expected);
}

TEST_CASE("the context's 90th percentile follows its median, as by hand")
{
    const Scenario scenario = with(
        dense(), {{"/workload/context_tokens/median", 1100.0}, {"/workload/context_tokens/p90", 4400.0}});
    const auto at = [&](double median, double p90) {
        return costOf(with(
            scenario, {{"/workload/context_tokens/median", median}, {"/workload/context_tokens/p90", p90}}));
    };
    const double expected = std::log(at(1210, 4840) / at(1000, 4000)) / std::log(1.21);
    CHECK(expected > 0); // longer contexts, fewer users
    checkElasticity(scenario, "/workload/context_tokens/median", expected);
}

TEST_CASE("some inputs have no elasticity")
{
    const Scenario scenario = dense();
    const Figure present = evaluate(scenario).cost.usdUserMonth;
    const std::string_view pointer = GENERATE(as<std::string_view>(), "/precision/weights", // no number
                                              "/serving/batch",               // empty, stands for nothing
                                              "/workload/tpot_slo_ms",        // empty
                                              "/economics/rent_usd_gpu_hour", // bought: no effect
                                              "/economics/margin");           // zero
    INFO(pointer);
    CHECK_FALSE(costElasticity(scenario, input(pointer), present));
}

TEST_CASE("a plan that does not run has no elasticity at all")
{
    const Scenario scenario = scenarioOf("llama-3.1-405b", "rtx-4090");
    for (const std::optional<double> &elasticity : costElasticities(scenario))
        CHECK_FALSE(elasticity);
}

TEST_CASE("a layout over an unknown link has none, rather than a wrong one")
{
    // An RTX 4090 knows no network, which sixteen of them would need.
    const Scenario scenario =
        with(scenarioOf("llama-3.1-8b", "rtx-4090"), {{"/deployment/tensor_parallel", 8.0}});
    CHECK_FALSE(costElasticity(scenario, input("/deployment/tensor_parallel"), costOf(scenario)));
}

TEST_CASE("all elasticities are those of each input, in the order of the table")
{
    const Scenario scenario = with(dense(), {{"/workload/tpot_slo_ms", 20.0}});
    const Figure present = evaluate(scenario).cost.usdUserMonth;
    const std::vector<std::optional<double>> all = costElasticities(scenario, present);
    REQUIRE(all.size() == parameters().size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        INFO(parameters()[i].pointer);
        if (parameters()[i].slider.scale == Scale::none
            || parameters()[i].pointer.starts_with("/deployment/"))
            CHECK_FALSE(all[i]);
        else
            CHECK(all[i] == costElasticity(scenario, parameters()[i], present));
    }
}
