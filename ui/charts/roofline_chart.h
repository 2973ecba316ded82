// The roofline of one GPU: its peak solid, what engines reach of it dashed, other GPUs faint, and this plan's operations as
// dots whose area is their share of the step.
#pragma once

#include <memory>

#include "ui/charts/chart_panel.h"
#include "ui/charts/roofline_data.h"

namespace ridgepoint {

class RooflineChart : public ChartPanel {
    Q_OBJECT

public:
    explicit RooflineChart(QWidget *parent = nullptr);
    ~RooflineChart() override;

    /// Shows other data with the next frame; the same data paints nothing.
    void show(RooflineData data);
    /// While something is dragged the axes only grow.
    void setDragging(bool dragging);

    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] std::vector<ChartPoint> points() const override;
    /// The operation that takes the largest share of the step.
    [[nodiscard]] std::optional<std::size_t> chosenPoint() const override;
    void activate(std::size_t point) override;
    void clickAt(QPointF coordinates) override;
    void fit() override;

Q_SIGNALS:
    /// The catalogue's accelerator whose line was clicked.
    void tryGpuRequested(const QString &id);

protected:
    void paletteChanged() override;
    [[nodiscard]] const PlotNotes *notes() const override;

private:
    struct Parts;

    void showOthers(bool shown);

    std::unique_ptr<Parts> m_parts;
};

} // namespace ridgepoint
