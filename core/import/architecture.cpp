#include "core/import/architecture.h"

#include "core/import/fill_defaults.h"
#include "core/model/config_reader.h"
#include "core/model/family.h"
#include "core/text/json.h"

namespace ridgepoint {

using Json = nlohmann::ordered_json;

namespace {

/// The pointer of a key where it stands, or would be looked for.
std::string placeOf(const Json &config, std::string_view key)
{
    const auto text = config.find("text_config");
    const bool nested = text != config.end() && text->is_object() && text->contains(key);
    return pointerTo(nested ? "/text_config" : "", key);
}

std::string supported()
{
    return "there are rules for " + configClassNames();
}

/// Files that lie beside a config.json, or that a person may take for one.
Result<Done> checkKind(const Json &config)
{
    if (const auto format = config.find("format"); format != config.end() && *format == "ridgepoint-plan")
        return Error{"", "/format", "the keys of a config.json", quotedJson(*format),
                     "this is a plan: open it instead"};
    for (const char *part : {"language_config", "llm_config", "thinker_config"})
        if (!config.contains("hidden_size") && config.contains(part))
            return Error{"", pointerTo("", part), "the language model's keys at the top or under text_config",
                         std::string("them under ") + part, "import that part as a file of its own"};
    return Done{};
}

} // namespace

Result<const ConfigClass *> architectureOf(const Json &config)
{
    if (!config.is_object())
        return Error{"", "", "an object with the keys of a config.json", quotedJson(config), ""};
    if (const Result<Done> fine = checkKind(config); !fine)
        return fine.error();
    ConfigReader reader(config);
    refuseOtherArchitectures(reader);
    const std::string_view type = reader.text("model_type");
    if (reader.error())
        return *reader.error();
    if (const ConfigClass *known = configClass(type))
        return known;
    if (!type.empty())
        return Error{"", placeOf(config, "model_type"), "an architecture that the cost model can express",
                     quotedJson(Json(type)), supported()};
    if (const Json *names = configValue(config, "architectures"); names != nullptr && !names->empty())
        return Error{"", "/model_type", "the name of an architecture",
                     "nothing beside architectures " + quotedJson(*names), supported()};
    return nullptr;
}

Result<Done> checkExpressible(const Json &config, const ConfigClass *known)
{
    if (known == nullptr)
        return Done{};
    if (configValue(config, "tie_word_embeddings") == nullptr)
        return Error{"", "/tie_word_embeddings", "true or false", "nothing: the key is missing",
                     "what " + std::string(known->modelType)
                         + " does without it is not known here: write it into the file"};
    // Releases of the class differ in which layers then have the window.
    const Json *windows = configValue(config, "use_sliding_window");
    if (known->modelType == "qwen2_moe" && windows != nullptr && *windows == true
        && configValue(config, "layer_types") == nullptr)
        return Error{"", "/layer_types",
                     "a list with an entry for each layer, since use_sliding_window is true",
                     "nothing: the key is missing", "write it into the file"};
    if (!known->modelType.starts_with("gemma4"))
        return Done{};
    // Gemma 4 E2B and E4B; in their files the first of these is left out where it is as in the class, 256.
    const bool nested = config.contains("text_config");
    const Json *perLayer = configValue(config, "hidden_size_per_layer_input");
    if ((perLayer == nullptr && nested) || (perLayer != nullptr && *perLayer != 0))
        return Error{"", placeOf(config, "hidden_size_per_layer_input"), "0: no embeddings of each layer",
                     perLayer != nullptr ? quotedJson(*perLayer) : "nothing, which is 256",
                     "the cost model has no rule for them"};
    const Json *shared = configValue(config, "num_kv_shared_layers");
    if (shared != nullptr && *shared != 0)
        return Error{"", placeOf(config, "num_kv_shared_layers"), "0: no layers that share a cache",
                     quotedJson(*shared), "the cost model has no rule for them"};
    return Done{};
}

} // namespace ridgepoint
