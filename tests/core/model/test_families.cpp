// One small model of each family, its layers worked out by hand from the rules of MODEL §2 and the
// catalogue's page.
#include <catch2/catch.hpp>

#include "shapes.h"

using namespace ridgepoint;

TEST_CASE("a dense transformer with grouped-query attention: Llama 3.1 8B")
{
    const ModelShape shape = shapeOf(R"({"model_type": "llama", "hidden_size": 4096, "num_hidden_layers": 32,
        "num_attention_heads": 32, "num_key_value_heads": 8, "intermediate_size": 14336, "vocab_size": 128256,
        "max_position_embeddings": 131072})");
    REQUIRE(shape.kinds.size() == 1);
    const LayerKind &layer = shape.kinds.front();
    CHECK(layer.count == 32);
    CHECK(layer.mixerParameters == 41943040); // 4096·(32 + 2·8)·128 = 25165824, and 32·128·4096 = 16777216
    CHECK(layer.kvElements == 2048);          // 2·8·128
    CHECK(layer.kvHeads == 8);
    CHECK(layer.pairFlopDecode == 16384); // 4·32·128
    CHECK(layer.pairFlopPrefill == 16384);
    CHECK(layer.window == unlimited);
    CHECK(layer.ffnParameters == 176160768); // 3·4096·14336
    CHECK(layer.experts == 0);
    CHECK(layer.normParameters == 8192);
    // 32·(41943040 + 176160768 + 8192) = 6979584000, and the last norm
    CHECK(shape.totals().layers == 6979588096);
    CHECK(shape.totals().embedding == 1050673152); // 2·128256·4096
    CHECK(shape.parameters() == 8030261248);
    CHECK(shape.activeParameters() == 8030261248);
    CHECK(shape.totals().kvElementsPerToken == 65536); // 32·2048
    CHECK(shape.maxPositionEmbeddings == 131072);
    CHECK(shape.queryHeads == 32);
    CHECK_FALSE(shape.hasExperts());
}

TEST_CASE("alternating windows and experts of the FFN's width: gpt-oss-20b")
{
    const ModelShape shape =
        shapeOf(R"({"model_type": "gpt_oss", "hidden_size": 2880, "num_hidden_layers": 24,
        "num_attention_heads": 64, "num_key_value_heads": 8, "head_dim": 64, "intermediate_size": 2880, "vocab_size": 201088,
        "num_local_experts": 32, "experts_per_token": 4, "sliding_window": 128, "sliding_window_pattern": 2})");
    REQUIRE(shape.kinds.size() == 2);
    CHECK(shape.kinds[0].count == 12);
    CHECK(shape.kinds[0].window == 128);
    CHECK(shape.kinds[1].count == 12);
    CHECK(shape.kinds[1].window == unlimited);
    for (const LayerKind &layer : shape.kinds) {
        CHECK(layer.mixerParameters == 26542080); // 2880·(64 + 16)·64 = 14745600, and 64·64·2880 = 11796480
        CHECK(layer.ffnParameters == 92160);      // router 2880·32
        CHECK(layer.experts == 32);
        CHECK(layer.expertsPerToken == 4);
        CHECK(layer.expertParameters == 24883200); // 3·2880·2880
    }
    // 24·(26542080 + 92160 + 5760) + 2880 = 639362880; 24·32·24883200 = 19110297600; 2·201088·2880 =
    // 1158266880
    CHECK(shape.totals().layers == 639362880);
    CHECK(shape.totals().experts == 19110297600);
    CHECK(shape.totals().embedding == 1158266880);
    CHECK(shape.parameters() == 20907927360);
    CHECK(shape.activeParameters() == 4186416960); // 639362880 + 24·4·24883200 + 1158266880
    CHECK(shape.hasExperts());
}

TEST_CASE("gated DeltaNet between gated full layers: Qwen3-Next")
{
    const std::string_view config = R"({"model_type": "qwen3_next", "hidden_size": 8, "num_hidden_layers": 4,
        "num_attention_heads": 2, "num_key_value_heads": 1, "head_dim": 4, "vocab_size": 10, "num_experts": 6,
        "num_experts_per_tok": 2, "moe_intermediate_size": 3, "shared_expert_intermediate_size": 4,
        "full_attention_interval": 4, "linear_num_key_heads": 2, "linear_num_value_heads": 4, "linear_key_head_dim": 3,
        "linear_value_head_dim": 5})";
    const ModelShape shape = shapeOf(config);
    REQUIRE(shape.kinds.size() == 2);
    const LayerKind &linear = shape.kinds[0];
    CHECK(linear.count == 3);
    CHECK(linear.mixerParameters == 640); // in 8·(2·2·3 + 2·4·5 + 2·4) = 480, out 4·5·8 = 160
    CHECK(linear.stateElements == 60);    // 4·3·5
    CHECK(linear.kvElements == 0);
    CHECK(linear.pairFlopDecode == 0);
    CHECK(linear.ffnParameters == 144); // shared 3·8·4 = 96, router 8·6 = 48
    CHECK(linear.expertParameters == 72);
    const LayerKind &full = shape.kinds[1];
    CHECK(full.count == 1);
    CHECK(full.mixerParameters == 256); // in 8·(2·2 + 2·1)·4 = 192, out 2·4·8 = 64
    CHECK(full.kvElements == 8);
    CHECK(full.pairFlopDecode == 32); // 4·2·4
    CHECK(full.stateElements == 0);

    SECTION("layer_types say it in place of the interval: Qwen3.5")
    {
        const ModelShape other =
            shapeOf(changed(config, R"({"model_type": "qwen3_5_moe_text", "full_attention_interval": null,
            "attn_output_gate": true, "layer_types": ["linear_attention", "linear_attention", "linear_attention", "full_attention"]})"));
        CHECK(other.kinds == shape.kinds);
    }
    SECTION("a config that denies the gate has none")
    {
        const ModelShape other = shapeOf(changed(config, R"({"attn_output_gate": false})"));
        CHECK(other.kinds.at(1).mixerParameters == 192); // in 8·(2 + 2)·4 = 128
    }
}

TEST_CASE("a layer a letter: Nemotron-H and Nemotron 3")
{
    const ModelShape shape =
        shapeOf(R"({"model_type": "nemotron_h", "hidden_size": 8, "num_hidden_layers": 4, "vocab_size": 11,
        "hybrid_override_pattern": "ME*-", "num_attention_heads": 2, "num_key_value_heads": 1, "intermediate_size": 10,
        "mamba_num_heads": 3, "mamba_head_dim": 4, "n_groups": 2, "ssm_state_size": 5, "n_routed_experts": 4,
        "num_experts_per_tok": 2, "moe_intermediate_size": 6, "moe_latent_size": 5, "n_shared_experts": 1,
        "moe_shared_expert_intermediate_size": 7, "mlp_hidden_act": "relu2"})");
    REQUIRE(shape.kinds.size() == 4);
    CHECK(shape.kinds[0].mixerParameters == 472); // in 8·(2·12 + 2·2·5 + 3) = 376, out 12·8 = 96
    CHECK(shape.kinds[0].stateElements == 60);    // 12·5
    CHECK(shape.kinds[0].ffnParameters == 0);
    CHECK(shape.kinds[1].mixerParameters == 0);
    CHECK(shape.kinds[1].kvElements == 0);
    CHECK(shape.kinds[1].ffnParameters == 224); // shared 2·8·7 = 112, router 8·4 = 32, latent 2·8·5 = 80
    CHECK(shape.kinds[1].expertParameters == 60); // 2·5·6
    CHECK(shape.kinds[2].mixerParameters == 192); // in 8·(2 + 2)·4, out 2·4·8
    CHECK(shape.kinds[2].kvElements == 8);
    CHECK(shape.kinds[2].ffnParameters == 0);
    CHECK(shape.kinds[3].ffnParameters == 160); // 2·8·10
    // 472 + 224 + 192 + 160 + 4 layers' norms 64 + last norm 8 = 1120; experts 4·60; embedding 2·11·8 = 176
    CHECK(shape.parameters() == 1536);
    CHECK(shape.activeParameters() == 1416);
}

TEST_CASE("attention and experts every so many layers, Mamba-1 else: Jamba")
{
    const ModelShape shape =
        shapeOf(R"({"model_type": "jamba", "hidden_size": 8, "num_hidden_layers": 4, "vocab_size": 10,
        "num_attention_heads": 2, "num_key_value_heads": 1, "intermediate_size": 6, "num_experts": 4, "num_experts_per_tok": 1,
        "attn_layer_period": 4, "attn_layer_offset": 2, "expert_layer_period": 2, "expert_layer_offset": 1,
        "mamba_expand": 2, "mamba_dt_rank": 3, "mamba_d_state": 5})");
    REQUIRE(shape.kinds.size() == 3);
    // 2·8·16 = 256, 16·(3 + 2·5) = 208, 3·16 = 48, 16·8 = 128
    CHECK(shape.kinds[0].count == 1);
    CHECK(shape.kinds[0].mixerParameters == 640);
    CHECK(shape.kinds[0].stateElements == 80);  // 16·5
    CHECK(shape.kinds[0].ffnParameters == 144); // 3·8·6
    CHECK(shape.kinds[1].count == 2);
    CHECK(shape.kinds[1].mixerParameters == 640);
    CHECK(shape.kinds[1].ffnParameters == 32); // router 8·4
    CHECK(shape.kinds[1].experts == 4);
    CHECK(shape.kinds[1].expertParameters == 144);
    CHECK(shape.kinds[2].count == 1);
    CHECK(shape.kinds[2].mixerParameters == 192);
    CHECK(shape.kinds[2].ffnParameters == 144);
    CHECK(shape.kinds[2].window == unlimited);
}

TEST_CASE("own heads in windows, values of another size: MiMo-V2-Flash")
{
    const std::string_view config =
        R"({"model_type": "mimo_v2_flash", "hidden_size": 8, "num_hidden_layers": 3,
        "vocab_size": 10, "num_attention_heads": 4, "num_key_value_heads": 2, "head_dim": 3, "v_head_dim": 2,
        "swa_num_attention_heads": 2, "swa_num_key_value_heads": 1, "swa_head_dim": 5, "swa_v_head_dim": 3,
        "sliding_window": 16, "hybrid_layer_pattern": [0, 1, 1], "intermediate_size": 6})";
    const ModelShape shape = shapeOf(config);
    REQUIRE(shape.kinds.size() == 2);
    const LayerKind &full = shape.kinds[0];
    CHECK(full.count == 1);
    CHECK(full.mixerParameters == 240); // in 8·(4·3 + 2·(3 + 2)) = 176, out 4·2·8 = 64
    CHECK(full.kvElements == 10);       // 2·(3 + 2)
    CHECK(full.kvHeads == 2);
    CHECK(full.pairFlopDecode == 40); // 2·4·(3 + 2)
    CHECK(full.window == unlimited);
    const LayerKind &windowed = shape.kinds[1];
    CHECK(windowed.count == 2);
    CHECK(windowed.mixerParameters == 192); // in 8·(2·5 + 1·(5 + 3)) = 144, out 2·3·8 = 48
    CHECK(windowed.kvElements == 8);
    CHECK(windowed.kvHeads == 1);
    CHECK(windowed.pairFlopDecode == 32); // 2·2·(5 + 3)
    CHECK(windowed.window == 16);

    SECTION("a layer left without its window has the heads of a full one")
    {
        const ModelShape other = shapeOf(changed(config, R"({"sliding_window": null})"));
        REQUIRE(other.kinds.size() == 1);
        CHECK(other.kinds[0].count == 3);
        CHECK(other.kinds[0].mixerParameters == 240);
    }
}

TEST_CASE("compressed caches beside a window: DeepSeek-V4")
{
    const std::string_view config =
        R"({"model_type": "deepseek_v4", "hidden_size": 8, "num_hidden_layers": 4, "vocab_size": 10,
        "num_attention_heads": 2, "num_key_value_heads": 1, "head_dim": 4, "q_lora_rank": 3, "o_lora_rank": 5, "o_groups": 2,
        "sliding_window": 16, "index_n_heads": 2, "index_head_dim": 3, "index_topk": 6, "compress_ratios": [0, 4, 128, 4, 77],
        "intermediate_size": 6})";
    const ModelShape shape = shapeOf(config);
    REQUIRE(shape.kinds.size() == 3);
    for (const LayerKind &layer : shape.kinds) {
        CHECK(layer.kvElements == 4);
        CHECK(layer.kvHeads == 1);
        CHECK(layer.pairFlopDecode == 32); // 4·2·4
        CHECK(layer.pairFlopPrefill == 32);
    }
    const LayerKind &onlyWindow = shape.kinds[0];
    CHECK(onlyWindow.count == 1);
    // 8·3 = 24, 3·2·4 = 24, 8·4 = 32, 2·4·5 = 40, 2·5·8 = 80, q + d_h = 7
    CHECK(onlyWindow.mixerParameters == 207);
    CHECK(onlyWindow.window == 16);
    CHECK(onlyWindow.localElements == 0);
    CHECK(onlyWindow.tokensPerEntry == 1);
    const LayerKind &four = shape.kinds[1];
    CHECK(four.count == 2);
    // 207, compressor 2·2·8·4 = 128, indexer 3·2·3 = 18, 8·2 = 16, 4·8·3 = 96
    CHECK(four.mixerParameters == 465);
    CHECK(four.tokensPerEntry == 4);
    CHECK(four.window == unlimited);
    CHECK(four.localElements == 4);
    CHECK(four.localWindow == 16);
    CHECK(four.indexElements == 3);
    CHECK(four.indexPairFlop == 12);
    CHECK(four.readLimit == 6);
    const LayerKind &many = shape.kinds[2];
    CHECK(many.count == 1);
    CHECK(many.mixerParameters == 271); // 207, compressor 2·8·4 = 64
    CHECK(many.tokensPerEntry == 128);
    CHECK(many.indexElements == 0);
    CHECK(many.readLimit == unlimited);
    // 4 + 2·((4 + 3)/4 + 4) + 4/128 + 4
    CHECK(shape.totals().kvElementsPerToken == 19.53125);

    SECTION("without windows the second caches are gone")
    {
        const ModelShape other = shapeOf(changed(config, R"({"use_sliding_window": false})"));
        CHECK(other.kinds.at(0).window == unlimited);
        CHECK(other.kinds.at(1).localElements == 0);
        CHECK(other.kinds.at(1).localWindow == 0);
    }
}

TEST_CASE("own heads in full layers, a dense FFN beside the experts: Gemma 4")
{
    const std::string_view config = R"({"model_type": "gemma4_text", "hidden_size": 8, "num_hidden_layers": 3,
        "vocab_size": 10, "num_attention_heads": 4, "num_key_value_heads": 2, "head_dim": 3, "global_head_dim": 6,
        "num_global_key_value_heads": 1, "attention_k_eq_v": true, "sliding_window": 16, "intermediate_size": 5,
        "layer_types": ["sliding_attention", "sliding_attention", "full_attention"], "num_experts": 4, "top_k_experts": 2,
        "moe_intermediate_size": 3, "tie_word_embeddings": true})";
    const ModelShape shape = shapeOf(config);
    REQUIRE(shape.kinds.size() == 2);
    CHECK(shape.kinds[0].mixerParameters == 288); // in 8·(4 + 2·2)·3 = 192, out 4·3·8 = 96
    CHECK(shape.kinds[0].kvElements == 12);       // 2·2·3
    CHECK(shape.kinds[0].pairFlopDecode == 48);   // 4·4·3
    CHECK(shape.kinds[0].window == 16);
    CHECK(shape.kinds[1].mixerParameters == 432); // in 8·(4·6 + 1·6) = 240, out 4·6·8 = 192
    CHECK(shape.kinds[1].kvElements == 12);       // 2·1·6: V is cached though its projection is K's
    CHECK(shape.kinds[1].kvHeads == 1);
    CHECK(shape.kinds[1].pairFlopDecode == 96); // 4·4·6
    CHECK(shape.kinds[1].window == unlimited);
    for (const LayerKind &layer : shape.kinds) {
        CHECK(layer.ffnParameters == 152); // dense 3·8·5 = 120, router 8·4 = 32
        CHECK(layer.expertParameters == 72);
        CHECK(layer.expertsPerToken == 2);
    }
    CHECK(shape.totals().embedding == 80);

    SECTION("without a count of their own the full layers have the KV heads of the others")
    {
        const ModelShape other =
            shapeOf(changed(config, R"({"num_global_key_value_heads": null, "attention_k_eq_v": false})"));
        CHECK(other.kinds.at(1).mixerParameters == 576); // in 8·(4 + 2·2)·6 = 384, out 192
        CHECK(other.kinds.at(1).kvElements == 24);
    }
    SECTION("a layer left without its window is a full one, its heads too")
    {
        const ModelShape other = shapeOf(changed(config, R"({"use_sliding_window": false})"));
        REQUIRE(other.kinds.size() == 1);
        CHECK(other.kinds[0].mixerParameters == 432);
    }
}

TEST_CASE("Llama 4's own config: chunks, every fourth layer full, one shared expert unsaid")
{
    const ModelShape shape =
        shapeOf(R"({"model_type": "llama4", "text_config": {"model_type": "llama4_text", "hidden_size": 8,
        "num_hidden_layers": 8, "vocab_size": 10, "num_attention_heads": 2, "num_key_value_heads": 1, "head_dim": 4,
        "intermediate_size": 6, "intermediate_size_mlp": 10, "num_local_experts": 4, "num_experts_per_tok": 1,
        "interleave_moe_layer_step": 2, "attention_chunk_size": 64}})");
    REQUIRE(shape.kinds.size() == 3);
    CHECK(shape.kinds[0].count == 4); // layers 0, 2, 4, 6
    CHECK(shape.kinds[0].window == 64);
    CHECK(shape.kinds[0].ffnParameters == 240); // 3·8·10
    CHECK(shape.kinds[0].experts == 0);
    CHECK(shape.kinds[1].count == 2); // layers 1 and 5
    CHECK(shape.kinds[1].window == 64);
    CHECK(shape.kinds[1].ffnParameters == 176); // shared 3·8·6 = 144, router 8·4 = 32
    CHECK(shape.kinds[1].expertParameters == 144);
    CHECK(shape.kinds[2].count == 2); // layers 3 and 7
    CHECK(shape.kinds[2].window == unlimited);
    CHECK(shape.kinds[2].experts == 4);
}

TEST_CASE("a key of another family's does not make a model one of that family")
{
    const std::string_view config =
        R"({"model_type": "gpt_oss", "hidden_size": 8, "num_hidden_layers": 2, "vocab_size": 10,
        "num_attention_heads": 2, "intermediate_size": 6})";
    CHECK(shapeOf(changed(config, R"({"full_attention_interval": 4})")).kinds == shapeOf(config).kinds);
    // Where the type says the family, a key of a third one says nothing.
    const std::string_view jamba =
        R"({"model_type": "jamba", "hidden_size": 8, "num_hidden_layers": 4, "vocab_size": 10,
        "num_attention_heads": 2, "intermediate_size": 6, "num_experts": 4, "num_experts_per_tok": 1, "attn_layer_period": 4,
        "attn_layer_offset": 2, "expert_layer_period": 2, "expert_layer_offset": 1, "mamba_expand": 2, "mamba_dt_rank": 3,
        "mamba_d_state": 5})";
    CHECK(shapeOf(changed(jamba, R"({"hybrid_override_pattern": "M*-M"})")).kinds == shapeOf(jamba).kinds);
}
