// What one sequence holds in the memory of each GPU of its group: growing KV caches, windowed caches, indexes and constant
// states (MODEL §3). Kwon et al., "PagedAttention / vLLM", SOSP 2023; DeepSeek-AI, "DeepSeek-V2", 2024.
#pragma once

#include "core/memory/context.h"
#include "core/memory/layout.h"
#include "core/model/shape.h"
#include "core/units/units.h"

namespace ridgepoint {

/// κ = max(H_kv/t, 1)/H_kv: the share of a token's KV that one tensor-parallel rank keeps. Heads cannot be split, so a latent
/// cache (one shared head) lies whole on every rank.
[[nodiscard]] double kvShareOfRank(const LayerKind &kind, double tensorParallel);

/// S(c) = [Σ_layers (κ·kv_elements·min(c,W)/ρ + e_i·c/ρ + e_l·min(c,W_l))·kv_b + Σ_layers 4·state_elements/t] / p.
[[nodiscard]] Bytes sequenceBytes(const ModelShape &shape, Tokens context, double kvBytes,
                                  const Layout &layout);

/// Mean and spread of what a sequence holds, over the contexts of live sequences.
struct SequenceCost {
    Bytes mean;   ///< S̄
    Bytes spread; ///< σ_S
};

/// Paged KV: S̄ = E[S(X)] + block/2 · Σ_layers (κ·kv_elements/ρ + e_i/ρ + e_l)·kv_b/p, since the last block is half full on
/// average; σ_S = Σ of each cache's bytes per token times sd[min(X, its window)].
[[nodiscard]] SequenceCost pagedSequence(const ModelShape &shape, const ContextDistribution &context,
                                         Tokens block, double kvBytes, const Layout &layout);

} // namespace ridgepoint
