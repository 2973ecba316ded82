// The words of the cost chart, and how its values are found on a curve.
#pragma once

#include <optional>

#include <QString>

#include "ui/charts/cost_data.h"

namespace ridgepoint {

/// Whether any point of the curve has a cost.
[[nodiscard]] bool hasCost(const CostCurve &curve);
/// The point at exactly `x`, where it has a cost.
[[nodiscard]] std::optional<std::size_t> indexOf(const CostCurve &curve, std::optional<double> x);
/// A value that the axis' input may have, near the one asked for: users are whole.
[[nodiscard]] std::optional<double> possible(CostAxis axis, double value);

/// Takeaway, and why there is no curve. Requires: curve and chosen point are set; `figures` are those of `scenario`.
void addCostSentences(CostData &data, const Scenario &scenario, const Figures &figures,
                      std::span<const std::string> locked);

} // namespace ridgepoint
