// Dollars per user and month against context, active share or users, whichever its switch says. A click on the curve or a
// drag of the chosen point sets that input.
#pragma once

#include <memory>

#include "ui/charts/chart_panel.h"
#include "ui/charts/cost_data.h"

namespace ridgepoint {

class Document;

class CostChart : public ChartPanel {
    Q_OBJECT

public:
    explicit CostChart(Document &document, QWidget *parent = nullptr);
    ~CostChart() override;

    [[nodiscard]] CostAxis axis() const;
    void setAxis(CostAxis axis);
    /// What the axis should span for a value of its input: while something is dragged no less than it does.
    [[nodiscard]] CostRange rangeFor(std::optional<double> value) const;

    /// Shows other data with the next frame; the same data paints nothing.
    void show(const CostData &data);
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

Q_SIGNALS:
    void axisChanged(); ///< other data is needed

protected:
    void paletteChanged() override;
    [[nodiscard]] const PlotNotes *notes() const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Parts;

    void setValue(double x);
    void writeTitle();

    Document &m_document;
    std::unique_ptr<Parts> m_parts;
};

} // namespace ridgepoint
