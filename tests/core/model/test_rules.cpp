// Rules of MODEL §2 that do not belong to one family: other names of keys, text_config, windows, which layers
// have experts.
#include <catch2/catch.hpp>

#include <algorithm>

#include "shapes.h"

using namespace ridgepoint;

namespace {

double windowedLayers(const ModelShape &shape)
{
    double layers = 0;
    for (const LayerKind &kind : shape.kinds)
        layers += kind.window < unlimited ? kind.count : 0;
    return layers;
}

double expertLayers(const ModelShape &shape)
{
    double layers = 0;
    for (const LayerKind &kind : shape.kinds)
        layers += kind.experts > 0 ? kind.count : 0;
    return layers;
}

} // namespace

TEST_CASE("absent keys have the values of their families")
{
    const ModelShape shape = shapeOf(changed(smallTransformer, R"({"num_key_value_heads": null})"));
    CHECK(shape.kinds.at(0).kvHeads == 4);     // num_attention_heads
    CHECK(shape.kinds.at(0).kvElements == 16); // 2·4·(8/4)
    CHECK_FALSE(shape.tiedEmbeddings);
    CHECK_FALSE(shape.maxPositionEmbeddings);
    CHECK(shape.kinds.at(0).ffnParameters == 384); // gated: 3·8·16
    CHECK(shape.totals().embedding == 160);        // 2·10·8

    const ModelShape experts = shapeOf(changed(smallExperts, R"({"moe_intermediate_size": null})"));
    CHECK(experts.kinds.at(0).expertParameters == 384);
    CHECK(experts.kinds.at(0).ffnParameters == 48); // the router alone
}

TEST_CASE("a model_type that nobody has heard of is read by its keys")
{
    const ModelShape known = shapeOf(smallExperts);
    CHECK(
        shapeOf(changed(smallExperts, R"({"model_type": "brand_new", "rope_scaling": {"type": "x"}})")).kinds
        == known.kinds);
    CHECK(shapeOf(changed(smallExperts, R"({"model_type": null})")).kinds == known.kinds);
}

TEST_CASE("other names of one key")
{
    const ModelShape expected = shapeOf(smallExperts);
    const auto [sentence, changes] = GENERATE(table<std::string, std::string>({
        {"num_kv_heads for num_key_value_heads", R"({"num_key_value_heads": null, "num_kv_heads": 2})"},
        {"n_routed_experts for the experts", R"({"num_experts": null, "n_routed_experts": 6})"},
        {"num_local_experts for the experts", R"({"num_experts": null, "num_local_experts": 6})"},
        {"top_k_experts for the experts of a token", R"({"num_experts_per_tok": null, "top_k_experts": 2})"},
        {"experts_per_token for the experts of a token",
         R"({"num_experts_per_tok": null, "experts_per_token": 2})"},
        {"the first name wins over the others",
         R"({"num_kv_heads": 4, "num_local_experts": 5, "experts_per_token": 1})"},
        {"a width of no shared experts is none",
         R"({"shared_expert_intermediate_size": 0, "n_shared_experts": 3})"},
    }));
    INFO(sentence);
    CHECK(shapeOf(changed(smallExperts, changes)).kinds == expected.kinds);
}

TEST_CASE("shared experts by width or by number")
{
    const auto [sentence, changes, parameters] = GENERATE(table<std::string, std::string, double>({
        // 3·8·width, and the router 8·6 = 48
        {"by their width", R"({"shared_expert_intermediate_size": 5})", 168},
        {"by the width's other name", R"({"moe_shared_expert_intermediate_size": 5})", 168},
        {"by their number, each as wide as a routed one", R"({"n_shared_experts": 2})", 192},
        {"the width wins over the number", R"({"shared_expert_intermediate_size": 5, "n_shared_experts": 9})",
         168},
        {"none", R"({"n_shared_experts": 0})", 48},
    }));
    INFO(sentence);
    CHECK(shapeOf(changed(smallExperts, changes)).kinds.at(0).ffnParameters == parameters);
}

TEST_CASE("keys under text_config win over the same key outside it")
{
    const ModelShape shape =
        shapeOf(R"({"model_type": "vision_language", "hidden_size": 999, "vocab_size": 10,
        "num_attention_heads": 4, "tie_word_embeddings": false, "text_config": {"hidden_size": 8, "num_hidden_layers": 4,
        "num_key_value_heads": 2, "intermediate_size": 16, "tie_word_embeddings": true, "vocab_size": null}})");
    CHECK(shape.kinds == shapeOf(smallTransformer).kinds);
    CHECK(shape.tiedEmbeddings);
    CHECK(shape.vocabulary == 10); // a null is an absent key
    CHECK(shapeOf(changed(smallTransformer, R"({"text_config": null})")).kinds == shape.kinds);
}

TEST_CASE("which layers have windows")
{
    const auto [sentence, changes, layers] = GENERATE(table<std::string, std::string, double>({
        {"all, where only the window is given", R"({"sliding_window": 64})", 4},
        {"none, where it is null", R"({"sliding_window": null, "sliding_window_pattern": 2})", 0},
        {"none, where windows are not used",
         R"({"use_sliding_window": false, "sliding_window": 64, "max_window_layers": 2})", 0},
        {"all but every second", R"({"sliding_window": 64, "sliding_window_pattern": 2})", 2},
        {"all but every third", R"({"sliding_window": 64, "sliding_window_pattern": 3})", 3},
        {"none, where every layer is full", R"({"sliding_window": 64, "sliding_window_pattern": 1})", 0},
        {"all, where the pattern is longer than the model",
         R"({"sliding_window": 64, "sliding_window_pattern": 6})", 4},
        {"those of layer_types, which win over a pattern",
         R"({"sliding_window": 64, "sliding_window_pattern": 2, "layer_types":
            ["sliding_attention", "sliding_attention", "sliding_attention", "full_attention"]})",
         3},
        {"none of layer_types without a window", R"({"layer_types":
            ["sliding_attention", "sliding_attention", "full_attention", "full_attention"]})",
         0},
        {"later entries of layer_types are not looked at", R"({"sliding_window": 64, "layer_types":
            ["sliding_attention", "full_attention", "full_attention", "full_attention", "sliding_attention", 7]})",
         1},
        {"chunked layers of Llama 4",
         R"({"model_type": "llama4_text", "attention_chunk_size": 64, "layer_types":
            ["chunked_attention", "chunked_attention", "full_attention", "chunked_attention"]})",
         3},
        {"Llama 4 without chunks", R"({"model_type": "llama4_text"})", 0},
    }));
    INFO(sentence);
    const ModelShape shape = shapeOf(changed(smallTransformer, changes));
    CHECK(windowedLayers(shape) == layers);
    CHECK(std::all_of(shape.kinds.begin(), shape.kinds.end(),
                      [](const LayerKind &kind) { return kind.window == 64 || kind.window == unlimited; }));
}

TEST_CASE("which layers have experts")
{
    const auto [sentence, changes, layers] = GENERATE(table<std::string, std::string, double>({
        {"all, where nothing else is said", R"({})", 4},
        {"none, where there are no experts", R"({"num_experts": 0, "num_experts_per_tok": null})", 0},
        {"all but the first dense ones", R"({"first_k_dense_replace": 1})", 3},
        {"none, where more are dense than there are", R"({"first_k_dense_replace": 9})", 0},
        {"every second from the first on", R"({"moe_layer_freq": 2})", 2},
        {"every third from the first on, after dense ones",
         R"({"moe_layer_freq": 3, "first_k_dense_replace": 1})", 1},
        {"those of a list", R"({"moe_layer_freq": [0, 1, 1, 1, 0]})", 3},
        {"every third by decoder_sparse_step", R"({"decoder_sparse_step": 3})", 1},
        {"every second by interleave_moe_layer_step", R"({"interleave_moe_layer_step": 2})", 2},
        {"all but those that are dense by name", R"({"mlp_only_layers": [0, 2, 2, 40]})", 2},
        {"two rules together", R"({"decoder_sparse_step": 2, "mlp_only_layers": [1]})", 1},
    }));
    INFO(sentence);
    CHECK(expertLayers(shapeOf(changed(smallExperts, changes))) == layers);
}

TEST_CASE("which dense layer is dense matters to its order alone")
{
    const ModelShape shape = shapeOf(changed(smallExperts, R"({"mlp_only_layers": [1]})"));
    REQUIRE(shape.kinds.size() == 2);
    CHECK(shape.kinds[0].experts == 6); // kinds stand in the order of their first layer
    CHECK(shape.kinds[0].count == 3);
    CHECK(shape.kinds[1].experts == 0);
}

TEST_CASE("plain and gated FFN")
{
    const auto [sentence, changes, parameters] = GENERATE(table<std::string, std::string, double>({
        {"gated by default", R"({})", 384}, // 3·8·16
        {"plain by the catalogue's key", R"({"gated_ffn": false})", 256},
        {"plain in Falcon", R"({"model_type": "falcon"})", 256},
        {"plain with a squared ReLU", R"({"mlp_hidden_act": "relu2"})", 256},
        {"gated with another activation", R"({"mlp_hidden_act": "silu"})", 384},
        {"the catalogue's key wins", R"({"model_type": "falcon", "gated_ffn": true})", 384},
        {"intermediate_size_mlp where given", R"({"intermediate_size_mlp": 20})", 480},
    }));
    INFO(sentence);
    CHECK(shapeOf(changed(smallTransformer, changes)).kinds.at(0).ffnParameters == parameters);
}

TEST_CASE("a pattern without attention needs no heads")
{
    const ModelShape shape =
        shapeOf(R"({"model_type": "nemotron_h", "hidden_size": 8, "num_hidden_layers": 2, "vocab_size": 10,
        "hybrid_override_pattern": "--", "intermediate_size": 6})");
    CHECK(shape.queryHeads == 0);
    CHECK(shape.kinds.at(0).count == 2);
    CHECK(shape.kinds.at(0).ffnParameters == 96); // 2·8·6, plain though nothing says so
    CHECK(shape.totals().kvElementsPerToken == 0);
}

TEST_CASE("the numbers that were read are told once each, by the name that the config has")
{
    const ModelShape shape =
        shapeOf(changed(smallExperts, R"({"num_key_value_heads": null, "num_kv_heads": 2, "rope_theta": 5,
        "head_dim": 2.0})"));
    const auto count = [&](std::string_view key, double value) {
        return std::count_if(shape.configValues.begin(), shape.configValues.end(),
                             [&](const ConfigValue &v) { return v.key == key && v.value == value; });
    };
    CHECK(count("hidden_size", 8) == 1);
    CHECK(count("num_attention_heads", 4) == 1);
    CHECK(count("num_kv_heads", 2) == 1);
    CHECK(count("head_dim", 2) == 1);
    CHECK(count("num_experts", 6) == 1);
    CHECK(count("rope_theta", 5) == 0);
    CHECK(count("intermediate_size", 16) == 0); // every layer has experts, whose width is another key
    CHECK(shape.configValues.front().key == "hidden_size");
}
