// Which other GPUs the roofline chart shows beside the plan's: what a little less or a little more money would buy.
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "ui/charts/roofline_data.h"

namespace ridgepoint {

/// The listed accelerators nearest in price below and above the plan's that compute at its precision; without those of the
/// plan's and the baseline's name. Nothing where the plan's GPU has no price. The cheaper one first.
[[nodiscard]] std::vector<OtherGpu>
otherGpus(const Scenario &scenario, const Scenario &baseline,
          std::span<const std::shared_ptr<const Accelerator>> accelerators);

} // namespace ridgepoint
