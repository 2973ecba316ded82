// A figure over the values of one or two inputs, and its words. Pure functions; `workOut` for a worker's thread.
#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include <QString>

#include "core/catalog/catalog.h"
#include "core/evaluate/figures.h"
#include "core/evaluate/scenario.h"
#include "core/registry/figure_rows.h"
#include "core/registry/input_change.h"
#include "ui/charts/chart_export.h"

namespace ridgepoint {

/// What a sweep is asked.
struct SweepQuestion {
    const Parameter *x = nullptr, *y = nullptr;           ///< no y: a curve
    const FigureRow *figure = nullptr, *second = nullptr; ///< no second: no contour lines
    std::vector<double> xs, ys;                           ///< ascending; no y: ys is empty

    [[nodiscard]] std::size_t rows() const { return y == nullptr ? 1 : ys.size(); }
    [[nodiscard]] std::size_t size() const { return xs.size() * rows(); }
    /// The values of a cell as changes to a scenario. Requires: cell < size.
    [[nodiscard]] std::vector<InputChange> changes(std::size_t cell) const;
    bool operator==(const SweepQuestion &) const = default;
};

enum class CellState {
    unknown, ///< not worked out yet
    runs,    ///< and keeps its targets
    misses,  ///< a target: runs all the same, or no batch keeps it
    unfit,   ///< does not fit
    apart,   ///< the inputs cannot be together
    turned   ///< a median context above its 90th percentile: core answers, but there is no such distribution
};

struct SweepCell {
    CellState state = CellState::unknown;
    Figure value, second;

    /// A figure as it is drawn: not where its inputs contradict each other.
    [[nodiscard]] Figure drawn(Figure SweepCell::*figure) const
    {
        return state == CellState::turned ? std::nullopt : this->*figure;
    }
    bool operator==(const SweepCell &) const = default;
};

/// An input that stays where it is.
struct HeldInput {
    const Parameter *parameter = nullptr;
    double value = 0;
};

/// Cells row by row, the x running fastest, from the lowest y.
struct SweepGrid {
    SweepQuestion question;
    std::vector<SweepCell> cells;
    std::vector<SweepCell> baseline; ///< of a curve: the baseline's, where it is another scenario
    std::optional<HeldInput> held = std::nullopt; ///< as heldContext has it
};

[[nodiscard]] SweepCell cellOf(const SweepQuestion &question, const std::optional<Figures> &figures);

/// Of a context's median and 90th percentile the one that stays where the other is an axis; empty where neither or both are.
[[nodiscard]] std::optional<HeldInput> heldContext(const SweepQuestion &question, const Scenario &scenario);

/// The cells of one scenario; `part` hears of those that are there whenever a moment has passed. Empty where it was stopped.
/// Requires: resolved.
[[nodiscard]] std::vector<SweepCell> workOut(const SweepQuestion &question, const Scenario &scenario,
                                             const Catalog &catalog, std::stop_token stop,
                                             const std::function<void(const std::vector<SweepCell> &)> &part);

/// Least and largest value of the figure in cells that it is drawn in, or of the second figure.
struct SweepSpan {
    double low = 0, high = 0;
};
[[nodiscard]] std::optional<SweepSpan> spanOf(const std::vector<SweepCell> &cells, Figure SweepCell::*figure);

/// An input's name on its axis, with the unit: "GPU price, $".
[[nodiscard]] QString sweepTitle(const Parameter &parameter);
/// A value of an input on an axis whose title has the unit: "12 k", "$300", "20 %".
[[nodiscard]] QString sweepTick(const Parameter &parameter, double value);
[[nodiscard]] QString sweepTakeaway(const SweepGrid &grid);
/// Without the figures' names, for a narrow pane.
[[nodiscard]] QString shortSweepTakeaway(const SweepGrid &grid);
/// Several lines: the inputs, the figures, what is the matter.
[[nodiscard]] QString cellText(const SweepGrid &grid, std::size_t cell);
/// "12 650 tok", and where a bare number would tell nothing "Users 10 000".
[[nodiscard]] QString valueName(const Parameter &parameter, double value);
/// "12 650 tok, 20 %": what a scenario of these values is called.
[[nodiscard]] QString cellName(const SweepQuestion &question, std::size_t cell);
/// Where such a scenario comes from, for its notes; `source` is the name of the scenario that was swept.
[[nodiscard]] QString cellNote(const SweepQuestion &question, std::size_t cell, const QString &source);
[[nodiscard]] ChartTable sweepTable(const SweepGrid &grid);

} // namespace ridgepoint
