// Linear axes from zero: steps of 1, 2 or 5, the end rounded outwards to a step, labels as figures are written.
#pragma once

#include <qcustomplot.h>

namespace ridgepoint {

/// The end of an axis from 0 that has `value` on it with a little air, in whole steps.
[[nodiscard]] double linearEnd(double value, int most);

/// "0", "500", "1 500", "0.5".
class LinearTicks : public QCPAxisTicker {
public:
    void setMost(int most) { m_most = most; }

protected:
    double getTickStep(const QCPRange &range) override;
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale &locale, QChar format, int precision) override;

private:
    int m_most = 6;
};

} // namespace ridgepoint
