// Sizes of a layer's feed-forward, from the keys that its family gives them. Joins the reader with the
// formulas of feed_forward.h.
#pragma once

#include "core/model/config_reader.h"
#include "core/model/family.h"
#include "core/model/feed_forward.h"
#include "core/model/layer_plan.h"

namespace ridgepoint {

/// The feed-forward of a layer in that role; `d` is the hidden size.
[[nodiscard]] FeedForward readFeedForward(ConfigReader &config, Family family, double d, FeedRole role);

} // namespace ridgepoint
