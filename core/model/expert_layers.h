// Which layers have routed experts (MODEL §2: first_k_dense_replace, moe_layer_freq, decoder_sparse_step,
// interleave_moe_layer_step, mlp_only_layers; Jamba's expert_layer_*), and the names of the two keys that all
// need.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/model/config_reader.h"
#include "core/model/family.h"

namespace ridgepoint {

/// E of every layer that has experts; nothing or 0: the model has none.
[[nodiscard]] std::optional<double> routedExperts(ConfigReader &config);

/// For each layer whether it has routed experts. Not for models whose pattern says so by letter.
[[nodiscard]] std::vector<bool> expertLayers(ConfigReader &config, Family family, std::size_t layers);

} // namespace ridgepoint
