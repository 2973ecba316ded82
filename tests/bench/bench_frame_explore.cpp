// A step of a drag on the example plan with the Explore page in sight: tornado within the frame, studies on threads beside it.
#include "tests/bench/frame.h"
#include "ui/window/main_window.h"

int main(int argc, char **argv)
{
    return ridgepoint::bench::measureFrames(
        "frame_explore", argc, argv, [](ridgepoint::Document &) {},
        [](ridgepoint::MainWindow &window) { window.showView(ridgepoint::MainWindow::View::explore); });
}
