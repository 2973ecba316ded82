#include "core/model/mixers.h"

#include <cmath>

#include "core/model/attention.h"
#include "core/model/linear_attention.h"
#include "core/text/text.h"

namespace ridgepoint {

namespace {

/// head_dim, d/H where absent (MODEL §2).
double headSize(ConfigReader &config, double d)
{
    if (const std::optional<double> size = config.optionalCount({"head_dim"}))
        return *size;
    const double heads = config.count({"num_attention_heads"});
    if (std::fmod(d, heads) != 0)
        config.failValue("hidden_size", "a multiple of num_attention_heads (" + shortestNumber(heads)
                                            + ") where head_dim is absent");
    return d / heads;
}

void checkHeads(ConfigReader &config, std::string_view key, const AttentionHeads &heads)
{
    if (std::fmod(heads.query, heads.keyValue) == 0)
        return;
    config.fail(key, "a divisor of the " + shortestNumber(heads.query) + " query heads",
                shortestNumber(heads.keyValue));
}

AttentionHeads usualHeads(ConfigReader &config, double d)
{
    const std::string_view key = config.nameOf({"num_key_value_heads", "num_kv_heads"});
    AttentionHeads heads;
    heads.query = config.count({"num_attention_heads"});
    heads.keyValue = config.optionalCount({key}).value_or(heads.query);
    heads.size = headSize(config, d);
    heads.valueSize = heads.size;
    checkHeads(config, key, heads);
    return heads;
}

/// Full layers of Gemma 4: their own heads, where the config gives any.
AttentionHeads globalHeads(ConfigReader &config, double d)
{
    static constexpr std::string_view key = "num_global_key_value_heads";
    AttentionHeads heads = usualHeads(config, d);
    heads.size = config.optionalCount({"global_head_dim"}).value_or(heads.size);
    heads.valueSize = heads.size;
    heads.keyValue = config.optionalCount({key}).value_or(heads.keyValue);
    heads.valuesFromKeys = config.flag("attention_k_eq_v", false);
    checkHeads(config, key, heads);
    return heads;
}

/// Windowed layers of MiMo-V2-Flash.
AttentionHeads slidingHeads(ConfigReader &config)
{
    static constexpr std::string_view key = "swa_num_key_value_heads";
    AttentionHeads heads;
    heads.query = config.count({"swa_num_attention_heads"});
    heads.keyValue = config.count({key});
    heads.size = config.count({"swa_head_dim"});
    heads.valueSize = config.count({"swa_v_head_dim"});
    checkHeads(config, key, heads);
    return heads;
}

AttentionHeads headsOf(ConfigReader &config, Family family, double d, bool windowed)
{
    if (family == Family::miMo && windowed)
        return slidingHeads(config);
    if (family == Family::gemma4 && !windowed)
        return globalHeads(config, d);
    AttentionHeads heads = usualHeads(config, d);
    if (family == Family::miMo)
        heads.valueSize = config.count({"v_head_dim"});
    heads.outputGate = config.flag("attn_output_gate", family == Family::qwenNext);
    return heads;
}

IndexerSizes readIndexer(ConfigReader &config)
{
    IndexerSizes indexer;
    indexer.heads = config.count({"index_n_heads"});
    indexer.size = config.count({"index_head_dim"});
    indexer.topK = config.count({"index_topk"});
    return indexer;
}

LayerKind readLatentAttention(ConfigReader &config, double d)
{
    LatentSizes sizes;
    sizes.query = config.count({"num_attention_heads"});
    sizes.kvRank = config.count({"kv_lora_rank"});
    sizes.queryRank = config.optionalCount({"q_lora_rank"}).value_or(0);
    sizes.rope = config.count({"qk_rope_head_dim"});
    sizes.nope = config.count({"qk_nope_head_dim"});
    sizes.value = config.count({"v_head_dim"});
    LayerKind layer = multiHeadLatentAttention(d, sizes);
    if (config.has("index_n_heads") || config.has("index_head_dim") || config.has("index_topk"))
        layer = withLightningIndexer(layer, d, sizes.queryRank, readIndexer(config));
    return layer;
}

LayerKind readCompressedAttention(ConfigReader &config, double d, double ratio)
{
    CompressedSizes sizes;
    sizes.query = config.count({"num_attention_heads"});
    sizes.size = headSize(config, d);
    sizes.queryRank = config.count({"q_lora_rank"});
    sizes.outputRank = config.count({"o_lora_rank"});
    sizes.outputGroups = config.count({"o_groups"});
    if (config.flag("use_sliding_window", true))
        sizes.window = config.count({"sliding_window"});
    const LayerKind layer = compressedAttention(d, sizes, ratio);
    return ratio == 4 ? withCompressedIndexer(layer, d, sizes.queryRank, readIndexer(config)) : layer;
}

LayerKind readDeltaNet(ConfigReader &config, double d)
{
    DeltaNetHeads heads;
    heads.keys = config.count({"linear_num_key_heads"});
    heads.values = config.count({"linear_num_value_heads"});
    heads.keySize = config.count({"linear_key_head_dim"});
    heads.valueSize = config.count({"linear_value_head_dim"});
    return gatedDeltaNet(d, heads);
}

LayerKind readMamba1(ConfigReader &config, double d)
{
    Mamba1Sizes sizes;
    sizes.expand = config.count({"mamba_expand"});
    sizes.timeRank = config.count({"mamba_dt_rank"});
    sizes.state = config.count({"mamba_d_state"});
    return mamba1(d, sizes);
}

LayerKind readMamba2(ConfigReader &config, double d)
{
    Mamba2Sizes sizes;
    sizes.heads = config.count({"mamba_num_heads"});
    sizes.headSize = config.count({"mamba_head_dim"});
    sizes.groups = config.count({"n_groups"});
    sizes.state = config.count({"ssm_state_size"});
    return mamba2(d, sizes);
}

LayerKind readAttention(ConfigReader &config, Family family, double d, double window)
{
    LayerKind layer = config.has("kv_lora_rank")
                          ? readLatentAttention(config, d)
                          : groupedQueryAttention(d, headsOf(config, family, d, window < unlimited));
    layer.window = window;
    return layer;
}

} // namespace

LayerKind readMixer(ConfigReader &config, Family family, double d, const LayerRole &role, double window)
{
    switch (role.mixer) {
    case MixerRole::full:
        return readAttention(config, family, d, unlimited);
    case MixerRole::windowed:
        return readAttention(config, family, d, window);
    case MixerRole::gatedDeltaNet:
        return readDeltaNet(config, d);
    case MixerRole::mamba1:
        return readMamba1(config, d);
    case MixerRole::mamba2:
        return readMamba2(config, d);
    case MixerRole::compressed:
        return readCompressedAttention(config, d, role.compressRatio);
    case MixerRole::none:
        break;
    }
    return {};
}

} // namespace ridgepoint
