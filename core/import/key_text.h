// Keys of a config.json and their values as people read them.
#pragma once

#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "core/model/shape.h"

namespace ridgepoint {

/// "KV heads"; empty for a key that only rules care about.
[[nodiscard]] std::string_view meaningOfKey(std::string_view key);

/// "5 120", "true", "“auto”", "52 × sliding_attention, 10 × full_attention".
[[nodiscard]] std::string valueText(const nlohmann::ordered_json &value);

/// The mixers of a model's layers: "grouped-query, 64 heads to 8; window of 1 024 tokens in 52 of 62 layers".
[[nodiscard]] std::string attentionText(const ModelShape &shape);

} // namespace ridgepoint
