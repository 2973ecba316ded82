#include "app/cli/scenario_named.h"

#include <algorithm>
#include <charconv>

#include "core/text/text.h"

namespace ridgepoint::cli {

namespace {

/// A whole number written in digits alone, below `count`.
std::optional<std::size_t> numberBelow(std::size_t count, std::string_view text)
{
    std::size_t number = 0;
    const char *const end = text.data() + text.size();
    const auto [last, problem] = std::from_chars(text.data(), end, number);
    if (problem != std::errc() || last != end || number >= count)
        return std::nullopt;
    return number;
}

} // namespace

Result<std::size_t> scenarioNamed(const Plan &plan, std::string_view nameOrNumber)
{
    std::vector<std::string_view> names;
    for (const Scenario &scenario : plan.scenarios)
        names.push_back(scenario.name);
    const auto named = std::find(names.begin(), names.end(), nameOrNumber);
    if (named != names.end())
        return static_cast<std::size_t>(named - names.begin());
    if (const std::optional<std::size_t> number = numberBelow(names.size(), nameOrNumber))
        return *number;

    const std::size_t last = names.size() - 1;
    const std::string_view nearest = nearestName(nameOrNumber, names);
    return Error{.file = {},
                 .place = {},
                 .expected = "the name of a scenario or "
                             + (last == 0 ? std::string("0") : "a number from 0 to " + std::to_string(last)),
                 .found = "'" + quoted(nameOrNumber) + "'",
                 .advice = nearest.empty() ? "" : "did you mean '" + quoted(nearest) + "'?"};
}

} // namespace ridgepoint::cli
