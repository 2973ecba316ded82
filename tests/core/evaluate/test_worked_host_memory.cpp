// Llama 3.1 8B in FP8 on one H100 whose readers' cache goes to 500 GB of host memory and returns over 64
// GB/s. Contexts are all 8,000, nine tenths of a prompt are in cache. Projections 41943040, FFN 176160768,
// KV 2048, 16384 FLOP a pair, as in test_worked_rented.cpp. H100: 85.52 GB, 3,350 GB/s, 1,978.9 TFLOP/s FP8,
// 700 W, $30,000.
#include <catch2/catch.hpp>

#include "worked.h"

using namespace ridgepoint;

namespace {

const char *const scenario =
    R"({"name": "host", "model": {"preset": "llama-3.1-8b"}, "hardware": {"preset": "h100-sxm", "host_memory_gb": 500},
    "workload": {"context_tokens": {"median": 8000}, "output_tokens": 500, "cached_prompt_share": 0.9}})";

// Parameters and memory (MODEL §2, §3)
//   P_layers = 32·(41943040 + 176160768 + 8192) + 4096 = 6979588096
//   P_embedding_and_head = 2·128256·4096 = 1050673152
//   KV of a token, whole model: (32·2048)·1 = 65536 bytes
//   weights of a GPU = (P_layers·1/1 + P_embedding_and_head·2/1)/1 = 9080934400
//   usable = 85.52e9·0.9 = 76968000000; KV budget = usable − 2e9 − weights = 65887065600
//   every context is 8000
//   S̄ = [32·2048·8000 + 16/2·65536]/1 = 524812288 bytes
//     (65536: bytes that a token adds on a rank)
//   z = Φ⁻¹(0.99) = 2.326347874040841
//   sequences of a group: x·524812288 = 65887065600 gives x = 125.544060432
//   a user takes a·S̄ = 26240614.4, spread √(a·(σ_S² + (1 − a)·S̄²)) = 114380186.386
//   users of a group: x·26240614.4 + z·114380186.386·√x = 65887065600 gives √x = 45.2943904733, x =
//     2051.58180835
//   most sequences of a replica = 1·125 = 125
//
// Prefill (MODEL §4)
//   rates: decode 1.9789e+15·0.43 = 850927000000000 FLOP/s, prefill 1.9789e+15·0.68 = 1.345652e+15 FLOP/s,
//     memory 3350000000000·0.83 = 2780500000000 B/s
//   balance = 1.9789e+15/3350000000000 = 590.71641791; B* = 850927000000000/2780500000000·1/2 =
//     153.016903435
//   prompt = 8000 − 500/2 = 7750; s = 0.9·prompt = 6975, q = 775
//   projections: FLOP 32·65011712000 = 2080374784000; bytes 32·41943040 = 1342177280;
//     seconds 32·max(4.83124255008e-05, 1.50847113828e-05) = 0.00154599761603
//   pairs: F(7750) − F(6975) = 5705937.5; entries min(s, W) + q = 7750
//   attention: FLOP 32·93486080000 = 2991554560000; bytes 32·15872000 = 507904000;
//     seconds 32·max(6.94727017089e-05, 5.70832584068e-06) = 0.00222312645469
//   FFN: FLOP 32·273049190400 = 8737574092800; bytes 32·176160768 = 5637144576;
//     seconds 32·max(0.000202912187103, 6.33557878079e-05) = 0.00649318998731
//   head: FLOP 1·1050673152 = 1050673152; bytes 1·1050673152 = 1050673152;
//     seconds 1·max(7.80791134706e-07, 0.00037787202014) = 0.00037787202014
//   prefill = 0.00154599761603 + 0.00222312645469 + 0.00649318998731 + 0.00037787202014 + 32·4.8e-05 =
//     0.0121761860782 s
//   return of the cache: S(s) = 457113600 bytes / (64e9·0.45) = 0.015872 s
//
// Batch and decode (MODEL §4)
//   B = 125: sequences of a group in a pass = max(125/(1·1), 1) = 125, tokens m = 125
//   projections: FLOP 32·10485760000 = 335544320000; bytes 32·41943040 = 1342177280;
//     seconds 32·max(1.232274919e-05, 1.50847113828e-05) = 0.000482710764251
//   attention: FLOP 32·16384000000 = 524288000000; bytes 32·2048000000 = 65536000000;
//     seconds 32·max(1.92542956094e-05, 0.00073655817299) = 0.0235698615357
//   FFN: FLOP 32·44040192000 = 1409286144000; bytes 32·176160768 = 5637144576;
//     seconds 32·max(5.1755546598e-05, 6.33557878079e-05) = 0.00202738520985
//   head: FLOP 1·131334144000 = 131334144000; bytes 1·1050673152 = 1050673152;
//     seconds 1·max(0.000154342433605, 0.00037787202014) = 0.00037787202014
//   pass = 0.000482710764251 + 0.0235698615357 + 0.00202738520985 + 0.00037787202014 + 32·4.8e-05 =
//     0.0279938295299 s
//   in all 2400452608000 FLOP, 73565995008 bytes: 32.6299210354 FLOP/byte, 0.00282098535832 s of
//     computing, 0.0264578295299 s of reading
//   TTFT = 0.125 + 0.0121761860782 + 0.0279938295299 + 0.015872 = 0.181042015608 s
//   a reply takes 0.0121761860782/1 + 500·0.0279938295299/125 = 0.124151504198 s; output 500/that =
//     4027.33743123 tokens/s; between tokens that·125/500 = 0.0310378760495 s
//
// Users (MODEL §5)
//   by memory: 1·⌊2051.58180835⌋ = 2051
//   host memory: 500e9·1/((1 − 0.05)·S̄·1·1) = 1002.86483664
//   readers in host memory: 1002·0.95·S̄·1·1 = 499568816947 bytes
//   users of a replica: 1002
//
// Money and energy (MODEL §6)
//   capital = 30000·(1 + 0.35)·(1 + 0.1) = 44550; annuity at r = 0.08/12 over 48 months: capital·r/(1 − (1
//     + r)^−48) = 1087.59569031
//   kW = 0.7·(1 + 0.3)·0.8 = 0.728; power = kW·1.25·730.5·0.08 = 53.1804; hosting = 0.7·(1 + 0.3)·130 =
//     118.3; operations = capital·0.05/12 = 185.625
//   replica = 1·1444.70109031 = 1444.70109031; a user: 1444.70109031/1002 = 1.4418174554
//   a million output tokens: 1444.70109031/(4027.33743123·730.5·3600·0.6)·1e6 = 0.22734531584
//   energy: 0.728·1.25·1000·1/(4027.33743123·0.6) = 0.376592896067 J a token
//   CO2: 0.728·1.25·1·730.5·0.35/1002 = 0.232199850299 kg a user-month
//   fleet: ⌈10000/1002⌉ + 1 = 11 replicas, 11 GPUs, 15891.7119935 a month, 1.58917119935 a user;
//     11·0.728·1.25/1000 = 0.01001 MW

} // namespace

TEST_CASE("readers in host memory: 500 GB a GPU cap the users")
{
    const Figures figures = evaluate(scenarioOf(scenario));
    SECTION("the model and what fits in memory")
    {
        const std::vector<ExpectedFigure> expected = {
            {"model.parameters", 8030261248.0},
            {"model.active_parameters", 8030261248.0},
            {"model.kv_bytes_per_token", 65536.0},
            {"memory.usable_bytes", 76968000000.0},
            {"memory.overhead_bytes", 2000000000.0},
            {"memory.weights_bytes", 9080934400.0},
            {"memory.kv_budget_bytes", 65887065600.0},
            {"memory.mean_context_tokens", 8000.0},
            {"memory.kv_bytes_per_sequence", 524812288.0},
            {"memory.max_sequences", 125.0},
        };
        checkFigures(figures, expected);
    }
    SECTION("batch and decode pass")
    {
        CHECK(limitNames[std::size_t(figures.limit.value())] == "host_memory");
        const std::vector<ExpectedFigure> expected = {
            {"roofline.balance_flop_per_byte", 590.7164179104477},
            {"roofline.saturating_batch", 153.01690343463406},
            {"batch", 125.0},
            {"decode.ops.attention_projections.flops", 335544320000.0},
            {"decode.ops.attention_projections.bytes", 1342177280.0},
            {"decode.ops.attention_projections.seconds", 0.000482710764251034},
            {"decode.ops.attention.flops", 524288000000.0},
            {"decode.ops.attention.bytes", 65536000000.0},
            {"decode.ops.attention.seconds", 0.02356986153569502},
            {"decode.ops.ffn.flops", 1409286144000.0},
            {"decode.ops.ffn.bytes", 5637144576.0},
            {"decode.ops.ffn.seconds", 0.0020273852098543427},
            {"decode.ops.lm_head.flops", 131334144000.0},
            {"decode.ops.lm_head.bytes", 1050673152.0},
            {"decode.ops.lm_head.seconds", 0.0003778720201402625},
            {"decode.step_seconds", 0.02799382952994066},
            {"decode.tpot_seconds", 0.02799382952994066},
            {"decode.tokens_per_second_per_user", 35.722157946645176},
            {"decode.tokens_per_second", 4465.269743330647},
            {"decode.flops", 2400452608000.0},
            {"decode.bytes", 73565995008.0},
            {"decode.intensity_flop_per_byte", 32.62992103537729},
            {"decode.memory_seconds", 0.02645782952994066},
            {"decode.compute_seconds", 0.0028209853583209842},
            {"decode.communication_seconds", 0.0},
            {"decode.fixed_seconds", 0.001536},
        };
        checkFigures(figures, expected);
    }
    SECTION("prefill, first token and steady state")
    {
        const std::vector<ExpectedFigure> expected = {
            {"prefill.prompt_tokens", 7750.0},
            {"prefill.uncached_tokens", 775.0},
            {"prefill.seconds", 0.012176186078158235},
            {"ttft_seconds", 0.1810420156080989},
            {"steady.output_tokens_per_second", 4027.3374312316496},
            {"steady.requests_per_second", 8.0546748624633},
            {"steady.total_tokens_per_second", 10269.710449640706},
            {"steady.decode_share", 0.9019247800755833},
            {"steady.inter_token_seconds", 0.031037876049480217},
        };
        checkFigures(figures, expected);
    }
    SECTION("users, money and energy")
    {
        const std::vector<ExpectedFigure> expected = {
            {"memory.host_bytes", 499568816947.19995},
            {"users_per_replica", 1002.0},
            {"cost.capex_usd_gpu_month", 1087.5956903139452},
            {"cost.power_usd_gpu_month", 53.1804},
            {"cost.hosting_usd_gpu_month", 118.29999999999998},
            {"cost.operations_usd_gpu_month", 185.625},
            {"cost.usd_gpu_month", 1444.701090313945},
            {"cost.usd_replica_month", 1444.701090313945},
            {"cost.usd_user_month", 1.4418174554031389},
            {"cost.usd_million_output_tokens", 0.22734531584005452},
            {"energy.joules_per_output_token", 0.3765928960670266},
            {"energy.kg_co2_user_month", 0.23219985029940118},
            {"fleet.replicas", 11.0},
            {"fleet.gpus", 11.0},
            {"fleet.usd_month", 15891.711993453397},
            {"fleet.usd_user_month", 1.5891711993453397},
            {"fleet.megawatts", 0.010009999999999998},
        };
        checkFigures(figures, expected);
    }
}
