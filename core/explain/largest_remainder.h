// Rounding that adds up: whole parts whose sum is a given whole number.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace ridgepoint {

/// `parts`, each rounded down or up to a whole number so that they add up to `total`: all are rounded down, and what is then
/// missing goes, one each, to those that lost most (of equals the first). Parts that are 0 stay 0. Where `total` is further from
/// the sum than rounding alone would bring it, the rest is spread evenly. Requires: finite parts below 2^53, and one that is not 0
/// where `total` is not.
[[nodiscard]] std::vector<std::int64_t> largestRemainder(std::span<const double> parts, std::int64_t total);

} // namespace ridgepoint
