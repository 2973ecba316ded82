// Gemma 3 27B in BF16, weights and cache, over two L40S, which have no scale-up link: PCIe of 32 GB/s joins
// them. Of 62 layers every 6th is full (10), 52 see 1024 tokens. Projections d·(32 + 32)·128 + 32·128·d =
// 66060288, FFN 3·d·21504 = 346816512, KV 2·16·128 = 4096 elements of 16 heads (κ = 8/16), 4·32·128 = 16384
// FLOP a pair; embedding and head are tied. L40S: 48.31 GB, 864 GB/s, 362 TFLOP/s BF16, 350 W, $8,000.
#include <catch2/catch.hpp>

#include "worked.h"

using namespace ridgepoint;

namespace {

const char *const scenario = R"({"name": "sliding", "model": {"preset": "gemma-3-27b"},
    "hardware": {"preset": "l40s"}, "deployment": {"tensor_parallel": 2},
    "precision": {"weights": "bf16", "kv_cache": "bf16"}, "serving": {"block_tokens": 32, "confidence": 0.95},
    "workload": {"context_tokens": {"median": 3000, "p90": 12000}, "max_context_tokens": 32768, "output_tokens": 400,
        "cached_prompt_share": 0.5, "active_share": 0.1, "users": 500, "ttft_slo_ms": 3400}})";

// Parameters and memory (MODEL §2, §3)
//   P_layers = 52·(66060288 + 346816512 + 10752) + 10·(66060288 + 346816512 + 10752) + 5376 = 25599033600
//   P_embedding_and_head = 1·262144·5376 = 1409286144
//   KV of a token, whole model: (52·4096 + 10·4096)·2 = 507904 bytes
//   weights of a GPU = (P_layers·2/2 + P_embedding_and_head·2/2)/1 = 27008319744
//   usable = 48.31e9·0.9 = 43479000000; KV budget = usable − 2e9 − weights = 14470680256
//   contexts: μ = ln 3000 = 8.00636756765, σ = ln(12000/3000)/1.2815515655446 = 1.08173123766
//   m = 32768: x = (ln m − μ)/σ = 2.21019792858; E[min(X, m)] = 5385.35657055·Φ(1.12846669092) +
//     m·Φ(-2.21019792858) = 5131.48799554;
//     E[min²] = 93457755.2221·Φ(0.0467354532587) + m²·Φ(-2.21019792858) = 63015339.8379, sd = 6056.66333797
//   m = 1024: x = (ln m − μ)/σ = -0.993680985286; E[min(X, m)] = 5385.35657055·Φ(-2.07541222294) +
//     m·Φ(0.993680985286) = 962.149048294;
//     E[min²] = 93457755.2221·Φ(-3.1571434606) + m²·Φ(0.993680985286) = 955055.375038, sd = 171.244222986
//   S̄ = [52·0.5·4096·962.149048294·2 + 10·0.5·4096·5131.48799554·2 + 32/2·253952]/1 = 419179030.392 bytes
//     (253952: bytes that a token adds on a rank)
//   σ_S = [52·4096·171.244222986 + 10·4096·6056.66333797]/1 = 284554579.865
//   z = Φ⁻¹(0.95) = 1.644853626951472
//   sequences of a group: x·419179030.392 + z·284554579.865·√x = 14470680256 gives √x = 5.34366897993, x =
//     28.5547981671
//   a user takes a·S̄ = 41917903.0392, spread √(a·(σ_S² + (1 − a)·S̄²)) = 154632229.011
//   users of a group: x·41917903.0392 + z·154632229.011·√x = 14470680256 gives √x = 15.7921490452, x =
//     249.391971465
//   most sequences of a replica = 1·28 = 28
//
// Prefill (MODEL §4)
//   rates: decode 362000000000000·0.43 = 155660000000000 FLOP/s, prefill 362000000000000·0.68 = 2.4616e+14
//     FLOP/s, memory 864000000000·0.83 = 717120000000 B/s
//   balance = 362000000000000/864000000000 = 418.981481481; B* = 155660000000000/717120000000·2/2 =
//     217.062695225
//   prompt = 5131.48799554 − 400/2 = 4931.48799554; s = 0.5·prompt = 2465.74399777, q = 2465.74399777
//   projections: FLOP 52·162887758627 + 10·162887758627 = 1.00990410349e+13; bytes 52·66060288 +
//     10·66060288 = 4095737856;
//     seconds 52·max(0.000661714976548, 9.2118875502e-05) + 10·max(0.000661714976548, 9.2118875502e-05) =
//     0.041026328546
//   pairs within 1024: F(4931.48799554) − F(2465.74399777) = 2524921.85372; entries min(s, W) + q =
//     3489.74399777
//   pairs: F(4931.48799554) − F(2465.74399777) = 9119840.19381; entries min(s, W) + q = 4931.48799554
//   attention: FLOP 52·20684159825.6 + 10·74709730867.7 = 1.82267361961e+12; bytes 52·14293991.4149 +
//     10·20199374.8297 = 945281301.87;
//     seconds 52·max(8.40272986092e-05, 1.99324958373e-05) + 10·max(0.000303500694133, 2.81673566903e-05) =
//     0.00740442646901
//   FFN: FLOP 52·855160732792 + 10·855160732792 = 5.30199654331e+13; bytes 52·346816512 + 10·346816512 =
//     21502623744;
//     seconds 52·max(0.00347400362688, 0.000483624096386) + 10·max(0.00347400362688, 0.000483624096386) =
//     0.215388224866
//   head: FLOP 1·1409286144 = 1409286144; bytes 1·1409286144 = 1409286144;
//     seconds 1·max(5.72508183295e-06, 0.00196520267738) = 0.00196520267738
//   all-reduces: 2·62·(8e-06 + 2·1/2·26511679.464/(32e9·0.45)) = 0.229287017607 s
//   prefill = 0.041026328546 + 0.00740442646901 + 0.215388224866 + 0.00196520267738 + 0.229287017607 +
//     62·4.8e-05 = 0.498047200166 s
//   return of the cache: S(s) = 319100682.149 bytes / (32e9·0.45) = 0.0221597695937 s
//
// Batch and decode (MODEL §4)
//   B = 28: sequences of a group in a pass = max(28/(1·1), 1) = 28, tokens m = 28
//   projections: FLOP 52·1849688064 + 10·1849688064 = 114680659968; bytes 52·66060288 + 10·66060288 =
//     4095737856;
//     seconds 52·max(1.18828733393e-05, 9.2118875502e-05) + 10·max(1.18828733393e-05, 9.2118875502e-05) =
//     0.00571137028112
//   attention: FLOP 52·220693900.101 + 10·1177040190.47 = 23246484709.9; bytes 52·110346950.051 +
//     10·588520095.233 = 11623242355;
//     seconds 52·max(1.41779455288e-06, 0.000153875153462) + 10·max(7.5616098578e-06, 0.000820671707988) =
//     0.0162082250599
//   FFN: FLOP 52·9710862336 + 10·9710862336 = 602073464832; bytes 52·346816512 + 10·346816512 =
//     21502623744;
//     seconds 52·max(6.23850850315e-05, 0.000483624096386) + 10·max(6.23850850315e-05, 0.000483624096386) =
//     0.0299846939759
//   head: FLOP 1·39460012032 = 39460012032; bytes 1·1409286144 = 1409286144;
//     seconds 1·max(0.000253501297906, 0.00196520267738) = 0.00196520267738
//   all-reduces: 2·62·(8e-06 + 2·1/2·301056/(32e9·0.45)) = 0.00358442666667 s
//   pass = 0.00571137028112 + 0.0162082250599 + 0.0299846939759 + 0.00196520267738 + 0.00358442666667 +
//     62·4.8e-05 = 0.060429918661 s
//   in all 779460621542 FLOP, 38630890099 bytes: 20.1771333652 FLOP/byte, 0.00500745613222 s of computing,
//     0.0538694919943 s of reading
//   TTFT = 0.125 + 0.498047200166 + 0.060429918661 + 0.0221597695937 = 0.70563688842 s
//   a reply takes 0.498047200166/1 + 400·0.060429918661/28 = 1.36133175247 s; output 400/that =
//     293.829920059 tokens/s; between tokens that·28/400 = 0.0952932226726 s
//
// Users (MODEL §5)
//   by memory: 1·⌊249.391971465⌋ = 249
//   readers in host memory: 249·0.9·S̄·2·1 = 187876041421 bytes
//   users of a replica: 249
//
// Money and energy (MODEL §6)
//   capital = 8000·(1 + 0.35)·(1 + 0.1) = 11880; annuity at r = 0.08/12 over 48 months: capital·r/(1 − (1
//     + r)^−48) = 290.025517417
//   kW = 0.35·(1 + 0.3)·0.8 = 0.364; power = kW·1.25·730.5·0.08 = 26.5902; hosting = 0.35·(1 + 0.3)·130 =
//     59.15; operations = capital·0.05/12 = 49.5
//   replica = 2·425.265717417 = 850.531434834; a user: 850.531434834/249 = 3.41578889492
//   a million output tokens: 850.531434834/(293.829920059·730.5·3600·0.6)·1e6 = 1.83451125673
//   energy: 0.364·1.25·1000·2/(293.829920059·0.6) = 5.1617162281 J a token
//   CO2: 0.364·1.25·2·730.5·0.35/249 = 0.934394578313 kg a user-month
//   fleet: ⌈500/249⌉ + 1 = 4 replicas, 8 GPUs, 3402.12573934 a month, 6.80425147867 a user;
//     8·0.364·1.25/1000 = 0.00364 MW

} // namespace

TEST_CASE("sliding windows: Gemma 3 27B over two L40S")
{
    const Figures figures = evaluate(scenarioOf(scenario));
    SECTION("the model and what fits in memory")
    {
        const std::vector<ExpectedFigure> expected = {
            {"model.parameters", 27008319744.0},
            {"model.active_parameters", 27008319744.0},
            {"model.kv_bytes_per_token", 507904.0},
            {"memory.usable_bytes", 43479000000.0},
            {"memory.overhead_bytes", 2000000000.0},
            {"memory.weights_bytes", 27008319744.0},
            {"memory.kv_budget_bytes", 14470680256.0},
            {"memory.mean_context_tokens", 5131.487995541007},
            {"memory.kv_bytes_per_sequence", 419179030.39150566},
            {"memory.max_sequences", 28.0},
        };
        checkFigures(figures, expected);
    }
    SECTION("batch and decode pass")
    {
        CHECK(limitNames[std::size_t(figures.limit.value())] == "memory");
        const std::vector<ExpectedFigure> expected = {
            {"roofline.balance_flop_per_byte", 418.98148148148147},
            {"roofline.saturating_batch", 217.06269522534583},
            {"batch", 28.0},
            {"decode.ops.attention_projections.flops", 114680659968.0},
            {"decode.ops.attention_projections.bytes", 4095737856.0},
            {"decode.ops.attention_projections.seconds", 0.005711370281124498},
            {"decode.ops.attention.flops", 23246484709.924316},
            {"decode.ops.attention.bytes", 11623242354.962158},
            {"decode.ops.attention.seconds", 0.016208225059909303},
            {"decode.ops.ffn.flops", 602073464832.0},
            {"decode.ops.ffn.bytes", 21502623744.0},
            {"decode.ops.ffn.seconds", 0.029984693975903615},
            {"decode.ops.lm_head.flops", 39460012032.0},
            {"decode.ops.lm_head.bytes", 1409286144.0},
            {"decode.ops.lm_head.seconds", 0.0019652026773761713},
            {"decode.step_seconds", 0.06042991866098025},
            {"decode.tpot_seconds", 0.06042991866098025},
            {"decode.tokens_per_second_per_user", 16.54809442339532},
            {"decode.tokens_per_second", 463.3466438550689},
            {"decode.flops", 779460621541.9243},
            {"decode.bytes", 38630890098.96216},
            {"decode.intensity_flop_per_byte", 20.177133365168434},
            {"decode.memory_seconds", 0.05386949199431359},
            {"decode.compute_seconds", 0.005007456132223592},
            {"decode.communication_seconds", 0.0035844266666666667},
            {"decode.fixed_seconds", 0.002976},
        };
        checkFigures(figures, expected);
    }
    SECTION("prefill, first token and steady state")
    {
        const std::vector<ExpectedFigure> expected = {
            {"prefill.prompt_tokens", 4931.487995541007},
            {"prefill.uncached_tokens", 2465.7439977705035},
            {"prefill.seconds", 0.49804720016554305},
            {"ttft_seconds", 0.7056368884201816},
            {"steady.output_tokens_per_second", 293.82992005852543},
            {"steady.requests_per_second", 0.7345748001463136},
            {"steady.total_tokens_per_second", 2105.1033244327655},
            {"steady.decode_share", 0.6341470774749651},
            {"steady.inter_token_seconds", 0.09529322267256828},
        };
        checkFigures(figures, expected);
    }
    SECTION("users, money and energy")
    {
        const std::vector<ExpectedFigure> expected = {
            {"memory.host_bytes", 187876041421.47284},
            {"users_per_replica", 249.0},
            {"cost.capex_usd_gpu_month", 290.0255174170521},
            {"cost.power_usd_gpu_month", 26.5902},
            {"cost.hosting_usd_gpu_month", 59.14999999999999},
            {"cost.operations_usd_gpu_month", 49.50000000000001},
            {"cost.usd_gpu_month", 425.26571741705203},
            {"cost.usd_replica_month", 850.5314348341041},
            {"cost.usd_user_month", 3.4157888949160804},
            {"cost.usd_million_output_tokens", 1.8345112567329325},
            {"energy.joules_per_output_token", 5.161716228097448},
            {"energy.kg_co2_user_month", 0.9343945783132529},
            {"fleet.replicas", 4.0},
            {"fleet.gpus", 8.0},
            {"fleet.usd_month", 3402.1257393364162},
            {"fleet.usd_user_month", 6.804251478672833},
            {"fleet.megawatts", 0.0036399999999999996},
        };
        checkFigures(figures, expected);
    }
}
