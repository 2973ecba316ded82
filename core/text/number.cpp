#include "core/text/text.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace ridgepoint {

std::optional<double> parseNumber(std::string_view text)
{
    double value = 0;
    const char *const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc{} || stop != end || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::string shortestNumber(double value)
{
    constexpr double firstWithExponent =
        1e15;                    // whole numbers below it are exact in a double and in std::int64_t
    std::array<char, 32> buffer; // the longest double, -2.2250738585072014e-308, has 24 characters
    char *const end = buffer.data() + buffer.size();
    const bool whole = std::abs(value) < firstWithExponent && value == std::trunc(value);
    const bool negativeZero = value == 0 && std::signbit(value);
    const std::to_chars_result written =
        whole && !negativeZero ? std::to_chars(buffer.data(), end, static_cast<std::int64_t>(value))
                               : std::to_chars(buffer.data(), end, value);
    return std::string(buffer.data(), written.ptr);
}

} // namespace ridgepoint
