// A figure over the values of one or two inputs: a curve, or a heat map with contour lines of a second figure. A click on a cell
// sets its values in the plan, with Shift it opens them as a scenario. Worked out on a thread of its own, the newest question
// only; a drag of the inputs that the axes go through moves the plan's mark and nothing else.
#pragma once

#include <memory>

#include "ui/charts/chart_panel.h"
#include "ui/explore/sweep_data.h"

namespace ridgepoint {

class Document;
class StudyRunner;
class SweepControls;
class SweepPlot;

class SweepPane : public ChartPanel {
    Q_OBJECT

public:
    explicit SweepPane(Document &document, QWidget *parent = nullptr);
    ~SweepPane() override;

    [[nodiscard]] SweepControls *controls() const;
    [[nodiscard]] StudyRunner *runner() const;
    /// What is shown.
    [[nodiscard]] const SweepGrid &grid() const;
    /// Where a cell of the map lies in the plot.
    [[nodiscard]] QRectF cellArea(std::size_t cell) const;

    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] std::vector<ChartPoint> points() const override;
    [[nodiscard]] std::optional<std::size_t> chosenPoint() const override;
    [[nodiscard]] std::optional<std::size_t> pointAt(QPointF pixel) const override;
    [[nodiscard]] std::optional<std::size_t> neighbour(std::size_t point, Qt::Key arrow) const override;
    void activate(std::size_t point) override;
    void activateAside(std::size_t point) override;
    void fit() override;

protected:
    void paletteChanged() override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Parts;

    void buildMenu();
    void refresh();
    void ask(SweepQuestion question);
    void showGrid(const SweepGrid &grid);
    void showEmpty(const QString &why);
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] std::optional<SweepQuestion> question();
    [[nodiscard]] bool refusesToMove(const std::vector<InputChange> &changes);

    Document &m_document;
    std::unique_ptr<Parts> m_parts;
};

} // namespace ridgepoint
