// Whether two scenarios, or two sets of figures, are the same in every input or figure.
#pragma once

#include "core/evaluate/figures.h"
#include "core/evaluate/scenario.h"
#include "core/registry/figure_rows.h"
#include "core/registry/parameters.h"

namespace ridgepoint {

/// All inputs the same, and the catalogue entries behind them.
[[nodiscard]] inline bool sameScenario(const Scenario &a, const Scenario &b)
{
    for (const Parameter &parameter : parameters())
        if (parameter.get(a) != parameter.get(b))
            return false;
    return a.model.entry == b.model.entry && a.hardware.entry == b.hardware.entry;
}

[[nodiscard]] inline bool sameFigures(const Figures &a, const Figures &b)
{
    for (const FigureRow &row : figureRows())
        if (row.get(a) != row.get(b))
            return false;
    return true;
}

} // namespace ridgepoint
