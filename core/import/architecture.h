// Whether a config.json is of an architecture that can be imported: known by name, and free of parts that no rule has.
#pragma once

#include <nlohmann/json.hpp>

#include "core/import/config_class.h"
#include "core/text/result.h"

namespace ridgepoint {

/// The class that reads this config; null where it names no architecture at all, and is to be read to the letter. The Error
/// names the architecture and those that there are rules for.
[[nodiscard]] Result<const ConfigClass *> architectureOf(const nlohmann::ordered_json &config);

/// That no key asks for what the rules of its family leave out.
[[nodiscard]] Result<Done> checkExpressible(const nlohmann::ordered_json &config, const ConfigClass *known);

} // namespace ridgepoint
