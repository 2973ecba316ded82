// What the roofline chart shows of a scenario, as plain numbers and one sentence: ceilings, ridge, and the operations of a
// decode step and a prefill pass on one GPU (MODEL §4). Williams, Waterman, Patterson, "Roofline", CACM 2009.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <vector>

#include <QString>

#include "core/evaluate/figures.h"
#include "core/evaluate/scenario.h"

namespace ridgepoint {

enum class RooflineMark { attention, weights, prefill };

struct RooflineDot {
    RooflineMark mark = RooflineMark::attention;
    double intensity = 0;                     ///< FLOP per byte
    double rate = 0;                          ///< FLOP/s
    double share = 0;                         ///< of the step; of the replica's time for prefill
    double flops = 0, bytes = 0, seconds = 0; ///< of a pass, one GPU
    bool computeBound = false;                ///< else memory bandwidth sets its time
    QString label;
    QString shortLabel; ///< one word, for a small chart
    QString figure;     ///< the registry's name of the time it takes

    bool operator==(const RooflineDot &) const = default;
};

/// A roof: what a GPU could do, or does with what engines reach of it.
struct Roof {
    double peak = 0;      ///< FLOP/s
    double bandwidth = 0; ///< B/s

    [[nodiscard]] double ridge() const { return peak / bandwidth; }
    /// min(peak, bandwidth · intensity)
    [[nodiscard]] double at(double intensity) const;
    bool operator==(const Roof &) const = default;
};

/// A GPU of the catalogue beside the plan's.
struct OtherGpu {
    QString id, name;
    Roof roof; ///< at the plan's precision

    bool operator==(const OtherGpu &) const = default;
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
    std::vector<OtherGpu> others; ///< nearest in price, below and above
    QString takeaway, shortTakeaway;

    bool operator==(const RooflineData &) const = default;
};

/// `accelerators` are those to choose the other GPUs from.
/// Requires: `figures` are those of `scenario`, `baselineFigures` those of `baseline`; both resolved.
[[nodiscard]] RooflineData
rooflineData(const Scenario &scenario, const Figures &figures, const Scenario &baseline,
             const Figures &baselineFigures,
             std::span<const std::shared_ptr<const Accelerator>> accelerators = {});

/// "B200" of "B200 SXM (HGX) 180GB".
[[nodiscard]] QString shortGpuName(const Scenario &scenario);
[[nodiscard]] QString shortGpuName(const QString &full);

} // namespace ridgepoint
