// Attention of one layer: token pairs, index, local window and constant state together, in decode and in prefill (MODEL §4).
// DeepSeek-AI, "DeepSeek-V2", 2024 (latent attention); Pope et al., "Efficiently Scaling Transformer Inference", 2022.
#pragma once

#include <boost/container/static_vector.hpp>

#include "core/memory/context.h"
#include "core/memory/layout.h"
#include "core/model/shape.h"
#include "core/time/operation.h"

namespace ridgepoint {

/// Entries that a decode query of one layer kind reads, in the mean over the contexts of live sequences.
struct EntriesRead {
    double pairs = 0; ///< E[min(X, W, R·ρ)]/ρ
    double index = 0; ///< c̄/ρ where there is an index
    double local = 0; ///< E[min(X, W_l)] where e_l > 0
};

using EntriesByKind = boost::container::static_vector<EntriesRead, maxLayerKinds>;

[[nodiscard]] EntriesRead entriesRead(const LayerKind &kind, const ContextDistribution &context);

/// One layer in a decode pass of `tokens` checked tokens from `sequences` sequences, on one GPU:
/// FLOP (flop_per_pair·(pairs + local) + f_i·index)/t + 6·state/t per token, bytes
/// (κ·kv_elements·pairs + e_i·index + e_l·local)·kv_b + 2·4·state/t per sequence.
[[nodiscard]] Operation decodeAttention(const LayerKind &kind, const EntriesRead &read, double tokens,
                                        double sequences, double kvBytes, double tensorParallel);

/// One layer in a prefill pass of `uncached` tokens (q) behind `cached` ones (s), on one GPU: pairs (F(s+q) − F(s))/ρ, where
/// F(u) = u²/2 up to m and m²/2 + (u−m)·m beyond, m = min(W, R·ρ).
[[nodiscard]] Operation prefillAttention(const LayerKind &kind, Tokens cached, Tokens uncached,
                                         double kvBytes, double tensorParallel);

} // namespace ridgepoint
