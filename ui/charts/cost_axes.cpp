#include "ui/charts/cost_axes.h"

#include <cmath>

#include "core/text/decimal.h"
#include "core/text/text.h"
#include "ui/text/compact_count.h"

namespace ridgepoint {

QVector<double> StepTicks::ticksBetween(double low, double high) const
{
    constexpr double slack = 1e-9;
    constexpr double apart = 1.5; // a tick of its own keeps this factor away from others
    if (!(low > 0) || !(high > low))
        return {};
    const int first = static_cast<int>(std::floor(std::log10(low)));
    const int last = static_cast<int>(std::ceil(std::log10(high)));
    const int halves = 2 * (last - first);
    // steps of half a decade, a decade, two decades…: the finest that there is room for
    int stride = 1;
    while (halves / stride > m_most)
        stride *= 2;
    QVector<double> ticks;
    for (int half = 0; half <= halves; half += stride) {
        const double decade = std::pow(10, first + half / 2);
        const double tick = half % 2 == 0 ? decade : 3 * decade;
        if (tick >= low * (1 - slack) && tick <= high * (1 + slack))
            ticks.append(tick);
    }
    if (m_end > low && m_end <= high * (1 + slack) && (ticks.isEmpty() || m_end > ticks.last() * apart))
        ticks.append(m_end);
    return ticks;
}

QVector<double> StepTicks::createTickVector(double, const QCPRange &range)
{
    return ticksBetween(range.lower, range.upper);
}

QVector<double> StepTicks::createSubTickVector(int, const QVector<double> &)
{
    return {};
}

QString StepTicks::getTickLabel(double tick, const QLocale &, QChar, int)
{
    return m_write(tick);
}

QString stepMoney(double usd)
{
    constexpr double cents = 1;
    constexpr double thousands = 10000;
    if (usd < cents * (1 - 1e-9)) {
        // 3 · 10⁻² is not 0.03 to the last bit
        const QString amount = QString::fromStdString(shortestNumber(roundedToDigits(usd, 1)));
        constexpr qsizetype inCents = 4; // "0.30"
        return QLatin1Char('$') + amount.leftJustified(inCents, QLatin1Char('0'));
    }
    return QLatin1Char('$')
           + (usd < thousands ? QString::fromStdString(formatCount(usd)) : compactCount(usd));
}

} // namespace ridgepoint
