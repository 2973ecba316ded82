// The arguments of the window itself, `ridgepoint [OPTIONS] [FILE]`, read and checked; also --help and --version of the program.
#pragma once

#include <variant>

#include "app/cli/commands.h"
#include "app/window_entry.h"

namespace ridgepoint::cli {

/// What to show, or the status where that is settled: help was asked for, the arguments are wrong, there is no display.
[[nodiscard]] std::variant<WindowOptions, ExitStatus> readWindowArguments(const Arguments &arguments);

} // namespace ridgepoint::cli
