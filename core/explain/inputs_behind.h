// The inputs that a step of a derivation depends on.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/evaluate/figures.h"
#include "core/evaluate/scenario.h"

namespace ridgepoint {

/// Pointers of all inputs among the leaves of a figure's derivation, each once, in the order met; of a leaf itself where `name` is
/// one. A figure of the catalogue counts for the preset that it comes with too: "/hardware/preset", "/model/preset",
/// "/efficiency/preset". Every figure on the way is looked at once.
[[nodiscard]] std::vector<std::string> inputsBehind(std::string_view name, const Scenario &scenario,
                                                    const Figures &figures);

} // namespace ridgepoint
