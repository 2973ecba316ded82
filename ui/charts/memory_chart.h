// The memory of one GPU as a bar: what the weights take, the KV cache and what is kept free, with a scale of the sequences
// that it holds.
#pragma once

#include <memory>

#include "ui/charts/chart_panel.h"
#include "ui/charts/memory_data.h"

namespace ridgepoint {

class MemoryChart : public ChartPanel {
    Q_OBJECT

public:
    explicit MemoryChart(QWidget *parent = nullptr);
    ~MemoryChart() override;

    /// Shows other data with the next frame; the same data paints nothing.
    void show(MemoryData data);
    /// While something is dragged the axis only grows.
    void setDragging(bool dragging);

    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] std::vector<ChartPoint> points() const override;
    [[nodiscard]] std::optional<std::size_t> chosenPoint() const override;
    [[nodiscard]] std::optional<std::size_t> pointAt(QPointF pixel) const override;
    void activate(std::size_t point) override;
    void fit() override;

protected:
    void paletteChanged() override;
    [[nodiscard]] const PlotNotes *notes() const override;

private:
    struct Parts;

    [[nodiscard]] const MemorySegment &segmentOf(std::size_t point) const;

    std::unique_ptr<Parts> m_parts;
};

} // namespace ridgepoint
