// How far inputs usually turn out to be off: what a person who has stated nothing yet may begin with.
#pragma once

#include <vector>

#include "core/evaluate/scenario.h"
#include "core/registry/parameters.h"

namespace ridgepoint {

/// A distribution around `present` within the input's range, to three digits: from a fifth below to a quarter above it.
[[nodiscard]] Uncertainty usualSpread(const Parameter &parameter, Distribution distribution, double present);

/// The inputs of demand and price that plans are least sure of, each triangular around where it stands: median context, output, active
/// share, what a GPU costs or is rented for, busy share of the day. Those that stand at 0 or have no effect are left out.
/// Requires: a resolved scenario.
[[nodiscard]] std::vector<Uncertainty> usualUncertainty(const Scenario &scenario);

} // namespace ridgepoint
