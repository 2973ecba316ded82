#include "core/plan/resolved_json.h"

#include <map>

#include "core/text/json.h"

namespace ridgepoint::plan_detail {

namespace {

constexpr std::array<std::string_view, 3> keys = {"catalog_date", "models", "accelerators"};

/// Entries by id at `pointer`, each read by `readEntry`, put into `entries`.
template <class Entry, class Read>
Result<Done> readEntries(std::vector<std::shared_ptr<const Entry>> &entries, const Json &json,
                         const std::string &pointer, Read readEntry)
{
    if (!json.is_object())
        return unexpected(pointer, "an object of entries by their ids", json);
    std::map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < entries.size(); ++i)
        places.emplace(entries[i]->id, i);
    for (const auto &[id, value] : json.items()) {
        Result<std::shared_ptr<const Entry>> entry = readEntry(value);
        if (!entry)
            return below(pointerTo(pointer, id), entry.error());
        if (entry.value()->id != id)
            return unexpected(pointerTo(pointerTo(pointer, id), "id"),
                              "the id by which the entry stands here", Json(entry.value()->id));
        const auto place = places.find(id);
        if (place != places.end())
            entries[place->second] = std::move(entry).value();
        else
            entries.push_back(std::move(entry).value());
    }
    return Done{};
}

} // namespace

Result<Done> readResolved(Catalog &catalog, const Json &resolved)
{
    if (Result<Done> fine = checkKeys(resolved, "/resolved", keys); !fine)
        return fine;
    if (const auto date = resolved.find("catalog_date"); date != resolved.end()) {
        if (!date->is_string())
            return unexpected("/resolved/catalog_date", "text: the date of the catalogue", *date);
        catalog.date = date->get<std::string>();
    }
    if (const auto models = resolved.find("models"); models != resolved.end())
        if (Result<Done> fine = readEntries(catalog.models, *models, "/resolved/models", readModelEntry);
            !fine)
            return fine;
    if (const auto accelerators = resolved.find("accelerators"); accelerators != resolved.end())
        return readEntries(catalog.accelerators, *accelerators, "/resolved/accelerators", readAccelerator);
    return Done{};
}

Json writeResolved(const Plan &plan)
{
    std::map<std::string, std::shared_ptr<const ModelEntry>> models;
    std::map<std::string, std::shared_ptr<const Accelerator>> accelerators;
    for (const Scenario &scenario : plan.scenarios) {
        if (!scenario.model.preset.empty() && scenario.model.entry)
            models.emplace(scenario.model.preset, scenario.model.entry);
        if (scenario.hardware.entry)
            accelerators.emplace(scenario.hardware.preset, scenario.hardware.entry);
    }
    Json json = {
        {"catalog_date", plan.catalog.date}, {"models", Json::object()}, {"accelerators", Json::object()}};
    for (const auto &[id, entry] : models)
        json["models"][id] = writeModelEntry(*entry);
    for (const auto &[id, entry] : accelerators)
        json["accelerators"][id] = writeAccelerator(*entry);
    return json;
}

} // namespace ridgepoint::plan_detail
