// A double as the decimal digits that people see for it, so that figures round as on paper: 9.995 is 10.0 to three
// digits although the nearest double lies a little below. Rounds half away from zero.
#pragma once

#include <string>
#include <string_view>

namespace ridgepoint {

/// 0.DIGITS × 10^point. No digits: zero.
struct Decimal {
    bool negative = false;
    std::string digits;
    int point = 0;

    /// The shortest digits that read back to `value`. Requires: finite.
    [[nodiscard]] static Decimal of(double value);

    /// This, rounded to `count` significant digits.
    [[nodiscard]] Decimal toDigits(int count) const;
    /// This, rounded to `count` digits after the decimal point.
    [[nodiscard]] Decimal toPlaces(int count) const { return toDigits(point + count); }

    /// Plain digits with `places` after the point and `separator` between groups of three before it; no sign.
    /// Digits beyond are left out, so round first.
    [[nodiscard]] std::string text(int places, std::string_view separator) const;
};

/// The double of those digits: 0.0299996 is 0.03 to three. What is not finite stays as it is.
[[nodiscard]] double roundedToDigits(double value, int digits);

} // namespace ridgepoint
