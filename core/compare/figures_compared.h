// Figures of several scenarios side by side: the change against a baseline, which way is better, and the best of a row. What
// the command line and the window show is worked out here.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "core/registry/figure_rows.h"

namespace ridgepoint {

/// Changes below half a per cent are called the same.
inline constexpr double smallestChange = 0.005;

/// now / before − 1. Empty where either does not exist, and where the figure before is not above 0.
[[nodiscard]] Figure changeOf(const Figure &now, const Figure &before);

/// Whether a change is for the better; empty where the figure has no better side and where it is the same.
[[nodiscard]] std::optional<bool> isBetter(const FigureRow &row, double change);

/// The best value of a row. Empty where the figure has no better side, and where there are not two values that differ.
/// Null pointers stand for scenarios whose figures are not known yet.
[[nodiscard]] Figure bestOf(const FigureRow &row, std::span<const Figures *const> scenarios);

/// "+12 %", "−15 %", "same".
[[nodiscard]] std::string formatChange(double change);

} // namespace ridgepoint
