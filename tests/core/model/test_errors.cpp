// What a config that somebody wrote can have wrong, and what the reader says to it: the place, what was
// expected, what stands there.
#include <catch2/catch.hpp>

#include "shapes.h"

using namespace ridgepoint;
using Json = nlohmann::ordered_json;

namespace {

struct Row {
    std::string sentence;
    std::string_view config;
    std::string changes;
    std::string place;
    std::string expected;
    std::string found;
};

constexpr std::string_view latent =
    R"({"hidden_size": 8, "num_hidden_layers": 1, "num_attention_heads": 2, "vocab_size": 10,
    "intermediate_size": 16, "kv_lora_rank": 4, "qk_rope_head_dim": 2, "qk_nope_head_dim": 3, "v_head_dim": 7})";

constexpr std::string_view jamba =
    R"({"model_type": "jamba", "hidden_size": 8, "num_hidden_layers": 4, "vocab_size": 10,
    "num_attention_heads": 2, "intermediate_size": 6, "num_experts": 4, "num_experts_per_tok": 1, "attn_layer_period": 4,
    "attn_layer_offset": 2, "expert_layer_period": 2, "expert_layer_offset": 1, "mamba_expand": 2, "mamba_dt_rank": 3,
    "mamba_d_state": 5})";

constexpr std::string_view nemotron =
    R"({"model_type": "nemotron_h", "hidden_size": 8, "num_hidden_layers": 3,
    "vocab_size": 10, "hybrid_override_pattern": "M*-", "num_attention_heads": 2, "intermediate_size": 10,
    "mamba_num_heads": 3, "mamba_head_dim": 4, "n_groups": 2, "ssm_state_size": 5})";

constexpr std::string_view mimo =
    R"({"model_type": "mimo_v2_flash", "hidden_size": 8, "num_hidden_layers": 2, "vocab_size": 10,
    "num_attention_heads": 4, "num_key_value_heads": 2, "head_dim": 3, "v_head_dim": 2, "swa_num_attention_heads": 4,
    "swa_num_key_value_heads": 1, "swa_head_dim": 5, "swa_v_head_dim": 3, "sliding_window": 16,
    "hybrid_layer_pattern": [0, 1], "intermediate_size": 6})";

constexpr std::string_view compressed =
    R"({"model_type": "deepseek_v4", "hidden_size": 8, "num_hidden_layers": 2,
    "vocab_size": 10, "num_attention_heads": 2, "head_dim": 4, "q_lora_rank": 3, "o_lora_rank": 5, "o_groups": 2,
    "sliding_window": 16, "index_n_heads": 2, "index_head_dim": 3, "index_topk": 6, "compress_ratios": [0, 4],
    "intermediate_size": 6})";

constexpr std::string_view deltaNet =
    R"({"model_type": "qwen3_next", "hidden_size": 8, "num_hidden_layers": 4,
    "num_attention_heads": 2, "vocab_size": 10, "intermediate_size": 6, "full_attention_interval": 4,
    "linear_num_key_heads": 2, "linear_num_value_heads": 4, "linear_key_head_dim": 3, "linear_value_head_dim": 5})";

const std::string missing = "nothing: the key is missing";
const std::string count = "a whole number in [1, 1e9]";

void check(const Row &row)
{
    INFO(row.sentence);
    const Error error = errorOf(changed(row.config, row.changes));
    CHECK(error.place == row.place);
    CHECK(error.expected == row.expected);
    CHECK(error.found == row.found);
    CHECK(error.file.empty());
}

} // namespace

TEST_CASE("values of the wrong kind or out of range")
{
    check(GENERATE(values<Row>({
        {"a word for a number", smallTransformer, R"({"hidden_size": "4096"})", "/hidden_size", count,
         "\"4096\""},
        {"true for a number", smallTransformer, R"({"num_attention_heads": true})", "/num_attention_heads",
         count, "true"},
        {"a list for a number", smallTransformer, R"({"intermediate_size": [1, 2]})", "/intermediate_size",
         count, "[1,2]"},
        {"a negative number", smallTransformer, R"({"vocab_size": -10})", "/vocab_size", count, "-10"},
        {"zero", smallTransformer, R"({"num_key_value_heads": 0})", "/num_key_value_heads", count, "0"},
        {"a fraction", smallTransformer, R"({"head_dim": 64.5})", "/head_dim", count, "64.5"},
        {"a number beyond all sizes", smallTransformer, R"({"vocab_size": 1e300})", "/vocab_size", count,
         "1e+300"},
        {"more layers than any model has", smallTransformer, R"({"num_hidden_layers": 10001})",
         "/num_hidden_layers", "a whole number in [1, 10000]", "10001"},
        {"a window of nothing", smallTransformer, R"({"sliding_window": 0})", "/sliding_window", count, "0"},
        {"a word for a flag", smallTransformer, R"({"tie_word_embeddings": "yes"})", "/tie_word_embeddings",
         "true or false", "\"yes\""},
        {"a number for a flag", smallTransformer, R"({"use_sliding_window": 0})", "/use_sliding_window",
         "true or false", "0"},
        {"a number for a name", smallTransformer, R"({"model_type": 4})", "/model_type", "text", "4"},
        {"a number for an activation", smallTransformer, R"({"mlp_hidden_act": 4})", "/mlp_hidden_act",
         "text", "4"},
        {"a number of positions that is none", smallTransformer, R"({"max_position_embeddings": -1})",
         "/max_position_embeddings", count, "-1"},
        {"a step of zero layers", smallExperts, R"({"decoder_sparse_step": 0})", "/decoder_sparse_step",
         count, "0"},
        {"a period of zero layers", smallExperts, R"({"moe_layer_freq": 0})", "/moe_layer_freq", count, "0"},
        {"a negative number of dense layers", smallExperts, R"({"first_k_dense_replace": -1})",
         "/first_k_dense_replace", "a whole number in [0, 1e9]", "-1"},
        {"text_config that is no object", smallTransformer, R"({"text_config": [1]})", "/text_config",
         "an object", "[1]"},
        {"a wrong value under text_config", smallTransformer, R"({"text_config": {"hidden_size": "big"}})",
         "/text_config/hidden_size", count, "\"big\""},
        {"a pattern of zero layers", smallTransformer,
         R"({"sliding_window": 4, "sliding_window_pattern": 0})", "/sliding_window_pattern", count, "0"},
        {"a period of zero in Jamba", jamba, R"({"attn_layer_period": 0})", "/attn_layer_period", count, "0"},
        {"a rank told by a word", jamba, R"({"mamba_dt_rank": "auto"})", "/mamba_dt_rank", count, "\"auto\""},
    })));
}

TEST_CASE("keys that a rule needs and the config lacks")
{
    check(GENERATE(values<Row>({
        {"the hidden size", smallTransformer, R"({"hidden_size": null})", "/hidden_size", count, missing},
        {"the number of layers", smallTransformer, R"({"num_hidden_layers": null})", "/num_hidden_layers",
         "a whole number in [1, 10000]", missing},
        {"the vocabulary", smallTransformer, R"({"vocab_size": null})", "/vocab_size", count, missing},
        {"the heads", smallTransformer, R"({"num_attention_heads": null})", "/num_attention_heads", count,
         missing},
        {"the width of the FFN", smallTransformer, R"({"intermediate_size": null})", "/intermediate_size",
         count, missing},
        {"the experts of a token", smallExperts, R"({"num_experts_per_tok": null})", "/num_experts_per_tok",
         count, missing},
        {"any width of the experts", smallExperts,
         R"({"moe_intermediate_size": null, "intermediate_size": null})", "/intermediate_size", count,
         missing},
        {"the rotated part of latent attention", latent, R"({"qk_rope_head_dim": null})", "/qk_rope_head_dim",
         count, missing},
        {"the other part of latent attention", latent, R"({"qk_nope_head_dim": null})", "/qk_nope_head_dim",
         count, missing},
        {"the values of latent attention", latent, R"({"v_head_dim": null})", "/v_head_dim", count, missing},
        {"the rest of an indexer", latent, R"({"index_n_heads": 2, "index_head_dim": 3})", "/index_topk",
         count, missing},
        {"the heads of an indexer", latent, R"({"index_topk": 2})", "/index_n_heads", count, missing},
        {"the offset in Jamba", jamba, R"({"attn_layer_offset": null})", "/attn_layer_offset",
         "a whole number in [0, 1e9]", missing},
        {"the period in Jamba", jamba, R"({"attn_layer_period": null})", "/attn_layer_period", count,
         missing},
        {"the experts' period in Jamba", jamba, R"({"expert_layer_period": null})", "/expert_layer_period",
         count, missing},
        {"the state of Mamba", jamba, R"({"mamba_d_state": null})", "/mamba_d_state", count, missing},
        {"the pattern of Nemotron", nemotron, R"({"hybrid_override_pattern": null})",
         "/hybrid_override_pattern", "a letter of M, *, - and E for each of 3 layers", missing},
        {"the experts that a pattern names", nemotron, R"({"hybrid_override_pattern": "M*E"})",
         "/n_routed_experts", count, missing},
        {"the groups of Mamba-2", nemotron, R"({"n_groups": null})", "/n_groups", count, missing},
        {"the pattern of MiMo", mimo, R"({"hybrid_layer_pattern": null})", "/hybrid_layer_pattern",
         "a list with an entry for each layer", missing},
        {"the heads of MiMo's windows", mimo, R"({"swa_num_attention_heads": null})",
         "/swa_num_attention_heads", count, missing},
        {"the value size of MiMo", mimo, R"({"v_head_dim": null})", "/v_head_dim", count, missing},
        {"the ratios of DeepSeek-V4", compressed, R"({"compress_ratios": null})", "/compress_ratios",
         "a list with an entry for each layer", missing},
        {"the window of DeepSeek-V4", compressed, R"({"sliding_window": null})", "/sliding_window", count,
         missing},
        {"the indexer of DeepSeek-V4", compressed, R"({"index_head_dim": null})", "/index_head_dim", count,
         missing},
        {"the output rank of DeepSeek-V4", compressed, R"({"o_lora_rank": null})", "/o_lora_rank", count,
         missing},
        {"which layers of Qwen3-Next are full", deltaNet, R"({"full_attention_interval": null})",
         "/full_attention_interval", count, missing},
        {"the heads of DeltaNet", deltaNet, R"({"linear_num_key_heads": null})", "/linear_num_key_heads",
         count, missing},
        {"linear layers of a model that has no sizes for them", smallTransformer,
         R"({"layer_types": ["linear_attention", "full_attention", "full_attention", "full_attention"]})",
         "/linear_num_key_heads", count, missing},
    })));
}

TEST_CASE("lists that do not fit the layers")
{
    check(GENERATE(values<Row>({
        {"layer_types too short", smallTransformer, R"({"layer_types": ["full_attention"]})", "/layer_types",
         "an entry for each of 4 layers", "1 entry"},
        {"layer_types that are no list", smallTransformer, R"({"layer_types": "full_attention"})",
         "/layer_types", "a list", "\"full_attention\""},
        {"a layer of no known type", smallTransformer,
         R"({"layer_types": ["full_attention", "full_attention", "mamba", "full_attention"]})",
         "/layer_types/2", "one of full_attention, sliding_attention, linear_attention, chunked_attention",
         "\"mamba\""},
        {"a layer type that is a number", smallTransformer, R"({"layer_types": [1, 2, 3, 4]})",
         "/layer_types/0", "one of full_attention, sliding_attention, linear_attention, chunked_attention",
         "1"},
        {"a list under text_config", smallTransformer,
         R"({"text_config": {"layer_types": ["x", "", "", ""]}})", "/text_config/layer_types/0",
         "one of full_attention, sliding_attention, linear_attention, chunked_attention", "\"x\""},
        {"a letter that is no layer", nemotron, R"({"hybrid_override_pattern": "M*x"})",
         "/hybrid_override_pattern", "a letter of M, *, - and E for each of 3 layers",
         "\"x\" from layer 2 on"},
        {"too few letters", nemotron, R"({"hybrid_override_pattern": "M*"})", "/hybrid_override_pattern",
         "a letter of M, *, - and E for each of 3 layers", "\"M*\", 2 letters"},
        {"a pattern that is no text", nemotron, R"({"hybrid_override_pattern": [1]})",
         "/hybrid_override_pattern", "text", "[1]"},
        {"experts in part of the layers alone", smallExperts, R"({"moe_layer_freq": [0, 1]})",
         "/moe_layer_freq", "an entry for each of 4 layers", "2 entries"},
        {"a layer with half an expert", smallExperts, R"({"moe_layer_freq": [0, 1, 2, 1]})",
         "/moe_layer_freq/2", "a whole number in [0, 1]", "2"},
        {"dense layers that are no list", smallExperts, R"({"mlp_only_layers": 3})", "/mlp_only_layers",
         "a list", "3"},
        {"a dense layer before the first", smallExperts, R"({"mlp_only_layers": [1, -1]})",
         "/mlp_only_layers/1", "a whole number in [0, 1e9]", "-1"},
        {"MiMo's pattern of words", mimo, R"({"hybrid_layer_pattern": [0, "1"]})", "/hybrid_layer_pattern/1",
         "a whole number in [0, 1]", "\"1\""},
        {"too few ratios", compressed, R"({"compress_ratios": [4]})", "/compress_ratios",
         "an entry for each of 2 layers", "1 entry"},
        {"more kinds of layer than a model may mix", compressed,
         R"({"num_hidden_layers": 17, "compress_ratios": [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]})",
         "/compress_ratios", "at most 16 different kinds of layer", "more"},
        {"a negative ratio", compressed, R"({"compress_ratios": [0, -4]})", "/compress_ratios/1",
         "a whole number in [0, 1000000]", "-4"},
    })));
}

TEST_CASE("numbers that do not suit each other")
{
    check(GENERATE(values<Row>({
        {"KV heads that do not divide the heads", smallTransformer, R"({"num_key_value_heads": 3})",
         "/num_key_value_heads", "a divisor of the 4 query heads", "3"},
        {"more KV heads than heads", smallTransformer, R"({"num_key_value_heads": null, "num_kv_heads": 8})",
         "/num_kv_heads", "a divisor of the 4 query heads", "8"},
        {"KV heads of MiMo's windows", mimo, R"({"swa_num_key_value_heads": 3})", "/swa_num_key_value_heads",
         "a divisor of the 4 query heads", "3"},
        {"KV heads of Gemma 4's full layers", smallTransformer,
         R"({"global_head_dim": 4, "num_global_key_value_heads": 3})", "/num_global_key_value_heads",
         "a divisor of the 4 query heads", "3"},
        {"a hidden size that the heads do not divide", smallTransformer, R"({"hidden_size": 9})",
         "/hidden_size", "a multiple of num_attention_heads (4) where head_dim is absent", "9"},
        {"more experts a token than there are", smallExperts, R"({"num_experts_per_tok": 7})",
         "/num_experts_per_tok", "at most the 6 routed experts", "7"},
        {"the same by another name", smallExperts, R"({"num_experts_per_tok": null, "top_k_experts": 7})",
         "/top_k_experts", "at most the 6 routed experts", "7"},
    })));
}

TEST_CASE("architectures that the model cannot express are refused by name")
{
    check(GENERATE(values<Row>({
        {"an encoder with a decoder", smallTransformer, R"({"model_type": "t5"})", "/model_type",
         "a decoder-only model, not an encoder with a decoder", "\"t5\""},
        {"any other that says it is one", smallTransformer,
         R"({"model_type": "novel", "is_encoder_decoder": true})", "/model_type", "a decoder-only model",
         "\"novel\" with is_encoder_decoder true"},
        {"one without a name", smallTransformer, R"({"model_type": null, "is_encoder_decoder": true})",
         "/is_encoder_decoder", "a decoder-only model", "true"},
        {"an encoder", smallTransformer, R"({"model_type": "bert"})", "/model_type",
         "a decoder-only model, not an encoder", "\"bert\""},
        {"pure vision", smallTransformer, R"({"model_type": "vit"})", "/model_type", "a language model",
         "\"vit\""},
        {"RWKV", smallTransformer, R"({"model_type": "rwkv7"})", "/model_type",
         "a model_type that there are rules for", "\"rwkv7\""},
        {"pure Mamba", smallTransformer, R"({"model_type": "mamba2"})", "/model_type",
         "a model_type that there are rules for", "\"mamba2\""},
        {"under text_config", smallTransformer, R"({"text_config": {"model_type": "gemma3n_text"}})",
         "/text_config/model_type", "a model_type that there are rules for", "\"gemma3n_text\""},
    })));
}

TEST_CASE("a config that is no object")
{
    const auto [text, found] =
        GENERATE(table<std::string, std::string>({{"[1, 2]", "[1,2]"}, {"3", "3"}, {"null", "null"}}));
    const Error error = errorOf(configOf(text));
    CHECK(error.place.empty());
    CHECK(error.expected == "an object with the keys of a config.json");
    CHECK(error.found == found);
}

TEST_CASE("a missing key that has other names says them")
{
    const Error error = errorOf(changed(smallExperts, R"({"num_experts_per_tok": null})"));
    CHECK(error.advice == "it may also be called top_k_experts, experts_per_token");
    CHECK(error.message()
          == "/num_experts_per_tok: expected a whole number in [1, 1e9], got nothing: the key is missing; it "
             "may also be called "
             "top_k_experts, experts_per_token");
}

TEST_CASE("text of the user does not reach the terminal as it stands")
{
    Json config = configOf(smallTransformer);
    config["model_type"] = "rwkv";
    config["hidden_size"] = std::string("\x1b[31m") + std::string(500, 'x');
    config["model_type"] = nullptr;
    const Error error = errorOf(config);
    CHECK(error.found.find('\x1b') == std::string::npos);
    CHECK(error.found.size() < 100);

    Json pattern = configOf(nemotron);
    pattern["hybrid_override_pattern"] = "M\x07" + std::string(500, '*');
    const Error bell = errorOf(pattern);
    CHECK(bell.place == "/hybrid_override_pattern");
    CHECK(bell.found.find('\x07') == std::string::npos);
    CHECK(bell.found.size() < 100);
}
