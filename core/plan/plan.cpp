#include "core/plan/plan.h"

#include <cmath>
#include <unordered_set>

#include "core/plan/migration.h"
#include "core/plan/resolved_json.h"
#include "core/plan/scenario_json.h"
#include "core/registry/input_change.h"
#include "core/registry/resolve.h"
#include "core/text/json.h"
#include "core/text/text.h"

namespace ridgepoint {

namespace {

using namespace plan_detail;

constexpr std::string_view formatName = "ridgepoint-plan";
constexpr std::array<std::string_view, 6> topKeys = {"format",   "version",   "title",
                                                     "baseline", "scenarios", "resolved"};

Result<Done> checkFormat(const Json &json)
{
    if (!json.is_object())
        return unexpected("", "an object with \"format\": \"ridgepoint-plan\"", json);
    const auto format = json.find("format");
    if (format == json.end())
        return missing("/format", "\"ridgepoint-plan\"");
    if (*format != formatName)
        return unexpected("/format", "\"ridgepoint-plan\"", *format);
    return Done{};
}

Result<Done> readTitle(Plan &plan, const Json &json)
{
    const auto title = json.find("title");
    if (title == json.end())
        return Done{};
    if (!title->is_string())
        return unexpected("/title", "text", *title);
    plan.title = title->get<std::string>();
    return Done{};
}

Result<Done> readScenarios(Plan &plan, const Json &json)
{
    const auto list = json.find("scenarios");
    const std::string expected = "a list of 1 to 10000 scenarios";
    if (list == json.end())
        return missing("/scenarios", expected);
    if (!list->is_array())
        return unexpected("/scenarios", expected, *list);
    if (list->empty() || list->size() > mostScenarios)
        return Error{"", "/scenarios", expected,
                     list->empty() ? "an empty one" : shortestNumber(double(list->size())), ""};
    std::unordered_set<std::string> names;
    plan.scenarios.reserve(list->size());
    for (std::size_t i = 0; i < list->size(); ++i) {
        const std::string pointer = pointerTo("/scenarios", i);
        Result<Scenario> scenario = readScenario((*list)[i]);
        if (!scenario)
            return below(pointer, scenario.error());
        if (!names.insert(scenario.value().name).second)
            return unexpected(pointer + "/name", "a name that no other scenario has", (*list)[i]["name"]);
        if (Result<Done> fine = resolve(scenario.value(), plan.catalog); !fine)
            return below(pointer, fine.error());
        plan.scenarios.push_back(std::move(scenario).value());
    }
    return Done{};
}

Result<Done> readBaseline(Plan &plan, const Json &json)
{
    const auto baseline = json.find("baseline");
    if (baseline == json.end())
        return Done{};
    const double last = static_cast<double>(plan.scenarios.size() - 1);
    const bool whole =
        baseline->is_number() && baseline->get<double>() == std::floor(baseline->get<double>());
    if (!whole || baseline->get<double>() < 0 || baseline->get<double>() > last)
        return unexpected("/baseline",
                          "the number of a scenario, a whole number in [0, " + shortestNumber(last) + "]",
                          *baseline);
    plan.baseline = static_cast<std::size_t>(baseline->get<double>());
    return Done{};
}

} // namespace

Result<Plan> readPlan(std::string_view text, const Catalog &builtIn)
{
    return readMigratedPlan(text, builtIn, migrations(), planVersion);
}

Result<Plan> plan_detail::readMigratedPlan(std::string_view text, const Catalog &builtIn,
                                           std::span<const Migration> steps, int newest)
{
    Result<Json> parsed = parseJson(text);
    if (!parsed)
        return parsed.error();
    Json json = std::move(parsed).value();
    Plan plan;
    plan.catalog = builtIn;
    if (Result<Done> fine = checkFormat(json); !fine)
        return fine.error();
    if (Result<Done> fine = migrate(json, steps, newest); !fine)
        return fine.error();
    if (Result<Done> fine = checkKeys(json, "", topKeys); !fine)
        return fine.error();
    if (Result<Done> fine = readTitle(plan, json); !fine)
        return fine.error();
    if (const auto resolved = json.find("resolved"); resolved != json.end())
        if (Result<Done> fine = readResolved(plan.catalog, *resolved); !fine)
            return fine.error();
    if (Result<Done> fine = readScenarios(plan, json); !fine)
        return fine.error();
    if (Result<Done> fine = readBaseline(plan, json); !fine)
        return fine.error();
    return plan;
}

std::string writePlan(const Plan &plan)
{
    Json json = {
        {"format", formatName}, {"version", planVersion}, {"title", plan.title}, {"baseline", plan.baseline}};
    Json scenarios = Json::array();
    for (const Scenario &scenario : plan.scenarios)
        scenarios.push_back(writeScenario(scenario));
    json["scenarios"] = std::move(scenarios);
    json["resolved"] = writeResolved(plan);
    return writeJson(json);
}

Result<Done> setInput(Scenario &scenario, std::string_view pointer, const Value &value,
                      const Catalog &catalog)
{
    const InputChange change{std::string(pointer), value};
    return setInputs(scenario, {&change, 1}, catalog);
}

Plan newPlan(const Catalog &builtIn, std::string_view modelPreset, std::string_view acceleratorPreset)
{
    Plan plan;
    plan.catalog = builtIn;
    Scenario scenario;
    scenario.name = "Scenario 1";
    scenario.model.preset = modelPreset;
    scenario.hardware.preset = acceleratorPreset;
    // Requires ids of the catalogue, which tests hold for the callers' constants.
    (void)bool(resolve(scenario, plan.catalog));
    plan.scenarios.push_back(std::move(scenario));
    return plan;
}

} // namespace ridgepoint
