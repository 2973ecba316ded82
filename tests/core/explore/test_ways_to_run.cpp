// What would make a plan run: laws over the golden plans, and plans whose way out is known.
#include <catch2/catch.hpp>

#include <algorithm>

#include "core/evaluate/prepared.h"
#include "core/explore/advice.h"
#include "golden_plans.h"
#include "same_scenario.h"
#include "tests/core/evaluate/worked.h"

using namespace ridgepoint;

namespace {

const std::vector<std::string> nothing;
const std::vector<std::string> machine = {"/hardware/preset", "/deployment/tensor_parallel",
                                          "/deployment/attention_replicas", "/deployment/pipeline_parallel"};

std::vector<Advice> waysOf(const Scenario &scenario, std::span<const std::string> locked = nothing)
{
    return waysToRun(scenario, evaluate(scenario), catalog(), locked);
}

bool keepsGpu(const Advice &way)
{
    return std::none_of(way.changes.begin(), way.changes.end(),
                        [](const InputChange &change) { return change.pointer == "/hardware/preset"; });
}

bool touchesAny(const Advice &way, const std::vector<std::string> &locked)
{
    return std::any_of(way.changes.begin(), way.changes.end(), [&](const InputChange &change) {
        return std::find(locked.begin(), locked.end(), change.pointer) != locked.end();
    });
}

} // namespace

TEST_CASE("every way runs, keeps the targets, and is what its changes make of the plan")
{
    int found = 0;
    for (const Scenario &scenario : goldenPlans()) {
        INFO(scenario.name);
        const std::vector<Advice> ways = waysOf(scenario);
        CHECK(ways.size() <= 3);
        if (evaluate(scenario).batch)
            CHECK(ways.empty());
        for (std::size_t i = 0; i < ways.size(); ++i) {
            ++found;
            const Figures figures = evaluate(ways[i].scenario);
            CHECK(figures.batch);
            CHECK(figures.targets.tpotMet != false);
            CHECK(figures.targets.ttftMet != false);
            CHECK(sameFigures(ways[i].figures, figures));
            Scenario changed = scenario;
            REQUIRE(setInputs(changed, ways[i].changes, catalog()));
            CHECK(sameScenario(changed, ways[i].scenario));
            for (std::size_t j = 0; j < i; ++j)
                CHECK(ways[j].changes != ways[i].changes);
        }
    }
    CHECK(found > 20);
}

TEST_CASE("the cheapest comes first, then the cheapest that keeps the GPU, then the one of the fewest")
{
    // 70 GB of weights in FP8 and 2 GB of overhead: four RTX 4090 of 23.2 GB usable hold them, two do not.
    const Scenario scenario = scenarioOf("llama-3.1-70b", "rtx-4090");
    const std::vector<Advice> ways = waysOf(scenario);
    REQUIRE(ways.size() == 3);
    CHECK_FALSE(keepsGpu(ways[0]));
    CHECK(keepsGpu(ways[1]));
    CHECK(keepsGpu(ways[2]));
    CHECK(*ways[0].figures.cost.usdUserMonth <= *ways[1].figures.cost.usdUserMonth);
    CHECK(*ways[1].figures.cost.usdUserMonth <= *ways[2].figures.cost.usdUserMonth);
    CHECK(ways[2].figures.machine.gpus == 4.0);
    CHECK(*ways[1].figures.machine.gpus > 4);
}

TEST_CASE("no layout of powers of two on the same GPU is cheaper than the way that is proposed")
{
    const Scenario scenario = with(scenarioOf("deepseek-v3", "h200-sxm"), {{"/workload/tpot_slo_ms", 60.0}});
    const std::vector<std::string> gpu = {"/hardware/preset"};
    const std::vector<Advice> ways = waysOf(scenario, gpu);
    REQUIRE_FALSE(ways.empty());
    for (double t = 1; t <= 8; t *= 2)
        for (double g = 1; g <= 64; g *= 2) {
            INFO(t << " x " << g);
            const Figures figures = evaluate(
                with(scenario, {{"/deployment/tensor_parallel", t}, {"/deployment/attention_replicas", g}}));
            if (figures.cost.usdUserMonth && t * g <= 128)
                CHECK(*ways[0].figures.cost.usdUserMonth <= *figures.cost.usdUserMonth);
        }
}

TEST_CASE("a batch by hand that memory does not hold: let it be automatic")
{
    const Scenario scenario = with(scenarioOf("llama-3.1-8b", "h100-sxm"), {{"/serving/batch", 100000.0}});
    const std::vector<Advice> ways = waysOf(scenario, machine);
    REQUIRE(ways.size() == 1);
    CHECK(ways[0].kind == AdviceKind::batchLimit);
    CHECK(ways[0].changes == std::vector<InputChange>{{"/serving/batch", Value()}});
}

TEST_CASE("with GPU and layout locked, other formats help")
{
    // 70.6 GB of FP8 on one H100 with 75 GB usable leave no sequence; at 4 bits they take half.
    const Scenario scenario = scenarioOf("llama-3.1-70b", "h100-sxm");
    const std::vector<Advice> ways = waysOf(scenario, machine);
    REQUIRE_FALSE(ways.empty());
    CHECK(ways[0].kind == AdviceKind::weightPrecision);
    CHECK(bytesPerElement(ways[0].scenario.precision.weights) < 1);
}

TEST_CASE("with nothing else left, a target that can be kept")
{
    Scenario scenario = scenarioOf("llama-3.1-8b", "h100-sxm");
    const Operating alone = operateAt(prepare(scenario), 1);
    const double tpot = (alone.perToken() * Tokens(1)) / millisecond;
    const double ttft = alone.ttft / millisecond;
    scenario = with(scenario, {{"/workload/tpot_slo_ms", tpot / 2}, {"/workload/ttft_slo_ms", ttft / 2}});
    std::vector<std::string> locked = machine;
    for (const char *pointer : {"/precision/weights", "/precision/kv_cache", "/precision/compute"})
        locked.push_back(pointer);
    const std::vector<Advice> ways = waysOf(scenario, locked);
    REQUIRE(ways.size() == 1);
    CHECK(ways[0].kind == AdviceKind::target);
    REQUIRE(ways[0].changes.size() == 2);
    const double newTpot = *ways[0].scenario.workload.tpotSloMs;
    const double newTtft = *ways[0].scenario.workload.ttftSloMs;
    CHECK(newTpot >= tpot);
    CHECK(newTpot <= tpot * 1.01); // three digits, upwards
    CHECK(newTtft >= ttft);
    CHECK(newTtft <= ttft * 1.01);
    locked.insert(locked.end(), {"/workload/tpot_slo_ms"});
    CHECK(waysOf(scenario, locked).empty());
}

TEST_CASE("locked inputs stay as they are on the way to run")
{
    for (const Scenario &scenario : goldenPlans()) {
        INFO(scenario.name);
        const std::vector<std::string> layout(machine.begin() + 1, machine.end());
        for (const Advice &way : waysOf(scenario, layout))
            CHECK_FALSE(touchesAny(way, layout));
        for (const Advice &way : waysOf(scenario, machine))
            CHECK_FALSE(touchesAny(way, machine));
    }
}

TEST_CASE("without a known cost, fewer GPUs are the better way")
{
    // GH200 has no price: only accelerators with one come first, and its own layout of the fewest GPUs after them.
    const std::vector<Advice> ways = waysOf(scenarioOf("llama-3.1-70b", "gh200"), {});
    const std::vector<std::string> gpu = {"/hardware/preset"};
    const Scenario large = scenarioOf("llama-3.1-405b", "gh200");
    const std::vector<Advice> own = waysOf(large, gpu);
    REQUIRE(own.size() == 1); // cheapest and fewest are one
    CHECK_FALSE(own[0].figures.cost.usdUserMonth);
    CHECK(ways.empty()); // 70B runs on one
}
