#include "core/compare/figures_compared.h"

#include <algorithm>
#include <cmath>

#include "core/text/text.h"

namespace ridgepoint {

Figure changeOf(const Figure &now, const Figure &before)
{
    if (!now || !before || *before <= 0)
        return std::nullopt;
    const double change = *now / *before - 1;
    return std::isfinite(change) ? Figure(change) : std::nullopt;
}

std::optional<bool> isBetter(const FigureRow &row, double change)
{
    if (row.better == Better::neither || std::abs(change) < smallestChange)
        return std::nullopt;
    return (change > 0) == (row.better == Better::higher);
}

Figure bestOf(const FigureRow &row, std::span<const Figures *const> scenarios)
{
    if (row.better == Better::neither)
        return std::nullopt;
    Figure least;
    Figure most;
    for (const Figures *figures : scenarios) {
        const Figure value = figures != nullptr ? numberOf(row, *figures) : std::nullopt;
        if (!value)
            continue;
        least = std::min(*value, least.value_or(*value));
        most = std::max(*value, most.value_or(*value));
    }
    if (least == most)
        return std::nullopt;
    return row.better == Better::higher ? most : least;
}

std::string formatChange(double change)
{
    if (std::abs(change) < smallestChange)
        return "same";
    return (change > 0 ? "+" : "") + formatCount(change * 100) + "\u2009%";
}

} // namespace ridgepoint
