// One roofline operation: the slower of computing and reading (MODEL §4).
#pragma once

#include <algorithm>

#include "core/units/units.h"

namespace ridgepoint {

/// FLOP and bytes of one GPU.
struct Operation {
    Flop flop;
    Bytes bytes;
};

/// Rates that are reached, efficiency included.
struct Rates {
    FlopPerSecond compute; ///< Π·η_compute
    BytesPerSecond memory; ///< β·η_memory
};

/// max(FLOP / (Π·η_compute), bytes / (β·η_memory)) (MODEL §4).
/// Williams, Waterman, Patterson, "Roofline", CACM 2009.
[[nodiscard]] inline Seconds operationTime(const Operation &operation, const Rates &rates)
{
    return std::max(operation.flop / rates.compute, operation.bytes / rates.memory);
}

} // namespace ridgepoint
