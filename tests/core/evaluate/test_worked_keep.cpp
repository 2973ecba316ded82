// gpt-oss-20b, experts in MXFP4 (4.25/8 bytes), the rest in BF16, the cache in FP8, as two attention
// replicas on two H100. Every user's cache stays in GPU memory, so memory bounds the users and their active
// share is the batch. Of 24 layers every second sees 128 tokens only. Projections d·(64 + 16)·64 + 64·64·d =
// 26542080, KV 2·8·64 = 1024, 4·64·64 = 16384 FLOP a pair; 32 experts of 3·d·2880 = 24883200, 4 a token, and
// a router d·32 = 92160. BF16 computes at 989.4 TFLOP/s. H100: 85.52 GB, 3,350 GB/s, NVLink 450 GB/s, 700 W,
// $30,000.
#include <catch2/catch.hpp>

#include "worked.h"

using namespace ridgepoint;

namespace {

const char *const scenario =
    R"({"name": "keep", "model": {"preset": "gpt-oss-20b"}, "hardware": {"preset": "h100-sxm"},
    "deployment": {"attention_replicas": 2}, "precision": {"weights": "bf16", "experts": "mxfp4"}, "serving": {"idle_kv": "keep"}})";

// Parameters and memory (MODEL §2, §3)
//   P_layers = 12·(26542080 + 92160 + 5760) + 12·(26542080 + 92160 + 5760) + 2880 = 639362880
//   P_experts = 12·32·24883200 + 12·32·24883200 = 19110297600
//   P_embedding_and_head = 2·201088·2880 = 1158266880
//   active: 639362880 + 1158266880 + 12·4·24883200 + 12·4·24883200 = 4186416960
//   KV of a token, whole model: (12·1024 + 12·1024)·1 = 24576 bytes
//   weights of a GPU = (P_layers·2/1 + P_embedding_and_head·2/1 + P_experts·0.53125/2)/1 = 8671432320
//   usable = 85.52e9·0.9 = 76968000000; KV budget = usable − 2e9 − weights = 66296567680
//   contexts: μ = ln 7080 = 8.86502918669, σ = ln(27540/7080)/1.2815515655446 = 1.05993829832
//   m = 131072: x = (ln m − μ)/σ = 2.75343657971; E[min(X, m)] = 12416.2798895·Φ(1.69349828139) +
//     m·Φ(-2.75343657971) = 12241.7949866;
//     E[min²] = 474132210.501·Φ(0.633559983063) + m²·Φ(-2.75343657971) = 400005782.017, sd = 15815.9488341
//   m = 128: x = (ln m − μ)/σ = -3.7860684241; E[min(X, m)] = 12416.2798895·Φ(-4.84600672242) +
//     m·Φ(3.7860684241) = 127.9980253;
//     E[min²] = 474132210.501·Φ(-5.90594502074) + m²·Φ(3.7860684241) = 16383.5774451, sd = 0.288035295039
//   S̄ = [12·1024·127.9980253 + 12·1024·12241.7949866 + 16/2·24576]/1 = 152196624.53 bytes
//     (24576: bytes that a token adds on a rank)
//   σ_S = [12·1024·0.288035295039 + 12·1024·15815.9488341]/1 = 194349918.651
//   z = Φ⁻¹(0.99) = 2.326347874040841
//   sequences of a group: x·152196624.53 + z·194349918.651·√x = 66296567680 gives √x = 19.4384414732, x =
//     377.853006905
//   keep: a user takes S̄ with spread σ_S
//   users of a group: x·152196624.53 + z·194349918.651·√x = 66296567680 gives √x = 19.4384414732, x =
//     377.853006905
//   most sequences of a replica = ⌊0.05·2·377⌋ = 37
//
// Prefill (MODEL §4)
//   rates: decode 989400000000000·0.43 = 425442000000000 FLOP/s, prefill 989400000000000·0.26 =
//     257244000000000 FLOP/s, memory 3350000000000·0.83 = 2780500000000 B/s
//   balance = 989400000000000/3350000000000 = 295.343283582; B* = 425442000000000/2780500000000·2/2 =
//     153.009171012
//   prompt = 12241.7949866 − 343/2 = 12070.2949866; s = 0.37·prompt = 4466.00914504, q = 7604.28584155
//   projections: FLOP 12·403667126299 + 12·403667126299 = 9.68801103117e+12; bytes 12·53084160 +
//     12·53084160 = 1274019840;
//     seconds 12·max(0.00156919938385, 1.90915878439e-05) + 12·max(0.00156919938385, 1.90915878439e-05) =
//     0.0376607852124
//   pairs within 128: F(12070.2949866) − F(4466.00914504) = 973348.587719; entries min(s, W) + q =
//     7732.28584155
//   pairs: F(12070.2949866) − F(4466.00914504) = 62873391.6899; entries min(s, W) + q = 12070.2949866
//   attention: FLOP 12·15947343261.2 + 12·1.03011764945e+12 = 1.25527799125e+13; bytes 12·7917860.70175 +
//     12·12359982.0663 = 243334113.216;
//     seconds 12·max(6.1993062078e-05, 2.84763916625e-06) + 12·max(0.00400443800224, 4.44523721139e-06) =
//     0.0487971727718
//   FFN: FLOP 12·1401621966.31 + 12·1401621966.31 = 33638927191.6; bytes 12·184320 + 12·184320 = 4423680;
//     seconds 12·max(5.4486089717e-06, 6.62902355691e-08) + 12·max(5.4486089717e-06, 6.62902355691e-08) =
//     0.000130766615321
//   experts: FLOP 12·1.51375172362e+12 + 12·1.51375172362e+12 = 3.63300413669e+13; bytes 12·211507200 +
//     12·211507200 = 5076172800;
//     seconds 12·max(0.00588449768943, 7.60680453156e-05) + 12·max(0.00588449768943, 7.60680453156e-05) =
//     0.141227944546
//   head: FLOP 1·1158266880 = 1158266880; bytes 1·1158266880 = 1158266880;
//     seconds 1·max(4.50260017726e-06, 0.000416567840316) = 0.000416567840316
//   all-to-alls: 2·24·(8e-06 + 43800686.4473·4/1·(1 − 1/2)/(450e9·0.45)) = 0.0211487698713 s
//   prefill = 0.0376607852124 + 0.0487971727718 + 0.000130766615321 + 0.141227944546 + 0.000416567840316 +
//     0.0211487698713 + 24·9.6e-05 = 0.251686006857 s
//
// Batch and decode (MODEL §4)
//   B = 37: sequences of a group in a pass = max(37/(2·1), 1) = 18.5, tokens m = 18.5, M = 37
//   experts touched: 32·(1 − (1 − 4/32)^37) = 31.7712042567
//   experts touched: 32·(1 − (1 − 4/32)^37) = 31.7712042567
//   projections: FLOP 12·982056960 + 12·982056960 = 23569367040; bytes 12·53084160 + 12·53084160 =
//     1274019840;
//     seconds 12·max(2.30832160436e-06, 1.90915878439e-05) + 12·max(2.30832160436e-06, 1.90915878439e-05) =
//     0.000458198108254
//   attention: FLOP 12·38796713.4606 + 12·3710537027.62 = 44992004892.9; bytes 12·2424794.59129 +
//     12·231908564.226 = 2812000305.81;
//     seconds 12·max(9.11915454061e-08, 8.7207142287e-07) + 12·max(8.72160489001e-06, 8.34053458824e-05) =
//     0.00101132900766
//   FFN: FLOP 12·3409920 + 12·3409920 = 81838080; bytes 12·184320 + 12·184320 = 4423680;
//     seconds 12·max(8.01500557068e-09, 6.62902355691e-08) + 12·max(8.01500557068e-09, 6.62902355691e-08) =
//     1.59096565366e-06
//   experts: FLOP 12·3682713600 + 12·3682713600 = 88385126400; bytes 12·209994951.655 + 12·209994951.655 =
//     5039878839.73;
//     seconds 12·max(8.65620601633e-06, 7.55241689104e-05) + 12·max(8.65620601633e-06, 7.55241689104e-05) =
//     0.00181258005385
//   head: FLOP 1·21427937280 = 21427937280; bytes 1·1158266880 = 1158266880;
//     seconds 1·max(5.03662950061e-05, 0.000416567840316) = 0.000416567840316
//   all-to-alls: 2·24·(8e-06 + 106560·4/1·(1 − 1/2)/(450e9·0.45)) = 0.000434517333333 s
//   pass = 0.000458198108254 + 0.00101132900766 + 1.59096565366e-06 + 0.00181258005385 + 0.000416567840316
//     + 0.000434517333333 + 24·9.6e-05 = 0.00643878330907 s
//   in all 178456273693 FLOP, 10288589545.5 bytes: 17.3450668727 FLOP/byte, 0.000419460875261 s of
//     computing, 0.00370026597574 s of reading
//   TTFT = 0.125 + 0.251686006857 + 0.00643878330907 = 0.383124790167 s
//   a reply takes 0.251686006857/2 + 343·0.00643878330907/37 = 0.185532264916 s; output 343/that =
//     1848.73504431 tokens/s; between tokens that·37/343 = 0.0200136845536 s
//
// Users (MODEL §5)
//   by memory: 2·⌊377.853006905⌋ = 754
//   users of a replica: 754
//
// Money and energy (MODEL §6)
//   capital = 30000·(1 + 0.35)·(1 + 0.1) = 44550; annuity at r = 0.08/12 over 48 months: capital·r/(1 − (1
//     + r)^−48) = 1087.59569031
//   kW = 0.7·(1 + 0.3)·0.8 = 0.728; power = kW·1.25·730.5·0.08 = 53.1804; hosting = 0.7·(1 + 0.3)·130 =
//     118.3; operations = capital·0.05/12 = 185.625
//   replica = 2·1444.70109031 = 2889.40218063; a user: 2889.40218063/754 = 3.8320983828
//   a million output tokens: 2889.40218063/(1848.73504431·730.5·3600·0.6)·1e6 = 0.990511109869
//   energy: 0.728·1.25·1000·2/(1848.73504431·0.6) = 1.64076152646 J a token
//   CO2: 0.728·1.25·2·730.5·0.35/754 = 0.617146551724 kg a user-month
//   fleet: ⌈10000/754⌉ + 1 = 15 replicas, 30 GPUs, 43341.0327094 a month, 4.33410327094 a user;
//     30·0.728·1.25/1000 = 0.0273 MW

} // namespace

TEST_CASE("readers' cache kept in GPU memory: gpt-oss-20b on two H100")
{
    const Figures figures = evaluate(scenarioOf(scenario));
    SECTION("the model and what fits in memory")
    {
        const std::vector<ExpectedFigure> expected = {
            {"model.parameters", 20907927360.0},
            {"model.active_parameters", 4186416960.0},
            {"model.kv_bytes_per_token", 24576.0},
            {"memory.usable_bytes", 76968000000.0},
            {"memory.overhead_bytes", 2000000000.0},
            {"memory.weights_bytes", 8671432320.0},
            {"memory.kv_budget_bytes", 66296567680.0},
            {"memory.mean_context_tokens", 12241.794986591047},
            {"memory.kv_bytes_per_sequence", 152196624.53012195},
            {"memory.max_sequences", 37.0},
        };
        checkFigures(figures, expected);
    }
    SECTION("batch and decode pass")
    {
        CHECK(limitNames[std::size_t(figures.limit.value())] == "memory");
        const std::vector<ExpectedFigure> expected = {
            {"roofline.balance_flop_per_byte", 295.34328358208955},
            {"roofline.saturating_batch", 153.00917101240785},
            {"batch", 37.0},
            {"decode.ops.attention_projections.flops", 23569367040.0},
            {"decode.ops.attention_projections.bytes", 1274019840.0},
            {"decode.ops.attention_projections.seconds", 0.0004581981082539112},
            {"decode.ops.attention.flops", 44992004892.9161},
            {"decode.ops.attention.bytes", 2812000305.807256},
            {"decode.ops.attention.seconds", 0.0010113290076631024},
            {"decode.ops.ffn.flops", 81838080.0},
            {"decode.ops.ffn.bytes", 4423680.0},
            {"decode.ops.ffn.seconds", 1.5909656536594138e-06},
            {"decode.ops.experts.flops", 88385126400.0},
            {"decode.ops.experts.bytes", 5039878839.729282},
            {"decode.ops.experts.seconds", 0.001812580053849769},
            {"decode.ops.lm_head.flops", 21427937280.0},
            {"decode.ops.lm_head.bytes", 1158266880.0},
            {"decode.ops.lm_head.seconds", 0.00041656784031648985},
            {"decode.step_seconds", 0.006438783309070266},
            {"decode.tpot_seconds", 0.006438783309070266},
            {"decode.tokens_per_second_per_user", 155.30884516509624},
            {"decode.tokens_per_second", 5746.427271108561},
            {"decode.flops", 178456273692.9161},
            {"decode.bytes", 10288589545.53654},
            {"decode.intensity_flop_per_byte", 17.34506687268277},
            {"decode.memory_seconds", 0.0037002659757369317},
            {"decode.compute_seconds", 0.00041946087526129554},
            {"decode.communication_seconds", 0.0004345173333333333},
            {"decode.fixed_seconds", 0.002304},
        };
        checkFigures(figures, expected);
    }
    SECTION("prefill, first token and steady state")
    {
        const std::vector<ExpectedFigure> expected = {
            {"prefill.prompt_tokens", 12070.294986591047},
            {"prefill.uncached_tokens", 7604.28584155236},
            {"prefill.seconds", 0.2516860068574445},
            {"ttft_seconds", 0.3831247901665148},
            {"steady.output_tokens_per_second", 1848.735044312653},
            {"steady.requests_per_second", 5.389898088375082},
            {"steady.total_tokens_per_second", 42835.060765153416},
            {"steady.decode_share", 0.3217190363841511},
            {"steady.inter_token_seconds", 0.020013684553568004},
        };
        checkFigures(figures, expected);
    }
    SECTION("users, money and energy")
    {
        const std::vector<ExpectedFigure> expected = {
            {"users_per_replica", 754.0},
            {"cost.capex_usd_gpu_month", 1087.5956903139452},
            {"cost.power_usd_gpu_month", 53.1804},
            {"cost.hosting_usd_gpu_month", 118.29999999999998},
            {"cost.operations_usd_gpu_month", 185.625},
            {"cost.usd_gpu_month", 1444.701090313945},
            {"cost.usd_replica_month", 2889.40218062789},
            {"cost.usd_user_month", 3.83209838279561},
            {"cost.usd_million_output_tokens", 0.9905111098689057},
            {"energy.joules_per_output_token", 1.640761526463683},
            {"energy.kg_co2_user_month", 0.6171465517241379},
            {"fleet.replicas", 15.0},
            {"fleet.gpus", 30.0},
            {"fleet.usd_month", 43341.03270941835},
            {"fleet.usd_user_month", 4.334103270941835},
            {"fleet.megawatts", 0.0273},
        };
        checkFigures(figures, expected);
    }
}
