// Scenarios at the edge of what the model says: things that are missing, zero, or larger than what they are measured by.
#include <catch2/catch.hpp>

#include "core/model/shape.h"
#include "worked.h"

using namespace ridgepoint;

namespace {

Scenario base()
{
    return scenarioOf("llama-3.1-8b", "h100-sxm");
}

using Inputs = std::initializer_list<std::pair<std::string_view, Value>>;

Figures figuresWith(Inputs inputs)
{
    return evaluate(with(base(), inputs));
}

/// A Nemotron-H of feed-forward layers alone: nothing to cache, no state.
constexpr std::string_view onlyFeedForward =
    R"({"model_type": "nemotron_h", "hidden_size": 64, "num_hidden_layers": 4,
    "hybrid_override_pattern": "----", "num_attention_heads": 4, "num_key_value_heads": 2, "head_dim": 16,
    "intermediate_size": 128, "vocab_size": 1000, "max_position_embeddings": 8192, "mamba_num_heads": 2,
    "mamba_head_dim": 8, "ssm_state_size": 4, "n_groups": 1, "mlp_hidden_act": "relu2"})";

} // namespace

TEST_CASE("a model without cache or state")
{
    const Scenario scenario = scenarioOnConfig(onlyFeedForward, "h100-sxm");
    SECTION("is evaluated, with nothing per sequence")
    {
        const Figures figures = evaluate(scenario);
        CHECK(figures.memory.kvBytesPerSequence == 0);
        CHECK(figures.model.kvBytesPerToken == 0);
        CHECK(unfitFigures(figures) == "");
        REQUIRE(figures.batch);
        CHECK(*figures.batch >= 1e6);
        CHECK_FALSE(figures.decode.ops[1].seconds); // it has no attention
    }
    SECTION("takes the batch that is asked for, and no host memory")
    {
        const Figures figures =
            evaluate(with(scenario, {{"/serving/max_batch", 64.0}, {"/hardware/host_memory_gb", 1.0}}));
        CHECK(figures.batch == 64);
        CHECK(figures.limit == Limit::maxBatch);
        CHECK(figures.memory.hostBytes == 0);
        CHECK(figures.usersPerReplica > 64);
    }
    SECTION("keeps readers for nothing, and reserves nothing")
    {
        CHECK(unfitFigures(evaluate(with(scenario, {{"/serving/idle_kv", "keep"}}))) == "");
        CHECK(evaluate(with(scenario, {{"/serving/kv_allocation", "reserved"}})).memory.kvBytesPerSequence
              == 0);
    }
}

TEST_CASE("no output tokens: no steady state and no figure that rests on it")
{
    const Figures figures = figuresWith({{"/workload/output_tokens", 0.0},
                                         {"/economics/api_price/input_usd_million", 1.0},
                                         {"/economics/api_price/output_usd_million", 1.0}});
    for (const char *name :
         {"steady.output_tokens_per_second", "steady.requests_per_second", "steady.total_tokens_per_second",
          "steady.decode_share", "steady.inter_token_seconds", "cost.usd_million_output_tokens",
          "energy.joules_per_output_token", "api.usd_user_month"})
        CHECK_FALSE(figureOf(figures, name));
    CHECK(figures.prefill.promptTokens == figures.memory.meanContextTokens); // c̄ − 0/2
    CHECK(figures.ttftSeconds);
    CHECK(figures.cost.usdUserMonth);
    CHECK(figures.energy.kgCo2UserMonth);
}

TEST_CASE("less than a token to prefill takes no time")
{
    SECTION("all of the prompt in cache")
    {
        const Figures figures = figuresWith({{"/workload/cached_prompt_share", 1.0}});
        CHECK(figures.prefill.uncachedTokens == 0);
        CHECK(figures.prefill.seconds == 0);
        CHECK(figures.steady.decodeShare == 1);
    }
    SECTION("half a token left: context 2, output 3")
    {
        const Figures figures = figuresWith({{"/workload/context_tokens/median", 2.0},
                                             {"/workload/context_tokens/p90", Value()},
                                             {"/workload/output_tokens", 3.0},
                                             {"/workload/cached_prompt_share", 0.0}});
        CHECK(figures.prefill.promptTokens == 0.5);
        CHECK(figures.prefill.uncachedTokens == 0.5);
        CHECK(figures.prefill.seconds == 0);
    }
    SECTION("exactly a token is prefilled: context 2, output 2")
    {
        const Figures figures = figuresWith({{"/workload/context_tokens/median", 2.0},
                                             {"/workload/context_tokens/p90", Value()},
                                             {"/workload/output_tokens", 2.0},
                                             {"/workload/cached_prompt_share", 0.0}});
        CHECK(figures.prefill.uncachedTokens == 1);
        CHECK(figures.prefill.seconds > 0.001); // 32 layers of 48 µs at least
    }
    SECTION("a reply longer than twice the context leaves no prompt")
    {
        const Figures figures = figuresWith({{"/workload/output_tokens", 1e6}});
        CHECK(figures.prefill.promptTokens == 0);
        CHECK(figures.prefill.seconds == 0);
    }
}

TEST_CASE("contexts past every bound")
{
    SECTION("beyond the model's limit are cut there")
    {
        const Figures figures = figuresWith(
            {{"/workload/context_tokens/median", 100000.0}, {"/workload/context_tokens/p90", 1e8}});
        CHECK(*figures.memory.meanContextTokens < 131072);
        CHECK(figures.memory.maxContextTokens == 131072);
    }
    SECTION("with a median beyond it, cut at the median")
    {
        const Figures figures = figuresWith(
            {{"/workload/context_tokens/median", 200000.0}, {"/workload/context_tokens/p90", Value()}});
        CHECK(figures.memory.meanContextTokens == 200000);
    }
    SECTION("beyond every window: 10 full layers of 4096 elements grow, 52 windowed ones stand still")
    {
        const auto bytes = [](double context) {
            return *evaluate(with(scenarioOf("gemma-3-27b", "h200-sxm"),
                                  {{"/workload/context_tokens/median", context},
                                   {"/workload/context_tokens/p90", Value()}}))
                        .memory.kvBytesPerSequence;
        };
        CHECK(bytes(20000) - bytes(10000) == 10 * 4096 * 10000.0);
        CHECK(bytes(900) - bytes(800) == 62 * 4096 * 100.0); // within the window all 62 grow
    }
}

TEST_CASE("attention replicas of a dense model are so many copies, and need no link")
{
    Scenario one = scenarioOf("llama-3.1-8b", "rtx-4090"); // it has no network to speak of
    const Scenario four = with(one, {{"/deployment/attention_replicas", 4.0}});
    const Figures single = evaluate(with(one, {{"/serving/idle_kv", "recompute"}}));
    const Figures copies = evaluate(with(four, {{"/serving/idle_kv", "recompute"}}));
    CHECK(copies.memory.weightsBytes == single.memory.weightsBytes);
    CHECK(*copies.memory.maxSequences == 4 * *single.memory.maxSequences);
    CHECK(copies.decode.stepSeconds == single.decode.stepSeconds);
    CHECK(copies.decode.communicationSeconds == 0);
    CHECK(agree(*copies.steady.outputTokensPerSecond, 4 * *single.steady.outputTokensPerSecond));
    CHECK(*copies.usersPerReplica == 4 * *single.usersPerReplica);
    CHECK(agree(*copies.cost.usdUserMonth, *single.cost.usdUserMonth));
}

TEST_CASE("more GPUs than KV heads: each keeps one head whole")
{
    const Figures eight = figuresWith({{"/deployment/tensor_parallel", 8.0}});
    const Figures sixteen = figuresWith({{"/deployment/tensor_parallel", 16.0}});
    CHECK(sixteen.memory.kvBytesPerSequence == eight.memory.kvBytesPerSequence);
    CHECK(agree(*sixteen.memory.weightsBytes * 2, *eight.memory.weightsBytes));
    const Figures thousand =
        figuresWith({{"/deployment/tensor_parallel", 1024.0}}); // more than query heads too
    CHECK(thousand.memory.kvBytesPerSequence == eight.memory.kvBytesPerSequence);
    CHECK(unfitFigures(thousand) == "");
}

TEST_CASE("a batch below groups times stages takes as long as a full one")
{
    const Scenario scenario =
        with(scenarioOf("qwen3-30b-a3b", "h100-sxm"),
             {{"/deployment/attention_replicas", 4.0}, {"/deployment/pipeline_parallel", 2.0}});
    const Figures one = evaluate(with(scenario, {{"/serving/batch", 1.0}}));
    const Figures eight = evaluate(with(scenario, {{"/serving/batch", 8.0}}));
    const Figures nine = evaluate(with(scenario, {{"/serving/batch", 9.0}}));
    CHECK(one.decode.stepSeconds == eight.decode.stepSeconds);
    CHECK(*nine.decode.stepSeconds > *eight.decode.stepSeconds);
    CHECK(agree(*eight.decode.tokensPerSecond, 8 * *one.decode.tokensPerSecond));
}

TEST_CASE("no users asked for: no fleet, all else stays")
{
    const Figures figures = figuresWith({{"/workload/users", Value()}});
    for (const char *name :
         {"fleet.replicas", "fleet.gpus", "fleet.usd_month", "fleet.usd_user_month", "fleet.megawatts"})
        CHECK_FALSE(figureOf(figures, name));
    CHECK(figures.usersPerReplica == evaluate(base()).usersPerReplica);
    CHECK(figures.cost.usdUserMonth == evaluate(base()).cost.usdUserMonth);
}

TEST_CASE("no user fits where one sequence is not enough for one user's peaks")
{
    // B 1, a 0.9: U·0.9 + 2.326·√(U·0.09) = 1 at √U = 0.7355, U = 0.541
    const Figures figures = figuresWith({{"/serving/batch", 1.0},
                                         {"/workload/active_share", 0.9},
                                         {"/economics/api_price/input_usd_million", 1.0},
                                         {"/economics/api_price/output_usd_million", 1.0}});
    CHECK(figures.usersPerReplica == 0);
    CHECK(figures.memory.hostBytes == 0);
    CHECK(figures.decode.stepSeconds);
    CHECK(figures.cost.usdMillionOutputTokens);
    for (const char *name :
         {"cost.usd_user_month", "api.usd_user_month", "energy.kg_co2_user_month", "fleet.replicas",
          "fleet.gpus", "fleet.usd_month", "fleet.usd_user_month", "fleet.megawatts"})
        CHECK_FALSE(figureOf(figures, name));
}

TEST_CASE("all users active: the batch is their number")
{
    const Figures figures = figuresWith({{"/serving/batch", 17.0}, {"/workload/active_share", 1.0}});
    CHECK(figures.usersPerReplica == 17);
    CHECK(figures.memory.hostBytes == 0);
}

TEST_CASE("prices and powers that nobody knows")
{
    const Scenario own = scenarioOf(R"({"name": "own", "model": {"preset": "llama-3.1-8b"},
        "hardware": {"memory_gb": 80, "memory_bandwidth_gb_s": 3000, "dense_tflops": {"bf16": 900}}})");
    SECTION("none: a batch, but no money and no energy")
    {
        const Figures figures = evaluate(own);
        CHECK(figures.steady.outputTokensPerSecond);
        CHECK(figures.fleet.replicas);
        for (const char *name :
             {"cost.capex_usd_gpu_month", "cost.power_usd_gpu_month", "cost.hosting_usd_gpu_month",
              "cost.operations_usd_gpu_month", "cost.usd_gpu_month", "cost.usd_replica_month",
              "cost.usd_user_month", "cost.usd_million_output_tokens", "energy.joules_per_output_token",
              "energy.kg_co2_user_month", "fleet.usd_month", "fleet.usd_user_month", "fleet.megawatts"})
            CHECK_FALSE(figureOf(figures, name));
    }
    SECTION("a price without power: capital and operations, no sum")
    {
        const Figures figures = evaluate(with(own, {{"/economics/accelerator_price_usd", 20000.0}}));
        CHECK(figures.cost.capexUsdGpuMonth);
        CHECK(figures.cost.operationsUsdGpuMonth);
        CHECK_FALSE(figures.cost.powerUsdGpuMonth);
        CHECK_FALSE(figures.cost.usdGpuMonth);
    }
    SECTION("power without a price: power, hosting, energy, no sum")
    {
        const Figures figures = evaluate(with(own, {{"/hardware/tdp_w", 500.0}}));
        CHECK(figures.cost.powerUsdGpuMonth);
        CHECK(figures.cost.hostingUsdGpuMonth);
        CHECK(figures.energy.joulesPerOutputToken);
        CHECK(figures.fleet.megawatts);
        CHECK_FALSE(figures.cost.usdGpuMonth);
    }
    SECTION("rented: the rent alone, no parts, power or not")
    {
        const Figures figures =
            evaluate(with(own, {{"/economics/ownership", "rent"}, {"/economics/rent_usd_gpu_hour", 2.0}}));
        CHECK(figures.cost.usdGpuMonth == 1461); // 2·730.5
        CHECK_FALSE(figures.cost.capexUsdGpuMonth);
        CHECK_FALSE(figures.cost.powerUsdGpuMonth);
        CHECK(figures.cost.usdUserMonth);
    }
    SECTION("rented at a rent that nobody knows")
    {
        CHECK_FALSE(evaluate(with(own, {{"/economics/ownership", "rent"}})).cost.usdGpuMonth);
    }
}

TEST_CASE("what is given away costs nothing, which is a figure")
{
    SECTION("rented at 0")
    {
        const Figures figures =
            figuresWith({{"/economics/ownership", "rent"}, {"/economics/rent_usd_gpu_hour", 0.0}});
        CHECK(figures.cost.usdReplicaMonth == 0);
        CHECK(figures.cost.usdUserMonth == 0);
        CHECK(figures.fleet.usdMonth == 0);
    }
    SECTION("bought at 0: power and hosting remain")
    {
        const Figures figures = figuresWith({{"/economics/accelerator_price_usd", 0.0}});
        CHECK(figures.cost.capexUsdGpuMonth == 0);
        CHECK(figures.cost.operationsUsdGpuMonth == 0);
        CHECK(
            agree(*figures.cost.usdGpuMonth, 53.1804 + 118.3)); // 0.7·1.3·0.8·1.25·730.5·0.08 and 0.7·1.3·130
    }
}

TEST_CASE("a hardly used replica makes dear tokens, not infinite ones")
{
    const Figures busy = figuresWith({{"/economics/utilization", 1.0}});
    const Figures idle = figuresWith({{"/economics/utilization", 1e-9}});
    CHECK(agree(*idle.cost.usdMillionOutputTokens, 1e9 * *busy.cost.usdMillionOutputTokens));
    CHECK(agree(*idle.energy.joulesPerOutputToken, 1e9 * *busy.energy.joulesPerOutputToken));
    CHECK(unfitFigures(figuresWith({{"/economics/utilization", 5e-324}})) == "");
}
