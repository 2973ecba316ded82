// The catalogue that is built into the program. Loaded once by the caller and passed on; no global state.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "core/catalog/entries.h"
#include "core/text/result.h"

namespace ridgepoint {

/// Entries in their order of presentation: the defaults of resources/catalog/README.md first. Immutable and shared.
struct Catalog {
    std::string date;
    std::vector<std::shared_ptr<const ModelEntry>> models;
    std::vector<std::shared_ptr<const Accelerator>> accelerators;
    std::vector<WorkloadEntry> workloads;
    std::vector<EconomicEntry> economics;

    /// Null where there is none of that id.
    [[nodiscard]] std::shared_ptr<const ModelEntry> model(std::string_view id) const;
    [[nodiscard]] std::shared_ptr<const Accelerator> accelerator(std::string_view id) const;
};

/// The built-in catalogue, from the byte arrays made of resources/catalog/*.json at build time.
[[nodiscard]] Catalog builtInCatalog();

/// One entry as it stands in resources/catalog/*.json or in a plan's `resolved`. The Error's place is a JSON pointer
/// within the entry.
[[nodiscard]] Result<std::shared_ptr<const ModelEntry>> readModelEntry(const nlohmann::ordered_json &entry);
[[nodiscard]] Result<std::shared_ptr<const Accelerator>> readAccelerator(const nlohmann::ordered_json &entry);

[[nodiscard]] Result<WorkloadEntry> readWorkload(const nlohmann::ordered_json &entry);
[[nodiscard]] Result<EconomicEntry> readEconomic(const nlohmann::ordered_json &entry);

/// The same entry as JSON, keys in a fixed order: what saving a plan writes into `resolved`.
[[nodiscard]] nlohmann::ordered_json writeModelEntry(const ModelEntry &entry);
[[nodiscard]] nlohmann::ordered_json writeAccelerator(const Accelerator &entry);
[[nodiscard]] nlohmann::ordered_json writeWorkload(const WorkloadEntry &entry);
[[nodiscard]] nlohmann::ordered_json writeEconomic(const EconomicEntry &entry);

} // namespace ridgepoint
