// The distributions of a plan's uncertain inputs, by their quantiles: what turns a uniform number into a sample.
#pragma once

#include "core/evaluate/scenario.h"
#include "core/registry/parameters.h"

namespace ridgepoint {

/// The value below which the input lies with probability `p` in [0, 1]. A normal or lognormal distribution is cut to `range`,
/// and what lies within weighs accordingly more. Requires: numbers as `readPlan` lets them through.
[[nodiscard]] double quantile(const Uncertainty &uncertainty, const Range &range, double p);

} // namespace ridgepoint
