// Llama 3.1 70B in FP8 (embedding BF16) over the eight GPUs of an H100 host, calibrated, contexts log-normal
// and offloaded to the host while their users read, at most 50 ms between tokens. Projections d·(64 +
// 16)·128 + 64·128·d = 150994944, FFN 3·d·28672 = 704643072, KV 2·8·128 = 2048 elements of 8 heads, one of
// which each GPU keeps (κ = 1/8), 4·64·128 = 32768 FLOP a pair. H100: 85.52 GB, 3,350 GB/s, 1,978.9 TFLOP/s
// FP8, NVLink 450 GB/s, host 64 GB/s, 700 W, $30,000.
#include <catch2/catch.hpp>

#include "worked.h"

using namespace ridgepoint;

namespace {

const char *const scenario = R"({"name": "dense", "model": {"preset": "llama-3.1-70b"},
    "hardware": {"preset": "h100-sxm"}, "deployment": {"tensor_parallel": 8}, "workload": {"tpot_slo_ms": 50}})";

// Parameters and memory (MODEL §2, §3)
//   P_layers = 80·(150994944 + 704643072 + 16384) + 8192 = 68452360192
//   P_embedding_and_head = 2·128256·8192 = 2101346304
//   KV of a token, whole model: (80·2048)·1 = 163840 bytes
//   weights of a GPU = (P_layers·1/8 + P_embedding_and_head·2/8)/1 = 9081881600
//   usable = 85.52e9·0.9 = 76968000000; KV budget = usable − 2e9 − weights = 65886118400
//   contexts: μ = ln 7080 = 8.86502918669, σ = ln(27540/7080)/1.2815515655446 = 1.05993829832
//   m = 131072: x = (ln m − μ)/σ = 2.75343657971; E[min(X, m)] = 12416.2798895·Φ(1.69349828139) +
//     m·Φ(-2.75343657971) = 12241.7949866;
//     E[min²] = 474132210.501·Φ(0.633559983063) + m²·Φ(-2.75343657971) = 400005782.017, sd = 15815.9488341
//   S̄ = [80·0.125·2048·12241.7949866 + 16/2·20480]/1 = 250875801.325 bytes
//     (20480: bytes that a token adds on a rank)
//   σ_S = [80·256·15815.9488341]/1 = 323910632.122
//   z = Φ⁻¹(0.99) = 2.326347874040841
//   sequences of a group: x·250875801.325 + z·323910632.122·√x = 65886118400 gives √x = 14.7733329436, x =
//     218.251366261
//   a user takes a·S̄ = 12543790.0663, spread √(a·(σ_S² + (1 − a)·S̄²)) = 90749609.3402
//   users of a group: x·12543790.0663 + z·90749609.3402·√x = 65886118400 gives √x = 64.5458444166, x =
//     4166.16603145
//   most sequences of a replica = 1·218 = 218
//
// Prefill (MODEL §4)
//   rates: decode 1.9789e+15·0.43 = 850927000000000 FLOP/s, prefill 1.9789e+15·0.68 = 1.345652e+15 FLOP/s,
//     memory 3350000000000·0.83 = 2780500000000 B/s
//   balance = 1.9789e+15/3350000000000 = 590.71641791; B* = 850927000000000/2780500000000·1/2 =
//     153.016903435
//   prompt = 12241.7949866 − 343/2 = 12070.2949866; s = 0.37·prompt = 4466.00914504, q = 7604.28584155
//   projections: FLOP 80·287052178701 = 2.29641742961e+13; bytes 80·18874368 = 1509949440;
//     seconds 80·max(0.000213318286378, 6.78812012228e-06) = 0.0170654629103
//   pairs: F(12070.2949866) − F(4466.00914504) = 62873391.6899; entries min(s, W) + q = 12070.2949866
//   attention: FLOP 80·257529412362 = 2.06023529889e+13; bytes 80·3089995.51657 = 247199641.325;
//     seconds 80·max(0.000191378909526, 1.11130930285e-06) = 0.0153103127621
//   FFN: FLOP 80·1.33957683394e+12 = 1.07166146715e+14; bytes 80·88080384 = 7046430720;
//     seconds 80·max(0.000995485336431, 3.1677893904e-05) = 0.0796388269145
//   head: FLOP 1·262668288 = 262668288; bytes 1·262668288 = 262668288;
//     seconds 1·max(1.95197783677e-07, 9.44680050351e-05) = 9.44680050351e-05
//   all-reduces: 2·80·(8e-06 + 2·7/8·124588619.228/(450e9·0.45)) = 0.173550683377 s
//   prefill = 0.0170654629103 + 0.0153103127621 + 0.0796388269145 + 9.44680050351e-05 + 0.173550683377 +
//     80·4.8e-05 = 0.289499753969 s
//   return of the cache: S(s) = 91463867.2904 bytes / (64e9·0.45) = 0.00317582872536 s
//
// Batch and decode (MODEL §4)
//   time between tokens at B = 43: 0.0494360827327 s, at 44: 0.0503929277002 s; the target is 0.05 s
//   B = 43: sequences of a group in a pass = max(43/(1·1), 1) = 43, tokens m = 43
//   projections: FLOP 80·1623195648 = 129855651840; bytes 80·18874368 = 1509949440;
//     seconds 80·max(1.90756157461e-06, 6.78812012228e-06) = 0.000543049609782
//   attention: FLOP 80·2156122867.4 = 172489829392; bytes 80·134757679.212 = 10780614337;
//     seconds 80·max(2.53385174921e-06, 4.84652685533e-05) = 0.00387722148426
//   FFN: FLOP 80·7574913024 = 605993041920; bytes 80·88080384 = 7046430720;
//     seconds 80·max(8.90195401486e-06, 3.1677893904e-05) = 0.00253423151232
//   head: FLOP 1·11294736384 = 11294736384; bytes 1·262668288 = 262668288;
//     seconds 1·max(1.327344929e-05, 9.44680050351e-05) = 9.44680050351e-05
//   all-reduces: 2·80·(8e-06 + 2·7/8·704512/(450e9·0.45)) = 0.00225414004938 s
//   pass = 0.000543049609782 + 0.00387722148426 + 0.00253423151232 + 9.44680050351e-05 + 0.00225414004938
//     + 80·4.8e-05 = 0.0131431106608 s
//   in all 919633259536 FLOP, 19599662785 bytes: 46.9208715285 FLOP/byte, 0.00108074283638 s of computing,
//     0.0070489706114 s of reading
//   TTFT = 0.125 + 0.289499753969 + 0.0131431106608 + 0.00317582872536 = 0.430818693355 s
//   a reply takes 0.289499753969/1 + 343·0.0131431106608/43 = 0.394338985519 s; output 343/that =
//     869.810017766 tokens/s; between tokens that·43/343 = 0.0494360827327 s
//
// Users (MODEL §5)
//   by memory: 1·⌊4166.16603145⌋ = 4166
//   B is below 218, so at most ⌊U⌋ with U·0.05 + z·√(U·0.05·0.95) = 43: √U = 24.6906638916, U =
//     609.628883408
//   readers in host memory: 609·0.95·S̄·8·1 = 1.16115355885e+12 bytes
//   users of a replica: 609
//
// Money and energy (MODEL §6)
//   capital = 30000·(1 + 0.35)·(1 + 0.1) = 44550; annuity at r = 0.08/12 over 48 months: capital·r/(1 − (1
//     + r)^−48) = 1087.59569031
//   kW = 0.7·(1 + 0.3)·0.8 = 0.728; power = kW·1.25·730.5·0.08 = 53.1804; hosting = 0.7·(1 + 0.3)·130 =
//     118.3; operations = capital·0.05/12 = 185.625
//   replica = 8·1444.70109031 = 11557.6087225; a user: 11557.6087225/609 = 18.9780110386
//   a million output tokens: 11557.6087225/(869.810017766·730.5·3600·0.6)·1e6 = 8.42111524675
//   energy: 0.728·1.25·1000·8/(869.810017766·0.6) = 13.9494062905 J a token
//   CO2: 0.728·1.25·8·730.5·0.35/609 = 3.05634482759 kg a user-month
//   fleet: ⌈10000/609⌉ + 1 = 18 replicas, 144 GPUs, 208036.957005 a month, 20.8036957005 a user;
//     144·0.728·1.25/1000 = 0.13104 MW

} // namespace

TEST_CASE("a dense model over eight GPUs: Llama 3.1 70B on H100")
{
    const Figures figures = evaluate(scenarioOf(scenario));
    SECTION("the model and what fits in memory")
    {
        const std::vector<ExpectedFigure> expected = {
            {"model.parameters", 70553706496.0},
            {"model.active_parameters", 70553706496.0},
            {"model.kv_bytes_per_token", 163840.0},
            {"memory.usable_bytes", 76968000000.0},
            {"memory.overhead_bytes", 2000000000.0},
            {"memory.weights_bytes", 9081881600.0},
            {"memory.kv_budget_bytes", 65886118400.0},
            {"memory.mean_context_tokens", 12241.794986591047},
            {"memory.kv_bytes_per_sequence", 250875801.32538465},
            {"memory.max_sequences", 218.0},
        };
        checkFigures(figures, expected);
    }
    SECTION("batch and decode pass")
    {
        CHECK(limitNames[std::size_t(figures.limit.value())] == "tpot_slo");
        const std::vector<ExpectedFigure> expected = {
            {"roofline.balance_flop_per_byte", 590.7164179104477},
            {"roofline.saturating_batch", 153.01690343463406},
            {"batch", 43.0},
            {"decode.ops.attention_projections.flops", 129855651840.0},
            {"decode.ops.attention_projections.bytes", 1509949440.0},
            {"decode.ops.attention_projections.seconds", 0.0005430496097824132},
            {"decode.ops.attention.flops", 172489829391.86462},
            {"decode.ops.attention.bytes", 10780614336.991539},
            {"decode.ops.attention.seconds", 0.003877221484262377},
            {"decode.ops.ffn.flops", 605993041920.0},
            {"decode.ops.ffn.bytes", 7046430720.0},
            {"decode.ops.ffn.seconds", 0.002534231512317928},
            {"decode.ops.lm_head.flops", 11294736384.0},
            {"decode.ops.lm_head.bytes", 262668288.0},
            {"decode.ops.lm_head.seconds", 9.446800503506563e-05},
            {"decode.step_seconds", 0.0131431106607805},
            {"decode.tpot_seconds", 0.0131431106607805},
            {"decode.tokens_per_second_per_user", 76.08548887776125},
            {"decode.tokens_per_second", 3271.6760217437336},
            {"decode.flops", 919633259535.8646},
            {"decode.bytes", 19599662784.99154},
            {"decode.intensity_flop_per_byte", 46.920871528467046},
            {"decode.memory_seconds", 0.007048970611397784},
            {"decode.compute_seconds", 0.0010807428363841607},
            {"decode.communication_seconds", 0.0022541400493827158},
            {"decode.fixed_seconds", 0.00384},
        };
        checkFigures(figures, expected);
    }
    SECTION("prefill, first token and steady state")
    {
        const std::vector<ExpectedFigure> expected = {
            {"prefill.prompt_tokens", 12070.294986591047},
            {"prefill.uncached_tokens", 7604.28584155236},
            {"prefill.seconds", 0.28949975396886},
            {"ttft_seconds", 0.43081869335500134},
            {"steady.output_tokens_per_second", 869.8100177661529},
            {"steady.requests_per_second", 2.5358892646243523},
            {"steady.total_tokens_per_second", 20153.43684849374},
            {"steady.decode_share", 0.2658606817989767},
            {"steady.inter_token_seconds", 0.049436082732678396},
        };
        checkFigures(figures, expected);
    }
    SECTION("users, money and energy")
    {
        const std::vector<ExpectedFigure> expected = {
            {"memory.host_bytes", 1161153558854.4102},
            {"users_per_replica", 609.0},
            {"cost.capex_usd_gpu_month", 1087.5956903139452},
            {"cost.power_usd_gpu_month", 53.1804},
            {"cost.hosting_usd_gpu_month", 118.29999999999998},
            {"cost.operations_usd_gpu_month", 185.625},
            {"cost.usd_gpu_month", 1444.701090313945},
            {"cost.usd_replica_month", 11557.60872251156},
            {"cost.usd_user_month", 18.978011038606834},
            {"cost.usd_million_output_tokens", 8.421115246745662},
            {"energy.joules_per_output_token", 13.94940629046119},
            {"energy.kg_co2_user_month", 3.056344827586207},
            {"fleet.replicas", 18.0},
            {"fleet.gpus", 144.0},
            {"fleet.usd_month", 208036.9570052081},
            {"fleet.usd_user_month", 20.80369570052081},
            {"fleet.megawatts", 0.13104},
        };
        checkFigures(figures, expected);
    }
}
