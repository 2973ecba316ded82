#include "core/model/expert_layers.h"

namespace ridgepoint {

namespace {

constexpr CountRange fromZero{0, 1e9};

std::size_t whole(double value)
{
    return static_cast<std::size_t>(value);
}

/// Experts where i mod expert_layer_period = expert_layer_offset (resources/catalog/README.md, Jamba).
void keepByPeriod(ConfigReader &config, std::vector<bool> &experts)
{
    const std::size_t period = whole(config.count({"expert_layer_period"}));
    const std::size_t offset = whole(config.count({"expert_layer_offset"}, fromZero));
    for (std::size_t i = 0; i < experts.size(); ++i)
        experts[i] = experts[i] && i % period == offset;
}

/// moe_layer_freq as MiMo has it, a list of 0 and 1, or as DeepSeek has it, every N-th layer from the first.
void keepByFrequency(ConfigReader &config, std::vector<bool> &experts)
{
    static constexpr std::string_view key = "moe_layer_freq";
    if (config.isList(key)) {
        const std::vector<double> chosen = config.numbers(key, {0, 1}, experts.size());
        for (std::size_t i = 0; i < experts.size(); ++i)
            experts[i] = experts[i] && chosen[i] == 1;
        return;
    }
    const std::size_t period = whole(config.optionalCount({key}).value_or(1));
    for (std::size_t i = 0; i < experts.size(); ++i)
        experts[i] = experts[i] && i % period == 0;
}

/// Layer i has experts where the value of `key` divides i + 1.
void keepEveryNth(ConfigReader &config, std::string_view key, std::vector<bool> &experts)
{
    const std::size_t step = whole(config.optionalCount({key}).value_or(1));
    for (std::size_t i = 0; i < experts.size(); ++i)
        experts[i] = experts[i] && (i + 1) % step == 0;
}

} // namespace

std::optional<double> routedExperts(ConfigReader &config)
{
    return config.optionalCount({"n_routed_experts", "num_experts", "num_local_experts"}, fromZero);
}

std::vector<bool> expertLayers(ConfigReader &config, Family family, std::size_t layers)
{
    if (routedExperts(config).value_or(0) == 0)
        return std::vector<bool>(layers, false);

    std::vector<bool> experts(layers, true);
    const double dense = config.optionalCount({"first_k_dense_replace"}, fromZero).value_or(0);
    for (std::size_t i = 0; i < layers && static_cast<double>(i) < dense; ++i)
        experts[i] = false;
    if (family == Family::jamba)
        keepByPeriod(config, experts);
    keepByFrequency(config, experts);
    keepEveryNth(config, "decoder_sparse_step", experts);
    keepEveryNth(config, "interleave_moe_layer_step", experts);
    for (const double layer : config.numbers("mlp_only_layers", fromZero, std::nullopt)) {
        if (layer < static_cast<double>(layers))
            experts[whole(layer)] = false;
    }
    return experts;
}

} // namespace ridgepoint
