// What `/uncertainty` of a plan file may hold, for who states it elsewhere than in a file.
#pragma once

#include <string_view>
#include <vector>

#include "core/evaluate/scenario.h"
#include "core/text/result.h"

namespace ridgepoint {

/// The keys of a distribution's numbers in the order of Uncertainty::numbers: "low", "mode", "high".
[[nodiscard]] std::vector<std::string_view> numberKeys(Distribution distribution);

/// Whether a plan file could hold the entry. The Error is the file's, its place "/uncertainty/low" or, where the numbers do not
/// go together, "/uncertainty".
[[nodiscard]] Result<Done> checkUncertainty(const Uncertainty &uncertainty);

} // namespace ridgepoint
