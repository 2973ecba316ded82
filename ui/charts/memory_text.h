// The words of the memory chart: what its parts are called, how each comes about, and the sentence above it.
#pragma once

#include <string_view>

#include <QString>

#include "ui/charts/memory_data.h"

namespace ridgepoint {

struct Takeaway {
    QString sentence;
    QString shorter; ///< for a small chart
};

/// "Margin for 99 %"; one word for a small chart.
[[nodiscard]] QString partName(MemoryPart part, double confidence, bool small);
/// The registry's name of the figure that a part is explained by.
[[nodiscard]] QString partFigure(MemoryPart part);
/// Name, bytes and formula, in lines.
[[nodiscard]] QString partReadout(const MemorySegment &segment, double confidence);
[[nodiscard]] QString bytesText(double bytes);

/// "246 GB too much", and for want of what.
[[nodiscard]] QString tooMuch(double bytes);
[[nodiscard]] QString missingOfWeights();
[[nodiscard]] QString missingOfCache();
/// "usable 162 GB, of which 2 GB overhead"
[[nodiscard]] QString usableCaption(double usable, double overhead, bool small);

/// The formula of a figure's row.
[[nodiscard]] QString formulaOf(std::string_view figure);
[[nodiscard]] QString productText(double count, double bytesOfOne);
[[nodiscard]] QString marginText(double quantile, double spread, double count);
[[nodiscard]] QString unusedText(double budget);
[[nodiscard]] QString missingText(double needed, double there);
[[nodiscard]] QString heldText(double capacity, double utilization);

/// "sequences at once: 36 fit with 99 % confidence, 51 on average"
[[nodiscard]] QString scaleCaption(const SequenceScale &scale, double confidence, bool small);
[[nodiscard]] QString baselineCaption(const QString &gpu, const MemoryBar &bar,
                                      const std::optional<SequenceScale> &scale);
[[nodiscard]] Takeaway memoryTakeaway(const MemoryData &data, const Scenario &scenario,
                                      const Figures &figures);

} // namespace ridgepoint
