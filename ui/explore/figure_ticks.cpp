#include "ui/explore/figure_ticks.h"

#include <algorithm>
#include <cmath>

#include "ui/charts/cost_data.h"
#include "ui/charts/pareto_axes.h"

namespace ridgepoint {

namespace {

constexpr double slack = 1e-9;

/// 1, 2, 5, 10, 20… or whole decades where those would be more than `most`.
QVector<double> logarithmicTicks(const QCPRange &range, int most)
{
    QVector<double> fine, coarse;
    const int first = static_cast<int>(std::floor(std::log10(range.lower)));
    const int last = static_cast<int>(std::ceil(std::log10(range.upper)));
    for (int decade = first; decade <= last; ++decade)
        for (const double step : {1.0, 2.0, 5.0}) {
            const double tick = step * std::pow(10, decade);
            if (tick < range.lower * (1 - slack) || tick > range.upper * (1 + slack))
                continue;
            fine.append(tick);
            if (step == 1)
                coarse.append(tick);
        }
    return fine.size() <= most || coarse.size() < 2 ? fine : coarse;
}

} // namespace

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
    return {*least >= 0 ? std::max(from, 0.0) : from, std::ceil((high + air * (high - low)) / step) * step,
            false};
}

QVector<double> FigureTicks::createTickVector(double, const QCPRange &range)
{
    if (m_logarithmic && range.lower > 0)
        return logarithmicTicks(range, m_most);
    QVector<double> ticks;
    if (!(range.size() > 0))
        return ticks;
    const double step = linearStep(range.size(), m_most);
    for (double i = std::ceil(range.lower / step - slack); i * step <= range.upper + slack * step; ++i)
        ticks.append(i * step + 0.0); // no −0
    return ticks;
}

QString FigureTicks::getTickLabel(double tick, const QLocale &, QChar, int)
{
    return m_axis == FigureAxis() ? compactCount(tick) : m_axis.tick(tick);
}

} // namespace ridgepoint
