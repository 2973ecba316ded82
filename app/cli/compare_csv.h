// Scenarios side by side for spreadsheets.
#pragma once

#include <string>

#include "app/cli/compared_scenarios.h"

namespace ridgepoint::cli {

/// A record for each input that differs and each figure: its name and unit, then a column for each scenario, then one for
/// the change of each but the baseline.
[[nodiscard]] std::string compareCsv(const ComparedScenarios &compared);

} // namespace ridgepoint::cli
