// Samples, distributions and what is said of them.
#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <set>

#include "core/explore/distribution.h"
#include "core/explore/sampling.h"
#include "core/explore/uncertainty.h"
#include "core/memory/context.h"
#include "tests/core/evaluate/worked.h"
#include "tests/core/explore/golden_plans.h"

using namespace ridgepoint;

namespace {

const Range unbounded{-HUGE_VAL, HUGE_VAL};

/// Bought, nothing beside the capital: cost per user is c · price.
Scenario linear(std::vector<Uncertainty> uncertainty)
{
    Scenario scenario =
        with(scenarioOf("llama-3.1-8b", "h100-sxm"), {{"/economics/accelerator_price_usd", 30000.0},
                                                      {"/economics/electricity_usd_kwh", 0.0},
                                                      {"/economics/hosting_usd_kw_month", 0.0}});
    scenario.uncertainty = std::move(uncertainty);
    return scenario;
}

Samples draw(const Scenario &scenario, std::vector<const FigureRow *> figures, std::size_t count,
             unsigned threads, std::uint64_t seed = 1)
{
    std::optional<Samples> samples =
        drawSamples(scenario, catalog(), figures, seed, count, 0, count, threads, {});
    REQUIRE(samples);
    return *std::move(samples);
}

} // namespace

TEST_CASE("each part of a Latin hypercube holds one sample")
{
    for (const std::uint64_t count : {1u, 2u, 3u, 7u, 1000u, 4096u}) {
        std::set<std::uint64_t> parts;
        for (std::uint64_t i = 0; i < count; ++i) {
            const double u = latinHypercube(5, 2, i, count);
            CHECK(u > 0);
            CHECK(u < 1);
            parts.insert(static_cast<std::uint64_t>(u * static_cast<double>(count)));
        }
        CHECK(parts.size() == count);
    }
}

TEST_CASE("samples of two inputs, and of two seeds, do not go together")
{
    constexpr std::uint64_t count = 20000;
    std::vector<double> a, b, c;
    for (std::uint64_t i = 0; i < count; ++i) {
        a.push_back(latinHypercube(1, 0, i, count));
        b.push_back(latinHypercube(1, 1, i, count));
        c.push_back(latinHypercube(2, 0, i, count));
    }
    const double chance = 4 / std::sqrt(double(count)); // four standard errors of a correlation of nothing
    CHECK(std::abs(*rankCorrelation(a, b)) < chance);
    CHECK(std::abs(*rankCorrelation(a, c)) < chance);
}

TEST_CASE("quantiles by hand")
{
    // Triangular 0, 1, 4: P(X ≤ 1) = 1/4; below it √(4p), above 4 − √(12(1−p)).
    const Uncertainty triangular{"", Distribution::triangular, {0, 1, 4}};
    CHECK(quantile(triangular, unbounded, 0) == 0);
    CHECK(quantile(triangular, unbounded, 0.25) == Approx(1));
    CHECK(quantile(triangular, unbounded, 0.0625) == Approx(0.5));
    CHECK(quantile(triangular, unbounded, 0.25 + 0.75 * 0.75) == Approx(4 - std::sqrt(12 * 0.1875)));
    CHECK(quantile(triangular, unbounded, 1) == 4);
    CHECK(quantile({"", Distribution::triangular, {2, 2, 2}}, unbounded, 0.3) == 2);
    CHECK(quantile({"", Distribution::uniform, {10, 20}}, unbounded, 0.3) == 13);
    CHECK(quantile({"", Distribution::normal, {5, 2}}, unbounded, 0.975)
          == Approx(5 + 2 * 1.959963984540054));
    CHECK(quantile({"", Distribution::lognormal, {100, 300}}, unbounded, 0.5) == Approx(100));
    CHECK(quantile({"", Distribution::lognormal, {100, 300}}, unbounded, 0.9) == Approx(300));
}

TEST_CASE("a normal distribution is cut to the input's range")
{
    const Range half{0, HUGE_VAL}; // N(0, 1) above 0: P(X ≤ x) = 2Φ(x) − 1
    const Uncertainty normal{"", Distribution::normal, {0, 1}};
    CHECK(quantile(normal, half, 0.5) == Approx(0.6744897501960817)); // Φ⁻¹(0.75)
    CHECK(quantile(normal, half, 0) == 0);
    const Range tail{8, 9}; // far out, where Φ is 1 to all digits
    for (const double p : {0.0, 0.1, 0.5, 0.9, 1.0}) {
        CHECK(quantile(normal, tail, p) >= 8);
        CHECK(quantile(normal, tail, p) <= 9);
    }
    CHECK(quantile(normal, tail, 0.5) < 8.2); // nearly all of it is at the inner end
}

TEST_CASE("a linear figure spreads as its input does")
{
    constexpr std::size_t count = 20000;
    const Scenario scenario =
        linear({{"/economics/accelerator_price_usd", Distribution::triangular, {20000, 30000, 55000}}});
    const FigureRow *cost = findFigure("cost.usd_user_month");
    const double perDollar = evaluate(scenario).cost.usdUserMonth.value() / 30000;
    const Spread spread = spreadOf(draw(scenario, {cost}, count, 2).figures[0]);
    const double mean = 35000, sd = std::sqrt((20e3 * 20e3 + 30e3 * 30e3 + 55e3 * 55e3 - 20e3 * 30e3
                                               - 20e3 * 55e3 - 30e3 * 55e3)
                                              / 18);
    CHECK(spread.shareDefined == 1);
    CHECK(*spread.mean
          == Approx(perDollar * mean).epsilon(1e-4)); // a Latin hypercube's mean is far better than 1/√n
    CHECK(*spread.sd == Approx(perDollar * sd).epsilon(2e-3));
    const Uncertainty &price = scenario.uncertainty[0];
    for (const auto &[share, actual] :
         {std::pair(0.05, spread.p5), std::pair(0.25, spread.p25), std::pair(0.5, spread.p50),
          std::pair(0.75, spread.p75), std::pair(0.95, spread.p95)})
        CHECK(*actual == Approx(perDollar * quantile(price, unbounded, share)).epsilon(1e-3));
}

TEST_CASE("the input that moves a figure is found, one that does not is not")
{
    const Scenario scenario =
        linear({{"/economics/accelerator_price_usd", Distribution::uniform, {20000, 40000}},
                {"/economics/carbon_kg_kwh", Distribution::uniform, {0.1, 0.9}}});
    const Samples samples = draw(scenario, {findFigure("cost.usd_user_month")}, 4000, 2);
    CHECK(*rankCorrelation(samples.inputs[0], samples.figures[0]) == Approx(1).epsilon(1e-9));
    CHECK(std::abs(*rankCorrelation(samples.inputs[1], samples.figures[0])) < 4 / std::sqrt(4000.0));
}

TEST_CASE("any number of threads draws the same, another seed does not")
{
    Scenario scenario = examplePlan("chat");
    scenario.uncertainty = {{"/workload/active_share", Distribution::triangular, {0.02, 0.05, 0.2}},
                            {"/workload/users", Distribution::uniform, {5000, 20000}},
                            {"/workload/output_tokens", Distribution::lognormal, {343, 900}}};
    const std::vector<const FigureRow *> figures = {findFigure("cost.usd_user_month"),
                                                    findFigure("fleet.gpus")};
    const Samples one = draw(scenario, figures, 5001, 1);
    for (const unsigned threads : {2u, 7u}) {
        const Samples many = draw(scenario, figures, 5001, threads);
        CHECK(many.inputs == one.inputs);
        CHECK(many.figures == one.figures);
        CHECK(many.tpotMet == one.tpotMet);
    }
    CHECK(draw(scenario, figures, 5001, 2, 2).inputs != one.inputs);
    for (const double users : one.inputs[1])
        if (users != std::round(users))
            FAIL_CHECK("users are whole");
}

TEST_CASE("a sample is the evaluation of its inputs")
{
    Scenario scenario = examplePlan("chat");
    scenario.uncertainty = {{"/workload/active_share", Distribution::triangular, {0.02, 0.05, 0.2}}};
    const Samples samples = draw(scenario, {findFigure("cost.usd_user_month")}, 50, 2);
    for (std::size_t i = 0; i < 50; ++i) {
        const Scenario changed = with(scenario, {{"/workload/active_share", samples.inputs[0][i]}});
        CHECK(samples.figures[0][i] == evaluate(changed).cost.usdUserMonth);
    }
}

TEST_CASE("figures that do not always exist say how often they do")
{
    // 70 GB of weights fit in some of the memory sizes only.
    Scenario scenario = scenarioOf("llama-3.1-70b", "h100-sxm");
    scenario.uncertainty = {{"/hardware/memory_gb", Distribution::uniform, {60, 160}}};
    scenario.workload.tpotSloMs = 1000;
    const Samples samples = draw(scenario, {findFigure("users_per_replica")}, 1000, 2);
    const Spread spread = spreadOf(samples.figures[0]);
    CHECK(spread.shareDefined > 0.3);
    CHECK(spread.shareDefined < 0.9);
    CHECK(shareMet(samples.tpotMet) == spread.shareDefined); // 1 s a token is kept wherever it runs
    CHECK_FALSE(shareMet(samples.ttftMet));
}

TEST_CASE("spread and ranks by hand")
{
    const double none = std::nan("");
    const Spread spread = spreadOf(std::vector<double>{4, 1, none, 3, 2});
    CHECK(spread.shareDefined == 0.8);
    CHECK(spread.mean == 2.5);
    CHECK(*spread.sd == Approx(std::sqrt(5.0 / 3)));
    CHECK(spread.p50 == 2.5);
    CHECK(*spread.p25 == Approx(1.75));
    CHECK(*spread.p95 == Approx(3.85));
    CHECK_FALSE(spreadOf(std::vector<double>{none}).mean);
    CHECK_FALSE(spreadOf({}).mean);
    // Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: covariance 4.5, 4.5 and 5 about their means → 4.5/√(4.5·5).
    CHECK(*rankCorrelation(std::vector<double>{10, 20, 20, 30}, std::vector<double>{1, 2, 3, 4})
          == Approx(4.5 / std::sqrt(22.5)));
    CHECK_FALSE(rankCorrelation(std::vector<double>{1, 1, 1}, std::vector<double>{1, 2, 3}));
}

TEST_CASE("drawing can be stopped")
{
    Scenario scenario = linear({{"/economics/accelerator_price_usd", Distribution::uniform, {1, 2}}});
    std::stop_source stop;
    stop.request_stop();
    const std::vector<const FigureRow *> figures = {findFigure("cost.usd_user_month")};
    CHECK_FALSE(drawSamples(scenario, catalog(), figures, 1, 100000, 0, 100000, 2, stop.get_token()));
}
