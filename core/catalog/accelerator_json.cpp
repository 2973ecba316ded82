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
    Field{"name", &Accelerator::name, requiredText, "Name"},
    Field{"vendor", &Accelerator::vendor, anyText, "Vendor"},
    Field{"form", &Accelerator::form, anyText, "Form"},
    Field{"year", &Accelerator::year, aYear, "Year"},
    Field{"memory_gb", &Accelerator::memoryGb, known, "Memory", "GB", true},
    Field{"label_gb", &Accelerator::labelGb, positive, "Memory on the label", "GB"},
    Field{"usable_memory_kind", &Accelerator::usableMemoryKind, anyText, "How the memory was found"},
    Field{"memory_bandwidth_gb_s", &Accelerator::memoryBandwidthGbS, known, "Memory bandwidth", "GB/s", true},
    Field{"dense_tflops", &Accelerator::denseTflops, positive, "Peak", "TFLOP/s", true},
    Field{"tdp_w", &Accelerator::tdpW, positive, "TDP", "W", true},
    Field{"link_gb_s", &Accelerator::linkGbS, positive, "GPU link", "GB/s", true},
    Field{"scale_up_domain", &Accelerator::scaleUpDomain, devices, "Scale-up domain", "GPUs", true},
    Field{"devices_per_host", &Accelerator::devicesPerHost, devices, "GPUs per host", "GPUs", true},
    Field{"host_link_gb_s", &Accelerator::hostLinkGbS, positive, "Host link", "GB/s", true},
    Field{"host_memory_gb", &Accelerator::hostMemoryGb, positive, "Host memory per GPU", "GB", true},
    Field{"scale_out_gb_s", &Accelerator::scaleOutGbS, positive, "Network per GPU", "GB/s", true},
    Field{"price_usd", &Accelerator::priceUsd, price, "GPU price", "$", true},
    Field{"price_kind", &Accelerator::priceKind, anyText, "Kind and date of the price"},
    Field{"price_source", &Accelerator::priceSource, anyText, "Source of the price"},
    Field{"rent_usd_hour", &Accelerator::rentUsdHour, rent, "Rent", "$/GPU-h", true},
    Field{"rent_kind", &Accelerator::rentKind, anyText, "Kind and date of the rent"},
    Field{"rent_source", &Accelerator::rentSource, anyText, "Source of the rent"},
    Field{"confidence", &Accelerator::confidence, anyText, "Confidence"},
    Field{"note", &Accelerator::note, anyText, "Note"},
    Field{"sources", &Accelerator::sources, anyText, "Sources"},
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

std::vector<EntryLine> entryLines(const Accelerator &entry)
{
    return linesOfFields(entry, acceleratorFields);
}

} // namespace ridgepoint
