// What would lower the cost per user: single decisions tried out, the best of each kind; and for a plan that does not run,
// what would make it run (ui/README §9).
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/evaluate/figures.h"
#include "core/evaluate/scenario.h"
#include "core/registry/input_change.h"

namespace ridgepoint {

/// The decisions that are tried; never what users do.
enum class AdviceKind {
    gpu,
    weightPrecision,
    kvPrecision,
    computePrecision,
    layout, ///< tensor parallel, pipeline, attention replicas
    kvAllocation,
    idleKv,
    batchLimit,
    ownership,
    target ///< a slower target: only in waysToRun, and only where nothing else helps
};

/// One change that could be made as it stands, and what the plan then is.
struct Advice {
    AdviceKind kind = AdviceKind::gpu;
    std::vector<InputChange> changes; ///< what `setInputs` takes, followers included
    Scenario scenario;                ///< with the changes made, resolved
    Figures figures;                  ///< of that scenario
};

/// The best change of each kind, those first that lower the cost per user most; at most `most`. Every one of them keeps each
/// target that is set, and lowers the cost by half a per cent or more; none makes the fleet dearer where the plan names
/// users, and without a token target no other GPU takes more than half of a user's speed. A plan that misses a target is advised
/// what keeps it, whatever that costs. Inputs in `locked` stay as they are. Empty where the
/// plan has no cost per user. `figures` are those of the scenario, which is resolved and not evaluated again.
[[nodiscard]] std::vector<Advice> advise(const Scenario &scenario, const Figures &figures,
                                         const Catalog &catalog, std::span<const std::string> locked,
                                         std::size_t most = 3);

/// For a plan without a batch: up to three ways to one that runs and keeps its targets. In this order, each where it exists:
/// the cheapest per user of any GPU and layout, the cheapest that keeps the GPU, the one with the fewest GPUs of the same
/// kind (for a batch set by hand of which memory holds a part: the automatic batch instead). Tensor parallel over the network
/// is not proposed. Only where none of these helps: the best of each single decision about precision or KV cache, and a
/// target that can be kept. No two of the same changes. Inputs in `locked` stay as they are. Where no cost is known, fewer
/// GPUs are better.
[[nodiscard]] std::vector<Advice> waysToRun(const Scenario &scenario, const Figures &figures,
                                            const Catalog &catalog, std::span<const std::string> locked);

} // namespace ridgepoint
