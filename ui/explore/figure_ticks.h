// Axes over any figure: their ranges, and ticks in the figure's own words.
#pragma once

#include <vector>

#include <QVector>
#include <qcustomplot.h>

#include "ui/explore/figure_axis.h"

namespace ridgepoint {

struct AxisRange {
    double low = 0, high = 1;
    bool logarithmic = false;

    bool operator==(const AxisRange &) const = default;
};

/// The range of an axis with all of the values on it and a little air, rounded outwards; logarithmic where they span more than
/// `mostLinear` times. Requires: finite values.
[[nodiscard]] AxisRange rangeOver(const std::vector<double> &values, double mostLinear);

/// Ticks at 1, 2, 5, 10… on a logarithmic axis, at equal steps on a linear one.
class FigureTicks : public QCPAxisTicker {
public:
    void setAxis(const FigureAxis &axis) { m_axis = axis; }
    void setMost(int most) { m_most = most; }
    void setLogarithmic(bool logarithmic) { m_logarithmic = logarithmic; }

protected:
    QVector<double> createTickVector(double step, const QCPRange &range) override;
    QVector<double> createSubTickVector(int, const QVector<double> &) override { return {}; }
    QString getTickLabel(double tick, const QLocale &locale, QChar format, int precision) override;

private:
    FigureAxis m_axis; ///< none: plain numbers
    int m_most = 6;
    bool m_logarithmic = false;
};

} // namespace ridgepoint
