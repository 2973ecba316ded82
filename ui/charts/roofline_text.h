// What the roofline chart says of an operation or another GPU that is pointed at.
#pragma once

#include "ui/charts/roofline_data.h"

namespace ridgepoint {

/// Operation, FLOP, bytes, time, share and what bounds it, in lines.
[[nodiscard]] QString dotReadout(const RooflineDot &dot);
[[nodiscard]] QString gpuReadout(const OtherGpu &gpu);

} // namespace ridgepoint
