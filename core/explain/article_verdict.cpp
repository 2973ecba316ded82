#include "core/explain/article_verdict.h"

#include <algorithm>
#include <cmath>

#include "core/text/decimal.h"

namespace ridgepoint::article_detail {

namespace {

constexpr std::string_view thinSpace = "\u2009";

} // namespace

bool agrees(double computed, double stated)
{
    constexpr double tolerance = 0.01;
    constexpr std::size_t fewestDigits = 2; // one digit alone says no more than an order of magnitude
    if (std::abs(computed - stated) <= tolerance * std::abs(stated))
        return true;
    const Decimal exact = Decimal::of(computed);
    const Decimal given = Decimal::of(stated);
    return given.digits.size() >= fewestDigits && exact.negative == given.negative
           && exact.point == given.point && exact.digits.starts_with(given.digits);
}

Verdict verdictOfRange(std::span<const double> computed, double low, double high)
{
    const auto within = std::count_if(computed.begin(), computed.end(),
                                      [&](double value) { return value >= low && value <= high; });
    if (within == static_cast<std::ptrdiff_t>(computed.size()))
        return Verdict::holds;
    return within > 0 ? Verdict::holdsInPart : Verdict::doesNotHold;
}

std::string toDigits(double value, int digits)
{
    const Decimal rounded = Decimal::of(value).toDigits(digits);
    return rounded.text(std::max(digits - rounded.point, 0), thinSpace);
}

std::string toPlaces(double value, int places)
{
    return Decimal::of(value).toPlaces(places).text(places, thinSpace);
}

} // namespace ridgepoint::article_detail
