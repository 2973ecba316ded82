// Configurations that Hugging Face's transformers can load and the cost model can express: for each model_type the keys that a
// config.json may leave out, with the value that the library's class then takes. Each was read in the class that is named, in
// src/transformers/models/*/configuration_*.py; a key whose default is not certain has none here, and has to be written.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace ridgepoint {

struct KeyDefault {
    std::string_view key;
    std::string_view json; ///< the value as JSON text
};

struct ConfigClass {
    std::string_view modelType;
    std::string_view name;                ///< of the class; empty: none of its defaults is known
    std::span<const KeyDefault> defaults; ///< taken wherever the key is not written
    /// Sizes, taken under `text_config` only: there a saved file leaves out what equals the class, at the top it never does.
    std::span<const KeyDefault> sizes;
};

/// Null where there is none of that model_type.
[[nodiscard]] const ConfigClass *configClass(std::string_view modelType);
/// "llama, mistral, …", for messages.
[[nodiscard]] std::string configClassNames();

} // namespace ridgepoint
