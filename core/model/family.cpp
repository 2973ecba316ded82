#include "core/model/family.h"

#include <algorithm>
#include <array>

#include "core/text/text.h"

namespace ridgepoint {

namespace {

struct Refused {
    std::string_view what;
    std::span<const std::string_view> modelTypes;
};

constexpr std::array<std::string_view, 29> encoderDecoders = {"t5",
                                                              "mt5",
                                                              "umt5",
                                                              "longt5",
                                                              "t5gemma",
                                                              "switch_transformers",
                                                              "bart",
                                                              "mbart",
                                                              "plbart",
                                                              "pegasus",
                                                              "pegasus_x",
                                                              "bigbird_pegasus",
                                                              "led",
                                                              "marian",
                                                              "m2m_100",
                                                              "nllb-moe",
                                                              "fsmt",
                                                              "prophetnet",
                                                              "xlm-prophetnet",
                                                              "blenderbot",
                                                              "blenderbot-small",
                                                              "encoder-decoder",
                                                              "vision-encoder-decoder",
                                                              "speech-encoder-decoder",
                                                              "speech_to_text",
                                                              "whisper",
                                                              "moonshine",
                                                              "seamless_m4t",
                                                              "seamless_m4t_v2"};

constexpr std::array<std::string_view, 20> encoders = {
    "bert",     "roberta", "xlm-roberta", "xlm-roberta-xl", "camembert",  "distilbert", "albert",
    "electra",  "deberta", "deberta-v2",  "mpnet",          "modernbert", "nomic_bert", "longformer",
    "big_bird", "funnel",  "convbert",    "layoutlm",       "layoutlmv3", "esm"};

constexpr std::array<std::string_view, 19> visionOrSound = {"vit",
                                                            "deit",
                                                            "beit",
                                                            "swin",
                                                            "swinv2",
                                                            "convnext",
                                                            "convnextv2",
                                                            "resnet",
                                                            "dinov2",
                                                            "dinov2_with_registers",
                                                            "clip",
                                                            "clip_text_model",
                                                            "clip_vision_model",
                                                            "siglip",
                                                            "siglip_text_model",
                                                            "siglip_vision_model",
                                                            "wav2vec2",
                                                            "hubert",
                                                            "detr"};

constexpr std::array<std::string_view, 31> otherMixers = {
    "rwkv",         "rwkv5",        "rwkv6",           "rwkv6qwen2",      "rwkv7",        "mamba",
    "mamba2",       "falcon_mamba", "recurrent_gemma", "xlstm",           "retnet",       "hyena",
    "stripedhyena", "zamba",        "zamba2",          "bamba",           "falcon_h1",    "granitemoehybrid",
    "lfm2",         "lfm2_moe",     "minimax",         "minimax_text_01", "minimax_m1",   "kimi_linear",
    "plamo2",       "phi4flash",    "hymba",           "gemma3n",         "gemma3n_text", "longcat_flash",
    "openelm"};

constexpr std::array<Refused, 4> refused = {{
    {"a decoder-only model, not an encoder with a decoder", encoderDecoders},
    {"a decoder-only model, not an encoder", encoders},
    {"a language model", visionOrSound},
    {"a model_type that there are rules for", otherMixers},
}};

/// Where model_type names no family of its own rules, the keys that only one family has say which it is.
Family familyByKeys(const ConfigReader &config)
{
    if (config.has("compress_ratios"))
        return Family::deepSeekV4;
    if (config.has("hybrid_override_pattern"))
        return Family::nemotronH;
    if (config.has("attn_layer_period"))
        return Family::jamba;
    if (config.has("hybrid_layer_pattern"))
        return Family::miMo;
    if (config.has("linear_num_value_heads"))
        return Family::qwenNext;
    if (config.has("global_head_dim"))
        return Family::gemma4;
    return Family::transformer;
}

} // namespace

Family familyOf(ConfigReader &config)
{
    const std::string_view type = config.text("model_type");
    const auto isOf = [&](std::string_view prefix) { return type.starts_with(prefix); };
    if (type == "deepseek_v4")
        return Family::deepSeekV4;
    if (type == "nemotron_h")
        return Family::nemotronH;
    if (type == "jamba")
        return Family::jamba;
    if (type == "mimo_v2_flash")
        return Family::miMo;
    if (isOf("qwen3_next") || isOf("qwen3_5"))
        return Family::qwenNext;
    if (isOf("gemma4"))
        return Family::gemma4;
    if (isOf("llama4"))
        return Family::llama4;
    return familyByKeys(config);
}

void refuseOtherArchitectures(ConfigReader &config)
{
    const std::string_view type = config.text("model_type");
    for (const auto &[what, modelTypes] : refused) {
        if (std::find(modelTypes.begin(), modelTypes.end(), type) == modelTypes.end())
            continue;
        config.fail("model_type", std::string(what), "\"" + quoted(type) + "\"",
                    "its architecture is not one that the cost model can express");
        return;
    }
    if (config.flag("is_encoder_decoder", false))
        config.fail(type.empty() ? "is_encoder_decoder" : "model_type", "a decoder-only model",
                    type.empty() ? "true" : "\"" + quoted(type) + "\" with is_encoder_decoder true");
}

} // namespace ridgepoint
