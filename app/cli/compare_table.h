// A comparison as a table for people: inputs that differ on top, then figures with change, the best of each row marked.
#pragma once

#include "app/cli/compared_scenarios.h"
#include "app/cli/output.h"

namespace ridgepoint::cli {

/// As wide as the terminal, else 100 columns: scenarios that do not fit beside the others stand in a table of their own below.
void writeCompareTable(Output &output, const ComparedScenarios &compared);

} // namespace ridgepoint::cli
