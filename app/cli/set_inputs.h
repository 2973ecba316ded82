// `--set POINTER=VALUE`: inputs of chosen scenarios changed in the order given, through the table of inputs. What inputs must be
// together is checked after the last change, so that the order of changes that belong together does not matter.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "core/plan/plan.h"
#include "core/registry/input_change.h"

namespace ridgepoint::cli {

/// POINTER=VALUE taken apart and checked: VALUE is JSON where it parses as such, else text.
[[nodiscard]] Result<InputChange> inputChange(std::string_view text);

/// Makes all changes to each of the scenarios `chosen`. The Error's place is a pointer within the scenario.
[[nodiscard]] Result<Done> setInputs(Plan &plan, std::span<const std::size_t> chosen,
                                     std::span<const std::string> texts);

} // namespace ridgepoint::cli
