// A split difference in print: all in one unit and to the same decimal, so that the value before and the parts add up to the value
// after for the eye as well.
#pragma once

#include <string>
#include <vector>

#include "core/explain/change_split.h"

namespace ridgepoint {

struct PrintedSplit {
    std::string from, to;           ///< "$13.78", "27.5 ms"
    std::string change;             ///< "−$2.01"
    std::vector<std::string> parts; ///< in the order of the split's: "+$1.20", "−0.4 ms", "0.0 ms"
};

/// Three significant digits of the larger value, more where the difference would have less than two. The parts are rounded by
/// largest remainder.
[[nodiscard]] PrintedSplit printSplit(const FigureRow &figure, const ChangeSplit &split);

} // namespace ridgepoint
