// What the searchable picker shows of the catalogue: for each model or accelerator its name and the figures that matter,
// written for people, and why it cannot be chosen where it cannot.
#pragma once

#include <vector>

#include <QStringList>

#include "core/catalog/catalog.h"
#include "core/evaluate/scenario.h"

namespace ridgepoint {

struct CatalogRow {
    QString id;
    QStringList cells; ///< the name first
    QString search;    ///< all that a search looks in, in lower case
    QString obstacle;  ///< why it cannot be chosen; empty: it can
};

struct CatalogRows {
    QStringList titles;
    std::vector<CatalogRow> rows;
    bool custom = true; ///< the last row asks for an entry of one's own
};

/// Parameters in all and active, KV bytes of a token in the scenario's precision, longest context.
[[nodiscard]] CatalogRows modelRows(const Catalog &catalog, const Scenario &scenario);

/// Memory, bandwidth, rates, power, price and rent. Those without a rate for the scenario's compute precision cannot be
/// chosen.
[[nodiscard]] CatalogRows acceleratorRows(const Catalog &catalog, const Scenario &scenario);

} // namespace ridgepoint
