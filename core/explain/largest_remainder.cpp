#include "core/explain/largest_remainder.h"

#include <algorithm>
#include <cmath>

namespace ridgepoint {

std::vector<std::int64_t> largestRemainder(std::span<const double> parts, std::int64_t total)
{
    std::vector<std::int64_t> whole(parts.size());
    std::vector<std::size_t> order; // of the parts that are not 0, those that lose most first
    std::int64_t missing = total;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        whole[i] = static_cast<std::int64_t>(std::floor(parts[i]));
        missing -= whole[i];
        if (parts[i] != 0)
            order.push_back(i);
    }
    std::ranges::stable_sort(order, std::greater(),
                             [&](std::size_t i) { return parts[i] - std::floor(parts[i]); });
    const auto count = static_cast<std::int64_t>(order.size());
    if (count == 0)
        return whole;
    std::int64_t each = missing / count;
    std::int64_t rest = missing % count;
    if (rest < 0) {
        rest += count;
        --each;
    }
    for (const std::size_t i : order) {
        whole[i] += each + (rest > 0 ? 1 : 0);
        --rest;
    }
    return whole;
}

} // namespace ridgepoint
