// What the article assumes, in one line.
#pragma once

#include <QString>

#include "core/evaluate/scenario.h"

namespace ridgepoint {

/// "32 000 000 000 parameters, d 8 192, 64 layers, 8 KV heads, everything FP8, on one B200 with 192 GB; no losses, no overhead."
/// Requires: resolved.
[[nodiscard]] QString assumptionsText(const Scenario &scenario);

} // namespace ridgepoint
