// `/uncertainty` of a scenario: inputs that are not known for sure.
#include <algorithm>

#include "core/plan/scenario_json.h"
#include "core/plan/uncertainty_check.h"
#include "core/text/json.h"
#include "core/text/text.h"

namespace ridgepoint::plan_detail {

namespace {

Result<const Parameter *> readInput(const Json &json, const std::string &pointer)
{
    if (!json.contains("input"))
        return missing(pointer + "/input", "the pointer of an input that is a number");
    const Json &input = json["input"];
    if (!input.is_string())
        return unexpected(pointer + "/input", "the pointer of an input that is a number", input);
    const Result<const Parameter *> found = parameterNamed(input.get<std::string>());
    if (!found)
        return Error{"", pointer + "/input", "the pointer of an input that is a number", quotedJson(input),
                     found.error().advice};
    if (found.value()->kind != ParameterKind::number)
        return unexpected(pointer + "/input", "the pointer of an input that is a number", input);
    return found;
}

Result<Distribution> readDistribution(const Json &json, const std::string &pointer)
{
    const std::string expected = "one of triangular, uniform, normal or lognormal";
    if (!json.contains("distribution"))
        return missing(pointer + "/distribution", expected);
    const Json &name = json["distribution"];
    const auto found = name.is_string() ? std::find(distributionNames.begin(), distributionNames.end(),
                                                    name.get<std::string>())
                                        : distributionNames.end();
    if (found == distributionNames.end()) {
        Error error = unexpected(pointer + "/distribution", expected, name);
        if (name.is_string())
            if (const std::string_view nearest = nearestName(name.get<std::string>(), distributionNames);
                !nearest.empty())
                error.advice = "did you mean '" + std::string(nearest) + "'?";
        return error;
    }
    return static_cast<Distribution>(found - distributionNames.begin());
}

/// A number of a distribution, within the closed range of the input where it is a value of the input.
Result<double> readNumber(const Json &json, const std::string &pointer, std::string_view key,
                          const Parameter &input)
{
    Range range{input.range.low, input.range.high};
    if (key == "sd")
        range = {0, range.high - range.low, true};
    if (key == "median" || key == "p90")
        range = {0, input.range.high, true};
    const std::string expected = "a number in " + range.text();
    const auto found = json.find(key);
    if (found == json.end())
        return missing(pointer + "/" + std::string(key), expected);
    if (!found->is_number() || !range.contains(found->get<double>()))
        return unexpected(pointer + "/" + std::string(key), expected, *found);
    return found->get<double>();
}

Result<Done> checkOrder(const Uncertainty &entry, const Json &json, const std::string &pointer)
{
    const auto &[first, second, third] = entry.numbers;
    switch (entry.distribution) {
    case Distribution::triangular:
        if (first > second || second > third)
            return unexpected(pointer, "low, mode and high in rising order", json);
        break;
    case Distribution::uniform:
        if (first > second)
            return unexpected(pointer, "low not above high", json);
        break;
    case Distribution::lognormal:
        if (first > second)
            return unexpected(pointer, "median not above p90", json);
        break;
    case Distribution::normal:
        break;
    }
    return Done{};
}

Result<Uncertainty> readEntry(const Json &json, const std::string &pointer)
{
    if (!json.is_object())
        return unexpected(pointer, "an object", json);
    const Result<Distribution> distribution = readDistribution(json, pointer);
    if (!distribution)
        return distribution.error();
    const std::vector<std::string_view> numbers = numberKeys(distribution.value());
    std::vector<std::string_view> keys = {"input", "distribution"};
    keys.insert(keys.end(), numbers.begin(), numbers.end());
    if (Result<Done> fine = checkKeys(json, pointer, keys); !fine)
        return fine.error();
    const Result<const Parameter *> input = readInput(json, pointer);
    if (!input)
        return input.error();

    Uncertainty entry;
    entry.input = input.value()->pointer;
    entry.distribution = distribution.value();
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const Result<double> number = readNumber(json, pointer, numbers[i], *input.value());
        if (!number)
            return number.error();
        entry.numbers[i] = number.value();
    }
    if (Result<Done> fine = checkOrder(entry, json, pointer); !fine)
        return fine.error();
    return entry;
}

} // namespace

Result<std::vector<Uncertainty>> readUncertainty(const Json &json)
{
    if (!json.is_array())
        return unexpected("/uncertainty", "a list", json);
    std::vector<Uncertainty> uncertainty;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const std::string pointer = pointerTo("/uncertainty", i);
        Result<Uncertainty> entry = readEntry(json[i], pointer);
        if (!entry)
            return entry.error();
        for (const Uncertainty &other : uncertainty)
            if (other.input == entry.value().input)
                return unexpected(pointer + "/input", "an input that no other entry names", json[i]["input"]);
        uncertainty.push_back(std::move(entry).value());
    }
    return uncertainty;
}

Json writeUncertainty(const std::vector<Uncertainty> &uncertainty)
{
    Json list = Json::array();
    for (const Uncertainty &entry : uncertainty) {
        Json json = {{"input", entry.input},
                     {"distribution", distributionNames[static_cast<std::size_t>(entry.distribution)]}};
        const std::vector<std::string_view> numbers = numberKeys(entry.distribution);
        for (std::size_t i = 0; i < numbers.size(); ++i)
            json[std::string(numbers[i])] = entry.numbers[i];
        list.push_back(std::move(json));
    }
    return list;
}

} // namespace ridgepoint::plan_detail

namespace ridgepoint {

std::vector<std::string_view> numberKeys(Distribution distribution)
{
    switch (distribution) {
    case Distribution::triangular:
        return {"low", "mode", "high"};
    case Distribution::uniform:
        return {"low", "high"};
    case Distribution::normal:
        return {"mean", "sd"};
    case Distribution::lognormal:
        break;
    }
    return {"median", "p90"};
}

Result<Done> checkUncertainty(const Uncertainty &uncertainty)
{
    using namespace plan_detail;
    const Result<Uncertainty> entry = readEntry(writeUncertainty({uncertainty}).front(), "/uncertainty");
    return entry ? Result<Done>(Done{}) : entry.error();
}

} // namespace ridgepoint
