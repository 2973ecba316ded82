#include "core/model/layer_plan.h"

#include <array>
#include <optional>
#include <string>

#include "core/model/expert_layers.h"
#include "core/text/text.h"

namespace ridgepoint {

namespace {

using Mixers = std::vector<MixerRole>;

/// W, unless the config has none or says that none is used (MODEL §2); Llama 4's own key is
/// attention_chunk_size.
std::optional<double> windowOf(ConfigReader &config, Family family)
{
    if (!config.flag("use_sliding_window", true))
        return std::nullopt;
    if (family == Family::llama4)
        return config.optionalCount({"sliding_window", "attention_chunk_size"});
    return config.optionalCount({"sliding_window"});
}

/// Every `period`-th layer is `other`, the rest `usual`.
Mixers everyNth(std::size_t layers, double period, MixerRole other, MixerRole usual)
{
    Mixers mixers(layers, usual);
    const auto step = static_cast<std::size_t>(period);
    for (std::size_t i = step - 1; i < layers; i += step)
        mixers[i] = other;
    return mixers;
}

Mixers byLayerTypes(ConfigReader &config, std::size_t layers)
{
    static constexpr std::array<std::string_view, 4> names = {"full_attention", "sliding_attention",
                                                              "linear_attention", "chunked_attention"};
    static constexpr std::array<MixerRole, 4> roles = {MixerRole::full, MixerRole::windowed,
                                                       MixerRole::gatedDeltaNet, MixerRole::windowed};
    Mixers mixers;
    mixers.reserve(layers);
    for (const std::size_t index : config.words("layer_types", names, layers))
        mixers.push_back(roles[index]);
    return mixers;
}

Mixers transformerMixers(ConfigReader &config, Family family, std::size_t layers)
{
    if (config.has("layer_types"))
        return byLayerTypes(config, layers);
    if (family == Family::qwenNext)
        return everyNth(layers, config.count({"full_attention_interval"}), MixerRole::full,
                        MixerRole::gatedDeltaNet);
    if (config.has("sliding_window_pattern"))
        return everyNth(layers, config.count({"sliding_window_pattern"}), MixerRole::full,
                        MixerRole::windowed);
    if (family == Family::llama4)
        return everyNth(layers, 4, MixerRole::full, MixerRole::windowed);
    return Mixers(layers, MixerRole::windowed);
}

Mixers jambaMixers(ConfigReader &config, std::size_t layers)
{
    const double period = config.count({"attn_layer_period"});
    const auto offset = config.count({"attn_layer_offset"}, {0, 1e9});
    Mixers mixers(layers, MixerRole::mamba1);
    for (std::size_t i = 0; i < layers; ++i) {
        if (i % static_cast<std::size_t>(period) == static_cast<std::size_t>(offset))
            mixers[i] = MixerRole::windowed;
    }
    return mixers;
}

Mixers miMoMixers(ConfigReader &config, std::size_t layers)
{
    Mixers mixers;
    mixers.reserve(layers);
    for (const double windowed : config.numbers("hybrid_layer_pattern", {0, 1}, layers))
        mixers.push_back(windowed == 1 ? MixerRole::windowed : MixerRole::full);
    return mixers;
}

Mixers mixersOf(ConfigReader &config, Family family, std::size_t layers)
{
    if (family == Family::jamba)
        return jambaMixers(config, layers);
    if (family == Family::miMo)
        return miMoMixers(config, layers);
    return transformerMixers(config, family, layers);
}

std::vector<LayerRole> compressedLayers(ConfigReader &config, std::size_t layers)
{
    const std::vector<bool> experts = expertLayers(config, Family::deepSeekV4, layers);
    const std::vector<double> ratios = config.numbers("compress_ratios", {0, 1e6}, layers);
    std::vector<LayerRole> roles(layers);
    for (std::size_t i = 0; i < layers; ++i)
        roles[i] = {MixerRole::compressed, experts[i] ? FeedRole::experts : FeedRole::dense,
                    static_cast<int>(ratios[i])};
    return roles;
}

std::optional<LayerRole> roleOfLetter(char letter)
{
    switch (letter) {
    case 'M':
        return LayerRole{MixerRole::mamba2, FeedRole::none};
    case '*':
        return LayerRole{MixerRole::windowed, FeedRole::none};
    case '-':
        return LayerRole{MixerRole::none, FeedRole::dense};
    case 'E':
        return LayerRole{MixerRole::none, FeedRole::experts};
    default:
        return std::nullopt;
    }
}

/// hybrid_override_pattern, one layer a letter (resources/catalog/README.md, Nemotron-H/3).
std::vector<LayerRole> patternLayers(ConfigReader &config, std::size_t layers)
{
    static constexpr std::string_view key = "hybrid_override_pattern";
    std::vector<LayerRole> roles(layers);
    const std::string expected =
        "a letter of M, *, - and E for each of " + std::to_string(layers) + " layers";
    const std::string_view pattern = config.text(key);
    if (!config.has(key)) {
        config.fail(key, expected, "nothing: the key is missing");
        return roles;
    }
    if (pattern.size() < layers) {
        config.fail(key, expected,
                    "\"" + quoted(pattern) + "\", " + std::to_string(pattern.size()) + " letters");
        return roles;
    }
    for (std::size_t i = 0; i < layers; ++i) {
        const std::optional<LayerRole> role = roleOfLetter(pattern[i]);
        if (!role) {
            config.fail(key, expected,
                        "\"" + quoted(pattern.substr(i), 8) + "\" from layer " + std::to_string(i) + " on");
            return roles;
        }
        roles[i] = *role;
    }
    return roles;
}

} // namespace

LayerPlan planLayers(ConfigReader &config, Family family, std::size_t layers)
{
    LayerPlan plan;
    const std::optional<double> window = windowOf(config, family);
    plan.window = window.value_or(unlimited);
    if (family == Family::deepSeekV4) {
        plan.layers = compressedLayers(config, layers);
        return plan;
    }
    if (family == Family::nemotronH) {
        plan.layers = patternLayers(config, layers);
    } else {
        const Mixers mixers = mixersOf(config, family, layers);
        const std::vector<bool> experts = expertLayers(config, family, layers);
        plan.layers.resize(layers);
        for (std::size_t i = 0; i < layers; ++i)
            plan.layers[i] = {mixers[i], experts[i] ? FeedRole::experts : FeedRole::dense};
    }
    // A layer left without its window is a full layer, its heads too.
    for (LayerRole &role : plan.layers) {
        if (role.mixer == MixerRole::windowed && !window)
            role.mixer = MixerRole::full;
    }
    return plan;
}

} // namespace ridgepoint
