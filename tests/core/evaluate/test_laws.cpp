// Laws that figures keep whatever the scenario: every model of the catalogue on some accelerators, inputs drawn at random
// with a fixed seed. RIDGEPOINT_TEST_COUNT says how many scenarios a law is tried with.
#include <catch2/catch.hpp>

#include <array>
#include <random>

#include "core/evaluate/prepared.h"
#include "core/plan/plan.h"
#include "core/registry/figure_rows.h"
#include "tests/core/text/random_count.h"
#include "worked.h"

using namespace ridgepoint;

namespace {

class Draw {
public:
    explicit Draw(unsigned seed) : m_random(seed) {}
    double uniform(double low, double high) { return std::uniform_real_distribution(low, high)(m_random); }
    double logarithmic(double low, double high) { return std::exp(uniform(std::log(low), std::log(high))); }
    bool chance(double share) { return uniform(0, 1) < share; }
    template <class List>
    auto of(const List &list)
    {
        return list[std::uniform_int_distribution<std::size_t>(0, std::size(list) - 1)(m_random)];
    }

private:
    std::mt19937_64 m_random;
};

/// A scenario on `model`, of a layout that usually holds it, all inputs that matter drawn.
Scenario drawn(Draw &draw, const std::string &model)
{
    constexpr std::array accelerators = {"h100-sxm", "h200-sxm", "b200-hgx", "mi300x", "gb200-nvl72", "l40s"};
    constexpr std::array sizes = {1.0, 2.0, 4.0, 8.0, 16.0};
    Scenario scenario = scenarioOf(model, draw.of(accelerators));
    scenario.deployment.tensorParallel = draw.of(sizes);
    scenario.deployment.attentionReplicas = draw.chance(0.3) ? draw.of(sizes) : 1;
    scenario.deployment.pipelineParallel = draw.chance(0.3) ? 2 : 1;
    scenario.precision.weights =
        draw.of(std::array{Precision::bf16, Precision::fp8, Precision::mxfp4, Precision::int4});
    scenario.precision.kvCache = draw.of(std::array{Precision::bf16, Precision::fp8});
    scenario.serving.idleKv = draw.of(std::array{IdleKv::recompute, IdleKv::offload, IdleKv::keep});
    scenario.serving.confidence = draw.of(std::array{0.5, 0.9, 0.99});
    scenario.serving.speculation.draftTokens = draw.chance(0.2) ? 3 : 0;
    scenario.efficiency.preset = draw.of(std::array{EfficiencyPreset::calibrated, EfficiencyPreset::ideal});
    scenario.workload.contextTokens.median = draw.logarithmic(100, 50000);
    scenario.workload.contextTokens.p90 =
        draw.chance(0.7) ? std::optional(scenario.workload.contextTokens.median * draw.uniform(1, 6))
                         : std::nullopt;
    scenario.workload.outputTokens = draw.chance(0.1) ? 0 : draw.logarithmic(1, 5000);
    scenario.workload.cachedPromptShare = draw.uniform(0, 1);
    scenario.workload.activeShare = draw.logarithmic(0.01, 1);
    scenario.economics.ownership = draw.chance(0.5) ? Ownership::buy : Ownership::rent;
    scenario.economics.acceleratorPriceUsd = draw.logarithmic(1000, 60000);
    scenario.economics.rentUsdGpuHour = draw.uniform(1, 10);
    return scenario;
}

/// Calls `check` with drawn scenarios, of one model after the other.
template <class Check>
void forAll(unsigned seed, Check check)
{
    Draw draw(seed);
    const auto &models = catalog().models;
    const int count = randomCount(2 * static_cast<int>(models.size()));
    for (int i = 0; i < count; ++i) {
        const Scenario scenario = drawn(draw, models[static_cast<std::size_t>(i) % models.size()]->id);
        INFO("number " << i << ": " << scenario.model.preset << " on " << scenario.hardware.preset << ", t "
                       << scenario.deployment.tensorParallel << ", g "
                       << scenario.deployment.attentionReplicas);
        check(scenario, draw);
    }
}

/// Later figures at most earlier ones, to the last bits.
bool atMost(const Figure &later, const Figure &earlier)
{
    return !later || !earlier || *later <= *earlier * (1 + 1e-12);
}

Scenario withBatch(Scenario scenario, double batch)
{
    scenario.serving.batch = batch;
    return scenario;
}

double milliseconds(Draw &draw, Seconds around)
{
    return 1000 * around.value() * draw.uniform(0.3, 3);
}

} // namespace

TEST_CASE("more memory never holds fewer users")
{
    // Without max_batch, targets or a batch by hand. With one of them a jump down is the model's own: users are bounded by
    // the batch only where it is below what memory allows (MODEL §5), a bound that comes in as memory passes the batch.
    forAll(1, [](Scenario scenario, Draw &draw) {
        const Figures before = evaluate(scenario);
        scenario.hardware.memoryGb = scenario.hardware.entry->memoryGb * draw.uniform(1, 3);
        const Figures after = evaluate(scenario);
        CHECK(after.memory.maxSequences >= before.memory.maxSequences);
        CHECK(after.usersPerReplica.value_or(0) >= before.usersPerReplica.value_or(0));
        CHECK(after.batch.value_or(0) >= before.batch.value_or(0));
    });
}

TEST_CASE("more memory never lowers the batch that targets and max_batch leave")
{
    forAll(2, [](Scenario scenario, Draw &draw) {
        const Operating one = operateAt(prepare(scenario), 1);
        scenario.workload.tpotSloMs = milliseconds(draw, one.perToken() * Tokens(1));
        scenario.workload.ttftSloMs = milliseconds(draw, one.ttft);
        scenario.serving.maxBatch = std::floor(draw.logarithmic(1, 500));
        const Figures before = evaluate(scenario);
        scenario.hardware.memoryGb = scenario.hardware.entry->memoryGb * draw.uniform(1, 3);
        CHECK(evaluate(scenario).batch.value_or(0) >= before.batch.value_or(0));
    });
}

TEST_CASE("faster memory is never slower")
{
    forAll(3, [](Scenario scenario, Draw &draw) {
        const double batch = prepare(scenario).maxSequences;
        if (batch < 1)
            scenario.hardware.memoryGb = 1e5;
        scenario.serving.batch = std::floor(draw.logarithmic(1, std::max(batch, 2.0)));
        const Figures before = evaluate(scenario);
        scenario.hardware.memoryBandwidthGbS =
            scenario.hardware.entry->memoryBandwidthGbS * draw.uniform(1, 4);
        const Figures after = evaluate(scenario);
        CHECK(atMost(after.decode.stepSeconds, before.decode.stepSeconds));
        CHECK(atMost(after.prefill.seconds, before.prefill.seconds));
        CHECK(atMost(after.ttftSeconds, before.ttftSeconds));
        CHECK(atMost(after.steady.interTokenSeconds, before.steady.interTokenSeconds));
        CHECK(atMost(after.cost.usdMillionOutputTokens, before.cost.usdMillionOutputTokens));
    });
}

TEST_CASE("a dearer GPU and a larger margin never make a lower price")
{
    forAll(4, [](Scenario scenario, Draw &draw) {
        const Figures before = evaluate(scenario);
        const double factor = draw.uniform(1, 5);
        scenario.economics.acceleratorPriceUsd = *scenario.economics.acceleratorPriceUsd * factor;
        scenario.economics.rentUsdGpuHour = *scenario.economics.rentUsdGpuHour * factor;
        const Figures dearer = evaluate(scenario);
        scenario.economics.margin = draw.uniform(0, 0.99);
        const Figures greedier = evaluate(scenario);
        for (const auto &[low, high] : {std::pair(&before, &dearer), std::pair(&dearer, &greedier)}) {
            CHECK(atMost(low->cost.usdReplicaMonth, high->cost.usdReplicaMonth));
            CHECK(atMost(low->cost.usdUserMonth, high->cost.usdUserMonth));
            CHECK(atMost(low->cost.usdMillionOutputTokens, high->cost.usdMillionOutputTokens));
            CHECK(atMost(low->fleet.usdMonth, high->fleet.usdMonth));
        }
        CHECK(greedier.cost.usdReplicaMonth == dearer.cost.usdReplicaMonth); // a margin is no cost
    });
}

TEST_CASE("auto takes the largest batch: itself it keeps all that is asked, one more does not")
{
    forAll(5, [](Scenario scenario, Draw &draw) {
        const Operating one = operateAt(prepare(scenario), 1);
        if (draw.chance(0.7))
            scenario.workload.tpotSloMs = milliseconds(draw, one.perToken() * Tokens(1));
        if (draw.chance(0.7))
            scenario.workload.ttftSloMs = milliseconds(draw, one.ttft);
        if (draw.chance(0.5))
            scenario.serving.maxBatch = std::floor(draw.logarithmic(1, 1000));
        const Figures figures = evaluate(scenario);
        const double batch = figures.batch.value_or(0);
        const auto keeps = [&](double b) {
            const Figures byHand = evaluate(withBatch(scenario, b));
            return byHand.batch && b <= scenario.serving.maxBatch.value_or(1e18)
                   && byHand.targets.tpotMet.value_or(true) && byHand.targets.ttftMet.value_or(true);
        };
        if (figures.batch)
            CHECK(keeps(batch));
        CHECK_FALSE(keeps(batch + 1));
    });
}

TEST_CASE("shorter contexts never fit fewer sequences, sized by the mean")
{
    // At the mean, or where all contexts are alike. With headroom the law does not hold: contexts that all pass the cut have
    // no spread, shorter ones have some.
    forAll(6, [](Scenario scenario, Draw &draw) {
        if (draw.chance(0.5))
            scenario.serving.confidence = 0.5;
        else
            scenario.workload.contextTokens.p90 = std::nullopt;
        const Figures before = evaluate(scenario);
        const double factor = draw.uniform(0.05, 1);
        ContextTokens &context = scenario.workload.contextTokens;
        context.median = std::max(1.0, context.median * factor);
        if (context.p90)
            context.p90 = *context.p90 * factor;
        CHECK(evaluate(scenario).memory.maxSequences >= before.memory.maxSequences);
    });
}

TEST_CASE("figures are finite, where they belong, and the same every time")
{
    forAll(7, [](const Scenario &scenario, Draw &) {
        const Figures figures = evaluate(scenario);
        const Figures again = evaluate(scenario);
        CHECK(unfitFigures(figures) == "");
        CHECK(misplacedFigures(figures) == "");
        for (const FigureRow &row : figureRows())
            CHECK(row.get(figures) == row.get(again)); // to the bit
    });
}

TEST_CASE("operations, communication and fixed times make up the step")
{
    forAll(8, [](const Scenario &scenario, Draw &) {
        const Figures figures = evaluate(scenario);
        if (!figures.batch)
            return;
        double operations = 0;
        for (const OperationFigures &op : figures.decode.ops)
            operations += op.seconds.value_or(0);
        const double drafting = scenario.serving.speculation.draftTokens > 0 ? 1.05 : 1;
        const double pass = operations + *figures.decode.communicationSeconds + *figures.decode.fixedSeconds;
        CHECK(agree(*figures.decode.stepSeconds, pass * drafting));
        CHECK(*figures.decode.memorySeconds <= operations * (1 + 1e-12));
        CHECK(*figures.decode.computeSeconds <= operations * (1 + 1e-12));
    });
}
