// What an edit is called in the Edit menu, from the table of inputs: "Set users active at once to 30 %".
#pragma once

#include <string_view>

#include <QString>

#include "core/registry/input_change.h"

namespace ridgepoint {

[[nodiscard]] QString undoText(const InputChange &change);

/// A label within a sentence: "users active at once", but "KV cache" and "GPU price" as they are.
[[nodiscard]] QString withinSentence(std::string_view label);

} // namespace ridgepoint
