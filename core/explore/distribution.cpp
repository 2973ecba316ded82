#include "core/explore/distribution.h"

#include <algorithm>
#include <cmath>

#include "core/memory/context.h"

namespace ridgepoint {

namespace {

/// low + √(p (m−l)(h−l)) up to the mode, high − √((1−p)(h−m)(h−l)) beyond.
double triangularQuantile(double low, double mode, double high, double p)
{
    const double width = high - low;
    if (width <= 0)
        return low;
    const double atMode = (mode - low) / width;
    return p < atMode ? low + std::sqrt(p * (mode - low) * width)
                      : high - std::sqrt((1 - p) * (high - mode) * width);
}

/// Of a standard normal number of which only [low, high] may occur.
double cutNormalQuantile(double low, double high, double p)
{
    // In the tail where both ends lie, so that differences of probabilities near 1 are not lost.
    if (low > 0)
        return -cutNormalQuantile(-high, -low, 1 - p);
    const double below = normalCdf(low), above = normalCdf(high);
    const double at = below + p * (above - below);
    if (at <= 0)
        return low;
    if (at >= 1)
        return high;
    return std::clamp(normalQuantile(at), low, high);
}

} // namespace

double quantile(const Uncertainty &uncertainty, const Range &range, double p)
{
    const auto [a, b, c] = uncertainty.numbers;
    switch (uncertainty.distribution) {
    case Distribution::triangular:
        return triangularQuantile(a, b, c, p);
    case Distribution::uniform:
        return a + p * (b - a);
    case Distribution::normal:
        return b <= 0 ? a : a + b * cutNormalQuantile((range.low - a) / b, (range.high - a) / b, p);
    case Distribution::lognormal: {
        const double sigma = std::log(b / a) / normalQuantile(0.9);
        if (sigma <= 0)
            return a;
        const double low = range.low > 0 ? std::log(range.low / a) / sigma : -HUGE_VAL;
        return a * std::exp(sigma * cutNormalQuantile(low, std::log(range.high / a) / sigma, p));
    }
    }
    return a;
}

} // namespace ridgepoint
