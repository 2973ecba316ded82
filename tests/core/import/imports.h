// What the tests of the import share.
#pragma once

#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "core/import/import_model.h"

namespace imports {

/// The built-in catalogue, read once.
[[nodiscard]] const ridgepoint::Catalog &catalog();

/// The config of a catalogue's entry with `patch` merged into it (RFC 7396: null takes a key away).
[[nodiscard]] std::string config(const std::string &id, std::string_view patch = "{}");

/// Requires: `text` can be imported.
[[nodiscard]] ridgepoint::ImportedModel imported(std::string_view text,
                                                 std::string_view fileName = "config.json");

/// The message for a text that cannot be imported, "" where it can.
[[nodiscard]] std::string messageOf(std::string_view text);

/// "value: reason" of an assumed key, "" where it was not assumed.
[[nodiscard]] std::string assumption(const ridgepoint::ImportedModel &model, std::string_view key);

} // namespace imports
