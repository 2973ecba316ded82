// Which set of rules a config.json is read by, told from its model_type and from keys that only one family
// has; and which architectures the cost model has no rule for.
#pragma once

#include "core/model/config_reader.h"

namespace ridgepoint {

/// Families beyond the plain transformer (resources/catalog/README.md).
enum class Family { transformer, deepSeekV4, nemotronH, jamba, miMo, qwenNext, gemma4, llama4 };

[[nodiscard]] Family familyOf(ConfigReader &config);

/// Notes an error where the architecture is one that the cost model certainly cannot express.
void refuseOtherArchitectures(ConfigReader &config);

} // namespace ridgepoint
