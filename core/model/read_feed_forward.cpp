#include "core/model/read_feed_forward.h"

#include "core/model/expert_layers.h"
#include "core/text/text.h"

namespace ridgepoint {

namespace {

constexpr CountRange fromZero{0, 1e9};

/// Gated unless the config says otherwise, in the catalogue's key or in the ways of Falcon and Nemotron
/// (resources/catalog/README.md).
FfnForm ffnForm(ConfigReader &config, Family family)
{
    const bool plain = family == Family::nemotronH || config.text("model_type") == "falcon"
                       || config.text("mlp_hidden_act") == "relu2";
    return config.flag("gated_ffn", !plain) ? FfnForm::gated : FfnForm::plain;
}

double denseWidth(ConfigReader &config)
{
    if (const std::optional<double> width = config.optionalCount({"intermediate_size_mlp"}))
        return *width;
    return config.count({"intermediate_size"});
}

double expertWidth(ConfigReader &config)
{
    if (const std::optional<double> width = config.optionalCount({"moe_intermediate_size"}))
        return *width;
    return config.count({"intermediate_size"});
}

/// Of all shared experts together. Llama 4 has one that its config does not mention.
double sharedWidth(ConfigReader &config, Family family, double expertWidth)
{
    if (const std::optional<double> width = config.optionalCount(
            {"shared_expert_intermediate_size", "moe_shared_expert_intermediate_size"}, fromZero))
        return *width;
    const double unsaid = family == Family::llama4 ? 1 : 0;
    return config.optionalCount({"n_shared_experts"}, fromZero).value_or(unsaid) * expertWidth;
}

ExpertSizes readExperts(ConfigReader &config, Family family)
{
    ExpertSizes sizes;
    sizes.experts = config.count({"n_routed_experts", "num_experts", "num_local_experts"});
    const ConfigReader::Names perToken = {"num_experts_per_tok", "top_k_experts", "experts_per_token"};
    sizes.expertsPerToken = config.count(perToken);
    if (sizes.expertsPerToken > sizes.experts)
        config.fail(config.nameOf(perToken),
                    "at most the " + shortestNumber(sizes.experts) + " routed experts",
                    shortestNumber(sizes.expertsPerToken));
    sizes.width = expertWidth(config);
    sizes.sharedWidth = sharedWidth(config, family, sizes.width);
    sizes.latent = config.optionalCount({"moe_latent_size"}).value_or(0);
    return sizes;
}

} // namespace

FeedForward readFeedForward(ConfigReader &config, Family family, double d, FeedRole role)
{
    if (role == FeedRole::none)
        return {};
    const FfnForm form = ffnForm(config, family);
    if (role == FeedRole::dense)
        return {.parameters = denseFfnParameters(d, denseWidth(config), form)};
    FeedForward result = mixtureOfExperts(d, readExperts(config, family), form);
    if (family == Family::gemma4)
        result.parameters += denseFfnParameters(d, denseWidth(config), form);
    return result;
}

} // namespace ridgepoint
