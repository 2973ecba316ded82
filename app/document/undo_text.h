// What an edit is called in the Edit menu, from the table of inputs: "Set users active at once to 30 %".
#pragma once

#include <QString>

#include "core/registry/input_change.h"

namespace ridgepoint {

[[nodiscard]] QString undoText(const InputChange &change);

} // namespace ridgepoint
