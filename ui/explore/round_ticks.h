// Axes over any figure or input: their ranges, and round ticks in words of one's own.
#pragma once

#include <vector>

#include "ui/charts/cost_axes.h"

namespace ridgepoint {

/// Ticks at equal steps of 1, 2 or 5 on a linear axis; at 1, 2, 5, 10… on a logarithmic one, fewer where there is no room.
class RoundTicks : public StepTicks {
public:
    using StepTicks::StepTicks;

    void setLogarithmic(bool logarithmic) { m_logarithmic = logarithmic; }

protected:
    QVector<double> createTickVector(double step, const QCPRange &range) override;

private:
    bool m_logarithmic = false;
};

struct AxisRange {
    double low = 0, high = 1;
    bool logarithmic = false;

    bool operator==(const AxisRange &) const = default;
};

/// Sets the scale and range of an axis and of its ticks. Requires: low < high, both above 0 where logarithmic.
void setAxisRange(QCPAxis &axis, RoundTicks &ticks, const AxisRange &range);
/// The same with ticks of its own, at most about `most` of them.
void setRoundTicks(QCPAxis &axis, const AxisRange &range, int most, StepTicks::Writer write);

/// A linear range rounded outwards to a tenth of it or so, so that it stays put; of a single value some room about it.
[[nodiscard]] AxisRange roundedRange(double low, double high);

/// The range of an axis with all of the values on it and a little air, rounded outwards; logarithmic where they span more than
/// `mostLinear` times. Requires: finite values.
[[nodiscard]] AxisRange rangeOver(const std::vector<double> &values, double mostLinear);

} // namespace ridgepoint
