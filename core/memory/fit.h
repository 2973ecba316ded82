// How many fit: the largest count whose mean and spread stay within a budget at a given confidence (MODEL §3).
#pragma once

#include <algorithm>
#include <cmath>

#include "core/units/units.h"

namespace ridgepoint {

/// What stands for no bound at all: a model without cache or state takes no memory a sequence.
inline constexpr double unboundedCount = 1e12;
/// Counts end here rather than in infinity, so that what is worked out from them stays a number.
inline constexpr double largestCountKnown = 1e300;

/// ⌊x + 1e-12·max(1, x)⌋: rounding down that forgives the last bits (MODEL §1).
[[nodiscard]] inline double roundedDown(double x)
{
    return std::floor(x + 1e-12 * std::max(1.0, x));
}

/// The largest real x ≥ 0 with x·mean + z·spread·√x ≤ budget: the positive root of a quadratic in √x, in the form that
/// does not cancel. At z = 0 that is budget/mean. Requires: z ≥ 0, mean ≥ 0, spread ≥ 0.
[[nodiscard]] inline double largestCount(double mean, double spread, double z, double budget)
{
    if (budget <= 0)
        return 0;
    const double b = z * spread;
    const double denominator = b + std::sqrt(b * b + 4 * mean * budget);
    if (denominator <= 0)
        return unboundedCount;
    const double root = 2 * budget / denominator;
    return std::min(root * root, largestCountKnown);
}

[[nodiscard]] inline double largestCount(Bytes mean, Bytes spread, double z, Bytes budget)
{
    return largestCount(mean.value(), spread.value(), z, budget.value());
}

} // namespace ridgepoint
