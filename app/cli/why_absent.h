// Why a figure does not exist for a scenario, in a few words for the table behind its dash.
#pragma once

#include <string_view>

#include "core/evaluate/figures.h"
#include "core/evaluate/scenario.h"

namespace ridgepoint::cli {

/// Empty where there is nothing short to say. Requires: the figure of that name is absent from `figures`.
[[nodiscard]] std::string_view whyAbsent(std::string_view name, const Scenario &scenario,
                                         const Figures &figures);

} // namespace ridgepoint::cli
