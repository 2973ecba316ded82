// What is built in, section by section, as JSON objects with fixed keys; tables and CSV are made of the same objects.
#pragma once

#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/catalog/catalog.h"

namespace ridgepoint::cli {

/// How a column of a section's table is written.
enum class CellForm { text, count, billions, share, dollars, si };

/// A key of a section's objects ("dense_tflops/fp8" is one of an object inside) as a column of its table.
struct CatalogColumn {
    std::string_view key;
    std::string_view heading;
    CellForm form = CellForm::text;
    std::string_view unit = {}; ///< SI, for CellForm::si
    double factor = 1;          ///< from the object's unit to that one
};

struct CatalogSection {
    std::string_view name;
    std::string_view title;
    /// All entries, each an object with at least id, name and sources.
    nlohmann::ordered_json (*entries)(const Catalog &catalog);
    std::vector<CatalogColumn> columns; ///< of the table
};

/// models, accelerators, workloads, parameters, figures.
[[nodiscard]] std::vector<CatalogSection> catalogSections();

// The entries of the sections, in catalog_entries.cpp and catalog_rows.cpp.
[[nodiscard]] nlohmann::ordered_json modelEntries(const Catalog &catalog);
[[nodiscard]] nlohmann::ordered_json acceleratorEntries(const Catalog &catalog);
[[nodiscard]] nlohmann::ordered_json workloadEntries(const Catalog &catalog);
[[nodiscard]] nlohmann::ordered_json parameterEntries(const Catalog &catalog);
[[nodiscard]] nlohmann::ordered_json figureEntries(const Catalog &catalog);

} // namespace ridgepoint::cli
