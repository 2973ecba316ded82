// The batch that `auto` takes and the word for what set it: every limit, alone and against the others.
#include <catch2/catch.hpp>

#include "core/evaluate/prepared.h"
#include "worked.h"

using namespace ridgepoint;

namespace {

Scenario base()
{
    return scenarioOf("llama-3.1-8b", "h100-sxm");
}

double heldByMemory()
{
    const Scenario scenario = base();
    return prepare(scenario).maxSequences;
}

/// A target in ms that `batch` keeps and one more sequence misses.
double tpotTarget(const Scenario &scenario, double batch)
{
    const Prepared prepared = prepare(scenario);
    return 500 * (operateAt(prepared, batch).perToken() + operateAt(prepared, batch + 1).perToken()).value();
}

double ttftTarget(const Scenario &scenario, double batch)
{
    const Prepared prepared = prepare(scenario);
    return 500 * (operateAt(prepared, batch).ttft + operateAt(prepared, batch + 1).ttft).value();
}

using Inputs = std::initializer_list<std::pair<std::string_view, Value>>;

BatchChoice chosen(const Scenario &start, Inputs inputs)
{
    const Scenario scenario = with(start, inputs);
    return chooseBatch(prepare(scenario));
}

void checkChoice(const BatchChoice &choice, std::optional<double> batch, Limit limit)
{
    CHECK(choice.batch == batch);
    CHECK(limitNames[std::size_t(choice.limit)] == limitNames[std::size_t(limit)]);
}

} // namespace

TEST_CASE("what memory holds is the batch where nothing else is asked")
{
    REQUIRE(heldByMemory() > 40);
    checkChoice(chosen(base(), {}), heldByMemory(), Limit::memory);
}

TEST_CASE("max_batch")
{
    SECTION("below memory's is the batch")
    {
        checkChoice(chosen(base(), {{"/serving/max_batch", 7.0}}), 7, Limit::maxBatch);
    }
    SECTION("equal to memory's lowers nothing")
    {
        checkChoice(chosen(base(), {{"/serving/max_batch", heldByMemory()}}), heldByMemory(), Limit::memory);
    }
    SECTION("above memory's lowers nothing")
    {
        checkChoice(chosen(base(), {{"/serving/max_batch", 1e6}}), heldByMemory(), Limit::memory);
    }
}

TEST_CASE("a target lowers the batch to the largest that keeps it")
{
    SECTION("time between tokens")
    {
        checkChoice(chosen(base(), {{"/workload/tpot_slo_ms", tpotTarget(base(), 20)}}), 20, Limit::tpotSlo);
    }
    SECTION("first token")
    {
        checkChoice(chosen(base(), {{"/workload/ttft_slo_ms", ttftTarget(base(), 20)}}), 20, Limit::ttftSlo);
    }
    SECTION("time between tokens, down to a single sequence")
    {
        checkChoice(chosen(base(), {{"/workload/tpot_slo_ms", tpotTarget(base(), 1)}}), 1, Limit::tpotSlo);
    }
    SECTION("held against TPOT itself where nothing is put out")
    {
        const Scenario silent = with(base(), {{"/workload/output_tokens", 0.0}});
        checkChoice(chosen(silent, {{"/workload/tpot_slo_ms", tpotTarget(silent, 20)}}), 20, Limit::tpotSlo);
    }
    SECTION("kept anyway lowers nothing")
    {
        checkChoice(chosen(base(), {{"/workload/tpot_slo_ms", 1e7}, {"/workload/ttft_slo_ms", 1e7}}),
                    heldByMemory(), Limit::memory);
    }
}

TEST_CASE("the last that lowered the batch is its limit")
{
    const double tpot20 = tpotTarget(base(), 20);
    const double ttft20 = ttftTarget(base(), 20);
    SECTION("TPOT 30, then TTFT 20")
    {
        checkChoice(chosen(base(), {{"/workload/tpot_slo_ms", tpotTarget(base(), 30)},
                                    {"/workload/ttft_slo_ms", ttft20}}),
                    20, Limit::ttftSlo);
    }
    SECTION("TPOT 20, TTFT 30 lowers no further")
    {
        checkChoice(chosen(base(), {{"/workload/tpot_slo_ms", tpot20},
                                    {"/workload/ttft_slo_ms", ttftTarget(base(), 30)}}),
                    20, Limit::tpotSlo);
    }
    SECTION("TPOT 20, TTFT 20 as well")
    {
        checkChoice(chosen(base(), {{"/workload/tpot_slo_ms", tpot20}, {"/workload/ttft_slo_ms", ttft20}}),
                    20, Limit::tpotSlo);
    }
    SECTION("max_batch 20, TPOT 30 lowers no further")
    {
        checkChoice(
            chosen(base(), {{"/serving/max_batch", 20.0}, {"/workload/tpot_slo_ms", tpotTarget(base(), 30)}}),
            20, Limit::maxBatch);
    }
    SECTION("max_batch 30, then TPOT 20")
    {
        checkChoice(chosen(base(), {{"/serving/max_batch", 30.0}, {"/workload/tpot_slo_ms", tpot20}}), 20,
                    Limit::tpotSlo);
    }
}

TEST_CASE("a target that not even one sequence keeps leaves no batch")
{
    SECTION("time between tokens")
    {
        checkChoice(chosen(base(), {{"/workload/tpot_slo_ms", 0.001}}), std::nullopt, Limit::tpotSlo);
    }
    SECTION("first token")
    {
        checkChoice(chosen(base(), {{"/workload/ttft_slo_ms", 0.001}}), std::nullopt, Limit::ttftSlo);
    }
    SECTION("both: the time between tokens is asked first")
    {
        checkChoice(chosen(base(), {{"/workload/tpot_slo_ms", 0.001}, {"/workload/ttft_slo_ms", 0.001}}),
                    std::nullopt, Limit::tpotSlo);
    }
    SECTION("where nothing fits, that is the limit")
    {
        checkChoice(chosen(base(), {{"/hardware/memory_gb", 5.0}, {"/workload/tpot_slo_ms", 0.001}}),
                    std::nullopt, Limit::doesNotFit);
    }
}

TEST_CASE("a batch set by hand")
{
    SECTION("stands whatever max_batch and targets say; they are reported")
    {
        const Scenario scenario = with(base(), {{"/serving/batch", 30.0},
                                                {"/serving/max_batch", 5.0},
                                                {"/workload/tpot_slo_ms", 0.001},
                                                {"/workload/ttft_slo_ms", 1e7}});
        const Figures figures = evaluate(scenario);
        CHECK(figures.batch == 30);
        CHECK(figures.limit == Limit::manual);
        CHECK(figures.targets.tpotMet == false);
        CHECK(figures.targets.ttftMet == true);
    }
    SECTION("may fill memory")
    {
        checkChoice(chosen(base(), {{"/serving/batch", heldByMemory()}}), heldByMemory(), Limit::manual);
    }
    SECTION("does not fit above that")
    {
        checkChoice(chosen(base(), {{"/serving/batch", heldByMemory() + 1}}), std::nullopt,
                    Limit::doesNotFit);
    }
}

TEST_CASE("targets nobody stated are neither met nor missed")
{
    const Figures figures = evaluate(base());
    CHECK_FALSE(figures.targets.tpotMet.has_value());
    CHECK_FALSE(figures.targets.ttftMet.has_value());
}

TEST_CASE("readers' cache kept in GPU memory")
{
    SECTION("makes the batch the users' active share")
    {
        const Scenario scenario =
            with(base(), {{"/serving/idle_kv", "keep"}, {"/workload/active_share", 0.1}});
        const Prepared prepared = prepare(scenario);
        CHECK(prepared.maxSequences == std::floor(0.1 * std::floor(prepared.usersPerGroup) + 1e-9));
        checkChoice(chooseBatch(prepared), prepared.maxSequences, Limit::memory);
    }
    SECTION("leaves no batch where less than one of the users is active, though their cache would fit")
    {
        const Scenario scenario =
            with(base(), {{"/serving/idle_kv", "keep"}, {"/workload/active_share", 0.001}});
        CHECK(prepare(scenario).usersPerGroup > 10);
        checkChoice(chooseBatch(prepare(scenario)), std::nullopt, Limit::doesNotFit);
        CHECK(evaluate(scenario).memory.maxSequences == 0);
    }
}
