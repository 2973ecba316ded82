// What a config.json leaves to transformers' classes, written out: after this the rules of core/model, which read a config to
// the letter, find every key that the library would have found.
#pragma once

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/import/config_class.h"

namespace ridgepoint {

/// A key that was not there, what it was taken to be, and on whose word.
struct FilledKey {
    std::string key;
    nlohmann::ordered_json value;
    std::string reason;
};

/// The value of `key` by the rule of text_config (core/model/config_reader.h); null where absent or null.
[[nodiscard]] const nlohmann::ordered_json *configValue(const nlohmann::ordered_json &config,
                                                        std::string_view key);

/// Writes absent keys into `config`, an object, and says which. `known` may be null: then only the rules that hold for every
/// config are used. What is written is never changed but for Jamba's "auto".
std::vector<FilledKey> fillDefaults(nlohmann::ordered_json &config, const ConfigClass *known);

} // namespace ridgepoint
