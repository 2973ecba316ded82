// The command line's front door: the first argument picks a subcommand, which is run at once, or the window or a report, whose
// options are handed back. Needs no display and makes no object of Qt.
#pragma once

#include <variant>

#include "app/cli/report_arguments.h"
#include "app/window_entry.h"

namespace ridgepoint::cli {

/// The exit status of what is done already, or the window or report that is asked for.
using Request = std::variant<int, WindowOptions, ReportRequest>;

/// Nothing is thrown from here. Errors have been told on stderr.
[[nodiscard]] Request runCommandLine(int argc, const char *const *argv);

} // namespace ridgepoint::cli
