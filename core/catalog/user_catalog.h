// A person's own models and accelerators, as the window keeps them in one file and exports and imports them. The same
// entries with the same checks as the built-in ones, and ids of their own: all begin with "own-", which no built-in id
// does, so that no version of the built-in catalogue can ever clash with them.
#pragma once

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/catalog/entries.h"
#include "core/text/result.h"

namespace ridgepoint {

inline constexpr std::string_view ownIdPrefix = "own-";
inline constexpr int userCatalogVersion = 1;

struct UserCatalog {
    std::vector<std::shared_ptr<const ModelEntry>> models;
    std::vector<std::shared_ptr<const Accelerator>> accelerators;

    [[nodiscard]] bool isEmpty() const { return models.empty() && accelerators.empty(); }
};

/// Whether an id is one of a person's own entries.
[[nodiscard]] bool isOwnId(std::string_view id);

/// Reads the text of a user catalogue: `{"format": "ridgepoint-catalog", "version": 1, "models": […], "accelerators":
/// […]}`, either list may be absent. Refused are unknown keys, an id that does not begin with "own-", an id twice, and all that readModelEntry and readAccelerator refuse. The Error has a place, no file.
[[nodiscard]] Result<UserCatalog> readUserCatalog(std::string_view text);

/// Its text: the same entries always give the same bytes.
[[nodiscard]] std::string writeUserCatalog(const UserCatalog &own);

/// The built-in catalogue with one's own entries behind its own.
[[nodiscard]] Catalog withOwnEntries(const Catalog &builtIn, const UserCatalog &own);

/// An id for an entry of that name, not among those taken: "own-rubin-144gb", "own-rubin-144gb-2".
[[nodiscard]] std::string ownIdFor(std::string_view name, const UserCatalog &taken);

/// Adds the entries of `others`. One that is there already, figure by figure, is left out; one whose id is taken by another gets
/// a free id, so that importing never replaces anything. Returns how many were added.
std::size_t addEntries(UserCatalog &own, const UserCatalog &others);

/// Puts an entry in the place of the one with its id, else at the end.
template <class Entry>
void putEntry(std::vector<std::shared_ptr<const Entry>> &entries, const std::shared_ptr<const Entry> &entry)
{
    const auto place = std::find_if(entries.begin(), entries.end(),
                                    [&](const auto &other) { return other->id == entry->id; });
    if (place != entries.end())
        *place = entry;
    else
        entries.push_back(entry);
}

} // namespace ridgepoint
