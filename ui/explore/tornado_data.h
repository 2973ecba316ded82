// What the sensitivity pane shows: the bars of core's tornado, which of them, and their words. Pure functions.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <QString>

#include "core/explore/tornado.h"
#include "ui/charts/chart_export.h"

namespace ridgepoint {

struct TornadoData {
    const FigureRow *figure = nullptr;
    Figure base; ///< of the plan
    std::vector<TornadoBar>
        bars; ///< those that move the figure: largest swing first, last those that end where it does not exist
    std::vector<TornadoBar> still; ///< those that do not
    std::vector<const Parameter *>
        stepping; ///< whole inputs whose next number is further away than the share asked for
    QString takeaway;
    QString empty; ///< why there is nothing to see; empty where there is
};

/// `share` of each input; empty: over the range that is stated of it. Requires: resolved, `figures` of the scenario.
[[nodiscard]] TornadoData tornadoData(const Scenario &scenario, const Catalog &catalog,
                                      const Figures &figures, const FigureRow &figure,
                                      std::optional<double> share);

/// Whether a bar's input moves by one, which is more than the share that the others move by.
[[nodiscard]] bool movesByOneStep(const TornadoData &data, const TornadoBar &bar);

/// Whether both look the same, table and all.
[[nodiscard]] bool isSame(const TornadoData &a, const TornadoData &b);

/// Indices of the bars for so many rows: the largest, and in up to a third of the rows those without a swing.
[[nodiscard]] std::vector<std::size_t> barsInSight(const std::vector<TornadoBar> &bars, std::size_t rows);

/// "Context, median 6 372 tok → 7 788 tok\nCost per user $2.11 → $10.93".
[[nodiscard]] QString barText(const TornadoData &data, const TornadoBar &bar);

[[nodiscard]] ChartTable tornadoTable(const TornadoData &data);

} // namespace ridgepoint
