// What the command line asks of the window: read and checked in app/cli/window_arguments.h, carried out by ui/window/run_window.h.
// Plain values, so that the command line needs nothing of Qt's windows.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace ridgepoint {

struct WindowOptions {
    std::string file;       ///< plan to open, "-" for standard input; empty: none was named
    std::string screenshot; ///< PNG to write instead of showing a window; empty: show it
    std::string theme;      ///< "light" or "dark"; empty: as the settings or the desktop have it
    int width = 1440;       ///< of the window, in logical pixels
    int height = 900;
    bool hasSize = false;                ///< the size was asked for
    double scale = 1;                    ///< device pixels of a logical one, of a picture
    std::optional<std::string> view;     ///< plan, explore, article, start or present
    std::optional<std::string> scenario; ///< number or name
    std::optional<std::string> dialog;   ///< to show open
    std::vector<std::string> docks;      ///< to show: explain, compare
};

} // namespace ridgepoint
