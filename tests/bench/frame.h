// What one step of a drag costs, from the move of the mouse to painted pixels, in a 1440×900 window drawn in software.
#pragma once

#include <string_view>

namespace ridgepoint {
class Document;
class MainWindow;
} // namespace ridgepoint

namespace ridgepoint::bench {

/// Drags the context slider of a window on chat.ridge there and back and reports median_ms, p99_ms, the parts figures_ms,
/// curves_ms, layout_ms and paint_ms (medians), and resident_mb at the end. `prepare` may change the plan before, `show` the window. 2,000
/// steps, or RIDGEPOINT_TEST_COUNT. Returns main's result.
[[nodiscard]] int measureFrames(std::string_view bench, int argc, char **argv, void (*prepare)(Document &),
                                void (*show)(MainWindow &) = nullptr);

} // namespace ridgepoint::bench
