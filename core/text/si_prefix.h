// SI prefixes: which of them a unit takes, and their letters.
#pragma once

#include <string_view>

namespace ridgepoint {

/// How far a prefix may move the point of a unit, in steps of a thousand.
struct PrefixRange {
    int lowest = 0;
    int highest = 0;
};

/// From nano to nothing for times, to peta for others, none for "kg", "years", "$" and the like.
[[nodiscard]] PrefixRange prefixesOf(std::string_view unit);

/// "k" for 1, "" for 0, "m" for -1. Requires: -3 ≤ thousands ≤ 5.
[[nodiscard]] std::string_view prefixLetter(int thousands);

} // namespace ridgepoint
