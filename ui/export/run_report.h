// `ridgepoint report` from start to end: needs no display.
#pragma once

#include "app/cli/report_arguments.h"

namespace ridgepoint {

/// Returns the exit status; what goes wrong is told on stderr. Requires: no application object yet.
[[nodiscard]] int runReport(int argc, char **argv, const cli::ReportRequest &request);

} // namespace ridgepoint
