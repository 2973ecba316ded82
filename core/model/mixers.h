// Sizes of a layer's mixer, from the keys that its family gives them. Joins the reader with the formulas of
// attention.h and linear_attention.h.
#pragma once

#include "core/model/config_reader.h"
#include "core/model/family.h"
#include "core/model/layer_plan.h"

namespace ridgepoint {

/// The mixer of a layer in that role; `window` is that of the plan, `d` the hidden size.
[[nodiscard]] LayerKind readMixer(ConfigReader &config, Family family, double d, const LayerRole &role,
                                  double window);

} // namespace ridgepoint
