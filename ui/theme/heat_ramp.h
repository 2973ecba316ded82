// The colours of heat maps (ui/README §5): ten blues, light to dark, the same in both themes, and the ink that is read on each.
#pragma once

#include <array>

#include <QColor>

namespace ridgepoint {

inline constexpr int heatSteps = 10;

/// Step 0 is the lightest. Requires: 0 ≤ step < heatSteps.
[[nodiscard]] QColor heatColor(int step);
/// Dark or light, whichever stands out more: a contrast of 4.5 at least on every step.
[[nodiscard]] QColor heatInk(int step);

} // namespace ridgepoint
