// Reading a plan's bytes from a file or standard input, within the limits of resources/help/format.md.
#pragma once

#include <string>

#include "core/plan/plan.h"
#include "core/text/result.h"

namespace ridgepoint {

/// All of a regular file or ("-") standard input, at most 64 MiB. The Error names the file and what is wrong with it: not
/// there, a folder, not readable, too large, a device.
[[nodiscard]] Result<std::string> readFileText(const std::string &path);

/// The plan of a file or standard input ("-"). The Error names the file.
[[nodiscard]] Result<Plan> readPlanFile(const std::string &path, const Catalog &builtIn);

} // namespace ridgepoint
