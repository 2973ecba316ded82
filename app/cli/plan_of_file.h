// A plan from a file or standard input, errors told with the file's name: the one way in for the command line and the window.
#pragma once

#include <string>

#include "core/plan/plan.h"

namespace ridgepoint::cli {

/// Reads and checks the plan of a file, "-" being standard input, against the built-in catalogue.
[[nodiscard]] Result<Plan> planOfFile(const std::string &file);

} // namespace ridgepoint::cli
