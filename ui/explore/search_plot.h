// Speed of one user against the goal: the front as a line, the other best deployments hollow, the plan itself always there. A click
// chooses a deployment, a double click opens it.
#pragma once

#include <memory>

#include "ui/charts/chart_panel.h"
#include "ui/explore/search_data.h"

namespace ridgepoint {

class SearchDrawing;

class SearchPlot : public ChartPanel {
    Q_OBJECT

public:
    explicit SearchPlot(QWidget *parent);
    ~SearchPlot() override;

    void show(const SearchFindings &findings);
    /// The deployment that is chosen, by its index in the space.
    void choose(std::optional<std::size_t> index);

    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] std::vector<ChartPoint> points() const override;
    [[nodiscard]] std::optional<std::size_t> chosenPoint() const override;
    void activate(std::size_t point) override;
    void fit() override;

Q_SIGNALS:
    void chosen(std::size_t index);
    void openWanted(std::size_t index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paletteChanged() override;
    [[nodiscard]] const PlotNotes *notes() const override;

private:
    /// Those that have a mark: the front, then the others.
    [[nodiscard]] std::vector<const FoundDeployment *> shown() const;

    std::unique_ptr<SearchDrawing> m_drawing;
    SearchFindings m_findings;
    std::optional<std::size_t> m_chosen;
};

} // namespace ridgepoint
