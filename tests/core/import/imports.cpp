#include "tests/core/import/imports.h"

#include <catch2/catch.hpp>

namespace imports {

using namespace ridgepoint;

const Catalog &catalog()
{
    static const Catalog catalog = builtInCatalog();
    return catalog;
}

std::string config(const std::string &id, std::string_view patch)
{
    auto json = nlohmann::ordered_json::parse(catalog().model(id)->config);
    json.merge_patch(nlohmann::ordered_json::parse(patch));
    return json.dump();
}

ImportedModel imported(std::string_view text, std::string_view fileName)
{
    Result<ImportedModel> model = importModel(text, fileName, catalog());
    if (!model)
        FAIL(model.error().message());
    return std::move(model).value();
}

std::string messageOf(std::string_view text)
{
    const Result<ImportedModel> model = importModel(text, "config.json", catalog());
    return model ? std::string() : model.error().in("config.json").message();
}

std::string assumption(const ImportedModel &model, std::string_view key)
{
    for (const AssumedKey &each : model.assumed)
        if (each.key == key)
            return each.value + ": " + each.reason;
    return {};
}

} // namespace imports
