// The program's window, or a picture of it, from start to end.
#pragma once

#include "app/window_entry.h"

namespace ridgepoint {

/// Returns the exit status. Requires: no application object yet.
[[nodiscard]] int runWindow(int argc, char **argv, const WindowOptions &options);

} // namespace ridgepoint
