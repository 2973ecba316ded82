#include "ui/explore/sweep_axis.h"

#include <algorithm>
#include <cmath>

#include "core/explore/sweep.h"

namespace ridgepoint {

namespace {

constexpr double reach = 8; // times, down and up

/// The nearest by ratio of 1, 2, 5, 10, 20…
double nearRound(double value)
{
    const double decade = std::pow(10, std::floor(std::log10(value)));
    double nearest = decade;
    for (const double step : {2.0, 5.0, 10.0})
        if (std::abs(std::log(step * decade / value)) < std::abs(std::log(nearest / value)))
            nearest = step * decade;
    return nearest;
}

double clampTo(const Range &range, double value)
{
    return std::clamp(value, range.low, range.high);
}

/// An axis on which the scale is even.
double along(const Parameter &parameter, SweepRange range, double value)
{
    if (parameter.slider.scale == Scale::logOfComplement && range.high < 1)
        return -std::log(1 - value);
    return isByRatio(parameter, range) ? std::log(value) : value;
}

/// To a power of ten that is a quarter of `step` or less.
double rounded(double value, double step)
{
    const double fine = std::floor(std::log10(step / 4));
    const double unit = std::pow(10, std::abs(fine));
    return fine < 0 ? std::round(value * unit) / unit : std::round(value / unit) * unit;
}

} // namespace

std::optional<SweepRange> sweepRange(const Parameter &parameter, std::optional<double> present)
{
    const SliderRange &slider = parameter.slider;
    if (slider.scale == Scale::none && (!present || *present == 0))
        return std::nullopt;
    SweepRange range{slider.low, slider.high};
    if (slider.scale == Scale::none)
        range = {clampTo(parameter.range, *present / 2), clampTo(parameter.range, *present * 2)};
    else if (slider.scale == Scale::logarithmic && present && *present > 0) {
        const double low = nearRound(*present / reach), high = nearRound(*present * reach);
        if (low < slider.high && high > slider.low) // else the plan is far from all that is useful
            range = {std::max(low, slider.low), std::min(high, slider.high)};
    }
    if (present)
        range = {std::min(range.low, *present), std::max(range.high, *present)};
    if (range.low > range.high)
        std::swap(range.low, range.high); // a negative number and its half
    if (!(range.low < range.high) || !parameter.range.contains(range.low)
        || !parameter.range.contains(range.high))
        return std::nullopt;
    return range;
}

bool isByRatio(const Parameter &parameter, SweepRange range)
{
    return parameter.slider.scale == Scale::logarithmic && range.low > 0;
}

std::vector<double> sweepValues(const Parameter &parameter, SweepRange range, std::size_t count)
{
    const bool byComplement = parameter.slider.scale == Scale::logOfComplement && range.high < 1;
    std::vector<double> values;
    for (const Value &value :
         byComplement ? evenValues(parameter, 1 - range.low, 1 - range.high, count, true)
                      : evenValues(parameter, range.low, range.high, count, isByRatio(parameter, range)))
        values.push_back(byComplement ? 1 - std::get<double>(value) : std::get<double>(value));
    const std::vector<double> even = values;
    for (std::size_t i = 1; i + 1 < even.size(); ++i) {
        const double step = std::min(even[i] - even[i - 1], even[i + 1] - even[i]);
        const double round = rounded(even[i], step);
        if (round > values[i - 1] && round < even[i + 1])
            values[i] = round;
    }
    values.front() = range.low; // to the bit
    values.back() = range.high;
    if (parameter.whole)
        for (double &value : values)
            value = std::round(value);
    return values;
}

std::optional<double> placeAmong(const Parameter &parameter, const std::vector<double> &values, double value)
{
    constexpr double half = 0.5;
    if (values.size() < 2)
        return values.size() == 1 && values.front() == value ? std::optional(0.0) : std::nullopt;
    const SweepRange range{std::min(values.front(), value), std::max(values.back(), value)};
    const auto at = [&](double x) { return along(parameter, range, x); };
    const auto above = std::upper_bound(values.begin() + 1, values.end() - 1, value);
    const auto index = static_cast<std::size_t>(above - values.begin());
    const double from = at(values[index - 1]), to = at(values[index]);
    const double place = static_cast<double>(index - 1) + (at(value) - from) / (to - from);
    if (!(place >= -half && place <= static_cast<double>(values.size()) - half))
        return std::nullopt;
    return place;
}

} // namespace ridgepoint
