#include "ui/explore/round_ticks.h"

#include <algorithm>
#include <cmath>

#include <qcustomplot.h>

#include "ui/charts/cost_axes.h"
#include "ui/charts/plot_style.h"

namespace ridgepoint {

namespace {

class LinearTicks : public QCPAxisTickerFixed {
public:
    explicit LinearTicks(std::function<QString(double)> write) : m_write(std::move(write))
    {
        setScaleStrategy(ssMultiples);
    }

protected:
    QString getTickLabel(double tick, const QLocale &, QChar, int) override { return m_write(tick); }

private:
    std::function<QString(double)> m_write;
};

} // namespace

void setRoundTicks(QCPAxis &axis, double low, double high, bool logarithmic, int most,
                   std::function<QString(double)> write)
{
    axis.setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    axis.setRange(low, high);
    axis.setSubTicks(false);
    if (logarithmic) {
        const auto ticks = QSharedPointer<StepTicks>::create(std::move(write));
        ticks->setMost(std::max(most, 1));
        axis.setTicker(ticks);
        return;
    }
    const auto ticks = QSharedPointer<LinearTicks>::create(std::move(write));
    ticks->setTickStep(roundedStep((high - low) / std::max(most, 1)));
    axis.setTicker(ticks);
}

RoundRange roundedRange(double low, double high)
{
    constexpr double parts = 10;
    const double size = high > low ? high - low : std::max(std::abs(high), 1.0);
    const double step = roundedStep(size / parts);
    const RoundRange range{std::floor(low / step + 1e-9) * step, std::ceil(high / step - 1e-9) * step};
    return range.low < range.high ? range : RoundRange{range.low - step, range.high + step};
}

} // namespace ridgepoint
