#include "core/plan/scenario_json.h"

#include <algorithm>
#include <map>

#include "core/model/shape.h"
#include "core/text/json.h"

namespace ridgepoint::plan_detail {

namespace {

constexpr std::string_view contextPointer = "/workload/context_tokens";
constexpr std::string_view modelExpectation = "a preset, or a name and a config";

/// Keys that stand in each object of a scenario, from the pointers of the table of inputs. "" is the scenario itself.
using KeysByParent = std::map<std::string, std::vector<std::string_view>, std::less<>>;

KeysByParent keysByParent()
{
    KeysByParent keys;
    const auto add = [&](std::string_view pointer) {
        while (!pointer.empty()) {
            const std::size_t slash = pointer.rfind('/');
            std::vector<std::string_view> &siblings = keys[std::string(pointer.substr(0, slash))];
            const std::string_view key = pointer.substr(slash + 1);
            if (std::find(siblings.begin(), siblings.end(), key) == siblings.end())
                siblings.push_back(key);
            pointer = pointer.substr(0, slash);
        }
    };
    for (const Parameter &parameter : parameters())
        add(parameter.pointer);
    add("/model/name");
    add("/model/config");
    add("/uncertainty");
    return keys;
}

/// Reads the object at `pointer` and those below it into `scenario`.
Result<Done> readObject(Scenario &scenario, const Json &json, const std::string &pointer)
{
    static const KeysByParent known = keysByParent();
    if (Result<Done> fine = checkKeys(json, pointer, known.find(pointer)->second); !fine)
        return fine;
    for (const auto &[key, value] : json.items()) {
        const std::string child = pointer + "/" + key;
        if (const Parameter *parameter = findParameter(child)) {
            Result<Value> read = readValue(*parameter, value);
            if (!read)
                return read.error();
            parameter->set(scenario, read.value());
        } else if (known.contains(child)) {
            if (Result<Done> fine = readObject(scenario, value, child); !fine)
                return fine;
        }
    }
    return Done{};
}

/// Where `context_tokens` stands its median is required, and an absent p90 is a fixed length, not the default's.
Result<Done> readContext(Scenario &scenario, const Json &json)
{
    const auto workload = json.find("workload");
    if (workload == json.end() || !workload->contains("context_tokens"))
        return Done{};
    const Json &context = (*workload)["context_tokens"];
    if (!context.contains("median"))
        return missing(std::string(contextPointer) + "/median",
                       findParameter("/workload/context_tokens/median")->expectation());
    if (!context.contains("p90"))
        scenario.workload.contextTokens.p90.reset();
    return Done{};
}

/// Whether saving leaves an empty input out: where the catalogue, a preset or another input decides, absence says it best.
bool leftOutWhereEmpty(const Parameter &parameter)
{
    return !parameter.nullable || parameter.pointer.starts_with("/hardware/")
           || parameter.pointer.starts_with("/efficiency/") || parameter.pointer.starts_with("/model/");
}

} // namespace

Result<Done> readOwnModel(Scenario &scenario, const Json &model)
{
    const auto name = model.find("name");
    const auto config = model.find("config");
    if (model.contains("preset")) {
        for (const auto &[key, at] : {std::pair("name", name), std::pair("config", config)})
            if (at != model.end())
                return unexpected("/model/" + std::string(key), "no such key beside a preset", *at);
        return Done{};
    }
    if (name == model.end() && config == model.end())
        return missing("/model", modelExpectation);
    if (name == model.end())
        return missing("/model/name", "text: the name of the model");
    if (!name->is_string() || name->get_ref<const std::string &>().empty())
        return unexpected("/model/name", "text that is not empty", *name);
    if (config == model.end())
        return missing("/model/config", "an object with the keys of a config.json");
    if (!config->is_object())
        return unexpected("/model/config", "an object with the keys of a config.json", *config);
    Result<ModelShape> shape = readModelShape(*config);
    if (!shape)
        return below("/model/config", shape.error());
    auto entry = std::make_shared<ModelEntry>();
    entry->name = name->get<std::string>();
    entry->config = config->dump();
    entry->shape = std::make_shared<const ModelShape>(std::move(shape).value());
    scenario.model.name = entry->name;
    scenario.model.entry = std::move(entry);
    return Done{};
}

Result<Scenario> readScenario(const Json &json)
{
    Scenario scenario;
    if (Result<Done> read = readObject(scenario, json, ""); !read)
        return read.error();
    if (!json.contains("name"))
        return missing("/name", findParameter("/name")->expectation());
    if (!json.contains("model"))
        return missing("/model", modelExpectation);
    if (Result<Done> read = readOwnModel(scenario, json["model"]); !read)
        return read.error();
    if (Result<Done> read = readContext(scenario, json); !read)
        return read.error();
    if (const auto uncertainty = json.find("uncertainty"); uncertainty != json.end()) {
        Result<std::vector<Uncertainty>> read = readUncertainty(*uncertainty);
        if (!read)
            return read.error();
        scenario.uncertainty = std::move(read).value();
    }
    return scenario;
}

Json writeScenario(const Scenario &scenario)
{
    Json json = Json::object();
    for (const Parameter &parameter : parameters()) {
        const Value value = parameter.get(scenario);
        Json written;
        if (const double *number = std::get_if<double>(&value))
            written = *number;
        else if (const std::string *text = std::get_if<std::string>(&value))
            written = *text;
        else if (!parameter.nullWord.empty())
            written = parameter.nullWord;
        else if (parameter.pointer == "/notes")
            written = "";
        else if (leftOutWhereEmpty(parameter))
            continue;
        json[Json::json_pointer(std::string(parameter.pointer))] = std::move(written);
    }
    if (scenario.model.preset.empty() && scenario.model.entry) {
        Json model = {{"name", scenario.model.name},
                      {"config", Json::parse(scenario.model.entry->config, nullptr, false)}};
        if (const auto inputs = json.find("model"); inputs != json.end())
            model.update(*inputs);
        json["model"] = std::move(model);
    }
    if (!json.contains("hardware"))
        json["hardware"] = Json::object();
    if (!scenario.uncertainty.empty())
        json["uncertainty"] = writeUncertainty(scenario.uncertainty);
    return json;
}

} // namespace ridgepoint::plan_detail
