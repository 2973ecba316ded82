#include "core/text/decimal.h"

#include <array>
#include <charconv>
#include <cmath>

#include "core/text/text.h"

namespace ridgepoint {

Decimal Decimal::of(double value)
{
    std::array<char, 32> buffer; // d.ddddddddddddddddde-308
    const char *const end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific).ptr;
    std::string_view text(buffer.data(), static_cast<std::size_t>(end - buffer.data()));

    Decimal decimal;
    if (text.front() == '-') {
        decimal.negative = true;
        text.remove_prefix(1);
    }
    const std::size_t mark = text.find('e');
    for (const char c : text.substr(0, mark))
        if (c != '.')
            decimal.digits += c;
    if (decimal.digits.find_first_not_of('0') == std::string::npos)
        return {};
    std::string_view exponent = text.substr(mark + 1);
    if (exponent.front() == '+') // which std::from_chars does not take
        exponent.remove_prefix(1);
    std::from_chars(exponent.data(), exponent.data() + exponent.size(), decimal.point);
    ++decimal.point;
    return decimal;
}

Decimal Decimal::toDigits(int count) const
{
    if (count < 0)
        return {};
    const auto kept = static_cast<std::size_t>(count);
    if (kept >= digits.size())
        return *this;
    Decimal rounded = *this;
    rounded.digits.resize(kept);
    if (digits[kept] >= '5') {
        std::size_t i = kept;
        while (i > 0 && rounded.digits[i - 1] == '9')
            rounded.digits[--i] = '0';
        if (i > 0) {
            ++rounded.digits[i - 1];
        } else { // all nines, or nothing kept
            rounded.digits.insert(0, 1, '1');
            ++rounded.point;
        }
    }
    if (rounded.digits.empty())
        return {};
    return rounded;
}

std::string Decimal::text(int places, std::string_view separator) const
{
    const auto digitAt = [this](int position) { // position 0 is the first after the decimal point
        const int index = position + point;
        return index >= 0 && index < static_cast<int>(digits.size()) ? digits[static_cast<std::size_t>(index)]
                                                                     : '0';
    };
    std::string result;
    const int wholeDigits = point > 0 && !digits.empty() ? point : 1;
    for (int left = wholeDigits; left > 0; --left) {
        result += digitAt(-left);
        if (left > 1 && left % 3 == 1)
            result += separator;
    }
    if (places > 0)
        result += '.';
    for (int position = 0; position < places; ++position)
        result += digitAt(position);
    return result;
}

double roundedToDigits(double value, int digits)
{
    if (!std::isfinite(value))
        return value;
    const Decimal rounded = Decimal::of(value).toDigits(digits);
    const std::string text =
        (rounded.negative ? "-0." : "0.") + rounded.digits + "0e" + std::to_string(rounded.point);
    return parseNumber(text).value_or(value); // nothing beyond the largest double
}

} // namespace ridgepoint
