// What the cost chart shows, as plain numbers and texts: dollars per user and month against context, active share or users
// (MODEL §6), with the plan's own value, half and double of it on the curve.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include <QString>

#include "core/evaluate/figures.h"
#include "core/evaluate/scenario.h"
#include "core/explore/curves.h"

namespace ridgepoint {

/// Values of the input that the axis runs over.
struct CostRange {
    double low = 0, high = 0;

    bool operator==(const CostRange &) const = default;
};

struct CostCurve {
    std::vector<CostPoint> points; ///< ascending
    QString gpu;                   ///< "H200"

    bool operator==(const CostCurve &) const = default;
};

struct CostData {
    CostAxis axis = CostAxis::context;
    CostRange range;
    CostCurve plan;
    std::optional<CostCurve> baseline, preview;
    std::optional<std::size_t>
        chosen; ///< index in `plan` of the scenario's own value; empty where it has no cost
    std::optional<std::size_t> previewChosen;
    QString chosenTitle, chosenDetail; ///< "$11.77"; "at 12.65 k tokens"
    QString planLabel, baselineLabel;  ///< "B200"; "H200 baseline"
    QString empty;                     ///< why there is no curve; empty where there is one
    QString takeaway, shortTakeaway;

    bool operator==(const CostData &) const = default;
};

/// The scenario's own value of the axis' input; empty where the plan names no number of users.
[[nodiscard]] std::optional<double> valueOf(CostAxis axis, const Scenario &scenario);

/// A usual range of the axis in rounded steps, wider where `value` is outside of it or close to its ends.
[[nodiscard]] CostRange costRange(CostAxis axis, std::optional<double> value);

/// Evenly spread over the range, with the scenario's own value, half and double of it as points of their own.
/// Requires: `figures` are those of `scenario`, which is resolved.
[[nodiscard]] CostCurve costCurveOf(const Scenario &scenario, const Figures &figures, CostAxis axis,
                                    CostRange range, std::span<const std::string> locked = {});

/// What stands in `locked` does not follow. `baseline` and `preview` are null where there is none to draw. Requires: as above.
[[nodiscard]] CostData costData(const Scenario &scenario, const Figures &figures, CostAxis axis,
                                CostRange range, const CostCurve *baseline,
                                const CostCurve *preview = nullptr, std::optional<double> previewValue = {},
                                std::span<const std::string> locked = {});

/// "12.65 k tokens", "20 % active", "10 k users".
[[nodiscard]] QString axisValueText(CostAxis axis, double value);
/// "12.65 k tokens: $11.77 per user-month, 165 users per replica".
[[nodiscard]] QString hoverText(CostAxis axis, const CostPoint &point);

} // namespace ridgepoint
