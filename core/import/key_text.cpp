#include "core/import/key_text.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "core/text/json.h"
#include "core/text/text.h"

namespace ridgepoint {

using Json = nlohmann::ordered_json;

namespace {

constexpr std::pair<std::string_view, std::string_view> meanings[] = {
    {"model_type", "Architecture"},
    {"hidden_size", "Width"},
    {"num_hidden_layers", "Layers"},
    {"num_attention_heads", "Query heads"},
    {"num_key_value_heads", "KV heads"},
    {"num_kv_heads", "KV heads"},
    {"head_dim", "Size of a head"},
    {"intermediate_size", "FFN width"},
    {"intermediate_size_mlp", "FFN width of dense layers"},
    {"vocab_size", "Vocabulary"},
    {"tie_word_embeddings", "Output head is the embedding"},
    {"max_position_embeddings", "Longest context, tokens"},
    {"gated_ffn", "FFN has a gate"},
    {"mlp_hidden_act", "FFN activation"},
    {"use_sliding_window", "Windows are used"},
    {"sliding_window", "Window, tokens"},
    {"sliding_window_pattern", "Every so many layers one without window"},
    {"attention_chunk_size", "Window, tokens"},
    {"layer_types", "Kinds of layer"},
    {"full_attention_interval", "Every so many layers one of attention"},
    {"n_routed_experts", "Routed experts"},
    {"num_experts", "Routed experts"},
    {"num_local_experts", "Routed experts"},
    {"num_experts_per_tok", "Experts for a token"},
    {"top_k_experts", "Experts for a token"},
    {"experts_per_token", "Experts for a token"},
    {"n_shared_experts", "Shared experts"},
    {"moe_intermediate_size", "Width of an expert"},
    {"shared_expert_intermediate_size", "Width of the shared expert"},
    {"moe_shared_expert_intermediate_size", "Width of the shared expert"},
    {"first_k_dense_replace", "First layers without experts"},
    {"moe_layer_freq", "Layers with experts"},
    {"decoder_sparse_step", "Every so many layers one with experts"},
    {"interleave_moe_layer_step", "Every so many layers one with experts"},
    {"expert_layer_period", "Every so many layers one with experts"},
    {"expert_layer_offset", "First layer with experts"},
    {"mlp_only_layers", "Layers without experts"},
    {"kv_lora_rank", "Rank of keys and values"},
    {"q_lora_rank", "Rank of queries"},
    {"qk_rope_head_dim", "Rotary part of a head"},
    {"qk_nope_head_dim", "Other part of a head"},
    {"v_head_dim", "Value size of a head"},
    {"index_n_heads", "Indexer heads"},
    {"index_head_dim", "Size of an indexer head"},
    {"index_topk", "Entries that a query reads"},
    {"attn_layer_period", "Every so many layers one of attention"},
    {"attn_layer_offset", "First layer of attention"},
    {"mamba_d_state", "State of a channel"},
    {"mamba_expand", "Inner width over width"},
    {"mamba_dt_rank", "Rank of time steps"},
    {"mamba_num_heads", "Mamba heads"},
    {"mamba_head_dim", "Size of a Mamba head"},
    {"n_groups", "Mamba groups"},
    {"ssm_state_size", "State of a channel"},
    {"hybrid_override_pattern", "Kinds of layer"},
    {"hybrid_layer_pattern", "Layers with a window"},
    {"linear_num_key_heads", "Key heads of linear layers"},
    {"linear_num_value_heads", "Value heads of linear layers"},
    {"linear_key_head_dim", "Size of their key heads"},
    {"linear_value_head_dim", "Size of their value heads"},
    {"global_head_dim", "Size of a head without window"},
    {"num_global_key_value_heads", "KV heads without window"},
    {"attention_k_eq_v", "Values come from keys"},
    {"compress_ratios", "Tokens for a cache entry"},
};

constexpr std::size_t mostWords = 4;

/// "52 × sliding_attention, 10 × full_attention", or how many there are.
std::string listText(const Json &list)
{
    std::vector<std::pair<std::string, std::size_t>> counts;
    for (const Json &value : list) {
        std::string word =
            value.is_string() ? quoted(value.get_ref<const std::string &>()) : quotedJson(value);
        const auto known = std::ranges::find(counts, word, &std::pair<std::string, std::size_t>::first);
        if (known != counts.end())
            ++known->second;
        else if (counts.size() == mostWords)
            return formatCount(static_cast<double>(list.size())) + " entries";
        else
            counts.emplace_back(std::move(word), 1);
    }
    std::string text;
    for (const auto &[word, count] : counts)
        text.append(text.empty() ? "" : ", ").append(formatCount(static_cast<double>(count)) + " × " + word);
    return text.empty() ? "none" : text;
}

bool hasKey(const ModelShape &shape, std::string_view key)
{
    return std::ranges::find(shape.configKeys, key) != shape.configKeys.end();
}

/// Of the first layers that have any.
std::string headsText(const ModelShape &shape)
{
    if (hasKey(shape, "compress_ratios"))
        return "compressed, one head for keys and values";
    if (hasKey(shape, "kv_lora_rank"))
        return "multi-head latent, " + formatCount(shape.queryHeads) + " heads";
    const auto layer = std::ranges::find_if(shape.kinds, [](const LayerKind &k) { return k.kvElements > 0; });
    if (layer == shape.kinds.end())
        return "none";
    if (layer->kvHeads == shape.queryHeads)
        return "multi-head, " + formatCount(shape.queryHeads) + " heads";
    return (layer->kvHeads == 1 ? "multi-query, " : "grouped-query, ") + formatCount(shape.queryHeads)
           + " heads to " + formatCount(layer->kvHeads);
}

} // namespace

std::string_view meaningOfKey(std::string_view key)
{
    for (const auto &[name, meaning] : meanings)
        if (name == key)
            return meaning;
    return {};
}

std::string valueText(const Json &value)
{
    if (value.is_number())
        return formatCount(value.get<double>());
    if (value.is_string())
        return quoted(value.get_ref<const std::string &>());
    return value.is_array() ? listText(value) : quotedJson(value);
}

std::string attentionText(const ModelShape &shape)
{
    std::string text = headsText(shape);
    double windowed = 0, linear = 0, window = 0;
    for (const LayerKind &kind : shape.kinds) {
        const bool cached = kind.kvElements > 0;
        windowed += cached && kind.window < unlimited ? kind.count : 0;
        window = cached && kind.window < unlimited ? kind.window : window;
        linear += kind.stateElements > 0 ? kind.count : 0;
    }
    const std::string layers = " of " + formatCount(shape.layers) + " layers";
    if (windowed > 0)
        text += "; window of " + formatCount(window) + " tokens in " + formatCount(windowed) + layers;
    if (linear > 0)
        text += "; constant state in " + formatCount(linear) + layers;
    return text;
}

} // namespace ridgepoint
