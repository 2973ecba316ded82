#include "core/catalog/catalog.h"

#include <future>

#include <nlohmann/json.hpp>

#include "core/catalog/embedded.h"
#include "core/text/json.h"

namespace ridgepoint {

using nlohmann::ordered_json;

namespace {

template <class Entry>
std::shared_ptr<const Entry> findEntry(const std::vector<std::shared_ptr<const Entry>> &entries,
                                       std::string_view id)
{
    for (const std::shared_ptr<const Entry> &entry : entries)
        if (entry->id == id)
            return entry;
    return nullptr;
}

/// Appends the entries of one built-in file. One that does not read is a mistake of ours, which the tests find; here it
/// is left out, so that the rest of the program stays usable. Returns the file's date.
template <class Read, class Entries>
std::string readBuiltIn(std::string_view name, Read read, Entries &entries)
{
    const Result<ordered_json> file = parseJson(embeddedFile(name));
    if (!file || !file.value().is_object())
        return {};
    const auto list = file.value().find("entries");
    if (list != file.value().end())
        for (const ordered_json &json : *list)
            if (auto entry = read(json))
                entries.push_back(std::move(entry).value());
    const auto date = file.value().find("date");
    return date != file.value().end() && date->is_string() ? date->get<std::string>() : std::string();
}

} // namespace

std::shared_ptr<const ModelEntry> Catalog::model(std::string_view id) const
{
    return findEntry(models, id);
}

std::shared_ptr<const Accelerator> Catalog::accelerator(std::string_view id) const
{
    return findEntry(accelerators, id);
}

Catalog builtInCatalog()
{
    Catalog catalog;
    // Models are half of the work; where no thread can be had, they are read when asked for.
    std::future<std::string> date =
        std::async([&catalog] { return readBuiltIn("catalog/models.json", readModelEntry, catalog.models); });
    readBuiltIn("catalog/accelerators.json", readAccelerator, catalog.accelerators);
    readBuiltIn("catalog/workloads.json", readWorkload, catalog.workloads);
    readBuiltIn("catalog/economics.json", readEconomic, catalog.economics);
    catalog.date = date.get();
    return catalog;
}

} // namespace ridgepoint
