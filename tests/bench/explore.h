// What the benchmarks of exploring share: the example plan, and the least time of several runs.
#pragma once

#include <algorithm>
#include <chrono>
#include <limits>

#include "core/catalog/catalog.h"
#include "core/plan/plan_file.h"

namespace ridgepoint::bench {

/// resources/examples/chat.ridge, a dense model.
inline Plan examplePlan()
{
    return std::move(readPlanFile(RIDGEPOINT_SOURCE_DIR "/resources/examples/chat.ridge", builtInCatalog()))
        .value();
}

/// Seconds of the quickest of `runs`.
template <class Work>
double quickest(int runs, Work work)
{
    using Clock = std::chrono::steady_clock;
    double least = std::numeric_limits<double>::infinity();
    for (int i = 0; i < runs; ++i) {
        const Clock::time_point start = Clock::now();
        work();
        least = std::min(least, std::chrono::duration<double>(Clock::now() - start).count());
    }
    return least;
}

} // namespace ridgepoint::bench
