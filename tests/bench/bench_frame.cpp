// A step of a drag on the example plan.
#include "tests/bench/frame.h"

int main(int argc, char **argv)
{
    return ridgepoint::bench::measureFrames("frame", argc, argv, [](ridgepoint::Document &) {});
}
