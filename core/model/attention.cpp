#include "core/model/attention.h"

namespace ridgepoint {

/// In d·(H·d_h + H_kv·(d_h + v)), out H·v·d; KV elements per token H_kv·(d_h + v); FLOP per token pair
/// 2·H·(d_h + v). With v = d_h these are MODEL §2's d·(H + 2·H_kv)·d_h, H·d_h·d, 2·H_kv·d_h and 4·H·d_h.
/// Ainslie et al., "GQA" (2023); the output gate (Qwen3-Next), values from keys (Gemma 4) and v ≠ d_h (MiMo)
/// by resources/catalog/README.md.
LayerKind groupedQueryAttention(double d, const AttentionHeads &heads)
{
    const double queryWidth = heads.query * heads.size * (heads.outputGate ? 2 : 1);
    const double keyWidth = heads.keyValue * heads.size;
    const double valueWidth = heads.keyValue * heads.valueSize;
    LayerKind layer;
    layer.mixerParameters = d * (queryWidth + keyWidth + (heads.valuesFromKeys ? 0 : valueWidth))
                            + heads.query * heads.valueSize * d;
    layer.kvElements = keyWidth + valueWidth;
    layer.kvHeads = heads.keyValue;
    layer.pairFlopDecode = 2 * heads.query * (heads.size + heads.valueSize);
    layer.pairFlopPrefill = layer.pairFlopDecode;
    return layer;
}

/// In d·q + q·H·(nope+rope) + q + d·(r+rope) + r (without q: d·H·(nope+rope) + d·(r+rope) + r), up
/// r·H·(nope+v), out H·v·d; cache r + rope, shared by all heads; FLOP per token pair 2·H·(r+rope) + 2·H·r
/// absorbed in decode, 2·H·(nope+rope) + 2·H·v in prefill (MODEL §2). DeepSeek-AI, "DeepSeek-V2" (2024).
LayerKind multiHeadLatentAttention(double d, const LatentSizes &sizes)
{
    const double H = sizes.query;
    const double r = sizes.kvRank;
    const double q = sizes.queryRank;
    const double headSize = sizes.nope + sizes.rope;
    const double queryProjection = q > 0 ? d * q + q * H * headSize : d * H * headSize;
    LayerKind layer;
    layer.mixerParameters = queryProjection + d * (r + sizes.rope) + r * H * (sizes.nope + sizes.value)
                            + H * sizes.value * d + q + r;
    layer.kvElements = r + sizes.rope;
    layer.kvHeads = 1;
    layer.pairFlopDecode = 2 * H * (r + sizes.rope) + 2 * H * r;
    layer.pairFlopPrefill = 2 * H * headSize + 2 * H * sizes.value;
    return layer;
}

/// Weights q·n_i·d_i + d·d_i + d·n_i (q: d where queries have no rank), e_i = d_i, f_i = 2·n_i·d_i, R = top k
/// (resources/catalog/README.md). DeepSeek-AI, "DeepSeek-V3.2" (2025), the lightning indexer.
LayerKind withLightningIndexer(LayerKind attention, double d, double queryRank, const IndexerSizes &indexer)
{
    const double q = queryRank > 0 ? queryRank : d;
    attention.mixerParameters += q * indexer.heads * indexer.size + d * indexer.size + d * indexer.heads;
    attention.indexElements = indexer.size;
    attention.indexPairFlop = 2 * indexer.heads * indexer.size;
    attention.readLimit = indexer.topK;
    return attention;
}

/// In d·q + q·H·d_h + q + d·d_h + d_h, out H·d_h·o_rank + o_groups·o_rank·d, FLOP per pair 4·H·d_h in both
/// passes, one shared K=V head. Ratio ρ > 0: an entry of d_h per ρ tokens, d_h per token in the window beside
/// it, compressor 2·d·d_h (twice that at ratio 4). Ratio 0: d_h per token in the window alone
/// (resources/catalog/README.md). DeepSeek-AI, DeepSeek-V4 (2026).
LayerKind compressedAttention(double d, const CompressedSizes &sizes, double ratio)
{
    const double H = sizes.query;
    const double q = sizes.queryRank;
    LayerKind layer;
    layer.mixerParameters = d * q + q * H * sizes.size + d * sizes.size + H * sizes.size * sizes.outputRank
                            + sizes.outputGroups * sizes.outputRank * d + q + sizes.size;
    layer.kvElements = sizes.size;
    layer.kvHeads = 1;
    layer.pairFlopDecode = 4 * H * sizes.size;
    layer.pairFlopPrefill = layer.pairFlopDecode;
    if (ratio == 0) {
        layer.window = sizes.window;
        return layer;
    }
    layer.tokensPerEntry = ratio;
    layer.mixerParameters += 2 * d * sizes.size * (ratio == 4 ? 2 : 1);
    if (sizes.window < unlimited) {
        layer.localElements = sizes.size;
        layer.localWindow = sizes.window;
    }
    return layer;
}

/// Weights q·n_i·d_i + d·n_i + 4·d·d_i, e_i = d_i and f_i = 2·n_i·d_i per entry, R = top k
/// (resources/catalog/README.md).
LayerKind withCompressedIndexer(LayerKind attention, double d, double queryRank, const IndexerSizes &indexer)
{
    attention.mixerParameters +=
        queryRank * indexer.heads * indexer.size + d * indexer.heads + 4 * d * indexer.size;
    attention.indexElements = indexer.size;
    attention.indexPairFlop = 2 * indexer.heads * indexer.size;
    attention.readLimit = indexer.topK;
    return attention;
}

} // namespace ridgepoint
