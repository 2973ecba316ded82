// Agreement of two numbers to a relative tolerance; 1e-9 is what independent programs must reach.
#pragma once

#include <cmath>

[[nodiscard]] inline bool near(double actual, double expected, double relative = 1e-9)
{
    return std::abs(actual - expected) <= relative * std::abs(expected);
}
