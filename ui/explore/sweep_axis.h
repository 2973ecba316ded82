// The values that a sweep goes through: from where to where for a plan, evenly by the input's scale, each such as people type.
// Pure functions.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/registry/parameters.h"

namespace ridgepoint {

struct SweepRange {
    double low = 0, high = 0;

    bool operator==(const SweepRange &) const = default;
};

/// Where a sweep goes about `present`, if nobody says: the slider's range, on a logarithmic one no further than about eight times down
/// and up. It stays for other values within, so that a drag moves the plan and not the axis. Empty where there is nothing
/// to go through: an input without a slider that is empty or 0.
[[nodiscard]] std::optional<SweepRange> sweepRange(const Parameter &parameter, std::optional<double> present);

/// Whether the input's values are spread by ratio between these ends.
[[nodiscard]] bool isByRatio(const Parameter &parameter, SweepRange range);

/// At most `count` values, ascending, the ends as they are, those between rounded to what tells them apart. Requires: what the
/// input may be, low < high, count ≥ 2.
[[nodiscard]] std::vector<double> sweepValues(const Parameter &parameter, SweepRange range,
                                              std::size_t count);

/// Where `value` stands among ascending values, as an index with a part: 2.5 is midway by the input's scale between the third and
/// the fourth. Empty beyond the outer cells' middles by more than half a cell.
[[nodiscard]] std::optional<double> placeAmong(const Parameter &parameter, const std::vector<double> &values,
                                               double value);

} // namespace ridgepoint
