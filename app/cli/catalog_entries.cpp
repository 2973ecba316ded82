// Models, accelerators and workloads as the catalogue's objects.
#include "app/cli/catalog_sections.h"
#include "core/model/shape.h"

namespace ridgepoint::cli {

namespace {

using Json = nlohmann::ordered_json;

/// The entry with what its config comes to, in front of what is published about it.
Json modelEntry(const ModelEntry &model)
{
    const ModelShape &shape = *model.shape;
    const double parameters = model.parameters.value_or(shape.parameters());
    Json entry = {{"id", model.id},
                  {"name", model.name},
                  {"parameters", parameters},
                  {"active_parameters", shape.activeParameters() * parameters / shape.parameters()},
                  {"kv_elements_per_token", shape.totals().kvElementsPerToken},
                  {"max_position_embeddings", nullptr}};
    if (shape.maxPositionEmbeddings)
        entry["max_position_embeddings"] = *shape.maxPositionEmbeddings;
    const Json written = writeModelEntry(model);
    for (const auto &[key, value] : written.items())
        if (!entry.contains(key) && key != "sources")
            entry[key] = value;
    entry["sources"] = model.sources;
    return entry;
}

template <class Entries, class Write>
Json listOf(const Entries &entries, Write write)
{
    Json list = Json::array();
    for (const auto &entry : entries) {
        list.push_back(write(entry));
        if (!list.back().contains("sources"))
            list.back()["sources"] = Json::array();
    }
    return list;
}

} // namespace

Json modelEntries(const Catalog &catalog)
{
    return listOf(catalog.models, [](const auto &entry) { return modelEntry(*entry); });
}

Json acceleratorEntries(const Catalog &catalog)
{
    return listOf(catalog.accelerators, [](const auto &entry) { return writeAccelerator(*entry); });
}

Json workloadEntries(const Catalog &catalog)
{
    return listOf(catalog.workloads, [](const auto &entry) { return writeWorkload(entry); });
}

} // namespace ridgepoint::cli
