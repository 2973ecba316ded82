// Contour lines of numbers on a grid: where they pass a level, interpolated between the middles of neighbouring cells (marching
// squares, Lorensen and Cline 1987 in two dimensions). Pure geometry; coordinates are columns and rows.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <QLineF>

namespace ridgepoint {

/// The pieces of the line at `level`; there is none in a square of which a corner is empty. Requires: values.size() a multiple of
/// `columns`.
[[nodiscard]] std::vector<QLineF> contourLines(const std::vector<std::optional<double>> &values,
                                               std::size_t columns, double level);

/// About four round levels within low … high: by 1, 2, 5, 10 where they span more than a decade, else by even steps.
[[nodiscard]] std::vector<double> contourLevels(double low, double high);

} // namespace ridgepoint
