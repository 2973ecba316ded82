// DeepSeek-V3 in FP8 on 32 H200: every GPU has its own attention (t 1, g 32), the experts lie over all of
// them. Multi-head latent attention, r 512, q 1536, rope 64, nope 128, v 128, 128 heads: d·q + q·H·192 + q +
// d·576 + r + r·H·256 + H·128·d = 187107328, cache 576 elements; FLOP a pair 2·H·576 + 2·H·512 = 278528 in
// decode, 2·H·192 + 2·H·128 = 81920 in prefill. 3 dense layers of FFN 3·d·18432 = 396361728, 58 with 256
// experts of 3·d·2048 = 44040192, 8 a token, beside them a shared one and the router d·256: 45875200. 32
// GPUs are more than a scale-up domain or host of 8: the network's 400 Gbit/s = 50 GB/s carries the expert
// traffic. H200: 150.75 GB, 4,800 GB/s, 1,978.9 TFLOP/s FP8, host link 64 GB/s, 700 W, $32,000.
#include <catch2/catch.hpp>

#include "worked.h"

using namespace ridgepoint;

namespace {

const char *const scenario = R"({"name": "deepseek", "model": {"preset": "deepseek-v3"},
    "hardware": {"preset": "h200-sxm"}, "deployment": {"attention_replicas": 32}, "serving": {"max_batch": 4096},
    "workload": {"context_tokens": {"median": 4096}, "output_tokens": 1024, "cached_prompt_share": 0.5}})";

// Parameters and memory (MODEL §2, §3)
//   P_layers = 3·(187107328 + 396361728 + 14336) + 58·(187107328 + 45875200 + 14336) + 7168 = 15264275456
//   P_experts = 58·256·44040192 = 653908770816
//   P_embedding_and_head = 2·129280·7168 = 1853358080
//   active: 15264275456 + 1853358080 + 58·8·44040192 = 37552282624
//   KV of a token, whole model: (3·576 + 58·576)·1 = 35136 bytes
//   weights of a GPU = (P_layers·1/1 + P_embedding_and_head·2/1 + P_experts·1/32)/1 = 39405640704
//   usable = 150.75e9·0.9 = 135675000000; KV budget = usable − 2e9 − weights = 94269359296
//   every context is 4096
//   S̄ = [3·576·4096 + 58·576·4096 + 16/2·35136]/1 = 144198144 bytes
//     (35136: bytes that a token adds on a rank)
//   z = Φ⁻¹(0.99) = 2.326347874040841
//   sequences of a group: x·144198144 = 94269359296 gives x = 653.748770137
//   a user takes a·S̄ = 7209907.2, spread √(a·(σ_S² + (1 − a)·S̄²)) = 31427256.8771
//   users of a group: x·7209907.2 + z·31427256.8771·√x = 94269359296 gives √x = 109.388052638, x =
//     11965.74606
//   most sequences of a replica = 32·653 = 20896
//
// Prefill (MODEL §4)
//   rates: decode 1.9789e+15·0.43 = 850927000000000 FLOP/s, prefill 1.9789e+15·0.26 = 514514000000000
//     FLOP/s, memory 4800000000000·0.83 = 3984000000000 B/s
//   balance = 1.9789e+15/4800000000000 = 412.270833333; B* = 850927000000000/3984000000000·1/2 =
//     106.793047189
//   prompt = 4096 − 1024/2 = 3584; s = 0.5·prompt = 1792, q = 1792
//   projections: FLOP 3·670592663552 + 58·670592663552 = 40906152476672; bytes 3·187107328 + 58·187107328
//     = 11413547008;
//     seconds 3·max(0.00130335163582, 4.69646907631e-05) + 58·max(0.00130335163582, 4.69646907631e-05) =
//     0.079504449785
//   pairs: F(3584) − F(1792) = 4816896; entries min(s, W) + q = 3584
//   pairs: F(3584) − F(1792) = 4816896; entries min(s, W) + q = 3584
//   attention: FLOP 3·394600120320 + 58·394600120320 = 24070607339520; bytes 3·2064384 + 58·2064384 =
//     125927424;
//     seconds 3·max(0.000766937576665, 5.18168674699e-07) + 58·max(0.000766937576665, 5.18168674699e-07) =
//     0.0467831921765
//   FFN: FLOP 3·1420560433152 + 58·164416716800 = 13797850873856; bytes 3·396361728 + 58·45875200 =
//     3849846784;
//     seconds 3·max(0.00276097527599, 9.94883855422e-05) + 58·max(0.00031955732361, 1.15148594378e-05) =
//     0.0268172505974
//   experts: FLOP 58·1262720385024 = 73237782331392; bytes 58·352321536 = 20434649088;
//     seconds 58·max(0.00245420024533, 8.84341204819e-05) = 0.142343614229
//   head: FLOP 1·1853358080 = 1853358080; bytes 1·1853358080 = 1853358080;
//     seconds 1·max(3.60215286659e-06, 0.000465200321285) = 0.000465200321285
//   all-to-alls: 2·58·(8e-06 + 25690112·8/1·(1 − 1/32)/(50e9·0.45)) = 1.02739069724 s
//   prefill = 0.079504449785 + 0.0467831921765 + 0.0268172505974 + 0.142343614229 + 0.000465200321285 +
//     1.02739069724 + 61·9.6e-05 = 1.32916040435 s
//   return of the cache: S(s) = 62963712 bytes / (64e9·0.45) = 0.00218624 s
//
// Batch and decode (MODEL §4)
//   B = 4096: sequences of a group in a pass = max(4096/(32·1), 1) = 128, tokens m = 128, M = 4096
//   experts touched: 256·(1 − (1 − 8/256)^4096) = 256
//   projections: FLOP 3·47899475968 + 58·47899475968 = 2921868034048; bytes 3·187107328 + 58·187107328 =
//     11413547008;
//     seconds 3·max(5.62909344374e-05, 4.69646907631e-05) + 58·max(5.62909344374e-05, 4.69646907631e-05) =
//     0.00343374700068
//   attention: FLOP 3·146028888064 + 58·146028888064 = 8907762171904; bytes 3·301989888 + 58·301989888 =
//     18421383168;
//     seconds 3·max(0.00017161153432, 7.58006746988e-05) + 58·max(0.00017161153432, 7.58006746988e-05) =
//     0.0104683035935
//   FFN: FLOP 3·101468602368 + 58·11744051200 = 985560776704; bytes 3·396361728 + 58·45875200 =
//     3849846784;
//     seconds 3·max(0.000119244779362, 9.94883855422e-05) + 58·max(1.38014790928e-05, 1.15148594378e-05) =
//     0.00115822012547
//   experts: FLOP 58·90194313216 = 5231270166528; bytes 58·352321536 = 20434649088;
//     seconds 58·max(0.000105995359433, 8.84341204819e-05) = 0.0061477308471
//   head: FLOP 1·237229834240 = 237229834240; bytes 1·1853358080 = 1853358080;
//     seconds 1·max(0.000278789877675, 0.000465200321285) = 0.000465200321285
//   all-to-alls: 2·58·(8e-06 + 1835008·8/1·(1 − 1/32)/(50e9·0.45)) = 0.0742467640889 s
//   pass = 0.00343374700068 + 0.0104683035935 + 0.00115822012547 + 0.0061477308471 + 0.000465200321285 +
//     0.0742467640889 + 61·9.6e-05 = 0.101775965977 s
//   in all 18283690983424 FLOP, 55972784128 bytes: 326.653234572 FLOP/byte, 0.0214867914444 s of
//     computing, 0.0140493936064 s of reading
//   TTFT = 0.125 + 1.32916040435 + 0.101775965977 + 0.00218624 = 1.55812261033 s
//   a reply takes 1.32916040435/32 + 1024·0.101775965977/4096 = 0.0669802541303 s; output 1024/that =
//     15288.0877103 tokens/s; between tokens that·4096/1024 = 0.267921016521 s
//
// Users (MODEL §5)
//   by memory: 32·⌊11965.74606⌋ = 382880
//   B is below 20896, so at most ⌊U⌋ with U·0.05 + z·√(U·0.05·0.95) = 4096: √U = 281.191447357, U =
//     79068.6300668
//   readers in host memory: 79068·0.95·S̄·1·1 = 1.08313859073e+13 bytes
//   users of a replica: 79068
//
// Money and energy (MODEL §6)
//   capital = 32000·(1 + 0.35)·(1 + 0.1) = 47520; annuity at r = 0.08/12 over 48 months: capital·r/(1 − (1
//     + r)^−48) = 1160.10206967
//   kW = 0.7·(1 + 0.3)·0.8 = 0.728; power = kW·1.25·730.5·0.08 = 53.1804; hosting = 0.7·(1 + 0.3)·130 =
//     118.3; operations = capital·0.05/12 = 198
//   replica = 32·1529.58246967 = 48946.6390294; a user: 48946.6390294/79068 = 0.619044860492
//   a million output tokens: 48946.6390294/(15288.0877103·730.5·3600·0.6)·1e6 = 2.02906396818
//   energy: 0.728·1.25·1000·32/(15288.0877103·0.6) = 3.17458496138 J a token
//   CO2: 0.728·1.25·32·730.5·0.35/79068 = 0.0941626954014 kg a user-month
//   fleet: ⌈10000/79068⌉ + 1 = 2 replicas, 64 GPUs, 97893.2780588 a month, 9.78932780588 a user;
//     64·0.728·1.25/1000 = 0.05824 MW

} // namespace

TEST_CASE("experts spread out: DeepSeek-V3 with 32 attention replicas on H200")
{
    const Figures figures = evaluate(scenarioOf(scenario));
    SECTION("the model and what fits in memory")
    {
        const std::vector<ExpectedFigure> expected = {
            {"model.parameters", 671026404352.0},          {"model.active_parameters", 37552282624.0},
            {"model.kv_bytes_per_token", 35136.0},         {"memory.usable_bytes", 135675000000.0},
            {"memory.overhead_bytes", 2000000000.0},       {"memory.weights_bytes", 39405640704.0},
            {"memory.kv_budget_bytes", 94269359296.0},     {"memory.mean_context_tokens", 4096.0},
            {"memory.kv_bytes_per_sequence", 144198144.0}, {"memory.max_sequences", 20896.0},
        };
        checkFigures(figures, expected);
    }
    SECTION("batch and decode pass")
    {
        CHECK(limitNames[std::size_t(figures.limit.value())] == "max_batch");
        const std::vector<ExpectedFigure> expected = {
            {"roofline.balance_flop_per_byte", 412.2708333333333},
            {"roofline.saturating_batch", 106.79304718875503},
            {"batch", 4096.0},
            {"decode.ops.attention_projections.flops", 2921868034048.0},
            {"decode.ops.attention_projections.bytes", 11413547008.0},
            {"decode.ops.attention_projections.seconds", 0.0034337470006804345},
            {"decode.ops.attention.flops", 8907762171904.0},
            {"decode.ops.attention.bytes", 18421383168.0},
            {"decode.ops.attention.seconds", 0.010468303593497444},
            {"decode.ops.ffn.flops", 985560776704.0},
            {"decode.ops.ffn.bytes", 3849846784.0},
            {"decode.ops.ffn.seconds", 0.0011582201254678722},
            {"decode.ops.experts.flops", 5231270166528.0},
            {"decode.ops.experts.bytes", 20434649088.0},
            {"decode.ops.experts.seconds", 0.006147730847097342},
            {"decode.ops.lm_head.flops", 237229834240.0},
            {"decode.ops.lm_head.bytes", 1853358080.0},
            {"decode.ops.lm_head.seconds", 0.00046520032128514056},
            {"decode.step_seconds", 0.1017759659769171},
            {"decode.tpot_seconds", 0.1017759659769171},
            {"decode.tokens_per_second_per_user", 9.825502419960339},
            {"decode.tokens_per_second", 40245.25791215755},
            {"decode.flops", 18283690983424.0},
            {"decode.bytes", 55972784128.0},
            {"decode.intensity_flop_per_byte", 326.65323457222325},
            {"decode.memory_seconds", 0.014049393606425703},
            {"decode.compute_seconds", 0.021486791444417678},
            {"decode.communication_seconds", 0.07424676408888888},
            {"decode.fixed_seconds", 0.005856},
        };
        checkFigures(figures, expected);
    }
    SECTION("prefill, first token and steady state")
    {
        const std::vector<ExpectedFigure> expected = {
            {"prefill.prompt_tokens", 3584.0},
            {"prefill.uncached_tokens", 1792.0},
            {"prefill.seconds", 1.3291604043535723},
            {"ttft_seconds", 1.5581226103304893},
            {"steady.output_tokens_per_second", 15288.087710271928},
            {"steady.requests_per_second", 14.92977315456243},
            {"steady.total_tokens_per_second", 42042.2412032478},
            {"steady.decode_share", 0.379873021155459},
            {"steady.inter_token_seconds", 0.26792101652111366},
        };
        checkFigures(figures, expected);
    }
    SECTION("users, money and energy")
    {
        const std::vector<ExpectedFigure> expected = {
            {"memory.host_bytes", 10831385907302.398},
            {"users_per_replica", 79068.0},
            {"cost.capex_usd_gpu_month", 1160.1020696682083},
            {"cost.power_usd_gpu_month", 53.1804},
            {"cost.hosting_usd_gpu_month", 118.29999999999998},
            {"cost.operations_usd_gpu_month", 198.00000000000003},
            {"cost.usd_gpu_month", 1529.5824696682082},
            {"cost.usd_replica_month", 48946.63902938266},
            {"cost.usd_user_month", 0.6190448604920152},
            {"cost.usd_million_output_tokens", 2.029063968180317},
            {"energy.joules_per_output_token", 3.1745849613829873},
            {"energy.kg_co2_user_month", 0.09416269540142662},
            {"fleet.replicas", 2.0},
            {"fleet.gpus", 64.0},
            {"fleet.usd_month", 97893.27805876533},
            {"fleet.usd_user_month", 9.789327805876532},
            {"fleet.megawatts", 0.05823999999999999},
        };
        checkFigures(figures, expected);
    }
}
