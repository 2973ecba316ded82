// When a number of the article counts as confirmed. Internal to core/explain.
#pragma once

#include <span>

#include "core/explain/article.h"

namespace ridgepoint::article_detail {

/// Whether a computed number is the stated one: within 1 % of it, or equal to it when cut to the digits that it
/// is given in, two at least.
[[nodiscard]] bool agrees(double computed, double stated);

/// Of several answers to one claim: holds where all are within [low, high], in part where some are.
[[nodiscard]] Verdict verdictOfRange(std::span<const double> computed, double low, double high);

/// `yes` or does not hold.
[[nodiscard]] inline Verdict holdsIf(bool yes)
{
    return yes ? Verdict::holds : Verdict::doesNotHold;
}

/// A number to `digits` significant ones, with thin spaces from 1 000.
[[nodiscard]] std::string toDigits(double value, int digits);
/// A number to `places` after the point.
[[nodiscard]] std::string toPlaces(double value, int places);

} // namespace ridgepoint::article_detail
