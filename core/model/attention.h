// Attention layers as formulas: sizes in, one layer's mixer out (parameters, cache and FLOP per token pair).
// The rest of the LayerKind is left for others to fill. All counts are of elements.
#pragma once

#include "core/model/shape.h"

namespace ridgepoint {

/// Heads of a grouped-query layer.
struct AttentionHeads {
    double query = 1;            ///< H
    double keyValue = 1;         ///< H_kv
    double size = 1;             ///< d_h of queries and keys
    double valueSize = 1;        ///< v, d_h in most models
    bool outputGate = false;     ///< the query projection carries a gate of its own size
    bool valuesFromKeys = false; ///< V is taken from K's projection; both are cached all the same
};

/// Sizes of multi-head latent attention.
struct LatentSizes {
    double query = 1;     ///< H
    double kvRank = 1;    ///< r
    double queryRank = 0; ///< q; 0: queries come straight from d
    double rope = 1;
    double nope = 1;
    double value = 1; ///< v
};

/// Sizes of the indexer that picks which cached entries a query reads.
struct IndexerSizes {
    double heads = 1; ///< n_i
    double size = 1;  ///< d_i
    double topK = 1;  ///< R
};

/// Sizes of DeepSeek-V4's compressed attention.
struct CompressedSizes {
    double query = 1;          ///< H
    double size = 1;           ///< d_h of the one head that is key and value
    double queryRank = 1;      ///< q
    double outputRank = 1;     ///< o_lora_rank
    double outputGroups = 1;   ///< o_groups
    double window = unlimited; ///< of the uncompressed cache; unlimited: there is no such window
};

/// Grouped-query attention of width d.
[[nodiscard]] LayerKind groupedQueryAttention(double d, const AttentionHeads &heads);

/// Multi-head latent attention of width d.
[[nodiscard]] LayerKind multiHeadLatentAttention(double d, const LatentSizes &sizes);

/// `attention` with DeepSeek-V3.2's indexer over its entries.
[[nodiscard]] LayerKind withLightningIndexer(LayerKind attention, double d, double queryRank,
                                             const IndexerSizes &indexer);

/// DeepSeek-V4's attention in a layer whose cache holds one entry per `ratio` tokens; 0: only the window.
[[nodiscard]] LayerKind compressedAttention(double d, const CompressedSizes &sizes, double ratio);

/// `attention` with the indexer that DeepSeek-V4 has in its layers of ratio 4.
[[nodiscard]] LayerKind withCompressedIndexer(LayerKind attention, double d, double queryRank,
                                              const IndexerSizes &indexer);

} // namespace ridgepoint
