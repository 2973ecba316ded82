// A number and its unit as people read them, for whoever wants the one without the other: thin spaces divide groups of digits
// too, so a written text cannot be cut apart again.
#pragma once

#include <string>
#include <string_view>

namespace ridgepoint {

struct Written {
    std::string number;   ///< "12 650", "$2.78", or a word where there is no number
    std::string gap = {}; ///< between the two: a thin space; nothing in "$2.78/month"
    std::string unit = {};

    [[nodiscard]] std::string text() const { return number + gap + unit; }
};

/// A thin space between the two; nothing behind a number without a unit.
[[nodiscard]] Written writtenWith(std::string_view unit, std::string number);
/// `formatSi` and `formatShare`, in two.
[[nodiscard]] Written writtenSi(double value, std::string_view unit);
[[nodiscard]] Written writtenShare(double share);

} // namespace ridgepoint
