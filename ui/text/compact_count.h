// A count as axes and labels have it, where there is little room.
#pragma once

#include <QString>

namespace ridgepoint {

/// "12.65 k", "0.3": four digits at most, without trailing zeros; with a prefix from 1 000, as figures have them.
[[nodiscard]] QString compactCount(double value);

} // namespace ridgepoint
