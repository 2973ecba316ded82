// What the tests of the model reader share: configs from text, and shapes or errors from configs.
#pragma once

#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "core/model/shape.h"
#include "core/text/result.h"

namespace ridgepoint {

/// A config.json as text.
[[nodiscard]] nlohmann::ordered_json configOf(std::string_view text);
/// `text` with the keys of `changes` put in or replaced.
[[nodiscard]] nlohmann::ordered_json changed(std::string_view text, std::string_view changes);

/// The shape of a config that must be readable; a failed test, and an empty shape, where it is not.
[[nodiscard]] ModelShape shapeOf(const nlohmann::ordered_json &config);
[[nodiscard]] ModelShape shapeOf(std::string_view text);
[[nodiscard]] inline ModelShape shapeOf(const char *text)
{
    return shapeOf(std::string_view(text));
}

/// The error of a config that must not be readable; a failed test where it is.
[[nodiscard]] Error errorOf(const nlohmann::ordered_json &config);

/// A small dense transformer: d 8, 4 layers, 4 query and 2 KV heads of 2, FFN 16, vocabulary 10.
inline constexpr std::string_view smallTransformer =
    R"({"model_type": "llama", "hidden_size": 8, "num_hidden_layers": 4,
    "num_attention_heads": 4, "num_key_value_heads": 2, "intermediate_size": 16, "vocab_size": 10})";

/// The same with 6 experts of 3 in every layer, 2 of them a token.
inline constexpr std::string_view smallExperts =
    R"({"model_type": "qwen3_moe", "hidden_size": 8, "num_hidden_layers": 4,
    "num_attention_heads": 4, "num_key_value_heads": 2, "intermediate_size": 16, "vocab_size": 10, "num_experts": 6,
    "num_experts_per_tok": 2, "moe_intermediate_size": 3})";

} // namespace ridgepoint
