// Which scenario of a plan a person means by `--scenario N|NAME`.
#pragma once

#include <cstddef>
#include <string_view>

#include "core/plan/plan.h"

namespace ridgepoint::cli {

/// The index of the scenario of that name, else of that number from 0. The Error names neither file nor place.
[[nodiscard]] Result<std::size_t> scenarioNamed(const Plan &plan, std::string_view nameOrNumber);

} // namespace ridgepoint::cli
