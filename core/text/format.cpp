#include "core/text/text.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/text/decimal.h"
#include "core/text/si_prefix.h"
#include "core/text/written.h"

namespace ridgepoint {

namespace {

constexpr std::string_view thinSpace = "\u2009";
constexpr std::string_view minus = "\u2212";
constexpr std::string_view doesNotExist = "\u2014"; // callers show why; a number would be a lie
constexpr int significantDigits = 3;

std::string signOf(const Decimal &decimal)
{
    return std::string(decimal.negative && !decimal.digits.empty() ? minus : "");
}

std::string whole(const Decimal &decimal)
{
    const Decimal rounded = decimal.toPlaces(0);
    return signOf(rounded) + rounded.text(0, thinSpace);
}

std::string figure(const Decimal &decimal)
{
    const Decimal rounded = decimal.toDigits(significantDigits);
    if (rounded.digits.empty() || rounded.point >= significantDigits)
        return whole(decimal);
    return signOf(rounded) + rounded.text(significantDigits - rounded.point, thinSpace);
}

} // namespace

std::string formatFigure(double value)
{
    if (!std::isfinite(value))
        return std::string(doesNotExist);
    return figure(Decimal::of(value));
}

std::string formatCount(double value)
{
    if (!std::isfinite(value))
        return std::string(doesNotExist);
    return whole(Decimal::of(value));
}

std::string formatMoney(double usd)
{
    if (!std::isfinite(usd))
        return std::string(doesNotExist);
    constexpr int cents = 2;
    const Decimal exact = Decimal::of(usd);
    const Decimal toTheCent = exact.toPlaces(cents);
    const Decimal fine = exact.toDigits(significantDigits);
    constexpr int pointOfHundred = 3; // 100 is 0.1 × 10^3
    constexpr int pointOfTenth = 0;
    if (toTheCent.point >= pointOfHundred) {
        const Decimal dollars = exact.toPlaces(0);
        return signOf(dollars) + "$" + dollars.text(0, thinSpace);
    }
    if (!fine.digits.empty() && fine.point < pointOfTenth)
        return signOf(fine) + "$" + fine.text(significantDigits - fine.point, thinSpace);
    return signOf(toTheCent) + "$" + toTheCent.text(cents, thinSpace);
}

Written writtenWith(std::string_view unit, std::string number)
{
    return {std::move(number), std::string(unit.empty() ? "" : thinSpace), std::string(unit)};
}

Written writtenSi(double value, std::string_view unit)
{
    if (!std::isfinite(value))
        return {std::string(doesNotExist)};
    Decimal decimal = Decimal::of(value);
    const PrefixRange range = prefixesOf(unit);
    int step = 0;
    if (const Decimal rounded = decimal.toDigits(significantDigits); !rounded.digits.empty()) {
        const int exponent = rounded.point - 1;
        step = exponent >= 0 ? exponent / 3 : -((2 - exponent) / 3);
    }
    step = std::clamp(step, range.lowest, range.highest);
    decimal.point -= 3 * step;
    return writtenWith(std::string(prefixLetter(step)) + std::string(unit), figure(decimal));
}

std::string formatSi(double value, std::string_view unit)
{
    return writtenSi(value, unit).text();
}

Written writtenShare(double share)
{
    if (!std::isfinite(share))
        return {std::string(doesNotExist)};
    Decimal percent = Decimal::of(share);
    percent.point += 2;
    std::string text = figure(percent);
    if (text.find('.') != std::string::npos) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.')
            text.pop_back();
    }
    return writtenWith("%", std::move(text));
}

std::string formatShare(double share)
{
    return writtenShare(share).text();
}

} // namespace ridgepoint
