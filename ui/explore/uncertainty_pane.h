// What a figure may turn out to be where inputs are uncertain: its spread, what that goes with, and how probably targets are met.
#pragma once

#include <memory>

#include "ui/charts/chart_panel.h"
#include "ui/explore/uncertainty_data.h"

class QActionGroup;
class QLabel;

namespace ridgepoint {

class Document;
class FigureChooser;
class StudyRunner;
class UncertaintyPlot;

class UncertaintyPane : public ChartPanel {
    Q_OBJECT

public:
    explicit UncertaintyPane(Document &document, QWidget *parent = nullptr);
    ~UncertaintyPane() override;

    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] std::vector<ChartPoint> points() const override;
    [[nodiscard]] std::optional<std::size_t> pointAt(QPointF pixel) const override;
    void fit() override;

    [[nodiscard]] const UncertaintyData &data() const { return m_data; }
    /// How many are drawn in all: from 2 000 to a million.
    void setSamples(std::size_t count);
    static constexpr std::uint64_t seed = 1;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paletteChanged() override;
    [[nodiscard]] const PlotNotes *notes() const override;

private:
    void buildHead();
    void buildSamplesMenu();
    QWidget *buildEmpty();
    void ask();
    void askWhileShown();
    void show(const UncertaintyData &data);
    void makeUsualUncertain();
    void placeEmpty();

    Document &m_document;
    std::unique_ptr<UncertaintyPlot> m_drawing;
    UncertaintyData m_data;
    std::size_t m_samples = 20000;
    FigureChooser *m_figure;
    StudyRunner *m_runner;
    QLabel *m_inputs; ///< what is uncertain, in a line
    QWidget *m_empty = nullptr;
};

} // namespace ridgepoint
