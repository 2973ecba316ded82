// How a figure is written where many of its values stand side by side: on an axis, in cells. All in one unit, which the axis
// names once: "ms", "GB", "%".
#pragma once

#include <QString>

#include "core/registry/figure_rows.h"

namespace ridgepoint {

class FigureAxis {
public:
    FigureAxis() = default;
    /// `most`: the largest value that is shown, which decides the unit.
    FigureAxis(const FigureRow &figure, double most);

    /// "Time between tokens, ms".
    [[nodiscard]] QString title() const;
    /// A step of the axis: "$0.5", "12 k", "40".
    [[nodiscard]] QString tick(double value) const;
    /// In two digits at least and three at most: "5.4", "139", "12 k".
    [[nodiscard]] QString cell(double value) const;

    bool operator==(const FigureAxis &) const = default;

private:
    const FigureRow *m_figure = nullptr;
    double m_factor = 1; ///< of the figure's unit in one of the axis'
    QString m_unit;
};

/// A figure within a sentence: "$11.77", "24.3 tokens/s". Money without "per month", which the figure's name implies.
[[nodiscard]] QString valueText(const FigureRow &figure, double value);

} // namespace ridgepoint
