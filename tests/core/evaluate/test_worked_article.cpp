// The reference article's scenario (MODEL §7): 32e9 parameters of d 8192, 64 layers, 64 heads, 8 KV heads of
// 128, FFN 12416, V 128256, all in FP8; one B200 of 192 GB, 8 TB/s and 4,500 TFLOP/s; contexts of 200,000
// reserved. Projections d·(64 + 16)·128 + 64·128·d = 150994944, FFN 3·d·12416 = 305135616, KV 2·8·128 =
// 2048, 4·64·128 = 32768 FLOP a pair.
#include <catch2/catch.hpp>

#include "worked.h"

using namespace ridgepoint;

namespace {

const char *const scenario =
    R"({"name": "article", "model": {"preset": "article-32b"}, "hardware": {"preset": "b200-article"},
    "precision": {"embedding": "fp8"}, "efficiency": {"preset": "ideal"},
    "serving": {"kv_allocation": "reserved", "idle_kv": "recompute", "memory_utilization": 1, "overhead_gb_per_gpu": 0,
        "confidence": 0.5},
    "workload": {"context_tokens": {"median": 200000}, "output_tokens": 0, "active_share": 0.2},
    "economics": {"server_share": 0, "network_share": 0, "life_years": 3, "cost_of_capital": 0, "host_power_share": 0,
        "power_utilization": 1, "pue": 1, "electricity_usd_kwh": 0, "hosting_usd_kw_month": 0, "operations_share_year": 0,
        "carbon_kg_kwh": 0}})";

// Parameters and memory (MODEL §2, §3)
//   P_layers = 64·(150994944 + 305135616 + 16384) + 8192 = 29193412608
//   P_embedding_and_head = 2·128256·8192 = 2101346304
//   P = 31294758912, given 32000000000: every weight scales by 1.02253543764255
//   KV of a token, whole model: (64·2048)·1 = 131072 bytes
//   weights of a GPU = (P_layers·1/1 + P_embedding_and_head·1/1)/1·1.02253543764 = 32000000000
//   usable = 192e9·1 = 192000000000; KV budget = usable − 0e9 − weights = 160000000000
//   every context is 200000
//   S = S(c_max) = [64·2048·200000]/1 = 26214400000; no spread
//   z = Φ⁻¹(0.5) = 0
//   sequences of a group: x·26214400000 = 160000000000 gives x = 6.103515625
//   a user takes a·S̄ = 5242880000, spread √(a·(σ_S² + (1 − a)·S̄²)) = 10485760000
//   users of a group: x·5242880000 = 160000000000 gives x = 30.517578125
//   most sequences of a replica = 1·6 = 6
//
// Prefill (MODEL §4)
//   rates: decode 4.5e+15·1.0 = 4.5e+15 FLOP/s, prefill 4.5e+15·1.0 = 4.5e+15 FLOP/s, memory
//     8000000000000·1.0 = 8000000000000 B/s
//   balance = 4.5e+15/8000000000000 = 562.5; B* = 4.5e+15/8000000000000·1/2 = 281.25
//   prompt = 200000 − 0/2 = 200000; s = 0·prompt = 0, q = 200000
//   projections: FLOP 64·6.17590724579e+13 = 3.95258063731e+15; bytes 64·154397681.145 = 9881451593.27;
//     seconds 64·max(0.013724238324, 1.92997101431e-05) = 0.878351252735
//   pairs: F(200000) − F(0) = 20000000000; entries min(s, W) + q = 200000
//   attention: FLOP 64·655360000000000 = 4.194304e+16; bytes 64·409600000 = 26214400000;
//     seconds 64·max(0.145635555556, 5.12e-05) = 9.32067555556
//   FFN: FLOP 64·1.24804792259e+14 = 7.98750670456e+15; bytes 64·312011980.647 = 19968766761.4;
//     seconds 64·max(0.0277343982797, 3.90014975809e-05) = 1.7750014899
//   head: FLOP 1·2148701062.6 = 2148701062.6; bytes 1·1074350531.3 = 1074350531.3;
//     seconds 1·max(4.77489125022e-07, 0.000134293816412) = 0.000134293816412
//   prefill = 0.878351252735 + 9.32067555556 + 1.7750014899 + 0.000134293816412 = 11.974162592 s
//
// Batch and decode (MODEL §4)
//   B = 6: sequences of a group in a pass = max(6/(1·1), 1) = 6, tokens m = 6
//   projections: FLOP 64·1852772173.74 = 118577419119; bytes 64·154397681.145 = 9881451593.27;
//     seconds 64·max(4.1172714972e-07, 1.92997101431e-05) = 0.00123518144916
//   attention: FLOP 64·39321600000 = 2516582400000; bytes 64·2457600000 = 157286400000;
//     seconds 64·max(8.73813333333e-06, 0.0003072) = 0.0196608
//   FFN: FLOP 64·3744143767.76 = 239625201137; bytes 64·312011980.647 = 19968766761.4;
//     seconds 64·max(8.32031948392e-07, 3.90014975809e-05) = 0.00249609584518
//   head: FLOP 1·12892206375.6 = 12892206375.6; bytes 1·1074350531.3 = 1074350531.3;
//     seconds 1·max(2.86493475013e-06, 0.000134293816412) = 0.000134293816412
//   pass = 0.00123518144916 + 0.0196608 + 0.00249609584518 + 0.000134293816412 = 0.0235263711107 s
//   in all 2.88767722663e+12 FLOP, 188210968886 bytes: 15.3427679785 FLOP/byte, 0.000641706050363 s of
//     computing, 0.0235263711107 s of reading
//   TTFT = 0 + 11.974162592 + 0.0235263711107 = 11.9976889631 s
//
// Users (MODEL §5)
//   by memory: 1·⌊30.517578125⌋ = 30
//   users of a replica: 30
//
// Money and energy (MODEL §6)
//   capital = 30000·(1 + 0)·(1 + 0) = 30000, over 36 months 833.333333333
//   kW = 1.0·(1 + 0)·1 = 1; power = kW·1·730.5·0 = 0; hosting = 1.0·(1 + 0)·0 = 0; operations =
//     capital·0/12 = 0
//   replica = 1·833.333333333 = 833.333333333; a user: 833.333333333/30 = 27.7777777778
//   CO2: 1·1·1·730.5·0/30 = 0 kg a user-month
//   fleet: ⌈10000/30⌉ + 1 = 335 replicas, 335 GPUs, 279166.666667 a month, 27.9166666667 a user;
//     335·1·1/1000 = 0.335 MW

} // namespace

TEST_CASE("the reference article: 32B on one B200 with 200k reserved")
{
    const Figures figures = evaluate(scenarioOf(scenario));
    SECTION("the model and what fits in memory")
    {
        const std::vector<ExpectedFigure> expected = {
            {"model.parameters", 32000000000.000004},
            {"model.active_parameters", 32000000000.000004},
            {"model.kv_bytes_per_token", 131072.0},
            {"memory.usable_bytes", 192000000000.0},
            {"memory.overhead_bytes", 0.0},
            {"memory.weights_bytes", 32000000000.000004},
            {"memory.kv_budget_bytes", 160000000000.0},
            {"memory.mean_context_tokens", 200000.0},
            {"memory.kv_bytes_per_sequence", 26214400000.0},
            {"memory.max_sequences", 6.0},
        };
        checkFigures(figures, expected);
    }
    SECTION("batch and decode pass")
    {
        CHECK(limitNames[std::size_t(figures.limit.value())] == "memory");
        const std::vector<ExpectedFigure> expected = {
            {"roofline.balance_flop_per_byte", 562.5},
            {"roofline.saturating_batch", 281.25},
            {"batch", 6.0},
            {"decode.ops.attention_projections.flops", 118577419119.24655},
            {"decode.ops.attention_projections.bytes", 9881451593.270546},
            {"decode.ops.attention_projections.seconds", 0.0012351814491588183},
            {"decode.ops.attention.flops", 2516582400000.0},
            {"decode.ops.attention.bytes", 157286400000.0},
            {"decode.ops.attention.seconds", 0.0196608},
            {"decode.ops.ffn.flops", 239625201136.81076},
            {"decode.ops.ffn.bytes", 19968766761.400894},
            {"decode.ops.ffn.seconds", 0.0024960958451751116},
            {"decode.ops.lm_head.flops", 12892206375.595167},
            {"decode.ops.lm_head.bytes", 1074350531.2995973},
            {"decode.ops.lm_head.seconds", 0.00013429381641244964},
            {"decode.step_seconds", 0.023526371110746378},
            {"decode.tpot_seconds", 0.023526371110746378},
            {"decode.tokens_per_second_per_user", 42.50549289104854},
            {"decode.tokens_per_second", 255.03295734629125},
            {"decode.flops", 2887677226631.6523},
            {"decode.bytes", 188210968885.97104},
            {"decode.intensity_flop_per_byte", 15.342767978529308},
            {"decode.memory_seconds", 0.023526371110746378},
            {"decode.compute_seconds", 0.0006417060503625894},
            {"decode.communication_seconds", 0.0},
            {"decode.fixed_seconds", 0.0},
        };
        checkFigures(figures, expected);
    }
    SECTION("prefill, first token and steady state")
    {
        const std::vector<ExpectedFigure> expected = {
            {"prefill.prompt_tokens", 200000.0},
            {"prefill.uncached_tokens", 200000.0},
            {"prefill.seconds", 11.974162592009428},
            {"ttft_seconds", 11.997688963120174},
        };
        checkFigures(figures, expected);
    }
    SECTION("users, money and energy")
    {
        const std::vector<ExpectedFigure> expected = {
            {"users_per_replica", 30.0},
            {"cost.capex_usd_gpu_month", 833.3333333333334},
            {"cost.power_usd_gpu_month", 0.0},
            {"cost.hosting_usd_gpu_month", 0.0},
            {"cost.operations_usd_gpu_month", 0.0},
            {"cost.usd_gpu_month", 833.3333333333334},
            {"cost.usd_replica_month", 833.3333333333334},
            {"cost.usd_user_month", 27.77777777777778},
            {"energy.kg_co2_user_month", 0.0},
            {"fleet.replicas", 335.0},
            {"fleet.gpus", 335.0},
            {"fleet.usd_month", 279166.6666666667},
            {"fleet.usd_user_month", 27.916666666666668},
            {"fleet.megawatts", 0.335},
        };
        checkFigures(figures, expected);
    }
}
