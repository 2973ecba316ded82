// The cost model as one pure function: a scenario in, every figure out. No I/O, no globals, no heap allocation.
#pragma once

#include "core/evaluate/figures.h"
#include "core/evaluate/scenario.h"

namespace ridgepoint {

/// Every figure of a scenario (MODEL §3–6). Microseconds; safe to call from any number of threads.
/// Requires: a resolved scenario (core/registry/resolve.h).
[[nodiscard]] Figures evaluate(const Scenario &scenario);

} // namespace ridgepoint
