// Draws a sweep: a heat map over two inputs, a curve over one.
#pragma once

#include <optional>

#include <QPointF>
#include <QRectF>
#include <QString>

#include "ui/explore/sweep_data.h"

class QCPAxis;
class QCPGraph;
class QCPItemText;
class QCustomPlot;
class QWidget;

namespace ridgepoint {

class HeatItem;

/// Where the plan stands in a sweep.
struct SweepPlan {
    std::optional<double> x, y; ///< its values of the inputs
    Figure figure;

    bool operator==(const SweepPlan &) const = default;
};

class SweepPlot {
public:
    explicit SweepPlot(QWidget *parent);

    [[nodiscard]] QCustomPlot *widget() const { return m_plot; }
    /// The next frame shows it.
    void show(const SweepGrid &grid, bool keepsAxes);
    /// A sentence in place of the sweep; empty: none.
    void showEmpty(const QString &why);
    /// Moves the plan's mark alone.
    void setPlan(const SweepPlan &plan);
    void applyTokens();
    void fit();

    /// In the axes' coordinates: columns and rows in a map, the values themselves in a curve.
    [[nodiscard]] QPointF pointOf(std::size_t cell) const;
    [[nodiscard]] std::optional<std::size_t> cellAt(QPointF pixel) const;
    /// The cell in which the plan stands; in a curve the nearest.
    [[nodiscard]] std::optional<std::size_t> planCell() const;
    [[nodiscard]] QRectF cellArea(std::size_t cell) const;

private:
    void addCurves();
    void layOut();
    void fitMap();
    void fitCurve();
    void writeTitles();
    void placeMarks();
    void fillCurve(QCPGraph &graph, const std::vector<SweepCell> &cells) const;
    [[nodiscard]] bool isMap() const { return m_grid.question.y != nullptr; }

    QCustomPlot *m_plot; ///< the parent's
    HeatItem *m_heat;    ///< the plot's, as the next
    QCPGraph *m_baseline, *m_curve, *m_chosen;
    QCPItemText *m_empty, *m_xTitle, *m_yTitle;
    SweepGrid m_grid;
    QString m_why; ///< a sentence in place of the sweep
    SweepPlan m_plan;
    bool m_keepsAxes = false;
};

} // namespace ridgepoint
