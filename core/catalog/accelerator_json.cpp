#include "core/catalog/catalog.h"
#include "core/catalog/entry_fields.h"

namespace ridgepoint {

namespace {

// Ranges are those of the /hardware inputs (resources/help/format.md); prices and rents those of /economics.
constexpr EntryRule known{.required = true, .low = 0, .high = 1e9, .openLow = true};
constexpr EntryRule positive{.low = 0, .high = 1e9, .openLow = true};
constexpr EntryRule devices{.low = 1, .high = 1e6, .whole = true};
constexpr EntryRule aYear{.low = 1900, .high = 9999, .whole = true};
constexpr EntryRule price{.low = 0, .high = 1e7};
constexpr EntryRule rent{.low = 0, .high = 1e4};

using Field = EntryField<Accelerator>;

constexpr std::array acceleratorFields = {
    Field{"id", &Accelerator::id, requiredText},
    Field{"name", &Accelerator::name, requiredText},
    Field{"vendor", &Accelerator::vendor},
    Field{"form", &Accelerator::form},
    Field{"year", &Accelerator::year, aYear},
    Field{"memory_gb", &Accelerator::memoryGb, known},
    Field{"label_gb", &Accelerator::labelGb, positive},
    Field{"usable_memory_kind", &Accelerator::usableMemoryKind},
    Field{"memory_bandwidth_gb_s", &Accelerator::memoryBandwidthGbS, known},
    Field{"dense_tflops", &Accelerator::denseTflops, positive},
    Field{"tdp_w", &Accelerator::tdpW, positive},
    Field{"link_gb_s", &Accelerator::linkGbS, positive},
    Field{"scale_up_domain", &Accelerator::scaleUpDomain, devices},
    Field{"devices_per_host", &Accelerator::devicesPerHost, devices},
    Field{"host_link_gb_s", &Accelerator::hostLinkGbS, positive},
    Field{"host_memory_gb", &Accelerator::hostMemoryGb, positive},
    Field{"scale_out_gb_s", &Accelerator::scaleOutGbS, positive},
    Field{"price_usd", &Accelerator::priceUsd, price},
    Field{"price_kind", &Accelerator::priceKind},
    Field{"price_source", &Accelerator::priceSource},
    Field{"rent_usd_hour", &Accelerator::rentUsdHour, rent},
    Field{"rent_kind", &Accelerator::rentKind},
    Field{"rent_source", &Accelerator::rentSource},
    Field{"confidence", &Accelerator::confidence},
    Field{"note", &Accelerator::note},
    Field{"sources", &Accelerator::sources},
    Field{"listed", &Accelerator::listed},
};

} // namespace

Result<std::shared_ptr<const Accelerator>> readAccelerator(const nlohmann::ordered_json &entry)
{
    auto accelerator = std::make_shared<Accelerator>();
    if (EntryProblem problem = readEntryFields(entry, acceleratorFields, *accelerator))
        return *std::move(problem);
    return std::shared_ptr<const Accelerator>(std::move(accelerator));
}

nlohmann::ordered_json writeAccelerator(const Accelerator &entry)
{
    return writeEntryFields(entry, acceleratorFields);
}

} // namespace ridgepoint
