#include "ui/charts/pareto_axes.h"

#include <cmath>

#include "core/text/text.h"

namespace ridgepoint {

double linearStep(double end, int most)
{
    constexpr double slack = 1e-9;
    const double least = end / most;
    const double decade = std::pow(10, std::floor(std::log10(least) + slack));
    for (const double step : {1.0, 2.0, 5.0})
        if (step * decade >= least * (1 - slack))
            return step * decade;
    return 10 * decade;
}

double linearEnd(double value, int most)
{
    constexpr double air = 1.03;
    if (!(value > 0))
        return 1;
    const double step = linearStep(value, most);
    return step * std::ceil(value * air / step - 1e-9);
}

double LinearTicks::getTickStep(const QCPRange &range)
{
    return range.size() > 0 ? linearStep(range.size(), m_most) : 1;
}

QString LinearTicks::getTickLabel(double tick, const QLocale &, QChar, int)
{
    constexpr double least = 1e-9;
    if (std::abs(tick) < least)
        return QStringLiteral("0");
    if (std::abs(tick) >= 1 && std::abs(tick - std::round(tick)) < least * std::abs(tick))
        return QString::fromStdString(formatCount(tick));
    // a sum of steps has a tail of digits that the step has not
    const double digits = std::pow(10, 3 - std::ceil(std::log10(std::abs(tick))));
    return QString::fromStdString(shortestNumber(std::round(tick * digits) / digits));
}

} // namespace ridgepoint
