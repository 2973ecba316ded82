// Throughput against speed: what a GPU gives out at every batch against what each user sees. A click on the curve or a drag
// along it sets the batch by hand.
#pragma once

#include <memory>

#include "ui/charts/chart_panel.h"
#include "ui/charts/pareto_data.h"

namespace ridgepoint {

class Document;

class ParetoChart : public ChartPanel {
    Q_OBJECT

public:
    explicit ParetoChart(Document &document, QWidget *parent = nullptr);
    ~ParetoChart() override;

    /// Shows other data with the next frame; the same data paints nothing.
    void show(const ParetoData &data);
    /// While something is dragged the axes only grow.
    void setDragging(bool dragging);

    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] std::vector<ChartPoint> points() const override;
    [[nodiscard]] std::optional<std::size_t> chosenPoint() const override;
    void activate(std::size_t point) override;
    void clickAt(QPointF coordinates) override;
    [[nodiscard]] bool mayDrag() const override;
    void beginDrag() override;
    void dragTo(QPointF coordinates) override;
    void endDrag() override;
    void fit() override;

protected:
    void paletteChanged() override;
    [[nodiscard]] const PlotNotes *notes() const override;

private:
    struct Parts;

    void setBatch(double batch);

    Document &m_document;
    std::unique_ptr<Parts> m_parts;
};

} // namespace ridgepoint
