// Search against trying everything one by one.
#include <catch2/catch.hpp>

#include <algorithm>
#include <chrono>
#include <thread>

#include "core/explore/search.h"
#include "core/registry/input_change.h"
#include "tests/core/evaluate/worked.h"
#include "tests/core/explore/golden_plans.h"

using namespace ridgepoint;

namespace {

SearchQuestion cheapest(std::vector<std::string> accelerators = {})
{
    SearchQuestion question;
    question.goal = findFigure("cost.usd_user_month");
    question.accelerators = std::move(accelerators);
    return question;
}

SearchResult found(const Scenario &scenario, const SearchQuestion &question, unsigned threads = 2)
{
    const SearchSpace space = searchSpace(scenario, catalog(), question);
    std::optional<SearchResult> result = search(space, question, 0, space.count, threads, {});
    REQUIRE(result);
    return *std::move(result);
}

struct Tried {
    std::size_t index;
    double cost, speed;
};

/// Every deployment set by its inputs from the plan's scenario, as `--set` would, and evaluated: those that run and keep the targets.
std::vector<Tried> everyOne(const Scenario &scenario, const SearchSpace &space,
                            const SearchQuestion &question)
{
    std::vector<Tried> all;
    for (std::size_t index = 0; index < space.count; ++index) {
        Scenario deployed = scenario;
        if (!setInputs(deployed, inputsOf(space, index), catalog()))
            continue;
        const auto &[t, g, p] = deployed.deployment;
        if (t * g * p > mostSearchedGpus)
            continue;
        const Figures figures = evaluate(deployed);
        const Figure goal = numberOf(*question.goal, figures);
        bool good =
            goal && figures.batch && figures.targets.tpotMet != false && figures.targets.ttftMet != false;
        for (const Bound &bound : question.bounds) {
            const Figure figure = numberOf(*bound.figure, figures);
            good = good && figure && (bound.atMost ? *figure <= bound.value : *figure >= bound.value);
        }
        if (good)
            all.push_back(
                {index, question.highest ? -*goal : *goal, 1 / figures.steady.interTokenSeconds.value()});
    }
    return all;
}

void checkAgainstEveryOne(const Scenario &scenario, const SearchQuestion &question)
{
    const SearchSpace space = searchSpace(scenario, catalog(), question);
    const SearchResult result = found(scenario, question);
    std::vector<Tried> all = everyOne(scenario, space, question);
    CHECK(result.feasible == all.size());
    std::sort(all.begin(), all.end(), [](const Tried &a, const Tried &b) {
        return a.cost != b.cost ? a.cost < b.cost : a.index < b.index;
    });
    REQUIRE(result.top.size() == std::min(question.top, all.size()));
    for (std::size_t i = 0; i < result.top.size(); ++i)
        CHECK(result.top[i].index == all[i].index);
    std::vector<std::size_t> front; // in order of cost, each faster than all before it
    double fastest = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        std::size_t best = i; // of equal costs the fastest, of equal speeds the first
        for (; i + 1 < all.size() && all[i + 1].cost == all[best].cost; ++i)
            if (all[i + 1].speed > all[best].speed)
                best = i + 1;
        if (all[best].speed > fastest) {
            front.push_back(all[best].index);
            fastest = all[best].speed;
        }
    }
    std::vector<std::size_t> told;
    for (const RankedDeployment &deployment : result.front)
        told.push_back(deployment.index);
    CHECK(told == front);
}

} // namespace

TEST_CASE("the article's question: the fewest dollars per user for a 32B model at 12k of context")
{
    const Scenario scenario = with(examplePlan("chat"), {{"/workload/context_tokens/median", 12000.0}});
    CHECK(scenario.model.preset == "qwen3-32b");
    checkAgainstEveryOne(scenario, cheapest());
}

TEST_CASE("searches with targets and conditions agree with trying everything")
{
    SearchQuestion question = cheapest({"h100-sxm", "mi300x", "l40s"});
    question.top = 25;
    checkAgainstEveryOne(examplePlan("chat"), question);
    question.bounds = {{findFigure("fleet.gpus"), true, 60}, {findFigure("users_per_replica"), false, 100}};
    checkAgainstEveryOne(examplePlan("chat"), question);
    question.bounds.clear();
    question.goal = findFigure("users_per_replica");
    question.highest = true;
    checkAgainstEveryOne(examplePlan("rag"), question);
}

TEST_CASE("a mixture of experts is searched over attention replicas too")
{
    const Scenario scenario =
        with(scenarioOf("deepseek-v3", "h200-sxm"), {{"/deployment/tensor_parallel", 8.0}});
    SearchQuestion question = cheapest({"h200-sxm", "b200-hgx"});
    question.onlyAutoBatch = true;
    checkAgainstEveryOne(scenario, question);
}

TEST_CASE("threads and parts make no difference")
{
    const Scenario scenario = examplePlan("chat");
    const SearchQuestion question = cheapest({"h100-sxm", "b200-hgx"});
    const SearchSpace space = searchSpace(scenario, catalog(), question);
    const SearchResult one = found(scenario, question, 1), seven = found(scenario, question, 7);
    SearchResult parts;
    for (std::size_t part = 0; part < 5; ++part)
        parts = merged(parts,
                       *search(space, question, space.count * part / 5, space.count * (part + 1) / 5, 2, {}),
                       question);
    for (const SearchResult *other : std::initializer_list<const SearchResult *>{&seven, &parts}) {
        CHECK(other->evaluated == one.evaluated);
        CHECK(other->feasible == one.feasible);
        REQUIRE(other->top.size() == one.top.size());
        for (std::size_t i = 0; i < one.top.size(); ++i)
            CHECK(other->top[i].index == one.top[i].index);
        REQUIRE(other->front.size() == one.front.size());
        for (std::size_t i = 0; i < one.front.size(); ++i)
            CHECK(other->front[i].index == one.front[i].index);
    }
}

TEST_CASE("a locked input, and a batch by hand, stay")
{
    SearchQuestion question = cheapest({"h100-sxm"});
    question.locked = {"/precision/weights", "/hardware/preset"};
    const Scenario scenario = with(examplePlan("chat"), {{"/serving/batch", 8.0}});
    const SearchSpace space = searchSpace(scenario, catalog(), question);
    REQUIRE(space.count > 10);
    for (std::size_t index = 0; index < space.count; ++index) {
        Scenario deployed = scenario;
        if (!setInputs(deployed, inputsOf(space, index), catalog()))
            continue;
        CHECK(deployed.precision.weights == scenario.precision.weights);
        CHECK(deployed.hardware.preset == scenario.hardware.preset);
        CHECK(deployed.serving.batch == 8.0);
    }
}

TEST_CASE("figures stated for the present GPU do not go with it to another")
{
    const Scenario scenario = with(examplePlan("chat"), {{"/economics/accelerator_price_usd", 1.0}});
    const SearchQuestion question = cheapest({"h100-sxm"});
    REQUIRE(scenario.hardware.preset != "h100-sxm");
    for (const RankedDeployment &deployment : found(scenario, question).top)
        CHECK(deployment.goal > 0.1); // at a dollar for a GPU it would be less
}

TEST_CASE("nothing feasible is an empty answer")
{
    SearchQuestion question = cheapest({"h100-sxm"});
    question.bounds = {{findFigure("cost.usd_user_month"), true, 0}};
    const SearchResult result = found(examplePlan("chat"), question);
    CHECK(result.evaluated > 0);
    CHECK(result.feasible == 0);
    CHECK(result.top.empty());
    CHECK(result.front.empty());
}

TEST_CASE("a search ends soon after it is told to")
{
    const Scenario scenario = examplePlan("chat");
    const SearchQuestion question = cheapest();
    const SearchSpace space = searchSpace(scenario, catalog(), question);
    std::stop_source stop;
    std::atomic<int> told = 0;
    std::atomic<bool> stopped = false;
    const auto result = search(space, question, 0, space.count, 2, stop.get_token(), [&](std::size_t) {
        told += !stopped.exchange(true); // once: at the first chunk of work
        stop.request_stop();
    });
    CHECK_FALSE(result);
    CHECK(told == 1);
}
