#include "core/import/config_class.h"

#include <algorithm>
#include <array>

namespace ridgepoint {

namespace {

using Defaults = std::span<const KeyDefault>;

constexpr KeyDefault untiedHead{"tie_word_embeddings", "false"};
constexpr KeyDefault tiedHead{"tie_word_embeddings", "true"};
constexpr KeyDefault plainFfn{"gated_ffn", "false"};

constexpr std::array untied{untiedHead};
constexpr std::array untiedPlain{untiedHead, plainFfn};
constexpr std::array tied{tiedHead};
constexpr std::array eightKvHeads{untiedHead, KeyDefault{"num_key_value_heads", "8"}};
constexpr std::array qwen2{untiedHead, KeyDefault{"num_key_value_heads", "32"}};
constexpr std::array qwen2Moe{untiedHead, KeyDefault{"num_key_value_heads", "16"}};
constexpr std::array qwen3{untiedHead, KeyDefault{"num_key_value_heads", "32"},
                           KeyDefault{"head_dim", "128"}};
constexpr std::array qwen3Moe{untiedHead, KeyDefault{"num_key_value_heads", "4"}};
constexpr std::array qwen3VlText{untiedHead, KeyDefault{"num_key_value_heads", "32"},
                                 KeyDefault{"head_dim", "128"}};
constexpr std::array qwen3Next{untiedHead, KeyDefault{"num_key_value_heads", "2"},
                               KeyDefault{"head_dim", "256"}, KeyDefault{"full_attention_interval", "4"}};
constexpr std::array gemma{tiedHead, KeyDefault{"num_key_value_heads", "16"}, KeyDefault{"head_dim", "256"}};
constexpr std::array gemma2{tiedHead, KeyDefault{"num_key_value_heads", "4"}, KeyDefault{"head_dim", "256"},
                            KeyDefault{"sliding_window", "4096"}, KeyDefault{"sliding_window_pattern", "2"}};
constexpr std::array gemma3{tiedHead, KeyDefault{"num_key_value_heads", "4"}, KeyDefault{"head_dim", "256"},
                            KeyDefault{"sliding_window", "4096"}, KeyDefault{"sliding_window_pattern", "6"}};
constexpr std::array gemma4{tiedHead,
                            KeyDefault{"num_key_value_heads", "4"},
                            KeyDefault{"head_dim", "256"},
                            KeyDefault{"global_head_dim", "512"},
                            KeyDefault{"attention_k_eq_v", "false"},
                            KeyDefault{"sliding_window", "512"},
                            KeyDefault{"sliding_window_pattern", "6"}};
constexpr std::array cohere2{tiedHead, KeyDefault{"sliding_window", "4096"},
                             KeyDefault{"sliding_window_pattern", "4"}};
constexpr std::array glm4{untiedHead, KeyDefault{"num_key_value_heads", "2"}, KeyDefault{"head_dim", "128"}};
constexpr std::array starcoder2{tiedHead, plainFfn, KeyDefault{"num_key_value_heads", "2"}};
constexpr std::array gptOss{untiedHead, KeyDefault{"num_key_value_heads", "8"}, KeyDefault{"head_dim", "64"},
                            KeyDefault{"sliding_window", "128"}, KeyDefault{"sliding_window_pattern", "2"}};
constexpr std::array jamba{untiedHead,
                           KeyDefault{"num_key_value_heads", "8"},
                           KeyDefault{"attn_layer_period", "8"},
                           KeyDefault{"attn_layer_offset", "4"},
                           KeyDefault{"expert_layer_period", "2"},
                           KeyDefault{"expert_layer_offset", "1"},
                           KeyDefault{"mamba_d_state", "16"},
                           KeyDefault{"mamba_expand", "2"},
                           KeyDefault{"mamba_dt_rank", "\"auto\""}};
constexpr std::array llama4{untiedHead,
                            KeyDefault{"num_key_value_heads", "8"},
                            KeyDefault{"head_dim", "128"},
                            KeyDefault{"attention_chunk_size", "8192"},
                            KeyDefault{"interleave_moe_layer_step", "1"},
                            KeyDefault{"num_experts_per_tok", "1"},
                            KeyDefault{"num_local_experts", "16"},
                            KeyDefault{"intermediate_size_mlp", "16384"}};

/// hidden_size, intermediate_size, num_hidden_layers, num_attention_heads, vocab_size, max_position_embeddings.
constexpr std::array<KeyDefault, 6> sizesOf(std::string_view d, std::string_view f, std::string_view layers,
                                            std::string_view heads, std::string_view vocabulary,
                                            std::string_view context)
{
    return {{{"hidden_size", d},
             {"intermediate_size", f},
             {"num_hidden_layers", layers},
             {"num_attention_heads", heads},
             {"vocab_size", vocabulary},
             {"max_position_embeddings", context}}};
}

constexpr auto llamaSizes = sizesOf("4096", "11008", "32", "32", "32000", "2048");
constexpr std::array<KeyDefault, 7> mistralSizes{{{"hidden_size", "4096"},
                                                  {"intermediate_size", "14336"},
                                                  {"num_hidden_layers", "32"},
                                                  {"num_attention_heads", "32"},
                                                  {"vocab_size", "32000"},
                                                  {"max_position_embeddings", "131072"},
                                                  {"sliding_window", "4096"}}};
constexpr auto qwen2Sizes = sizesOf("4096", "22016", "32", "32", "151936", "32768");
constexpr auto gemmaSizes = sizesOf("3072", "24576", "28", "16", "256000", "8192");
constexpr auto gemma2Sizes = sizesOf("2304", "9216", "26", "8", "256000", "8192");
constexpr auto gemma3Sizes = sizesOf("2304", "9216", "26", "8", "262208", "131072");
constexpr auto llama4Sizes = sizesOf("5120", "8192", "48", "40", "202048", "131072");

constexpr ConfigClass classes[] = {
    {"llama", "LlamaConfig", untied, llamaSizes},
    {"llava", "LlamaConfig", untied, llamaSizes},
    {"llama4_text", "Llama4TextConfig", llama4, llama4Sizes},
    {"llama4", "Llama4TextConfig", llama4, llama4Sizes},
    {"mistral", "MistralConfig", eightKvHeads, mistralSizes},
    {"mistral3", "MistralConfig", eightKvHeads, mistralSizes},
    {"mixtral", "MixtralConfig", eightKvHeads, {}},
    {"qwen2", "Qwen2Config", qwen2, qwen2Sizes},
    {"qwen2_moe", "Qwen2MoeConfig", qwen2Moe, {}},
    {"qwen3", "Qwen3Config", qwen3, {}},
    {"qwen3_moe", "Qwen3MoeConfig", qwen3Moe, {}},
    {"qwen3_vl_text", "Qwen3VLTextConfig", qwen3VlText, {}},
    {"qwen3_next", "Qwen3NextConfig", qwen3Next, {}},
    {"qwen3_5_text", "", {}, {}},
    {"qwen3_5_moe_text", "", {}, {}},
    {"gemma", "GemmaConfig", gemma, gemmaSizes},
    {"gemma2", "Gemma2Config", gemma2, gemma2Sizes},
    {"gemma3_text", "Gemma3TextConfig", gemma3, gemma3Sizes},
    {"gemma3", "Gemma3TextConfig", gemma3, gemma3Sizes},
    {"gemma4_text", "Gemma4TextConfig", gemma4, {}},
    {"gemma4", "Gemma4TextConfig", gemma4, {}},
    {"gpt_oss", "GptOssConfig", gptOss, {}},
    {"deepseek_v2", "", {}, {}},
    {"deepseek_v3", "DeepseekV3Config", untied, {}},
    {"deepseek_v32", "", {}, {}},
    {"deepseek_v4", "", {}, {}},
    {"kimi_k2", "", {}, {}},
    {"phi3", "Phi3Config", untied, {}},
    {"cohere", "CohereConfig", tied, {}},
    {"cohere2", "Cohere2Config", cohere2, {}},
    {"glm4", "Glm4Config", glm4, {}},
    {"glm4_moe", "Glm4MoeConfig", eightKvHeads, {}},
    {"glm_moe_dsa", "", {}, {}},
    {"granite", "GraniteConfig", untied, {}},
    {"olmo2", "Olmo2Config", untied, {}},
    {"olmoe", "OlmoeConfig", untied, {}},
    {"starcoder2", "Starcoder2Config", starcoder2, {}},
    {"nemotron", "NemotronConfig", untiedPlain, {}},
    {"nemotron_h", "", {}, {}},
    {"jamba", "JambaConfig", jamba, {}},
    {"falcon", "FalconConfig", tied, {}},
    {"minimax_m2", "", {}, {}},
    {"mimo_v2_flash", "", {}, {}},
};

} // namespace

const ConfigClass *configClass(std::string_view modelType)
{
    const auto found = std::ranges::find(classes, modelType, &ConfigClass::modelType);
    return found == std::end(classes) ? nullptr : &*found;
}

std::string configClassNames()
{
    std::string names;
    for (const ConfigClass &each : classes)
        names.append(names.empty() ? "" : ", ").append(each.modelType);
    return names;
}

} // namespace ridgepoint
