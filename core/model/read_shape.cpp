#include <map>

#include <nlohmann/json.hpp>

#include "core/model/config_reader.h"
#include "core/model/family.h"
#include "core/model/layer_plan.h"
#include "core/model/mixers.h"
#include "core/model/read_feed_forward.h"
#include "core/model/shape.h"

namespace ridgepoint {

namespace {

constexpr CountRange layerRange{1, 10000};

/// One layer in that role, with its two norms of d each (MODEL §2).
LayerKind readLayer(ConfigReader &config, Family family, double d, const LayerRole &role, double window)
{
    LayerKind layer = readMixer(config, family, d, role, window);
    const FeedForward feedForward = readFeedForward(config, family, d, role.feed);
    layer.ffnParameters = feedForward.parameters;
    layer.experts = feedForward.experts;
    layer.expertsPerToken = feedForward.expertsPerToken;
    layer.expertParameters = feedForward.expertParameters;
    layer.normParameters = 2 * d;
    return layer;
}

/// Layers of one role are one kind. Two roles never give the same kind, so that no kind stands twice: they
/// differ in window, state, ratio or feed-forward, which all are figures of a kind.
std::vector<LayerKind> readKinds(ConfigReader &config, Family family, double d, std::size_t layers)
{
    const LayerPlan plan = planLayers(config, family, layers);
    std::vector<LayerKind> kinds;
    std::map<LayerRole, std::size_t> kindOfRole;
    for (const LayerRole &role : plan.layers) {
        if (config.error())
            return {};
        const auto [known, isNew] = kindOfRole.emplace(role, kinds.size());
        if (isNew && kinds.size() == maxLayerKinds) {
            config.fail(family == Family::deepSeekV4 ? "compress_ratios" : "num_hidden_layers",
                        "at most " + std::to_string(maxLayerKinds) + " different kinds of layer", "more");
            return {};
        }
        if (isNew)
            kinds.push_back(readLayer(config, family, d, role, plan.window));
        ++kinds[known->second].count;
    }
    return kinds;
}

} // namespace

Result<ModelShape> readModelShape(const nlohmann::ordered_json &json)
{
    ConfigReader config(json);
    refuseOtherArchitectures(config);
    ModelShape shape;
    shape.hiddenSize = config.count({"hidden_size"});
    shape.layers = config.count({"num_hidden_layers"}, layerRange);
    shape.vocabulary = config.count({"vocab_size"});
    shape.tiedEmbeddings = config.flag("tie_word_embeddings", false);
    shape.maxPositionEmbeddings = config.optionalCount({"max_position_embeddings"});
    shape.queryHeads = config.optionalCount({"num_attention_heads"}).value_or(0);
    if (!config.error())
        shape.kinds =
            readKinds(config, familyOf(config), shape.hiddenSize, static_cast<std::size_t>(shape.layers));
    if (config.error())
        return *config.error();
    shape.configValues = config.takeValues();
    shape.configKeys = config.takeKeys();
    return shape;
}

} // namespace ridgepoint
