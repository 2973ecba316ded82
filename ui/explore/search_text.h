// The sentences of the search pane: what was tried, how the plan compares with what was found, and conditions as they are typed.
#pragma once

#include <QString>

#include "ui/explore/search_data.h"

namespace ridgepoint {

/// "50 ms a token, first in 2 s"; empty without a target.
[[nodiscard]] QString targetsText(const Scenario &scenario);

/// "44 deployments tried, 43 serve within 40 ms, 8 on the frontier".
[[nodiscard]] QString summaryOf(const SearchFindings &findings);

/// "As fast for $9.01: 2 × B200, NVFP4." or "Nothing tried beats this plan in both."
/// `withPlan`: and what the plan has.
[[nodiscard]] QString comparisonOf(const SearchFindings &findings, bool withPlan);

/// Where a deployment's scenario comes from, for its notes; `source` is the name of the scenario that was asked about.
[[nodiscard]] QString searchNote(const SearchFindings &findings, const FoundDeployment &deployment,
                                 const std::vector<Bound> &bounds, const QString &source);

/// What the read-out says of a deployment, in lines.
[[nodiscard]] QString hoverText(const FoundDeployment &deployment, const FigureRow &goal);

/// "GPUs of the fleet ≤ 64 GPUs".
[[nodiscard]] QString conditionText(const Bound &bound);
/// A figure's value as it is typed: times in ms where they have no unit, bytes in GB, shares in per cent. Empty where it is none.
[[nodiscard]] std::optional<double> typedFigure(const FigureRow &figure, const QString &text,
                                                char decimalMark);
/// A figure as it stands in a field, in the unit beside it: "47.5".
[[nodiscard]] QString typedText(const FigureRow &figure, double value);
/// Of a text that is no figure: what stands there, and what would be one.
[[nodiscard]] QString notAFigure(const FigureRow &figure, const QString &text);
/// The unit of a bare number, for beside the field: "ms", "GB", "$"; may be empty.
[[nodiscard]] QString typedUnit(const FigureRow &figure);

} // namespace ridgepoint
