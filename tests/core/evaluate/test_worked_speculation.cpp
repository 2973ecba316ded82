// Qwen3 32B in FP8 on two H100 as pipeline stages, 96 sequences set by hand, three tokens drafted in every
// step. Contexts are all 5,000. Projections d·(64 + 16)·128 + 64·128·d = 94371840, FFN 3·d·25600 =
// 393216000, KV 2·8·128 = 2048, 4·64·128 = 32768 FLOP a pair. H100: 85.52 GB, 3,350 GB/s, 1,978.9 TFLOP/s
// FP8, NVLink 450 GB/s, 700 W, $30,000.
#include <catch2/catch.hpp>

#include "worked.h"

using namespace ridgepoint;

namespace {

const char *const scenario =
    R"({"name": "speculation", "model": {"preset": "qwen3-32b"}, "hardware": {"preset": "h100-sxm"},
    "deployment": {"pipeline_parallel": 2},
    "serving": {"batch": 96, "speculation": {"draft_tokens": 3, "acceptance": 0.8, "draft_cost_share": 0.1}},
    "workload": {"context_tokens": {"median": 5000}, "output_tokens": 600, "cached_prompt_share": 0.2}})";

// Parameters and memory (MODEL §2, §3)
//   P_layers = 64·(94371840 + 393216000 + 10240) + 5120 = 31206282240
//   P_embedding_and_head = 2·151936·5120 = 1555824640
//   KV of a token, whole model: (64·2048)·1 = 131072 bytes
//   weights of a GPU = (P_layers·1/1 + P_embedding_and_head·2/1)/2 = 17158965760
//   usable = 85.52e9·0.9 = 76968000000; KV budget = usable − 2e9 − weights = 57809034240
//   every context is 5000
//   S̄ = [64·2048·5000 + 16/2·131072]/2 = 328204288 bytes
//     (131072: bytes that a token adds on a rank)
//   z = Φ⁻¹(0.99) = 2.326347874040841
//   sequences of a group: x·328204288 = 57809034240 gives x = 176.137352112
//   a user takes a·S̄ = 16410214.4, spread √(a·(σ_S² + (1 − a)·S̄²)) = 71530466.2114
//   users of a group: x·16410214.4 + z·71530466.2114·√x = 57809034240 gives √x = 54.4987397827, x =
//     2970.1126379
//   most sequences of a replica = 1·176 = 176
//
// Prefill (MODEL §4)
//   rates: decode 1.9789e+15·0.43 = 850927000000000 FLOP/s, prefill 1.9789e+15·0.68 = 1.345652e+15 FLOP/s,
//     memory 3350000000000·0.83 = 2780500000000 B/s
//   balance = 1.9789e+15/3350000000000 = 590.71641791; B* = 850927000000000/2780500000000·1/2 =
//     153.016903435
//   prompt = 5000 − 600/2 = 4700; s = 0.2·prompt = 940, q = 3760
//   projections: FLOP 64·709676236800 = 45419279155200; bytes 64·94371840 = 6039797760;
//     seconds 64·max(0.000527384670628, 3.39406006114e-05) = 0.0337526189202
//   pairs: F(4700) − F(940) = 10603200; entries min(s, W) + q = 4700
//   attention: FLOP 64·347445657600 = 22236522086400; bytes 64·9625600 = 616038400;
//     seconds 64·max(0.000258198744995, 3.46182341306e-06) = 0.0165247196797
//   FFN: FLOP 64·2956984320000 = 189246996480000; bytes 64·393216000 = 25165824000;
//     seconds 64·max(0.00219743612762, 0.000141419169214) = 0.140635912167
//   head: FLOP 1·1555824640 = 1555824640; bytes 1·1555824640 = 1555824640;
//     seconds 1·max(1.15618647317e-06, 0.000559548512857) = 0.000559548512857
//   transfers: 1·38502400/(450e9·0.45) = 0.000190135308642 s
//   prefill = 0.0337526189202 + 0.0165247196797 + 0.140635912167 + 0.000559548512857 + 0.000190135308642 +
//     64·4.8e-05 = 0.194734934589 s
//   return of the cache: S(s) = 61603840 bytes / (64e9·0.45) = 0.00213902222222 s
//
// Batch and decode (MODEL §4)
//   B = 96: sequences of a group in a pass = max(96/(1·2), 1) = 48, tokens m = 192
//   projections: FLOP 64·36238786560 = 2319282339840; bytes 64·94371840 = 6039797760;
//     seconds 64·max(4.25874212006e-05, 3.39406006114e-05) = 0.00272559495684
//   attention: FLOP 64·31457280000 = 2013265920000; bytes 64·491520000 = 31457280000;
//     seconds 64·max(3.696824757e-05, 0.000176773961518) = 0.0113135335371
//   FFN: FLOP 64·150994944000 = 9663676416000; bytes 64·393216000 = 25165824000;
//     seconds 64·max(0.000177447588336, 0.000141419169214) = 0.0113566456535
//   head: FLOP 1·298718330880 = 298718330880; bytes 1·1555824640 = 1555824640;
//     seconds 1·max(0.000351050478925, 0.000559548512857) = 0.000559548512857
//   transfers: 1·1966080/(450e9·0.45) = 9.70903703704e-06 s
//   pass = 0.00272559495684 + 0.0113135335371 + 0.0113566456535 + 0.000559548512857 + 9.70903703704e-06 +
//     64·4.8e-05 = 0.0290370316974 s
//   step = pass·(1 + 0.1) = 0.0319407348671 s; tokens a step = 1 + 0.8 + 0.8^2 + 0.8^3 = 2.952; TPOT =
//     0.0108200321366 s
//   in all 14294943006720 FLOP, 64218726400 bytes: 222.597734463 FLOP/byte, 0.0167992589338 s of
//     computing, 0.0230961073188 s of reading
//   TTFT = 0.125 + 0.194734934589 + 0.0319407348671 + 0.00213902222222 = 0.353814691678 s
//   a reply takes 0.194734934589/2 + 600·0.0108200321366/96 = 0.164992668148 s; output 600/that =
//     3636.52522706 tokens/s; between tokens that·96/600 = 0.0263988269037 s
//
// Users (MODEL §5)
//   by memory: 1·⌊2970.1126379⌋ = 2970
//   B is below 176, so at most ⌊U⌋ with U·0.05 + z·√(U·0.05·0.95) = 96: √U = 39.0400055663, U =
//     1524.12203462
//   readers in host memory: 1524·0.95·S̄·1·2 = 950348336333 bytes
//   users of a replica: 1524
//
// Money and energy (MODEL §6)
//   capital = 30000·(1 + 0.35)·(1 + 0.1) = 44550; annuity at r = 0.08/12 over 48 months: capital·r/(1 − (1
//     + r)^−48) = 1087.59569031
//   kW = 0.7·(1 + 0.3)·0.8 = 0.728; power = kW·1.25·730.5·0.08 = 53.1804; hosting = 0.7·(1 + 0.3)·130 =
//     118.3; operations = capital·0.05/12 = 185.625
//   replica = 2·1444.70109031 = 2889.40218063; a user: 2889.40218063/1524 = 1.89593318939
//   a million output tokens: 2889.40218063/(3636.52522706·730.5·3600·0.6)·1e6 = 0.503555588442
//   energy: 0.728·1.25·1000·2/(3636.52522706·0.6) = 0.834129600081 J a token
//   CO2: 0.728·1.25·2·730.5·0.35/1524 = 0.305333661417 kg a user-month
//   fleet: ⌈10000/1524⌉ + 1 = 8 replicas, 16 GPUs, 23115.217445 a month, 2.3115217445 a user;
//     16·0.728·1.25/1000 = 0.01456 MW

} // namespace

TEST_CASE("speculation over two pipeline stages: Qwen3 32B on H100")
{
    const Figures figures = evaluate(scenarioOf(scenario));
    SECTION("the model and what fits in memory")
    {
        const std::vector<ExpectedFigure> expected = {
            {"model.parameters", 32762106880.0},           {"model.active_parameters", 32762106880.0},
            {"model.kv_bytes_per_token", 131072.0},        {"memory.usable_bytes", 76968000000.0},
            {"memory.overhead_bytes", 2000000000.0},       {"memory.weights_bytes", 17158965760.0},
            {"memory.kv_budget_bytes", 57809034240.0},     {"memory.mean_context_tokens", 5000.0},
            {"memory.kv_bytes_per_sequence", 328204288.0}, {"memory.max_sequences", 176.0},
        };
        checkFigures(figures, expected);
    }
    SECTION("batch and decode pass")
    {
        CHECK(limitNames[std::size_t(figures.limit.value())] == "manual");
        const std::vector<ExpectedFigure> expected = {
            {"roofline.balance_flop_per_byte", 590.7164179104477},
            {"roofline.saturating_batch", 153.01690343463406},
            {"batch", 96.0},
            {"decode.ops.attention_projections.flops", 2319282339840.0},
            {"decode.ops.attention_projections.bytes", 6039797760.0},
            {"decode.ops.attention_projections.seconds", 0.002725594956841186},
            {"decode.ops.attention.flops", 2013265920000.0},
            {"decode.ops.attention.bytes", 31457280000.0},
            {"decode.ops.attention.seconds", 0.011313533537133609},
            {"decode.ops.ffn.flops", 9663676416000.0},
            {"decode.ops.ffn.bytes", 25165824000.0},
            {"decode.ops.ffn.seconds", 0.011356645653504941},
            {"decode.ops.lm_head.flops", 298718330880.0},
            {"decode.ops.lm_head.bytes", 1555824640.0},
            {"decode.ops.lm_head.seconds", 0.0005595485128573998},
            {"decode.step_seconds", 0.03194073486711159},
            {"decode.tpot_seconds", 0.010820032136555415},
            {"decode.tokens_per_second_per_user", 92.42116727375567},
            {"decode.tokens_per_second", 8872.432058280545},
            {"decode.flops", 14294943006720.0},
            {"decode.bytes", 64218726400.0},
            {"decode.intensity_flop_per_byte", 222.5977344627003},
            {"decode.memory_seconds", 0.02309610731882755},
            {"decode.compute_seconds", 0.016799258933751074},
            {"decode.communication_seconds", 9.709037037037037e-06},
            {"decode.fixed_seconds", 0.003072},
        };
        checkFigures(figures, expected);
    }
    SECTION("prefill, first token and steady state")
    {
        const std::vector<ExpectedFigure> expected = {
            {"prefill.prompt_tokens", 4700.0},
            {"prefill.uncached_tokens", 3760.0},
            {"prefill.seconds", 0.19473493458885974},
            {"ttft_seconds", 0.3538146916781935},
            {"steady.output_tokens_per_second", 3636.525227061323},
            {"steady.requests_per_second", 6.060875378435539},
            {"steady.total_tokens_per_second", 26425.41664997895},
            {"steady.decode_share", 0.4098679148145625},
            {"steady.inter_token_seconds", 0.026398826903664192},
        };
        checkFigures(figures, expected);
    }
    SECTION("users, money and energy")
    {
        const std::vector<ExpectedFigure> expected = {
            {"memory.host_bytes", 950348336332.7999},
            {"users_per_replica", 1524.0},
            {"cost.capex_usd_gpu_month", 1087.5956903139452},
            {"cost.power_usd_gpu_month", 53.1804},
            {"cost.hosting_usd_gpu_month", 118.29999999999998},
            {"cost.operations_usd_gpu_month", 185.625},
            {"cost.usd_gpu_month", 1444.701090313945},
            {"cost.usd_replica_month", 2889.40218062789},
            {"cost.usd_user_month", 1.8959331893883793},
            {"cost.usd_million_output_tokens", 0.5035555884416216},
            {"energy.joules_per_output_token", 0.8341296000810561},
            {"energy.kg_co2_user_month", 0.3053336614173228},
            {"fleet.replicas", 8.0},
            {"fleet.gpus", 16.0},
            {"fleet.usd_month", 23115.21744502312},
            {"fleet.usd_user_month", 2.311521744502312},
            {"fleet.megawatts", 0.014559999999999998},
        };
        checkFigures(figures, expected);
    }
}
