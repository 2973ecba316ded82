// The accelerators built in have the figures that were collected, and nothing where none was found.
#include <catch2/catch.hpp>

#include <set>

#include "catalog_data.h"
#include "core/catalog/catalog.h"

namespace {

using ridgepoint::Accelerator;
using ridgepoint::Precision;

const ridgepoint::Catalog &catalog()
{
    static const ridgepoint::Catalog all = ridgepoint::builtInCatalog();
    return all;
}

std::optional<double> rateOf(const Accelerator &entry, Precision precision)
{
    return entry.denseTflops[static_cast<std::size_t>(precision)];
}

} // namespace

TEST_CASE("an accelerator has the figures of its line")
{
    for (const Row &row : readTable("accelerators.csv"))
        DYNAMIC_SECTION(row.at("id"))
        {
            const Accelerator &entry = withId(catalog().accelerators, row.at("id"));
            CHECK(entry.name == row.at("name"));
            CHECK(entry.vendor == row.at("vendor"));
            CHECK(entry.form == row.at("form"));
            CHECK(entry.year == numberIn(row, "year"));
            const std::optional<double> usable = numberIn(row, "usable_memory_gb");
            CHECK(entry.memoryGb == (usable ? usable : numberIn(row, "memory_gb")));
            CHECK(entry.labelGb == numberIn(row, "memory_gb"));
            CHECK(entry.usableMemoryKind == row.at("usable_memory_kind"));
            CHECK(entry.memoryBandwidthGbS == numberIn(row, "memory_bandwidth_gb_s"));
            CHECK(entry.tdpW == numberIn(row, "tdp_w"));
            CHECK(entry.linkGbS == numberIn(row, "link_gb_s"));
            CHECK(entry.scaleUpDomain == numberIn(row, "scale_up_domain"));
            CHECK(entry.devicesPerHost == numberIn(row, "devices_per_host"));
            CHECK(entry.hostLinkGbS == numberIn(row, "host_link_gb_s"));
            const std::optional<double> gigabits = numberIn(row, "scale_out_gbit_s");
            CHECK(entry.scaleOutGbS.has_value() == gigabits.has_value());
            CHECK(entry.scaleOutGbS.value_or(0) * 8 == gigabits.value_or(0));
            CHECK(entry.priceUsd == numberIn(row, "price_usd"));
            CHECK(entry.priceKind == row.at("price_kind"));
            CHECK(entry.priceSource == row.at("price_source"));
            CHECK(entry.rentUsdHour == numberIn(row, "rent_usd_hour"));
            CHECK(entry.rentKind == row.at("rent_kind"));
            CHECK(entry.rentSource == row.at("rent_source"));
            CHECK(entry.confidence == row.at("confidence"));
        }
}

TEST_CASE("an accelerator has the dense rates of its line, each under every precision it serves")
{
    using enum Precision;
    for (const Row &row : readTable("accelerators.csv"))
        DYNAMIC_SECTION(row.at("id"))
        {
            const Accelerator &entry = withId(catalog().accelerators, row.at("id"));
            CHECK(rateOf(entry, fp32) == numberIn(row, "fp32_tflops"));
            CHECK(rateOf(entry, bf16) == numberIn(row, "bf16_tflops"));
            CHECK(rateOf(entry, fp16) == numberIn(row, "bf16_tflops"));
            CHECK(rateOf(entry, fp8) == numberIn(row, "fp8_tflops"));
            CHECK(rateOf(entry, mxfp8) == numberIn(row, "fp8_tflops"));
            CHECK(rateOf(entry, int8) == numberIn(row, "int8_tops"));
            CHECK(rateOf(entry, nvfp4) == numberIn(row, "fp4_tflops"));
            CHECK(rateOf(entry, mxfp4) == numberIn(row, "fp4_tflops"));
            CHECK_FALSE(rateOf(entry, int4).has_value());
        }
}

TEST_CASE("all accelerators read, each has an id of its own, a note and sources")
{
    CHECK(catalog().accelerators.size() == readTable("accelerators.csv").size());
    CHECK(catalog().accelerators.size() == builtInEntries("accelerators.json").size());
    std::set<std::string> ids;
    for (const auto &entry : catalog().accelerators) {
        DYNAMIC_SECTION(entry->id)
        {
            CHECK_FALSE(entry->sources.empty());
            CHECK_FALSE(entry->note.empty());
        }
        CHECK(ids.insert(entry->id).second);
    }
}

TEST_CASE("the first ten accelerators are the defaults, the article's is last and not listed")
{
    const std::vector<std::string> defaults = {"h100-sxm", "h200-sxm",    "b200-hgx",
                                               "mi300x",   "rtx-4090",    "a100-sxm-80gb",
                                               "l40s",     "gb200-nvl72", "rtx-pro-6000-server",
                                               "mi355x"};
    for (std::size_t i = 0; i < defaults.size(); ++i)
        CHECK(catalog().accelerators.at(i)->id == defaults[i]);
    for (const auto &entry : catalog().accelerators)
        CHECK(entry->listed == (entry->id != "b200-article"));
    CHECK(catalog().accelerators.back()->id == "b200-article");
}

TEST_CASE("the article's accelerator has the article's figures")
{
    const Accelerator &entry = withId(catalog().accelerators, "b200-article");
    CHECK(entry.memoryGb * 1e9 == 192e9);
    CHECK(entry.memoryBandwidthGbS == 8000);
    CHECK(rateOf(entry, Precision::fp8) == 4500);
    CHECK(entry.priceUsd == 30000);
}

TEST_CASE("an accelerator is found by its id, and an unknown id finds nothing")
{
    CHECK(catalog().accelerator("mi355x")->name == "Instinct MI355X");
    CHECK(catalog().accelerator("mi") == nullptr);
    CHECK(catalog().accelerator("") == nullptr);
}
