// What fills the memory of one GPU, as plain numbers and one sentence: weights, overhead, the KV cache in use, what is kept
// free for the confidence asked for, and what is held back (MODEL §3, §5). Bytes throughout.
#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "core/evaluate/figures.h"
#include "core/evaluate/scenario.h"

namespace ridgepoint {

/// In the order of the bar. `missing` lies beyond what may be used.
enum class MemoryPart { weights, overhead, kv, readers, margin, unused, held, missing };

struct MemorySegment {
    MemoryPart part = MemoryPart::weights;
    double from = 0, to = 0; ///< where it stands in the bar
    double bytes = 0;        ///< what it is: more than its length where it does not fit
    QString formula;         ///< how it comes about, for the read-out

    bool operator==(const MemorySegment &) const = default;
};

struct MemoryBar {
    double capacity = 0, usable = 0;
    std::vector<MemorySegment> segments;

    [[nodiscard]] const MemorySegment *find(MemoryPart part) const;
    [[nodiscard]] double end() const { return segments.empty() ? 0 : segments.back().to; }
    bool operator==(const MemoryBar &) const = default;
};

/// How many sequences the KV cache holds, as a scale that starts where the cache does; users where readers' KV is kept.
struct SequenceScale {
    double from = 0;       ///< bytes
    double bytesOfOne = 0; ///< on average
    double fits = 0;       ///< whole, at the confidence asked for
    double onAverage = 0;  ///< whole, of average length
    double groups = 1;     ///< of attention replicas; the scale is of one
    bool ofUsers = false;

    bool operator==(const SequenceScale &) const = default;
};

struct MemoryData {
    MemoryBar bar;
    std::optional<SequenceScale> scale;
    double confidence = 0.99;
    std::optional<MemoryBar> baseline; ///< where it is another bar
    QString baselineCaption;           ///< "Baseline H200, 151 GB: 25 sequences"
    QString takeaway, shortTakeaway;

    bool operator==(const MemoryData &) const = default;
};

/// Requires: `figures` are those of `scenario`, `baselineFigures` those of `baseline`; both resolved.
[[nodiscard]] MemoryData memoryData(const Scenario &scenario, const Figures &figures,
                                    const Scenario &baseline, const Figures &baselineFigures);

} // namespace ridgepoint
