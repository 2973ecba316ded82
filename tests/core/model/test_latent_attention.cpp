// Multi-head latent attention and DeepSeek's experts on a small model, worked out by hand from MODEL §2.
#include <catch2/catch.hpp>

#include "shapes.h"

using namespace ridgepoint;

namespace {

/// d 8, H 2, r 4, rope 2, nope 3, v 7; one layer.
constexpr std::string_view latent = R"({"model_type": "deepseek_v3", "hidden_size": 8, "num_hidden_layers": 1,
    "num_attention_heads": 2, "num_key_value_heads": 2, "intermediate_size": 16, "vocab_size": 10, "kv_lora_rank": 4,
    "qk_rope_head_dim": 2, "qk_nope_head_dim": 3, "v_head_dim": 7})";

} // namespace

TEST_CASE("multi-head latent attention")
{
    SECTION("queries straight from the hidden size")
    {
        const LayerKind layer = shapeOf(latent).kinds.at(0);
        // in 8·2·(3 + 2) = 80 and 8·(4 + 2) = 48, up 4·2·(3 + 7) = 80, out 2·7·8 = 112, r = 4
        CHECK(layer.mixerParameters == 324);
        CHECK(layer.kvElements == 6); // r + rope
        CHECK(layer.kvHeads == 1);
        CHECK(layer.pairFlopDecode == 40);  // 2·2·(4 + 2) + 2·2·4
        CHECK(layer.pairFlopPrefill == 48); // 2·2·(3 + 2) + 2·2·7
        CHECK(layer.readLimit == unlimited);
        CHECK(layer.indexElements == 0);
    }
    SECTION("queries through a rank of their own")
    {
        const ModelShape shape = shapeOf(changed(latent, R"({"q_lora_rank": 3})"));
        const LayerKind &layer = shape.kinds.at(0);
        CHECK(layer.mixerParameters == 301); // 8·3 = 24 and 3·2·5 = 30 in place of 80, q = 3
        // 301 + FFN 3·8·16 = 384 + two norms 16 + last norm 8
        CHECK(shape.totals().layers == 709);
    }
    SECTION("an indexer: DeepSeek-V3.2")
    {
        const LayerKind layer = shapeOf(changed(latent, R"({"model_type": "deepseek_v32", "q_lora_rank": 3,
            "index_n_heads": 2, "index_head_dim": 3, "index_topk": 4})"))
                                    .kinds.at(0);
        CHECK(layer.mixerParameters == 359); // 301, and 3·2·3 = 18, 8·3 = 24, 8·2 = 16
        CHECK(layer.kvElements == 6);
        CHECK(layer.indexElements == 3);
        CHECK(layer.indexPairFlop == 12); // 2·2·3
        CHECK(layer.readLimit == 4);
        CHECK(layer.tokensPerEntry == 1);
    }
    SECTION("an indexer whose queries have no rank")
    {
        const LayerKind layer =
            shapeOf(changed(latent, R"({"index_n_heads": 2, "index_head_dim": 3, "index_topk": 4})"))
                .kinds.at(0);
        CHECK(layer.mixerParameters == 412); // 324, and 8·2·3 = 48, 24, 16
    }
}

TEST_CASE("dense layers first, then experts beside a shared one: DeepSeek-V3")
{
    const ModelShape shape =
        shapeOf(changed(latent, R"({"num_hidden_layers": 5, "first_k_dense_replace": 2, "moe_layer_freq": 1,
        "n_routed_experts": 6, "num_experts_per_tok": 2, "moe_intermediate_size": 3, "n_shared_experts": 2})"));
    REQUIRE(shape.kinds.size() == 2);
    CHECK(shape.kinds[0].count == 2);
    CHECK(shape.kinds[0].ffnParameters == 384); // 3·8·16
    CHECK(shape.kinds[0].experts == 0);
    CHECK(shape.kinds[1].count == 3);
    CHECK(shape.kinds[1].ffnParameters == 192); // shared 3·8·2·3 = 144, router 8·6 = 48
    CHECK(shape.kinds[1].experts == 6);
    CHECK(shape.kinds[1].expertParameters == 72); // 3·8·3
    CHECK(shape.totals().experts == 1296);        // 3·6·72
}
