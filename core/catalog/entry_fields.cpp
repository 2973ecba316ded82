#include "core/catalog/entry_fields.h"

#include <algorithm>
#include <cmath>

#include "core/text/text.h"

namespace ridgepoint {

using nlohmann::ordered_json;

namespace {

/// A bound as resources/help/format.md writes it: "1e9", "8".
std::string boundText(double bound)
{
    if (bound < 1e6)
        return shortestNumber(bound);
    const double exponent = std::round(std::log10(bound));
    return bound == std::pow(10.0, exponent) ? "1e" + shortestNumber(exponent) : shortestNumber(bound);
}

std::string expectedNumber(const EntryRule &rule, bool orNull)
{
    return std::string(orNull ? "null or " : "") + (rule.whole ? "a whole number in " : "a number in ")
           + (rule.openLow ? "(" : "[") + boundText(rule.low) + ", " + boundText(rule.high) + "]";
}

Error wrong(const std::string &pointer, std::string expected, const ordered_json &found)
{
    return Error{.file = {},
                 .place = pointer,
                 .expected = std::move(expected),
                 .found = quotedJson(found),
                 .advice = {}};
}

EntryProblem readNumber(const ordered_json &json, const std::string &pointer, const EntryRule &rule,
                        bool orNull, double &out)
{
    if (!json.is_number())
        return wrong(pointer, expectedNumber(rule, orNull), json);
    const double value = json.get<double>();
    const bool aboveLow = rule.openLow ? value > rule.low : value >= rule.low;
    if (!aboveLow || !(value <= rule.high) || (rule.whole && value != std::floor(value)))
        return wrong(pointer, expectedNumber(rule, orNull), json);
    out = value;
    return std::nullopt;
}

} // namespace

EntryProblem readEntryValue(const ordered_json &json, const std::string &pointer, const EntryRule &rule,
                            std::string &out)
{
    if (json.is_null() && !rule.required)
        return std::nullopt;
    if (!json.is_string() || (rule.required && json.get_ref<const std::string &>().empty()))
        return wrong(pointer, rule.required ? "text, not empty" : "text", json);
    out = json.get_ref<const std::string &>();
    return std::nullopt;
}

EntryProblem readEntryValue(const ordered_json &json, const std::string &pointer, const EntryRule &rule,
                            std::vector<std::string> &out)
{
    if (json.is_null() && !rule.required)
        return std::nullopt;
    if (!json.is_array())
        return wrong(pointer, "a list of texts", json);
    std::vector<std::string> texts(json.size());
    for (std::size_t i = 0; i < json.size(); ++i)
        if (EntryProblem problem = readEntryValue(json[i], pointerTo(pointer, i), requiredText, texts[i]))
            return problem;
    out = std::move(texts);
    return std::nullopt;
}

EntryProblem readEntryValue(const ordered_json &json, const std::string &pointer, const EntryRule &rule,
                            double &out)
{
    if (json.is_null() && !rule.required)
        return std::nullopt;
    return readNumber(json, pointer, rule, !rule.required, out);
}

EntryProblem readEntryValue(const ordered_json &json, const std::string &pointer, const EntryRule &rule,
                            std::optional<double> &out)
{
    if (json.is_null() && !rule.required)
        return std::nullopt;
    double value = 0;
    if (EntryProblem problem = readNumber(json, pointer, rule, !rule.required, value))
        return problem;
    out = value;
    return std::nullopt;
}

EntryProblem readEntryValue(const ordered_json &json, const std::string &pointer, const EntryRule &rule,
                            bool &out)
{
    if (json.is_null() && !rule.required)
        return std::nullopt;
    if (!json.is_boolean())
        return wrong(pointer, "true or false", json);
    out = json.get<bool>();
    return std::nullopt;
}

EntryProblem readEntryValue(const ordered_json &json, const std::string &pointer, const EntryRule &rule,
                            DenseRates &out)
{
    if (json.is_null() && !rule.required)
        return std::nullopt;
    std::vector<std::string_view> known(precisionNames.begin(), precisionNames.end());
    std::erase(known, precisionNames[static_cast<std::size_t>(Precision::int4)]); // stored, never computed
    if (EntryProblem problem = checkEntryKeys(json, pointer, known))
        return problem;
    const EntryRule rate{
        .required = true, .low = rule.low, .high = rule.high, .openLow = rule.openLow, .whole = false};
    DenseRates rates;
    for (std::size_t i = 0; i < precisionNames.size(); ++i) {
        const auto value = json.find(precisionNames[i]);
        if (value == json.end())
            continue;
        if (EntryProblem problem =
                readEntryValue(*value, pointerTo(pointer, precisionNames[i]), rate, rates[i]))
            return problem;
    }
    out = rates;
    return std::nullopt;
}

void writeEntryValue(ordered_json &json, std::string_view key, const std::string &value)
{
    if (!value.empty())
        json[std::string(key)] = value;
}

void writeEntryValue(ordered_json &json, std::string_view key, const std::vector<std::string> &value)
{
    if (!value.empty())
        json[std::string(key)] = value;
}

void writeEntryValue(ordered_json &json, std::string_view key, double value)
{
    json[std::string(key)] = value;
}

void writeEntryValue(ordered_json &json, std::string_view key, std::optional<double> value)
{
    if (value)
        json[std::string(key)] = *value;
}

void writeEntryValue(ordered_json &json, std::string_view key, const DenseRates &value)
{
    using enum Precision;
    ordered_json rates = ordered_json::object();
    for (const Precision precision : {fp32, bf16, fp16, fp8, mxfp8, int8, nvfp4, mxfp4}) {
        const std::size_t i = static_cast<std::size_t>(precision);
        writeEntryValue(rates, precisionNames[i], value[i]);
    }
    if (!rates.empty())
        json[std::string(key)] = std::move(rates);
}

EntryProblem checkEntryKeys(const ordered_json &json, std::string_view pointer,
                            const std::vector<std::string_view> &known)
{
    if (!json.is_object())
        return wrong(std::string(pointer), "an object", json);
    for (const auto &[key, value] : json.items())
        if (std::find(known.begin(), known.end(), key) == known.end())
            return Error{.file = {},
                         .place = pointerTo(pointer, key),
                         .expected = "a known key",
                         .found = quotedJson(key),
                         .advice = adviceForUnknown(key, known)};
    return std::nullopt;
}

Error missingEntryKey(std::string_view key)
{
    return Error{.file = {},
                 .place = pointerTo("", key),
                 .expected = "this key in a catalogue entry",
                 .found = "nothing",
                 .advice = {}};
}

} // namespace ridgepoint
