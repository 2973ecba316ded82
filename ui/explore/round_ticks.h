// An axis with round ticks in words of one's own: at 1, 2, 3, 5 on a linear one, at 1, 3, 10 on a logarithmic one.
#pragma once

#include <functional>

#include <QString>

class QCPAxis;

namespace ridgepoint {

/// Sets scale, range and ticks, at most about `most` of them. Requires: low < high, both above 0 where logarithmic.
void setRoundTicks(QCPAxis &axis, double low, double high, bool logarithmic, int most,
                   std::function<QString(double)> write);

/// A linear range rounded outwards to a tenth of it or so, so that it stays put; of a single value some room about it.
struct RoundRange {
    double low, high;
};
[[nodiscard]] RoundRange roundedRange(double low, double high);

} // namespace ridgepoint
