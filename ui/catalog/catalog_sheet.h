// What the catalogue browser lists: of each entry its name and the figures that matter, as text and as what they are sorted by.
#pragma once

#include <optional>
#include <vector>

#include <QStringList>

#include "core/catalog/user_catalog.h"
#include "core/plan/catalog_changes.h"

namespace ridgepoint {

struct SheetCell {
    QString text;
    std::optional<double> number; ///< to sort by; empty: by the text
    bool known = true;            ///< what is not known stands last, however it is sorted
};

struct SheetColumn {
    QString title; ///< with the unit
    bool numeric = true;
    QString toolTip;
};

struct SheetRow {
    std::string id;
    EntryKind kind = EntryKind::accelerator;
    std::vector<SheetCell> cells;
    QString search; ///< all that a search looks in, in lower case
};

struct CatalogSheet {
    std::vector<SheetColumn> columns;
    std::vector<SheetRow> rows;
};

/// Every accelerator, also those kept out of the pickers.
[[nodiscard]] CatalogSheet acceleratorSheet(const Catalog &catalog);
/// Every model, with what its config comes to.
[[nodiscard]] CatalogSheet modelSheet(const Catalog &catalog);
/// One's own entries of both kinds.
[[nodiscard]] CatalogSheet ownSheet(const UserCatalog &own);

} // namespace ridgepoint
