#include "ui/charts/pareto_axes.h"

#include <cmath>

#include "core/text/decimal.h"
#include "core/text/text.h"
#include "ui/charts/plot_style.h"

namespace ridgepoint {

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
    return QString::fromStdString(shortestNumber(roundedToDigits(tick, 6)));
}

} // namespace ridgepoint
