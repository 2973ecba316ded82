// Jamba v0.1 in FP8 on one H100, contexts log-normal about 60,000. Of 32 layers 4 have attention:
// projections d·(32 + 16)·128 + 32·128·d = 41943040, KV 2·8·128 = 2048, 4·32·128 = 16384 FLOP a pair. The
// other 28 are Mamba-1 with d_i = 2·d = 8192: 2·d·d_i + d_i·(256 + 2·16) + 256·d_i + d_i·d = 105119744, a
// state of d_i·16 = 131072 elements of 4 bytes. Every second layer (16 of the 28) has 16 experts of
// 3·d·14336 = 176160768, 2 a token, and a router of d·16 = 65536; the other 16 have one such FFN. H100:
// 85.52 GB, 3,350 GB/s, 1,978.9 TFLOP/s FP8, host link 64 GB/s, 700 W, $30,000.
#include <catch2/catch.hpp>

#include "worked.h"

using namespace ridgepoint;

namespace {

const char *const scenario =
    R"({"name": "hybrid", "model": {"preset": "jamba-v0.1"}, "hardware": {"preset": "h100-sxm"},
    "workload": {"context_tokens": {"median": 60000, "p90": 180000}, "output_tokens": 800, "cached_prompt_share": 0.25,
        "active_share": 0.1}})";

// Parameters and memory (MODEL §2, §3)
//   P_layers = 4·(41943040 + 176160768 + 8192) + 12·(105119744 + 176160768 + 8192) + 16·(105119744 + 65536
//     + 8192) + 4096 = 5931012096
//   P_experts = 16·16·176160768 = 45097156608
//   P_embedding_and_head = 2·65536·4096 = 536870912
//   active: 5931012096 + 536870912 + 16·2·176160768 = 12105027584
//   KV of a token, whole model: (4·2048)·1 = 8192 bytes
//   weights of a GPU = (P_layers·1/1 + P_embedding_and_head·2/1 + P_experts·1/1)/1 = 52101910528
//   usable = 85.52e9·0.9 = 76968000000; KV budget = usable − 2e9 − weights = 22866089472
//   contexts: μ = ln 60000 = 11.0020998412, σ = ln(180000/60000)/1.2815515655446 = 0.857251723774
//   m = 262144: x = (ln m − μ)/σ = 1.72008917332; E[min(X, m)] = 86642.011673·Φ(0.862837449548) +
//     m·Φ(-1.72008917332) = 81019.3107747;
//     E[min²] = 15653505433.9·Φ(0.00558572577425) + m²·Φ(-1.72008917332) = 10796513961.4, sd = 65056.7847574
//   S̄ = [4·2048·81019.3107747 + 12·4·131072/1 + 16·4·131072/1 + 16/2·8192]/1 = 678455793.867 bytes
//     (8192: bytes that a token adds on a rank)
//   σ_S = [4·2048·65056.7847574]/1 = 532945180.733
//   z = Φ⁻¹(0.99) = 2.326347874040841
//   sequences of a group: x·678455793.867 + z·532945180.733·√x = 22866089472 gives √x = 4.963199166, x =
//     24.6333459614
//   a user takes a·S̄ = 67845579.3867, spread √(a·(σ_S² + (1 − a)·S̄²)) = 264254158.619
//   users of a group: x·67845579.3867 + z·264254158.619·√x = 22866089472 gives √x = 14.378682233, x =
//     206.746502759
//   most sequences of a replica = 1·24 = 24
//
// Prefill (MODEL §4)
//   rates: decode 1.9789e+15·0.43 = 850927000000000 FLOP/s, prefill 1.9789e+15·0.26 = 514514000000000
//     FLOP/s, memory 3350000000000·0.83 = 2780500000000 B/s
//   balance = 1.9789e+15/3350000000000 = 590.71641791; B* = 850927000000000/2780500000000·1/2 =
//     153.016903435
//   prompt = 81019.3107747 − 800/2 = 80619.3107747; s = 0.25·prompt = 20154.8276937, q = 60464.4830811
//   projections: FLOP 4·5.0721284649e+12 + 12·1.27120219651e+13 + 16·1.27120219651e+13 =
//     3.76225128884e+14; bytes 4·41943040 + 12·105119744 + 16·105119744 = 3111124992;
//     seconds 4·max(0.00985809611574, 1.50847113828e-05) + 12·max(0.0247068533901, 3.78060579033e-05) +
//     16·max(0.0247068533901, 3.78060579033e-05) = 0.731224279385
//   pairs: F(80619.3107747) − F(20154.8276937) = 3046628095.22; entries min(s, W) + q = 80619.3107747
//   attention: FLOP 4·4.9915954712e+13 + 12·47551204358.4 + 16·47551204358.4 = 2.0099525257e+14; bytes
//     4·165108348.467 + 12·1048576 + 16·1048576 = 689793521.867;
//     seconds 4·max(0.0970157366214, 5.9380812252e-05) + 12·max(9.24196510851e-05, 3.77117784571e-07) +
//     16·max(9.24196510851e-05, 3.77117784571e-07) = 0.390650696716
//   FFN: FLOP 4·2.13029395526e+13 + 12·2.13029395526e+13 + 16·7925200726.4 = 3.40973836053e+14; bytes
//     4·176160768 + 12·176160768 + 16·65536 = 2819620864;
//     seconds 4·max(0.0414040036861, 6.33557878079e-05) + 12·max(0.0414040036861, 6.33557878079e-05) +
//     16·max(1.54032751809e-05, 2.35698615357e-08) = 0.662710511381
//   experts: FLOP 16·4.26058791051e+13 = 6.81694065682e+14; bytes 16·2818572288 = 45097156608;
//     seconds 16·max(0.0828080073723, 0.00101369260493) = 1.32492811796
//   head: FLOP 1·536870912 = 536870912; bytes 1·536870912 = 536870912;
//     seconds 1·max(1.04345248526e-06, 0.0001930843057) = 0.0001930843057
//   prefill = 0.731224279385 + 0.390650696716 + 0.662710511381 + 1.32492811796 + 0.0001930843057 +
//     32·9.6e-05 = 3.11277868974 s
//   return of the cache: S(s) = 179788412.467 bytes / (64e9·0.45) = 0.00624265321065 s
//
// Batch and decode (MODEL §4)
//   B = 24: sequences of a group in a pass = max(24/(1·1), 1) = 24, tokens m = 24, M = 24
//   experts touched: 16·(1 − (1 − 2/16)^24) = 15.3508975398
//   projections: FLOP 4·2013265920 + 12·5045747712 + 16·5045747712 = 149333999616; bytes 4·41943040 +
//     12·105119744 + 16·105119744 = 3111124992;
//     seconds 4·max(2.36596784448e-06, 1.50847113828e-05) + 12·max(5.92970691023e-06, 3.78060579033e-05) +
//     16·max(5.92970691023e-06, 3.78060579033e-05) = 0.00111890846682
//   attention: FLOP 4·31858089305.6 + 12·18874368 + 16·18874368 = 127960839526; bytes 4·3982261163.2 +
//     12·25165824 + 16·25165824 = 16633687724.8;
//     seconds 4·max(3.74392742334e-05, 0.00143221045251) + 12·max(2.2180948542e-08, 9.05082682971e-06) +
//     16·max(2.2180948542e-08, 9.05082682971e-06) = 0.00598226496127
//   FFN: FLOP 4·8455716864 + 12·8455716864 + 16·3145728 = 135341801472; bytes 4·176160768 + 12·176160768 +
//     16·65536 = 2819620864;
//     seconds 4·max(9.93706494682e-06, 6.33557878079e-05) + 12·max(9.93706494682e-06, 6.33557878079e-05) +
//     16·max(3.696824757e-09, 2.35698615357e-08) = 0.00101406972271
//   experts: FLOP 16·16911433728 = 270582939648; bytes 16·2704225900.1 = 43267614401.6;
//     seconds 16·max(1.98741298936e-05, 0.000972568207192) = 0.0155610913151
//   head: FLOP 1·12884901888 = 12884901888; bytes 1·536870912 = 536870912;
//     seconds 1·max(1.51421942047e-05, 0.0001930843057) = 0.0001930843057
//   pass = 0.00111890846682 + 0.00598226496127 + 0.00101406972271 + 0.0155610913151 + 0.0001930843057 +
//     32·9.6e-05 = 0.0269414187716 s
//   in all 696104482150 FLOP, 66368918894.4 bytes: 10.4884107463 FLOP/byte, 0.000818054289205 s of
//     computing, 0.0238694187716 s of reading
//   TTFT = 0.125 + 3.11277868974 + 0.0269414187716 + 0.00624265321065 = 3.27096276173 s
//   a reply takes 3.11277868974/1 + 800·0.0269414187716/24 = 4.01082598213 s; output 800/that =
//     199.460161963 tokens/s; between tokens that·24/800 = 0.120324779464 s
//
// Users (MODEL §5)
//   by memory: 1·⌊206.746502759⌋ = 206
//   readers in host memory: 206·0.9·S̄·1·1 = 125785704183 bytes
//   users of a replica: 206
//
// Money and energy (MODEL §6)
//   capital = 30000·(1 + 0.35)·(1 + 0.1) = 44550; annuity at r = 0.08/12 over 48 months: capital·r/(1 − (1
//     + r)^−48) = 1087.59569031
//   kW = 0.7·(1 + 0.3)·0.8 = 0.728; power = kW·1.25·730.5·0.08 = 53.1804; hosting = 0.7·(1 + 0.3)·130 =
//     118.3; operations = capital·0.05/12 = 185.625
//   replica = 1·1444.70109031 = 1444.70109031; a user: 1444.70109031/206 = 7.0131120889
//   a million output tokens: 1444.70109031/(199.460161963·730.5·3600·0.6)·1e6 = 4.59037178797
//   energy: 0.728·1.25·1000·1/(199.460161963·0.6) = 7.60385759112 J a token
//   CO2: 0.728·1.25·1·730.5·0.35/206 = 1.1294381068 kg a user-month
//   fleet: ⌈10000/206⌉ + 1 = 50 replicas, 50 GPUs, 72235.0545157 a month, 7.22350545157 a user;
//     50·0.728·1.25/1000 = 0.0455 MW

} // namespace

TEST_CASE("attention and state space together: Jamba on H100")
{
    const Figures figures = evaluate(scenarioOf(scenario));
    SECTION("the model and what fits in memory")
    {
        const std::vector<ExpectedFigure> expected = {
            {"model.parameters", 51565039616.0},
            {"model.active_parameters", 12105027584.0},
            {"model.kv_bytes_per_token", 8192.0},
            {"memory.usable_bytes", 76968000000.0},
            {"memory.overhead_bytes", 2000000000.0},
            {"memory.weights_bytes", 52101910528.0},
            {"memory.kv_budget_bytes", 22866089472.0},
            {"memory.mean_context_tokens", 81019.31077474586},
            {"memory.kv_bytes_per_sequence", 678455793.866718},
            {"memory.max_sequences", 24.0},
        };
        checkFigures(figures, expected);
    }
    SECTION("batch and decode pass")
    {
        CHECK(limitNames[std::size_t(figures.limit.value())] == "memory");
        const std::vector<ExpectedFigure> expected = {
            {"roofline.balance_flop_per_byte", 590.7164179104477},
            {"roofline.saturating_batch", 153.01690343463406},
            {"batch", 24.0},
            {"decode.ops.attention_projections.flops", 149333999616.0},
            {"decode.ops.attention_projections.bytes", 3111124992.0},
            {"decode.ops.attention_projections.seconds", 0.0011189084668225139},
            {"decode.ops.attention.flops", 127960839526.40987},
            {"decode.ops.attention.bytes", 16633687724.801233},
            {"decode.ops.attention.seconds", 0.005982264961266403},
            {"decode.ops.ffn.flops", 135341801472.0},
            {"decode.ops.ffn.bytes", 2819620864.0},
            {"decode.ops.ffn.seconds", 0.0010140697227117425},
            {"decode.ops.experts.flops", 270582939648.0},
            {"decode.ops.experts.bytes", 43267614401.552536},
            {"decode.ops.experts.seconds", 0.015561091315070144},
            {"decode.ops.lm_head.flops", 12884901888.0},
            {"decode.ops.lm_head.bytes", 536870912.0},
            {"decode.ops.lm_head.seconds", 0.0001930843057004136},
            {"decode.step_seconds", 0.02694141877157122},
            {"decode.tpot_seconds", 0.02694141877157122},
            {"decode.tokens_per_second_per_user", 37.117570105669685},
            {"decode.tokens_per_second", 890.8216825360724},
            {"decode.flops", 696104482150.4099},
            {"decode.bytes", 66368918894.35377},
            {"decode.intensity_flop_per_byte", 10.488410746278253},
            {"decode.memory_seconds", 0.023869418771571217},
            {"decode.compute_seconds", 0.0008180542892050786},
            {"decode.communication_seconds", 0.0},
            {"decode.fixed_seconds", 0.003072},
        };
        checkFigures(figures, expected);
    }
    SECTION("prefill, first token and steady state")
    {
        const std::vector<ExpectedFigure> expected = {
            {"prefill.prompt_tokens", 80619.31077474586},
            {"prefill.uncached_tokens", 60464.48308105939},
            {"prefill.seconds", 3.112778689744163},
            {"ttft_seconds", 3.270962761726383},
            {"steady.output_tokens_per_second", 199.46016196274257},
            {"steady.requests_per_second", 0.2493252024534282},
            {"steady.total_tokens_per_second", 15274.77964738976},
            {"steady.decode_share", 0.2239058229868195},
            {"steady.inter_token_seconds", 0.12032477946389612},
        };
        checkFigures(figures, expected);
    }
    SECTION("users, money and energy")
    {
        const std::vector<ExpectedFigure> expected = {
            {"memory.host_bytes", 125785704182.88953},
            {"users_per_replica", 206.0},
            {"cost.capex_usd_gpu_month", 1087.5956903139452},
            {"cost.power_usd_gpu_month", 53.1804},
            {"cost.hosting_usd_gpu_month", 118.29999999999998},
            {"cost.operations_usd_gpu_month", 185.625},
            {"cost.usd_gpu_month", 1444.701090313945},
            {"cost.usd_replica_month", 1444.701090313945},
            {"cost.usd_user_month", 7.013112088902646},
            {"cost.usd_million_output_tokens", 4.590371787970667},
            {"energy.joules_per_output_token", 7.603857591121212},
            {"energy.kg_co2_user_month", 1.1294381067961163},
            {"fleet.replicas", 50.0},
            {"fleet.gpus", 50.0},
            {"fleet.usd_month", 72235.05451569725},
            {"fleet.usd_user_month", 7.223505451569725},
            {"fleet.megawatts", 0.0455},
        };
        checkFigures(figures, expected);
    }
}
