#include "core/import/import_model.h"

#include <algorithm>
#include <cctype>

#include <nlohmann/json.hpp>

#include "core/import/architecture.h"
#include "core/import/fill_defaults.h"
#include "core/import/key_text.h"
#include "core/text/json.h"

namespace ridgepoint {

using Json = nlohmann::ordered_json;

namespace {

bool isUsed(const ModelShape &shape, std::string_view key)
{
    return std::ranges::find(shape.configKeys, key) != shape.configKeys.end();
}

/// The keys that rules looked at, on one level: those of text_config first, which win.
Json usedKeys(const Json &config, const ModelShape &shape)
{
    Json used = Json::object();
    const auto take = [&](const Json &object) {
        for (const auto &[key, value] : object.items())
            if (!value.is_null() && !used.contains(key) && isUsed(shape, key))
                used[key] = value;
    };
    if (const auto text = config.find("text_config"); text != config.end() && text->is_object())
        take(*text);
    take(config);
    return used;
}

void tellKeys(ImportedModel &model, const Json &used, const std::vector<FilledKey> &filled)
{
    for (const auto &[key, value] : used.items()) {
        const std::string meaning(meaningOfKey(key));
        const auto assumed = std::ranges::find(filled, key, &FilledKey::key);
        if (assumed != filled.end())
            model.assumed.push_back({key, meaning, valueText(value), assumed->reason});
        else if (!meaning.empty())
            model.understood.push_back({key, meaning, valueText(value)});
    }
}

void tellWhatIsLeftOut(ImportedModel &model, const Json &config)
{
    constexpr std::pair<std::string_view, std::string_view> parts[] = {
        {"vision_config", "the language model alone is planned for"},
        {"audio_config", "the language model alone is planned for"},
        {"num_nextn_predict_layers", "layers that draft tokens are no part of the count"},
        {"quantization_config", "the plan's precisions say how weights are stored"}};
    for (const auto &[key, reason] : parts)
        if (const Json *value = configValue(config, key); value != nullptr && *value != 0)
            model.leftOut.push_back({std::string(key), std::string(reason)});
}

/// Letters and digits alone, in lower case: "Qwen3-32B" is "qwen3 32b".
std::string plainName(std::string_view name)
{
    std::string plain;
    for (const char c : name)
        if (std::isalnum(static_cast<unsigned char>(c)) != 0)
            plain += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return plain;
}

/// A path's last part, without a trailing slash.
std::string_view lastPart(std::string_view path)
{
    while (path.ends_with('/'))
        path.remove_suffix(1);
    return path.substr(path.find_last_of("/\\") + 1); // npos + 1 is 0
}

/// What the file calls itself: its _name_or_path, or its own name unless that is the usual one.
std::string ownName(const Json &config, std::string_view fileName)
{
    const Json *said = configValue(config, "_name_or_path");
    if (said != nullptr && said->is_string())
        if (const std::string_view name = lastPart(said->get_ref<const std::string &>());
            !plainName(name).empty())
            return std::string(name);
    std::string_view stem = lastPart(fileName);
    if (stem.ends_with(".json"))
        stem.remove_suffix(5);
    return stem == "config" || plainName(stem).empty() ? std::string() : std::string(stem);
}

/// The same layers at the same width. Vocabularies are padded one way or another, so a hundredth more or less is the same.
bool isSameShape(const ModelShape &a, const ModelShape &b)
{
    constexpr double padding = 0.01;
    return a.hiddenSize == b.hiddenSize && a.layers == b.layers && a.queryHeads == b.queryHeads
           && a.tiedEmbeddings == b.tiedEmbeddings && a.kinds == b.kinds
           && std::abs(a.vocabulary - b.vocabulary) <= padding * b.vocabulary;
}

/// The entry of that name, else the first of that shape, among those with a published count.
const ModelEntry *knownModel(const Catalog &catalog, const std::string &name, const ModelShape &shape)
{
    const std::string plain = plainName(name);
    const ModelEntry *sameShape = nullptr;
    for (const auto &entry : catalog.models) {
        if (!entry->publishedParameters || !entry->listed)
            continue;
        if (!plain.empty() && (plainName(entry->id) == plain || plainName(entry->name) == plain))
            return entry.get();
        if (sameShape == nullptr && isSameShape(shape, *entry->shape))
            sameShape = entry.get();
    }
    return sameShape;
}

void findPublished(ImportedModel &model, const Catalog &catalog, const Json &config)
{
    const ModelEntry *known = knownModel(catalog, model.name, model.shape);
    if (known != nullptr)
        model.published = {known->name, *known->publishedParameters, known->publishedActiveParameters};
    if (!model.name.empty())
        return;
    const Json *type = configValue(config, "model_type");
    model.name = known != nullptr  ? known->name
                 : type != nullptr ? "Imported " + type->get<std::string>()
                                   : "Imported model";
}

} // namespace

Result<ImportedModel> importModel(std::string_view text, std::string_view fileName, const Catalog &catalog)
{
    Result<Json> parsed = parseJson(text);
    if (!parsed)
        return parsed.error();
    Json config = std::move(parsed).value();
    const Result<const ConfigClass *> known = architectureOf(config);
    if (!known)
        return known.error();
    const std::vector<FilledKey> filled = fillDefaults(config, known.value());
    if (const Result<Done> fine = checkExpressible(config, known.value()); !fine)
        return fine.error();
    Result<ModelShape> shape = readModelShape(config);
    if (!shape)
        return shape.error();

    ImportedModel model;
    model.shape = std::move(shape).value();
    const Json used = usedKeys(config, model.shape);
    model.config = used.dump();
    model.attention = attentionText(model.shape);
    tellKeys(model, used, filled);
    tellWhatIsLeftOut(model, config);
    model.name = ownName(config, fileName);
    findPublished(model, catalog, config);
    return model;
}

} // namespace ridgepoint
