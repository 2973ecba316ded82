// Curves against the evaluation of each of their points.
#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

#include "core/evaluate/prepared.h"
#include "core/explore/curves.h"
#include "tests/core/evaluate/worked.h"

using namespace ridgepoint;

namespace {

Scenario mixture()
{
    return with(scenarioOf("gpt-oss-120b", "h100-sxm"),
                {{"/deployment/tensor_parallel", 4.0}, {"/economics/margin", 0.2}});
}

bool same(const Figure &a, const Figure &b)
{
    return a && b && agree(*a, *b);
}

bool hasBatch(const std::vector<BatchPoint> &curve, double batch)
{
    return std::any_of(curve.begin(), curve.end(), [&](const BatchPoint &p) { return p.batch == batch; });
}

} // namespace

TEST_CASE("a batch curve shows what the batch set by hand gives")
{
    const Scenario scenario = mixture();
    const std::vector<BatchPoint> curve = batchCurve(scenario, 37);
    REQUIRE(curve.size() > 20);
    for (const BatchPoint &point : curve) {
        const Figures figures = evaluate(with(scenario, {{"/serving/batch", point.batch}}));
        INFO("batch " << point.batch);
        REQUIRE(point.fits == figures.batch.has_value());
        if (!point.fits)
            continue;
        CHECK(same(point.speed * *figures.steady.interTokenSeconds, 1));
        CHECK(same(point.throughput * 4, figures.steady.outputTokensPerSecond));
        CHECK(same(point.tpotSeconds, figures.decode.tpotSeconds));
        CHECK(same(point.usdMillionOutputTokens, figures.cost.usdMillionOutputTokens));
    }
}

TEST_CASE("a batch curve has 1, powers of two, the chosen batch, what memory holds and half as much again")
{
    const Scenario scenario = mixture();
    const double most = prepare(scenario).maxSequences;
    REQUIRE(most > 64);
    const std::vector<BatchPoint> curve = batchCurve(scenario, 37, 40);
    CHECK(curve.size() <= 40);
    CHECK(curve.front().batch == 1);
    CHECK(curve.back().batch == std::floor(most * 1.5));
    CHECK(hasBatch(curve, 37));
    CHECK(hasBatch(curve, most));
    for (double power = 1; power <= most; power *= 2)
        CHECK(hasBatch(curve, power));
    for (std::size_t i = 1; i < curve.size(); ++i) {
        CHECK(curve[i].batch > curve[i - 1].batch);
        CHECK(curve[i].batch == std::floor(curve[i].batch));
        CHECK(curve[i].speed <= curve[i - 1].speed); // time grows with the batch
    }
}

TEST_CASE("beyond memory a batch curve goes on as the pass would")
{
    const Scenario scenario = mixture();
    const BatchPoint last = batchCurve(scenario, std::nullopt).back();
    const Operating operating = operateAt(prepare(scenario), last.batch);
    CHECK_FALSE(last.fits);
    CHECK(same(last.tpotSeconds, operating.tpot.value()));
    CHECK(same(last.throughput * 4, operating.steady->output.value()));
}

TEST_CASE("without output tokens a batch curve shows decoding alone")
{
    const Scenario scenario = with(mixture(), {{"/workload/output_tokens", 0.0}});
    for (const BatchPoint &point : batchCurve(scenario, std::nullopt)) {
        CHECK(same(point.speed * point.tpotSeconds, 1));
        CHECK(same(point.throughput * 4, point.batch / point.tpotSeconds));
        CHECK_FALSE(point.usdMillionOutputTokens);
    }
}

TEST_CASE("there is no batch curve where not one sequence fits")
{
    CHECK(batchCurve(scenarioOf("llama-3.1-405b", "rtx-4090"), std::nullopt).empty());
}

TEST_CASE("a single sequence still has a point beyond it")
{
    // article-32b holds 26.2144 GB a sequence beside 32 GB of weights: 60 GB are room for one.
    const Scenario scenario =
        with(scenarioOf("article-32b", "b200-article"), {{"/hardware/memory_gb", 60.0},
                                                         {"/serving/memory_utilization", 1.0},
                                                         {"/serving/overhead_gb_per_gpu", 0.0},
                                                         {"/serving/kv_allocation", "reserved"},
                                                         {"/workload/max_context_tokens", 200000.0},
                                                         {"/precision/embedding", "fp8"}});
    const std::vector<BatchPoint> curve = batchCurve(scenario, 1);
    REQUIRE(curve.size() == 2);
    CHECK(curve[0].fits);
    CHECK(curve[1].batch == 2);
    CHECK_FALSE(curve[1].fits);
}

TEST_CASE("a batch curve keeps to its points however much memory there is")
{
    const Scenario scenario = with(mixture(), {{"/hardware/memory_gb", 1e9}});
    const std::size_t most = GENERATE(std::size_t{8}, std::size_t{16}, std::size_t{48});
    const std::vector<BatchPoint> curve = batchCurve(scenario, 37, most);
    CHECK(curve.size() <= most);
    CHECK(curve.size() >= most / 2);
    CHECK(hasBatch(curve, 37));
    CHECK(curve.front().batch == 1);
}

TEST_CASE("a cost curve shows what the plan itself costs at its own value")
{
    const Scenario scenario = mixture();
    const Figures figures = evaluate(scenario);
    const CostAxis axis = GENERATE(CostAxis::context, CostAxis::activeShare, CostAxis::users);
    const double own = std::get<double>(findParameter(pointerOf(axis))->get(scenario));
    const std::vector<CostPoint> curve = costCurve(scenario, axis, own, own * 8, 5);
    REQUIRE(curve.size() == 5);
    CHECK(curve.front().x == own);
    CHECK(same(curve.front().usdUserMonth, costOf(axis, figures)));
    CHECK(same(curve.front().usersPerReplica, figures.usersPerReplica));
    CHECK(curve.back().x == own * 8);
}

TEST_CASE("contexts of a cost curve keep their ratio, and push the longest context up")
{
    const Scenario scenario = with(mixture(), {{"/workload/context_tokens/median", 1000.0},
                                               {"/workload/context_tokens/p90", 3000.0},
                                               {"/workload/max_context_tokens", 2000.0}});
    const std::vector<CostPoint> curve = costCurve(scenario, CostAxis::context, 1000, 4000, 3);
    REQUIRE(curve.size() == 3);
    const Figures twice = evaluate(with(scenario, {{"/workload/max_context_tokens", 2000.0},
                                                   {"/workload/context_tokens/median", 2000.0},
                                                   {"/workload/context_tokens/p90", 6000.0}}));
    const Figures fourfold = evaluate(with(scenario, {{"/workload/max_context_tokens", 4000.0},
                                                      {"/workload/context_tokens/median", 4000.0},
                                                      {"/workload/context_tokens/p90", 12000.0}}));
    CHECK(same(curve[1].usdUserMonth, twice.cost.usdUserMonth));
    CHECK(same(curve[2].usdUserMonth, fourfold.cost.usdUserMonth));
}

TEST_CASE("few users share a fleet's part-filled and spare replicas")
{
    const Scenario scenario = mixture();
    const Figures figures = evaluate(scenario);
    for (const CostPoint &point : costCurve(scenario, CostAxis::users, 1, 1e6, 12)) {
        const double replicas = std::ceil(point.x / *figures.usersPerReplica) + 1; // one spare
        CHECK(same(point.usdUserMonth, replicas * *figures.cost.usdReplicaMonth / 0.8 / point.x));
    }
}

TEST_CASE("values of a cost curve are what the input may be, ascending, none twice")
{
    const std::vector<CostPoint> users = costCurve(mixture(), CostAxis::users, 1, 10, 40);
    CHECK(users.size() == 10);
    for (std::size_t i = 0; i < users.size(); ++i)
        CHECK(users[i].x == static_cast<double>(i + 1));
    const std::vector<CostPoint> shares = costCurve(mixture(), CostAxis::activeShare, 0.25, 4, 5);
    CHECK(shares.size() == 3); // 0.25, 0.5, 1
    CHECK(shares.back().x == 1);
    CHECK(shares.back().usdUserMonth);
}

TEST_CASE("where the contexts no longer fit a cost curve has no cost")
{
    const std::vector<CostPoint> curve =
        costCurve(with(scenarioOf("llama-3.1-8b", "rtx-4090"), {{"/workload/context_tokens/p90", Value()}}),
                  CostAxis::context, 1000, 1e6, 4);
    REQUIRE(curve.size() == 4);
    CHECK(curve.front().usdUserMonth);
    CHECK_FALSE(curve.back().usdUserMonth);
}
