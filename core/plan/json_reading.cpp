#include "core/plan/json_reading.h"

#include <algorithm>

#include "core/text/json.h"
#include "core/text/text.h"

namespace ridgepoint::plan_detail {

Error unexpected(std::string_view pointer, std::string_view expected, const Json &found)
{
    return {"", std::string(pointer), std::string(expected), quotedJson(found), ""};
}

Error missing(std::string_view pointer, std::string_view expected)
{
    return {"", std::string(pointer), std::string(expected), "nothing", ""};
}

Error unknownKey(std::string_view parent, const std::string &key, std::span<const std::string_view> known)
{
    return {"", pointerTo(parent, key), "a known key", "an unknown one", adviceForUnknown(key, known)};
}

Result<Done> checkKeys(const Json &json, std::string_view pointer, std::span<const std::string_view> known)
{
    if (!json.is_object())
        return unexpected(pointer, "an object", json);
    for (const auto &[key, value] : json.items())
        if (std::find(known.begin(), known.end(), key) == known.end())
            return unknownKey(pointer, key, known);
    return Done{};
}

Error below(std::string_view prefix, Error error)
{
    error.place.insert(0, prefix);
    return error;
}

Result<Value> readValue(const Parameter &parameter, const Json &json)
{
    const auto refused = [&] { return unexpected(parameter.pointer, parameter.expectation(), json); };
    Value value;
    if (json.is_number()) {
        value = json.get<double>();
    } else if (json.is_string()) {
        value = json.get<std::string>();
        if (!parameter.nullWord.empty() && json.get_ref<const std::string &>() == parameter.nullWord)
            return Value();
    } else if (!json.is_null() || !parameter.nullable) {
        return refused();
    }
    if (Result<Done> fine = check(parameter, value); !fine) {
        Error error = fine.error();
        error.found = quotedJson(json);
        return error;
    }
    return value;
}

} // namespace ridgepoint::plan_detail
