// Where the memory chart's parts stand, in pixels: the bar, its labels above it, the scale of sequences and the baseline's
// thin bar below. What has no room is left out, the less needed first. No drawing.
#pragma once

#include <optional>
#include <vector>

#include <QRectF>
#include <QString>

#include "ui/charts/memory_data.h"

namespace ridgepoint {

class PlotNotes;

enum class MemoryInk { weights, kv, text, text2, muted };

struct MemoryLabel {
    QString text;
    MemoryInk ink = MemoryInk::text2;
    bool bold = false;
    QRectF place;
};

/// What the bytes of the axis and the plot's area are.
struct MemoryFrame {
    QRectF area;
    double from = 0, to = 0; ///< bytes at its left and right edge
    bool small = false;      ///< one word a label

    [[nodiscard]] double xOf(double bytes) const
    {
        return area.left() + (bytes - from) / (to - from) * area.width();
    }
};

struct MemoryGeometry {
    QRectF bar;
    std::optional<QRectF> thinBar;   ///< the baseline's
    std::optional<double> scaleLine; ///< height at which the scale stands
    std::vector<double> ticks;       ///< on it
    std::optional<double> mark;      ///< at what fits
    std::vector<MemoryLabel> labels; ///< none covers another
};

/// `notes` measure the texts.
[[nodiscard]] MemoryGeometry memoryGeometry(const MemoryData &data, const MemoryFrame &frame,
                                            const PlotNotes &notes);
/// A bar's segment within a height.
[[nodiscard]] QRectF segmentArea(const MemorySegment &segment, const MemoryFrame &frame, const QRectF &bar);

} // namespace ridgepoint
