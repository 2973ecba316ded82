// What each layer of a model is, before any size is known: which mixer, which feed-forward. The rules that
// say so (layer_types, patterns, periods, windows, experts every so many layers) end here; everything behind
// works on roles.
#pragma once

#include <compare>
#include <cstddef>
#include <vector>

#include "core/model/config_reader.h"
#include "core/model/family.h"

namespace ridgepoint {

enum class MixerRole { full, windowed, gatedDeltaNet, mamba1, mamba2, compressed, none };
enum class FeedRole { dense, experts, none };

struct LayerRole {
    MixerRole mixer = MixerRole::full;
    FeedRole feed = FeedRole::dense;
    int compressRatio = 0; ///< of a compressed mixer

    auto operator<=>(const LayerRole &) const = default;
};

struct LayerPlan {
    std::vector<LayerRole> layers;
    double window = unlimited; ///< W of the windowed layers
};

/// The roles of all `layers` layers. Where the config is wrong the roles are stand-ins and `config` has the
/// error.
[[nodiscard]] LayerPlan planLayers(ConfigReader &config, Family family, std::size_t layers);

} // namespace ridgepoint
