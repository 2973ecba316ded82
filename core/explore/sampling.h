// Latin hypercube samples by counting: sample i of input d is worked out from (seed, d, i) alone, so that any number of threads
// and any division into parts draws the same.
#pragma once

#include <cstdint>

namespace ridgepoint {

/// A number in (0, 1) for sample `index` of `count` of one input: each of `count` equal parts of [0, 1] holds exactly one of the
/// samples, at a random place within it. The parts are shuffled by a keyed permutation (a Feistel network walked until it
/// lands below `count`; Luby and Rackoff 1988), the place is a hash of the same key. Requires: index < count, at most 2^32.
[[nodiscard]] double latinHypercube(std::uint64_t seed, std::uint64_t dimension, std::uint64_t index,
                                    std::uint64_t count);

} // namespace ridgepoint
