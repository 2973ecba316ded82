#include "core/catalog/user_catalog.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include <nlohmann/json.hpp>

#include "core/catalog/entry_fields.h"
#include "core/text/json.h"
#include "core/text/text.h"

namespace ridgepoint {

using nlohmann::ordered_json;

namespace {

constexpr std::string_view formatName = "ridgepoint-catalog";
constexpr std::size_t longestId = 64;

Error wrong(std::string place, std::string expected, std::string found, std::string advice = {})
{
    return {"", std::move(place), std::move(expected), std::move(found), std::move(advice)};
}

EntryProblem checkHead(const ordered_json &json)
{
    if (!json.is_object())
        return wrong("", "an object with \"format\": \"ridgepoint-catalog\"", quotedJson(json));
    const auto format = json.find("format");
    if (format == json.end() || *format != formatName)
        return wrong("/format", "\"ridgepoint-catalog\"",
                     format == json.end() ? "nothing" : quotedJson(*format));
    const auto version = json.find("version");
    if (version == json.end() || !version->is_number())
        return wrong("/version", "1", version == json.end() ? "nothing" : quotedJson(*version));
    const double number = version->get<double>();
    if (number != userCatalogVersion) // looked at before the keys: a newer file may have others
        return wrong("/version", "1", quotedJson(*version),
                     number > userCatalogVersion && number == std::floor(number)
                         ? "the file was written by a newer Ridgepoint: update this one to open it"
                         : "");
    return checkEntryKeys(json, "", {"format", "version", "models", "accelerators"});
}

template <class Entry, class Read>
EntryProblem readList(const ordered_json &json, std::string_view key, Read read, std::set<std::string> &ids,
                      std::vector<std::shared_ptr<const Entry>> &entries)
{
    const auto list = json.find(key);
    if (list == json.end())
        return std::nullopt;
    const std::string pointer = pointerTo("", key);
    if (!list->is_array())
        return wrong(pointer, "a list of entries", quotedJson(*list));
    for (std::size_t i = 0; i < list->size(); ++i) {
        const std::string place = pointerTo(pointer, i);
        Result<std::shared_ptr<const Entry>> entry = read((*list)[i]);
        if (!entry) {
            Error error = entry.error();
            error.place.insert(0, place);
            return error;
        }
        const std::string &id = entry.value()->id;
        if (!isOwnId(id))
            return wrong(place + "/id", "an id that begins with \"own-\"", "\"" + quoted(id) + "\"",
                         "other ids belong to the built-in catalogue");
        if (!ids.insert(id).second)
            return wrong(place + "/id", "an id that no other entry has", "\"" + quoted(id) + "\"");
        entries.push_back(std::move(entry).value());
    }
    return std::nullopt;
}

template <class Entry>
bool isTaken(const std::vector<std::shared_ptr<const Entry>> &entries, std::string_view id)
{
    return std::any_of(entries.begin(), entries.end(), [&](const auto &entry) { return entry->id == id; });
}

ordered_json jsonOf(const ModelEntry &entry)
{
    return writeModelEntry(entry);
}

ordered_json jsonOf(const Accelerator &entry)
{
    return writeAccelerator(entry);
}

template <class Entry>
std::size_t addAll(std::vector<std::shared_ptr<const Entry>> &entries, UserCatalog &own,
                   const std::vector<std::shared_ptr<const Entry>> &others)
{
    std::size_t added = 0;
    for (const std::shared_ptr<const Entry> &other : others) {
        const ordered_json json = jsonOf(*other);
        if (std::any_of(entries.begin(), entries.end(),
                        [&](const auto &entry) { return jsonOf(*entry) == json; }))
            continue;
        std::shared_ptr<const Entry> entry = other;
        if (isTaken(own.models, other->id) || isTaken(own.accelerators, other->id)) {
            auto copy = std::make_shared<Entry>(*other);
            copy->id = ownIdFor(other->name, own);
            entry = std::move(copy);
        }
        entries.push_back(std::move(entry));
        ++added;
    }
    return added;
}

} // namespace

bool isOwnId(std::string_view id)
{
    return id.starts_with(ownIdPrefix);
}

Result<UserCatalog> readUserCatalog(std::string_view text)
{
    const Result<ordered_json> json = parseJson(text);
    if (!json)
        return json.error();
    if (EntryProblem problem = checkHead(json.value()))
        return *std::move(problem);
    UserCatalog own;
    std::set<std::string> ids;
    if (EntryProblem problem = readList(json.value(), "models", readModelEntry, ids, own.models))
        return *std::move(problem);
    if (EntryProblem problem = readList(json.value(), "accelerators", readAccelerator, ids, own.accelerators))
        return *std::move(problem);
    return own;
}

std::string writeUserCatalog(const UserCatalog &own)
{
    ordered_json json = {{"format", formatName},
                         {"version", userCatalogVersion},
                         {"models", ordered_json::array()},
                         {"accelerators", ordered_json::array()}};
    for (const auto &entry : own.models)
        json["models"].push_back(writeModelEntry(*entry));
    for (const auto &entry : own.accelerators)
        json["accelerators"].push_back(writeAccelerator(*entry));
    return writeJson(json);
}

Catalog withOwnEntries(const Catalog &builtIn, const UserCatalog &own)
{
    Catalog catalog = builtIn;
    catalog.models.insert(catalog.models.end(), own.models.begin(), own.models.end());
    catalog.accelerators.insert(catalog.accelerators.end(), own.accelerators.begin(), own.accelerators.end());
    return catalog;
}

std::string ownIdFor(std::string_view name, const UserCatalog &taken)
{
    std::string stem(ownIdPrefix);
    for (const char letter : name) {
        const bool capital = letter >= 'A' && letter <= 'Z';
        const bool plain = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
        if (capital || plain || letter == '.')
            stem += capital ? static_cast<char>(letter - 'A' + 'a') : letter;
        else if (stem.back() != '-')
            stem += '-';
        if (stem.size() == longestId)
            break;
    }
    if (stem.size() > ownIdPrefix.size() && stem.back() == '-')
        stem.pop_back();
    if (stem == ownIdPrefix)
        stem += "entry";
    std::string id = stem;
    for (int number = 2; isTaken(taken.models, id) || isTaken(taken.accelerators, id); ++number)
        id = stem + '-' + std::to_string(number);
    return id;
}

std::size_t addEntries(UserCatalog &own, const UserCatalog &others)
{
    return addAll(own.models, own, others.models) + addAll(own.accelerators, own, others.accelerators);
}

} // namespace ridgepoint
