// What the chart of throughput against speed shows, as plain numbers and texts: a replica at every batch in the steady state
// (MODEL §4), the chosen batch, the target, and the curves of the baseline and of a change that is tried.
#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "core/evaluate/figures.h"
#include "core/evaluate/scenario.h"
#include "core/explore/curves.h"

namespace ridgepoint {

/// One scenario over its batches.
struct ParetoCurve {
    std::vector<BatchPoint> points;    ///< ascending batch, so falling speed
    std::optional<std::size_t> chosen; ///< index of the scenario's own batch; empty where it has none
    QString gpu;                       ///< "H200"

    bool operator==(const ParetoCurve &) const = default;
};

struct ParetoData {
    ParetoCurve plan;
    std::optional<ParetoCurve> baseline, preview;
    std::optional<double> targetSpeed; ///< tokens/s: 1000 / tpot_slo_ms
    QString targetLabel;               ///< "target 25 (40 ms)"
    QString chosenTitle, chosenDetail; ///< "batch 36, VRAM full"; "1 266 tokens/s per GPU, 35.2 each"
    QString baselineLabel;             ///< "H200, batch 25"
    QString empty;                     ///< why there is no curve; empty where there is one
    QString takeaway, shortTakeaway;

    bool operator==(const ParetoData &) const = default;
};

/// Requires: `figures` are those of `scenario`, which is resolved.
[[nodiscard]] ParetoCurve paretoCurve(const Scenario &scenario, const Figures &figures);

/// `baseline` and `preview` are null where there is none to draw. Requires: as above.
[[nodiscard]] ParetoData paretoData(const Scenario &scenario, const Figures &figures,
                                    const ParetoCurve *baseline, const ParetoCurve *preview = nullptr);

/// "Batch 36: 1 266 tokens/s per GPU, 35.2 for each user, 28.4 ms a token, $0.97 per M tokens".
[[nodiscard]] QString hoverText(const BatchPoint &point);

} // namespace ridgepoint
