// All figures of a scenario as a table for people: groups, aligned columns, SI units, and why a figure does not exist.
#pragma once

#include <string>

#include "app/cli/output.h"
#include "core/evaluate/figures.h"
#include "core/evaluate/scenario.h"

namespace ridgepoint::cli {

/// "8 × B200 HGX", control characters escaped.
[[nodiscard]] std::string gpusOf(const Scenario &scenario);
/// "32B, 200k reserved: Qwen3 32B on 8 × B200 HGX", control characters escaped.
[[nodiscard]] std::string titleOf(const Scenario &scenario);

void writeFigureTable(Output &output, const Scenario &scenario, const Figures &figures);

} // namespace ridgepoint::cli
