// Llama 3.1 8B in BF16 on rented A100, sold at a margin, with two spare replicas, and the same work bought
// by the token. Readers' cache is dropped, so whole prompts are prefilled, while the provider's cache still
// holds 40 %. Contexts are all 3,000. Projections d·(32 + 16)·128 + 32·128·d = 41943040, FFN 3·d·14336 =
// 176160768, KV 2·8·128 = 2048, 4·32·128 = 16384 FLOP a pair. A100: 85.9 GB, 2,039 GB/s, 312 TFLOP/s BF16,
// 400 W; vllm: 60 ms a request.
#include <catch2/catch.hpp>

#include "worked.h"

using namespace ridgepoint;

namespace {

const char *const scenario =
    R"({"name": "rented", "model": {"preset": "llama-3.1-8b"}, "hardware": {"preset": "a100-sxm-80gb"},
    "precision": {"weights": "bf16", "kv_cache": "bf16"}, "efficiency": {"preset": "vllm"}, "serving": {"idle_kv": "recompute"},
    "workload": {"context_tokens": {"median": 3000}, "output_tokens": 300, "cached_prompt_share": 0.4, "active_share": 0.08,
        "users": 25000, "tpot_slo_ms": 25},
    "economics": {"ownership": "rent", "rent_usd_gpu_hour": 2.5, "margin": 0.3, "utilization": 0.5, "spare_replicas": 2,
        "api_price": {"input_usd_million": 0.2, "cached_input_usd_million": 0.05, "output_usd_million": 0.6}}})";

// Parameters and memory (MODEL §2, §3)
//   P_layers = 32·(41943040 + 176160768 + 8192) + 4096 = 6979588096
//   P_embedding_and_head = 2·128256·4096 = 1050673152
//   KV of a token, whole model: (32·2048)·2 = 131072 bytes
//   weights of a GPU = (P_layers·2/1 + P_embedding_and_head·2/1)/1 = 16060522496
//   usable = 85.9e9·0.9 = 77310000000; KV budget = usable − 2e9 − weights = 59249477504
//   every context is 3000
//   S̄ = [32·2048·3000·2 + 16/2·131072]/1 = 394264576 bytes
//     (131072: bytes that a token adds on a rank)
//   z = Φ⁻¹(0.99) = 2.326347874040841
//   sequences of a group: x·394264576 = 59249477504 gives x = 150.278470628
//   a user takes a·S̄ = 31541166.08, spread √(a·(σ_S² + (1 − a)·S̄²)) = 106961298.204
//   users of a group: x·31541166.08 + z·106961298.204·√x = 59249477504 gives √x = 39.5760560264, x =
//     1566.2642106
//   most sequences of a replica = 1·150 = 150
//
// Prefill (MODEL §4)
//   rates: decode 312000000000000·0.43 = 134160000000000 FLOP/s, prefill 312000000000000·0.68 =
//     212160000000000 FLOP/s, memory 2039000000000·0.83 = 1692370000000 B/s
//   balance = 312000000000000/2039000000000 = 153.016184404; B* = 134160000000000/1692370000000·2/2 =
//     79.2734449323
//   prompt = 3000 − 300/2 = 2850; s = 0·prompt = 0, q = 2850
//   projections: FLOP 32·239075328000 = 7650410496000; bytes 32·83886080 = 2684354560;
//     seconds 32·max(0.00112686334842, 4.95672222977e-05) = 0.0360596271493
//   pairs: F(2850) − F(0) = 4061250; entries min(s, W) + q = 2850
//   attention: FLOP 32·66539520000 = 2129264640000; bytes 32·11673600 = 373555200;
//     seconds 32·max(0.000313628959276, 6.89778239983e-06) = 0.0100361266968
//   FFN: FLOP 32·1004116377600 = 32131724083200; bytes 32·352321536 = 11274289152;
//     seconds 32·max(0.00473282606335, 0.00020818233365) = 0.151450434027
//   head: FLOP 1·1050673152 = 1050673152; bytes 1·1050673152 = 1050673152;
//     seconds 1·max(4.9522678733e-06, 0.000620829459279) = 0.000620829459279
//   prefill = 0.0360596271493 + 0.0100361266968 + 0.151450434027 + 0.000620829459279 + 32·4.8e-05 =
//     0.199703017333 s
//
// Batch and decode (MODEL §4)
//   time between tokens at B = 16: 0.024773184513 s, at 17: 0.025671207592 s; the target is 0.025 s
//   B = 16: sequences of a group in a pass = max(16/(1·1), 1) = 16, tokens m = 16
//   projections: FLOP 32·1342177280 = 42949672960; bytes 32·83886080 = 2684354560;
//     seconds 32·max(1.00043029219e-05, 4.95672222977e-05) = 0.00158615111353
//   attention: FLOP 32·786432000 = 25165824000; bytes 32·196608000 = 6291456000;
//     seconds 32·max(5.86189624329e-06, 0.00011617317726) = 0.00371754167233
//   FFN: FLOP 32·5637144576 = 180388626432; bytes 32·352321536 = 11274289152;
//     seconds 32·max(4.20180722719e-05, 0.00020818233365) = 0.00666183467681
//   head: FLOP 1·16810770432 = 16810770432; bytes 1·1050673152 = 1050673152;
//     seconds 1·max(0.000125303894097, 0.000620829459279) = 0.000620829459279
//   pass = 0.00158615111353 + 0.00371754167233 + 0.00666183467681 + 0.000620829459279 + 32·4.8e-05 =
//     0.0141223569219 s
//   in all 265314893824 FLOP, 21300772864 bytes: 12.4556463523 FLOP/byte, 0.00197760058008 s of computing,
//     0.0125863569219 s of reading
//   TTFT = 0.06 + 0.199703017333 + 0.0141223569219 = 0.273825374255 s
//   a reply takes 0.199703017333/1 + 300·0.0141223569219/16 = 0.464497209619 s; output 300/that =
//     645.859638739 tokens/s; between tokens that·16/300 = 0.024773184513 s
//
// Users (MODEL §5)
//   by memory: 1·⌊1566.2642106⌋ = 1566
//   B is below 150, so at most ⌊U⌋ with U·0.08 + z·√(U·0.08·0.92) = 16: √U = 10.7374196236, U =
//     115.292180173
//   users of a replica: 115
//
// Money and energy (MODEL §6)
//   rent: 2.5·730.5 = 1826.25 a GPU-month; kW = 0.4·(1 + 0.3)·0.8 = 0.416
//   replica = 1·1826.25 = 1826.25; price = that/(1 − 0.3) = 2608.92857143; a user: 2608.92857143/115 =
//     22.6863354037
//   a million output tokens: 2608.92857143/(645.859638739·730.5·3600·0.5)·1e6 = 3.07207149219
//   energy: 0.416·1.25·1000·1/(645.859638739·0.5) = 1.61025699335 J a token
//   CO2: 0.416·1.25·1·730.5·0.35/115 = 1.15609565217 kg a user-month
//   by the token: 0.08·0.5·730.5·3600/0.024773184513 = 4246204.19489 tokens a user-month, /300 =
//     14154.013983 replies of (2850·(0.4·0.05 + 0.6·0.2) + 300·0.6)·1e-6 = 0.000579 dollars
//   fleet: ⌈25000/115⌉ + 2 = 220 replicas, 220 GPUs, 573964.285714 a month, 22.9585714286 a user;
//     220·0.416·1.25/1000 = 0.1144 MW

} // namespace

TEST_CASE("a rented fleet: Llama 3.1 8B on A100 by the hour")
{
    const Figures figures = evaluate(scenarioOf(scenario));
    SECTION("the model and what fits in memory")
    {
        const std::vector<ExpectedFigure> expected = {
            {"model.parameters", 8030261248.0},
            {"model.active_parameters", 8030261248.0},
            {"model.kv_bytes_per_token", 131072.0},
            {"memory.usable_bytes", 77310000000.0},
            {"memory.overhead_bytes", 2000000000.0},
            {"memory.weights_bytes", 16060522496.0},
            {"memory.kv_budget_bytes", 59249477504.0},
            {"memory.mean_context_tokens", 3000.0},
            {"memory.kv_bytes_per_sequence", 394264576.0},
            {"memory.max_sequences", 150.0},
        };
        checkFigures(figures, expected);
    }
    SECTION("batch and decode pass")
    {
        CHECK(limitNames[std::size_t(figures.limit.value())] == "tpot_slo");
        const std::vector<ExpectedFigure> expected = {
            {"roofline.balance_flop_per_byte", 153.01618440411966},
            {"roofline.saturating_batch", 79.27344493225476},
            {"batch", 16.0},
            {"decode.ops.attention_projections.flops", 42949672960.0},
            {"decode.ops.attention_projections.bytes", 2684354560.0},
            {"decode.ops.attention_projections.seconds", 0.0015861511135271838},
            {"decode.ops.attention.flops", 25165824000.0},
            {"decode.ops.attention.bytes", 6291456000.0},
            {"decode.ops.attention.seconds", 0.003717541672329337},
            {"decode.ops.ffn.flops", 180388626432.0},
            {"decode.ops.ffn.bytes", 11274289152.0},
            {"decode.ops.ffn.seconds", 0.006661834676814172},
            {"decode.ops.lm_head.flops", 16810770432.0},
            {"decode.ops.lm_head.bytes", 1050673152.0},
            {"decode.ops.lm_head.seconds", 0.0006208294592789993},
            {"decode.step_seconds", 0.014122356921949693},
            {"decode.tpot_seconds", 0.014122356921949693},
            {"decode.tokens_per_second_per_user", 70.80971013030754},
            {"decode.tokens_per_second", 1132.9553620849206},
            {"decode.flops", 265314893824.0},
            {"decode.bytes", 21300772864.0},
            {"decode.intensity_flop_per_byte", 12.45564635226937},
            {"decode.memory_seconds", 0.012586356921949692},
            {"decode.compute_seconds", 0.0019776005800834825},
            {"decode.communication_seconds", 0.0},
            {"decode.fixed_seconds", 0.001536},
        };
        checkFigures(figures, expected);
    }
    SECTION("prefill, first token and steady state")
    {
        const std::vector<ExpectedFigure> expected = {
            {"prefill.prompt_tokens", 2850.0},
            {"prefill.uncached_tokens", 2850.0},
            {"prefill.seconds", 0.1997030173325822},
            {"ttft_seconds", 0.27382537425453185},
            {"steady.output_tokens_per_second", 645.8596387392354},
            {"steady.requests_per_second", 2.152865462464118},
            {"steady.total_tokens_per_second", 6781.5262067619715},
            {"steady.decode_share", 0.5700662712348106},
            {"steady.inter_token_seconds", 0.024773184513020744},
        };
        checkFigures(figures, expected);
    }
    SECTION("users, money and energy")
    {
        const std::vector<ExpectedFigure> expected = {
            {"users_per_replica", 115.0},
            {"cost.usd_gpu_month", 1826.25},
            {"cost.usd_replica_month", 1826.25},
            {"cost.usd_user_month", 22.68633540372671},
            {"cost.usd_million_output_tokens", 3.072071492190073},
            {"energy.joules_per_output_token", 1.6102569933463484},
            {"energy.kg_co2_user_month", 1.156095652173913},
            {"api.usd_user_month", 8.195174096139832},
            {"fleet.replicas", 220.0},
            {"fleet.gpus", 220.0},
            {"fleet.usd_month", 573964.2857142858},
            {"fleet.usd_user_month", 22.95857142857143},
            {"fleet.megawatts", 0.1144},
        };
        checkFigures(figures, expected);
    }
}
