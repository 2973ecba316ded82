#include "core/model/config_reader.h"

#include <algorithm>
#include <cmath>

#include <nlohmann/json.hpp>

#include "core/text/json.h"
#include "core/text/text.h"

namespace ridgepoint {

using Json = nlohmann::ordered_json;

namespace {

/// The value of `key` in an object, null values included. Configs have some dozens of keys, so a walk is the
/// quickest.
const Json *member(const Json *object, std::string_view key)
{
    if (object == nullptr)
        return nullptr;
    for (const auto &[name, value] : object->get_ref<const Json::object_t &>()) {
        if (name == key)
            return &value;
    }
    return nullptr;
}

std::string limitText(double limit)
{
    return limit == 1e9 ? "1e9" : shortestNumber(limit);
}

std::string wholeNumberIn(CountRange range)
{
    return "a whole number in [" + limitText(range.low) + ", " + limitText(range.high) + "]";
}

std::optional<double> wholeNumber(const Json &value, CountRange range)
{
    if (!value.is_number())
        return std::nullopt;
    const double number = value.get<double>();
    if (!std::isfinite(number) || number < range.low || number > range.high || number != std::floor(number))
        return std::nullopt;
    return number;
}

std::string joined(std::span<const std::string_view> names)
{
    std::string text;
    for (const std::string_view name : names) {
        if (!text.empty())
            text += ", ";
        text += name;
    }
    return text;
}

} // namespace

ConfigReader::ConfigReader(const Json &config)
{
    if (!config.is_object()) {
        failAt("", "an object with the keys of a config.json", quotedJson(config));
        return;
    }
    m_config = &config;
    const Json *text = member(&config, "text_config");
    if (text == nullptr || text->is_null())
        return;
    if (!text->is_object()) {
        failAt("/text_config", "an object", quotedJson(*text));
        return;
    }
    m_text = text;
}

ConfigReader::Entry ConfigReader::find(std::string_view key) const
{
    const Json *value = member(m_text, key);
    const bool nested = value != nullptr && !value->is_null();
    if (!nested)
        value = member(m_config, key);
    if (value == nullptr || value->is_null())
        return {};
    if (std::find(m_keys.begin(), m_keys.end(), key) == m_keys.end())
        m_keys.emplace_back(key);
    return {value, nested};
}

std::string ConfigReader::placeOf(std::string_view key) const
{
    return pointerTo(find(key).nested ? "/text_config" : "", key);
}

bool ConfigReader::has(std::string_view key) const
{
    return find(key).value != nullptr;
}

bool ConfigReader::isList(std::string_view key) const
{
    const Json *value = find(key).value;
    return value != nullptr && value->is_array();
}

std::string_view ConfigReader::nameOf(Names names) const
{
    const auto found =
        std::find_if(names.begin(), names.end(), [this](std::string_view name) { return has(name); });
    return found == names.end() ? *names.begin() : *found;
}

double ConfigReader::count(Names names, CountRange range)
{
    const std::optional<double> value = optionalCount(names, range);
    if (value)
        return *value;
    std::string advice;
    if (names.size() > 1)
        advice = "it may also be called " + joined(std::span(names).subspan(1));
    fail(*names.begin(), wholeNumberIn(range), "nothing: the key is missing", std::move(advice));
    return range.low;
}

std::optional<double> ConfigReader::optionalCount(Names names, CountRange range)
{
    const std::string_view name = nameOf(names);
    const Json *value = find(name).value;
    if (value == nullptr)
        return std::nullopt;
    const std::optional<double> number = wholeNumber(*value, range);
    if (!number) {
        failValue(name, wholeNumberIn(range));
        return range.low;
    }
    note(name, *number);
    return number;
}

bool ConfigReader::flag(std::string_view key, bool absent)
{
    const Json *value = find(key).value;
    if (value == nullptr)
        return absent;
    if (!value->is_boolean()) {
        failValue(key, "true or false");
        return absent;
    }
    return value->get<bool>();
}

std::string_view ConfigReader::text(std::string_view key)
{
    const Json *value = find(key).value;
    if (value == nullptr)
        return {};
    if (!value->is_string()) {
        failValue(key, "text");
        return {};
    }
    return value->get_ref<const std::string &>();
}

const Json *ConfigReader::list(std::string_view key, std::optional<std::size_t> atLeast)
{
    const Json *value = find(key).value;
    if (value == nullptr) {
        if (atLeast)
            fail(key, "a list with an entry for each layer", "nothing: the key is missing");
        return nullptr;
    }
    if (!value->is_array()) {
        failValue(key, "a list");
        return nullptr;
    }
    if (atLeast && value->size() < *atLeast) {
        fail(key, "an entry for each of " + std::to_string(*atLeast) + " layers",
             std::to_string(value->size()) + (value->size() == 1 ? " entry" : " entries"));
        return nullptr;
    }
    return value;
}

std::vector<double> ConfigReader::numbers(std::string_view key, CountRange range,
                                          std::optional<std::size_t> atLeast)
{
    const Json *values = list(key, atLeast);
    std::vector<double> result(atLeast.value_or(values != nullptr ? values->size() : 0), range.low);
    if (values == nullptr)
        return result;
    for (std::size_t i = 0; i < result.size(); ++i) {
        const std::optional<double> number = wholeNumber((*values)[i], range);
        if (!number) {
            failAt(pointerTo(placeOf(key), i), wholeNumberIn(range), quotedJson((*values)[i]));
            return result;
        }
        result[i] = *number;
    }
    return result;
}

std::vector<std::size_t> ConfigReader::words(std::string_view key, std::span<const std::string_view> known,
                                             std::size_t atLeast)
{
    std::vector<std::size_t> result(atLeast, 0);
    const Json *values = list(key, atLeast);
    if (values == nullptr)
        return result;
    for (std::size_t i = 0; i < atLeast; ++i) {
        const Json &value = (*values)[i];
        const auto found = value.is_string()
                               ? std::find(known.begin(), known.end(), value.get_ref<const std::string &>())
                               : known.end();
        if (found == known.end()) {
            failAt(pointerTo(placeOf(key), i), "one of " + joined(known), quotedJson(value));
            return result;
        }
        result[i] = static_cast<std::size_t>(found - known.begin());
    }
    return result;
}

void ConfigReader::fail(std::string_view key, std::string expected, std::string found, std::string advice)
{
    failAt(placeOf(key), std::move(expected), std::move(found), std::move(advice));
}

void ConfigReader::failValue(std::string_view key, std::string expected)
{
    const Json *value = find(key).value;
    fail(key, std::move(expected), value != nullptr ? quotedJson(*value) : "nothing: the key is missing");
}

void ConfigReader::failAt(std::string place, std::string expected, std::string found, std::string advice)
{
    if (!m_error)
        m_error = Error{"", std::move(place), std::move(expected), std::move(found), std::move(advice)};
}

void ConfigReader::note(std::string_view key, double value)
{
    const bool known =
        std::any_of(m_values.begin(), m_values.end(), [&](const ConfigValue &v) { return v.key == key; });
    if (!known)
        m_values.push_back({std::string(key), value});
}

} // namespace ridgepoint
