#include "ui/inputs/slider_scale.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "core/text/text.h"

namespace ridgepoint {

namespace {

constexpr int logarithmicSteps = 2000;
constexpr int digitsOfDrag = 3;
constexpr int digitsOfFineStep = 4;
constexpr int digitsOfComplement = 2;
constexpr int safeDigits = 12; // of what is left of binary fractions

double roundedTo(double value, int digits)
{
    std::array<char, 64> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                   std::chars_format::scientific, digits - 1);
    return parseNumber({buffer.data(), end.ptr}).value_or(value);
}

/// The multiple of `step` nearest to a value, without what binary fractions leave behind.
double multipleOf(double value, double step)
{
    return roundedTo(std::round(value / step) * step, safeDigits);
}

} // namespace

SliderScale::SliderScale(const Parameter &parameter) : m_range(parameter.slider), m_whole(parameter.whole)
{
    const bool logarithmic = m_range.scale == Scale::logarithmic;
    m_doubling = logarithmic && m_range.step >= 1;
    m_zeroFirst = logarithmic && !m_doubling && m_range.low == 1 && parameter.range.contains(0);
    if (m_doubling)
        m_steps = static_cast<int>(std::ceil(std::log2(m_range.high / m_range.low)));
    else if (logarithmic || m_range.scale == Scale::logOfComplement)
        m_steps = logarithmicSteps;
    else
        m_steps = static_cast<int>(std::ceil((m_range.high - m_range.low) / m_range.step - 1e-9));
    m_steps = std::max(m_steps, 1);
}

double SliderScale::tidy(double value, int digits) const
{
    if (m_whole)
        value = std::round(value);
    if (m_range.scale == Scale::linear && digits == digitsOfDrag)
        value = multipleOf(value, m_range.step);
    if (!m_doubling && m_range.scale == Scale::logarithmic)
        value = roundedTo(value, digits);
    return std::clamp(value, low(), high());
}

double SliderScale::tidyComplement(double complement, int digits) const
{
    const double value = roundedTo(1 - roundedTo(complement, digits), safeDigits);
    return std::clamp(value, low(), high());
}

double SliderScale::valueAt(int position) const
{
    if (position <= 0)
        return low();
    if (position >= m_steps)
        return high();
    const double fraction = static_cast<double>(position) / m_steps;
    if (m_doubling)
        return tidy(m_range.low * std::exp2(position), digitsOfDrag);
    if (m_range.scale == Scale::logarithmic)
        return tidy(m_range.low * std::pow(m_range.high / m_range.low, fraction), digitsOfDrag);
    if (m_range.scale == Scale::logOfComplement) {
        const double complement =
            (1 - m_range.low) * std::pow((1 - m_range.high) / (1 - m_range.low), fraction);
        return tidyComplement(complement, digitsOfComplement);
    }
    return tidy(m_range.low + position * m_range.step, digitsOfDrag);
}

double SliderScale::fractionOf(double value) const
{
    if (!(value > m_range.low))
        return 0;
    if (value >= m_range.high)
        return 1;
    if (m_range.scale == Scale::logarithmic)
        return std::log(value / m_range.low) / std::log(m_range.high / m_range.low);
    if (m_range.scale == Scale::logOfComplement)
        return std::log((1 - value) / (1 - m_range.low)) / std::log((1 - m_range.high) / (1 - m_range.low));
    return (value - m_range.low) / (m_range.high - m_range.low);
}

int SliderScale::positionOf(double value) const
{
    return static_cast<int>(std::lround(fractionOf(value) * m_steps));
}

double SliderScale::stepped(double value, double count) const
{
    if ((count > 0 && value >= high()) || (count < 0 && value <= low()))
        return value;
    const bool fine = std::abs(count) < 1;
    if (m_doubling) {
        const double power = std::log2(std::max(value, m_range.low) / m_range.low);
        const double next = count > 0 ? std::floor(power + 1e-9) + std::ceil(count)
                                      : std::ceil(power - 1e-9) + std::floor(count);
        return std::clamp(m_range.low * std::exp2(next), low(), high());
    }
    if (m_range.scale == Scale::linear) {
        const double step = m_range.step * count;
        return fine && !m_whole ? std::clamp(roundedTo(value + step, safeDigits), low(), high())
                                : tidy(value + (m_whole ? std::round(step) : step), digitsOfDrag);
    }
    if (m_range.scale == Scale::logOfComplement)
        return tidyComplement((1 - value) / std::pow(1 + m_range.step, count),
                              fine ? digitsOfComplement + 1 : digitsOfComplement);
    return nextLogarithmic(value, count);
}

double SliderScale::nextLogarithmic(double value, double count) const
{
    if (count < 0 && m_zeroFirst && value <= m_range.low)
        return 0;
    if (count > 0 && value < m_range.low)
        return m_range.low;
    const int digits = std::abs(count) < 1 ? digitsOfFineStep : digitsOfDrag;
    double next = tidy(value * std::pow(1 + m_range.step, count), digits);
    if (m_whole && next == value)
        next = std::clamp(value + (count > 0 ? 1 : -1), low(), high());
    return next;
}

} // namespace ridgepoint
