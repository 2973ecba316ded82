// A plan's own entries against those of a catalogue that has changed since it was saved.
#include <catch2/catch.hpp>

#include <functional>

#include <nlohmann/json.hpp>

#include "core/plan/catalog_changes.h"
#include "core/registry/parameters.h"
#include "plan_text.h"
#include "tests/core/near.h"

using namespace ridgepoint;

namespace {

using nlohmann::ordered_json;

const Catalog &builtIn()
{
    return plan_text::catalog();
}

/// The smallest plan (llama-3.1-8b on h100-sxm) as it would have been saved when the catalogue had other entries.
Plan savedWith(const std::function<void(ordered_json &gpu, ordered_json &model)> &edit)
{
    ordered_json gpu = writeAccelerator(*builtIn().accelerator("h100-sxm"));
    ordered_json model = writeModelEntry(*builtIn().model("llama-3.1-8b"));
    edit(gpu, model);
    const ordered_json resolved = {{"resolved",
                                    {{"catalog_date", "2025-01-01"},
                                     {"models", {{"llama-3.1-8b", model}}},
                                     {"accelerators", {{"h100-sxm", gpu}}}}}};
    Result<Plan> plan = readPlan(plan_text::with(resolved.dump()), builtIn());
    REQUIRE(plan);
    return std::move(plan).value();
}

} // namespace

TEST_CASE("a plan saved with today's entries has no changes")
{
    CHECK(catalogChanges(savedWith([](auto &, auto &) {}), builtIn()).empty());
}

TEST_CASE("figures that moved are told with label, unit, old and new")
{
    // The built-in h100-sxm has 85.52 GB, $30 000 and $3.64 an hour (resources/catalog/accelerators.json).
    const Plan plan = savedWith([](ordered_json &gpu, ordered_json &) {
        gpu["memory_gb"] = 80;
        gpu["price_usd"] = 25000;
        gpu.erase("rent_usd_hour");
        gpu["dense_tflops"].erase("int8");
    });
    const std::vector<EntryChange> changes = catalogChanges(plan, builtIn());
    REQUIRE(changes.size() == 4);
    CHECK(changes[0].kind == EntryKind::accelerator);
    CHECK(changes[0].id == "h100-sxm");
    CHECK(changes[0].name == "H100 SXM5 80GB");
    CHECK(changes[0].pointer == "/memory_gb");
    CHECK(changes[0].label == "Memory");
    CHECK(changes[0].unit == "GB");
    CHECK(changes[0].before == EntryValue(80.0));
    CHECK(changes[0].after == EntryValue(85.52));
    CHECK(changes[1].pointer == "/dense_tflops/int8");
    CHECK(changes[1].before == EntryValue());
    CHECK(changes[1].after == EntryValue(1978.9));
    CHECK(changes[2].pointer == "/price_usd");
    CHECK(changes[2].after == EntryValue(30000.0));
    CHECK(changes[3].before == EntryValue());
    CHECK(changes[3].after == EntryValue(3.64));
}

TEST_CASE("a model's config is compared key by key")
{
    const Plan plan = savedWith([](ordered_json &, ordered_json &model) {
        model["config"]["max_position_embeddings"] = 8192;
        model["config"]["rms_norm_eps"] = 1e-5;
    });
    const std::vector<EntryChange> changes = catalogChanges(plan, builtIn());
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].kind == EntryKind::model);
    CHECK(changes[0].pointer == "/config/max_position_embeddings");
    CHECK(changes[0].before == EntryValue(8192.0));
    CHECK(changes[0].after == EntryValue(131072.0));
    CHECK(changes[1].pointer == "/config/rms_norm_eps");
    CHECK(changes[1].after == EntryValue());
}

TEST_CASE("notes and sources are no figures")
{
    const Plan plan = savedWith([](ordered_json &gpu, ordered_json &) {
        gpu["note"] = "another";
        gpu["price_kind"] = "list";
        gpu["label_gb"] = 96;
    });
    CHECK(catalogChanges(plan, builtIn()).empty());
}

TEST_CASE("entries that the other catalogue lacks are left alone")
{
    Catalog fewer = builtIn();
    std::erase_if(fewer.accelerators, [](const auto &entry) { return entry->id == "h100-sxm"; });
    const Plan plan = savedWith([](ordered_json &gpu, ordered_json &) { gpu["memory_gb"] = 80; });
    CHECK(catalogChanges(plan, fewer).empty());
    const Result<Plan> updated = updatedPlan(plan, fewer);
    REQUIRE(updated);
    CHECK(updated.value().scenarios.front().hardware.entry->memoryGb == 80);
}

TEST_CASE("updating takes the other catalogue's figures into every scenario")
{
    const Plan plan = savedWith([](ordered_json &gpu, ordered_json &) { gpu["price_usd"] = 25000; });
    const Result<Plan> updated = updatedPlan(plan, builtIn());
    REQUIRE(updated);
    CHECK(updated.value().scenarios.front().hardware.entry == builtIn().accelerator("h100-sxm"));
    CHECK(updated.value().catalog.date == builtIn().date);
    CHECK(catalogChanges(updated.value(), builtIn()).empty());

    // What a GPU costs to own grows with its price: 30 000 / 25 000 is a fifth more.
    const std::string_view figures[] = {"cost.capex_usd_gpu_month", "users_per_replica"};
    const std::vector<FigureMove> moves = figureMoves(plan, updated.value(), figures);
    REQUIRE(moves.size() == 1);
    CHECK(moves.front().scenario == 0);
    CHECK(moves.front().figure->name == "cost.capex_usd_gpu_month");
    CHECK(near(moves.front().change().value(), 0.2));
}

TEST_CASE("a figure that comes or goes has no change in per cent")
{
    const Plan plan = savedWith([](ordered_json &gpu, ordered_json &) { gpu.erase("price_usd"); });
    const Result<Plan> updated = updatedPlan(plan, builtIn());
    REQUIRE(updated);
    const std::string_view figures[] = {"cost.capex_usd_gpu_month"};
    const std::vector<FigureMove> moves = figureMoves(plan, updated.value(), figures);
    REQUIRE(moves.size() == 1);
    CHECK_FALSE(moves.front().before);
    CHECK(moves.front().after);
    CHECK_FALSE(moves.front().change());
}

TEST_CASE("an update after which a scenario cannot be computed is refused")
{
    Catalog without = builtIn();
    for (auto &entry : without.accelerators)
        if (entry->id == "h100-sxm") {
            auto copy = std::make_shared<Accelerator>(*entry);
            copy->denseTflops = {};
            entry = copy;
        }
    const Result<Plan> updated = updatedPlan(savedWith([](auto &, auto &) {}), without);
    REQUIRE_FALSE(updated);
    CHECK(updated.error().place == "/scenarios/0/precision/compute");
}

TEST_CASE("lines that are inputs too have the inputs' labels and units")
{
    for (const EntryLine &line : entryLines(*builtIn().accelerators.front())) {
        const std::string pointer = line.pointer == "/price_usd"       ? "/economics/accelerator_price_usd"
                                    : line.pointer == "/rent_usd_hour" ? "/economics/rent_usd_gpu_hour"
                                                                       : "/hardware" + line.pointer;
        const Parameter *parameter = findParameter(pointer);
        if (parameter == nullptr || parameter->kind != ParameterKind::number)
            continue;
        INFO(line.pointer);
        CHECK(line.label == parameter->label);
        CHECK(line.unit == parameter->unit);
        CHECK(line.computed);
    }
}
