// What the roofline chart shows of a scenario, as plain numbers and one sentence: ceilings, ridge, and the operations of a
// decode step and a prefill pass on one GPU (MODEL §4). Williams, Waterman, Patterson, "Roofline", CACM 2009.
#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "core/evaluate/figures.h"
#include "core/evaluate/scenario.h"

namespace ridgepoint {

enum class RooflineMark { attention, weights, prefill };

struct RooflineDot {
    RooflineMark mark = RooflineMark::attention;
    double intensity = 0; ///< FLOP per byte
    double rate = 0;      ///< FLOP/s
    double share = 0;     ///< of the step; of the replica's time for prefill
    QString label;
    QString shortLabel; ///< one word, for a small chart
};

/// A roof: what a GPU could do, or does with what engines reach of it.
struct Roof {
    double peak = 0;      ///< FLOP/s
    double bandwidth = 0; ///< B/s

    [[nodiscard]] double ridge() const { return peak / bandwidth; }
    /// min(peak, bandwidth · intensity)
    [[nodiscard]] double at(double intensity) const;
};

struct RooflineData {
    Roof peak;
    Roof achievable;                       ///< in a decode pass
    double prefillCeiling = 0;             ///< FLOP/s that engines reach in a prefill pass
    std::optional<double> saturatingBatch; ///< where weights reach the ridge
    std::optional<Roof> baseline;          ///< peak of the baseline's GPU, where it is another
    std::vector<RooflineDot> dots;
    std::optional<double> firstIntensity; ///< of the weights at batch 1: where their track begins
    QString gpuName, baselineName;
    QString takeaway;
};

/// Requires: `figures` are those of `scenario`, `baselineFigures` those of `baseline`; both resolved.
[[nodiscard]] RooflineData rooflineData(const Scenario &scenario, const Figures &figures,
                                        const Scenario &baseline, const Figures &baselineFigures);

/// "B200" of "B200 SXM (HGX) 180GB".
[[nodiscard]] QString shortGpuName(const Scenario &scenario);

} // namespace ridgepoint
