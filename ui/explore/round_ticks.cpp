#include "ui/explore/round_ticks.h"

#include <algorithm>
#include <cmath>

#include "ui/charts/pareto_axes.h"
#include "ui/charts/plot_style.h"

namespace ridgepoint {

namespace {

constexpr double slack = 1e-9;

QVector<double> linearTicks(const QCPRange &range, int most)
{
    QVector<double> ticks;
    if (!(range.size() > 0))
        return ticks;
    const double step = linearStep(range.size(), most);
    for (double i = std::ceil(range.lower / step - slack); i * step <= range.upper + slack * step; ++i)
        ticks.append(i * step + 0.0); // no −0
    return ticks;
}

/// 1, 2, 5, 10, 20…
QVector<double> logarithmicTicks(const QCPRange &range)
{
    QVector<double> ticks;
    const int first = static_cast<int>(std::floor(std::log10(range.lower)));
    const int last = static_cast<int>(std::ceil(std::log10(range.upper)));
    for (int decade = first; decade <= last; ++decade)
        for (const double step : {1.0, 2.0, 5.0}) {
            const double tick = step * std::pow(10, decade);
            if (tick >= range.lower * (1 - slack) && tick <= range.upper * (1 + slack))
                ticks.append(tick);
        }
    return ticks;
}

} // namespace

QVector<double> RoundTicks::createTickVector(double step, const QCPRange &range)
{
    if (!m_logarithmic || !(range.lower > 0))
        return linearTicks(range, most());
    const QVector<double> fine = logarithmicTicks(range);
    return fine.size() <= most() ? fine : StepTicks::createTickVector(step, range);
}

void setAxisRange(QCPAxis &axis, RoundTicks &ticks, const AxisRange &range)
{
    axis.setScaleType(range.logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    ticks.setLogarithmic(range.logarithmic);
    axis.setRange(range.low, range.high);
}

void setRoundTicks(QCPAxis &axis, const AxisRange &range, int most, StepTicks::Writer write)
{
    const auto ticks = QSharedPointer<RoundTicks>::create(std::move(write));
    ticks->setMost(std::max(most, 1));
    axis.setTicker(ticks);
    axis.setSubTicks(false);
    setAxisRange(axis, *ticks, range);
}

AxisRange roundedRange(double low, double high)
{
    constexpr double parts = 10;
    const double size = high > low ? high - low : std::max(std::abs(high), 1.0);
    const double step = roundedStep(size / parts);
    const AxisRange range{std::floor(low / step + slack) * step, std::ceil(high / step - slack) * step};
    return range.low < range.high ? range : AxisRange{range.low - step, range.high + step};
}

AxisRange rangeOver(const std::vector<double> &values, double mostLinear)
{
    if (values.empty())
        return {};
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    double low = *least, high = *most;
    if (low > 0 && high > mostLinear * low) {
        constexpr double air = 1.15;
        return {low / air, high * air, true};
    }
    if (high <= low) {
        const double half = low != 0 ? std::abs(low) / 2 : 1;
        low -= half;
        high += half;
    }
    constexpr int steps = 6;
    constexpr double air = 0.04;
    const double step = linearStep(high - low, steps);
    const double from = std::floor((low - air * (high - low)) / step) * step;
    return {*least >= 0 ? std::max(from, 0.0) : from, std::ceil((high + air * (high - low)) / step) * step};
}

} // namespace ridgepoint
