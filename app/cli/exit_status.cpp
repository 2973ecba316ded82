#include "app/cli/exit_status.h"

#include <cstdio>

namespace ridgepoint::cli {

ExitStatus fail(ExitStatus status, const Error &error)
{
    const std::string line = error.message() + "\n";
    std::fwrite(line.data(), 1, line.size(), stderr); // where stderr is gone there is nobody to tell
    return status;
}

} // namespace ridgepoint::cli
