// Reading JSON objects with errors that say where: the small steps that every part of a plan file needs.
// Internal to core/plan.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "core/registry/parameters.h"
#include "core/text/result.h"

namespace ridgepoint::plan_detail {

using Json = nlohmann::ordered_json;

/// An Error about the value that stands at `pointer`.
[[nodiscard]] Error unexpected(std::string_view pointer, std::string_view expected, const Json &found);
/// An Error about a key that is not there.
[[nodiscard]] Error missing(std::string_view pointer, std::string_view expected);
/// An Error about a key that has no meaning here, naming the nearest that has.
[[nodiscard]] Error unknownKey(std::string_view parent, const std::string &key,
                               std::span<const std::string_view> known);

/// That `json` is an object with none but the `known` keys.
[[nodiscard]] Result<Done> checkKeys(const Json &json, std::string_view pointer,
                                     std::span<const std::string_view> known);

/// `error` with `prefix` before its place.
[[nodiscard]] Error below(std::string_view prefix, Error error);

/// The value of an input as JSON has it: its word for empty and null taken as empty, kinds and range checked.
[[nodiscard]] Result<Value> readValue(const Parameter &parameter, const Json &json);

} // namespace ridgepoint::plan_detail
