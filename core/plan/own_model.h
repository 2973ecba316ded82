// A model of one's own from the text of its config.json, by the rules of a plan file's /model: what a person edits by hand.
#pragma once

#include <string>
#include <string_view>

#include "core/evaluate/scenario.h"
#include "core/text/result.h"

namespace ridgepoint {

/// Reads `config`, JSON text, as the model called `name`. The Error's place is a pointer within the scenario
/// ("/model/config/num_hidden_layers"), or line and column where the text is no JSON.
[[nodiscard]] Result<ModelChoice> readOwnModel(const std::string &name, std::string_view config);

} // namespace ridgepoint
