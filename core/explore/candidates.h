// The single decisions that advice tries out: for each kind a list of changes that make sense for a scenario, whether they
// help or not. Not for use outside of core/explore.
#pragma once

#include <optional>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/explore/advice.h"
#include "core/explore/trial.h"

namespace ridgepoint::explore_detail {

/// Whether engines run a format of weights or of KV cache (`pointer`) on the scenario's GPU: below 8 bits only what it computes in
/// itself, and int4 weights, which they unpack everywhere.
[[nodiscard]] bool isUsual(const Scenario &scenario, std::string_view pointer, Precision precision);

/// Every listed accelerator that can compute, is not the present one, and has what the cost is made of (price and power,
/// or rent), each with the inputs that fall with the present one. Requires: a resolved scenario.
[[nodiscard]] std::vector<Trial> otherGpus(const Scenario &scenario, const Catalog &catalog);

/// Formats of weights, and of experts where they have one of their own, that take no more bytes than the present ones.
[[nodiscard]] std::vector<Trial> otherWeightPrecisions(const Scenario &scenario);
[[nodiscard]] std::vector<Trial> otherKvPrecisions(const Scenario &scenario);
/// Those that the GPU has a rate for.
[[nodiscard]] std::vector<Trial> otherComputePrecisions(const Scenario &scenario);

/// One size in powers of two with the others as they are, and tensor parallel halved or doubled against stages or attention
/// replicas; only where tensor parallel divides the heads.
[[nodiscard]] std::vector<Trial> otherLayouts(const Scenario &scenario);

[[nodiscard]] std::vector<Trial> otherKvAllocations(const Scenario &scenario);
[[nodiscard]] std::vector<Trial> otherIdleKv(const Scenario &scenario);
/// Without the batch that was set by hand, without max_batch, without both.
[[nodiscard]] std::vector<Trial> freedBatches(const Scenario &scenario);
[[nodiscard]] std::vector<Trial> otherOwnerships(const Scenario &scenario);

/// The single changes of a kind, in a fixed order.
[[nodiscard]] std::vector<Trial> trialsOf(AdviceKind kind, const Scenario &scenario, const Catalog &catalog);

/// A trial that helped, its scenario made by `setInputs`, as a click would make it; empty where that refuses.
[[nodiscard]] std::optional<Advice> adviceOf(AdviceKind kind, Trial trial, const Figures &figures,
                                             const Scenario &scenario, const Catalog &catalog);

} // namespace ridgepoint::explore_detail
