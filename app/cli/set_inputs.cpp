#include "app/cli/set_inputs.h"

#include <algorithm>

#include "core/plan/json_reading.h"
#include "core/text/json.h"
#include "core/text/text.h"
#include "core/text/utf8.h"

namespace ridgepoint::cli {

namespace {

Error wrong(std::string place, std::string expected, std::string found)
{
    return {.file = {},
            .place = std::move(place),
            .expected = std::move(expected),
            .found = std::move(found),
            .advice = {}};
}

/// Names stay unique, in a changed plan as in a file.
Result<Done> namesUnique(const Plan &plan)
{
    std::vector<std::string_view> names;
    for (const Scenario &scenario : plan.scenarios)
        names.push_back(scenario.name);
    std::sort(names.begin(), names.end());
    const auto twice = std::adjacent_find(names.begin(), names.end());
    if (twice == names.end())
        return Done{};
    return wrong("/name", "a name that no other scenario has", "\"" + quoted(*twice) + "\"");
}

} // namespace

Result<InputChange> inputChange(std::string_view text)
{
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos)
        return wrong({}, "POINTER=VALUE", "'" + quoted(text) + "'");
    const std::string_view pointer = text.substr(0, equals);
    const std::string_view written = text.substr(equals + 1);
    const Result<const Parameter *> parameter = parameterNamed(pointer);
    if (!parameter)
        return parameter.error();
    if (firstInvalidUtf8(written) != std::string_view::npos)
        return wrong(std::string(pointer), "text in UTF-8", "\"" + quoted(written) + "\"");
    const Result<nlohmann::ordered_json> json = parseJson(written);
    const Result<Value> value =
        plan_detail::readValue(*parameter.value(), json ? json.value() : nlohmann::ordered_json(written));
    if (!value)
        return value.error();
    return InputChange{std::string(pointer), value.value()};
}

Result<Done> setInputs(Plan &plan, std::span<const std::size_t> chosen, std::span<const std::string> texts)
{
    std::vector<InputChange> changes;
    for (const std::string &text : texts) {
        const Result<InputChange> change = inputChange(text);
        if (!change)
            return change.error();
        changes.push_back(change.value());
    }
    if (changes.empty())
        return Done{};
    for (const std::size_t index : chosen)
        if (const Result<Done> fine = ridgepoint::setInputs(plan.scenarios[index], changes, plan.catalog);
            !fine)
            return fine;
    return namesUnique(plan);
}

} // namespace ridgepoint::cli
