// A scenario that comes from another plan: neither its figures nor those of the plan it comes to change, whatever the two
// catalogues say.
#include <functional>

#include <catch2/catch.hpp>

#include "core/evaluate/evaluate.h"
#include "core/plan/adopt_scenario.h"
#include "core/plan/plan_templates.h"
#include "core/registry/figure_rows.h"
#include "core/registry/resolve.h"

using namespace ridgepoint;

namespace {

void checkSameFigures(const Scenario &a, const Scenario &b)
{
    const Figures before = evaluate(a);
    const Figures after = evaluate(b);
    for (const FigureRow &row : figureRows()) {
        CAPTURE(row.name);
        CHECK(row.get(before) == row.get(after));
    }
}

/// The catalogue with another entry in the place of one of the same id.
Catalog withOtherGpu(const std::string &id, const std::function<void(Accelerator &)> &change)
{
    Catalog catalog = builtInCatalog();
    for (auto &entry : catalog.accelerators)
        if (entry->id == id) {
            auto other = std::make_shared<Accelerator>(*entry);
            change(*other);
            entry = other;
        }
    return catalog;
}

Scenario onOf(const char *model, const char *gpu, const Catalog &catalog)
{
    return newPlan(catalog, model, gpu).scenarios.front();
}

} // namespace

TEST_CASE("a scenario whose entries are the same stays as it is")
{
    Catalog catalog = builtInCatalog();
    const Scenario scenario = onOf("qwen3-32b", "h200-sxm", builtInCatalog());
    const Result<Scenario> adopted = adoptScenario(scenario, catalog);
    REQUIRE(adopted);
    CHECK(adopted.value().hardware.preset == "h200-sxm");
    CHECK(adopted.value().hardware.entry == catalog.accelerator("h200-sxm"));
    CHECK(catalog.accelerators.size() == builtInCatalog().accelerators.size());
    checkSameFigures(scenario, adopted.value());
}

TEST_CASE("an entry that only its note sets apart is the same")
{
    Catalog catalog = withOtherGpu("h200-sxm", [](Accelerator &gpu) { gpu.note = "another note"; });
    const Result<Scenario> adopted = adoptScenario(onOf("qwen3-32b", "h200-sxm", builtInCatalog()), catalog);
    REQUIRE(adopted);
    CHECK(adopted.value().hardware.preset == "h200-sxm");
}

TEST_CASE("an entry that the plan has not comes along")
{
    Catalog catalog = builtInCatalog();
    Catalog richer = builtInCatalog();
    auto gpu = std::make_shared<Accelerator>(*richer.accelerators.front());
    gpu->id = "next-year";
    gpu->memoryGb = 400;
    richer.accelerators.push_back(gpu);
    const Scenario scenario = onOf("qwen3-32b", "next-year", richer);
    const Result<Scenario> adopted = adoptScenario(scenario, catalog);
    REQUIRE(adopted);
    REQUIRE(catalog.accelerator("next-year"));
    CHECK(adopted.value().hardware.preset == "next-year");
    checkSameFigures(scenario, adopted.value());
}

TEST_CASE("a GPU of the same id with other figures comes along as one of one's own")
{
    const Catalog theirs = withOtherGpu("h200-sxm", [](Accelerator &gpu) {
        gpu.memoryGb = 150;
        gpu.priceUsd = 12345;
        gpu.hostMemoryGb.reset();
    });
    Catalog catalog = builtInCatalog();
    Scenario scenario = onOf("qwen3-32b", "h200-sxm", theirs);
    using Change = void (*)(Scenario &);
    const Change change =
        GENERATE(Change([](Scenario &) {}), Change([](Scenario &s) { s.hardware.tdpW = 555; }),
                 Change([](Scenario &s) { s.economics.acceleratorPriceUsd = 999; }),
                 Change([](Scenario &s) { s.deployment.tensorParallel = 2; }));
    change(scenario);
    REQUIRE(resolve(scenario, theirs));
    const Result<Scenario> adopted = adoptScenario(scenario, catalog);
    REQUIRE(adopted);
    CHECK(adopted.value().hardware.preset.empty());
    CHECK(adopted.value().hardware.name == theirs.accelerator("h200-sxm")->name);
    checkSameFigures(scenario, adopted.value());
    CHECK(catalog.accelerator("h200-sxm")->memoryGb == builtInCatalog().accelerator("h200-sxm")->memoryGb);
}

TEST_CASE("a model of the same id with another config comes along as one of one's own")
{
    Catalog catalog = builtInCatalog();
    for (auto &entry : catalog.models)
        if (entry->id == "qwen3-32b") {
            auto other = std::make_shared<ModelEntry>(*builtInCatalog().model("llama-3.1-8b"));
            other->id = "qwen3-32b";
            entry = other;
        }
    const Scenario scenario = onOf("qwen3-32b", "h200-sxm", builtInCatalog());
    const Result<Scenario> adopted = adoptScenario(scenario, catalog);
    REQUIRE(adopted);
    CHECK(adopted.value().model.preset.empty());
    CHECK(adopted.value().model.name == "Qwen3 32B");
    checkSameFigures(scenario, adopted.value());
}

TEST_CASE("whatever the example plans hold comes to a plan whose entries all differ, or is refused")
{
    Catalog catalog = builtInCatalog();
    for (auto &entry : catalog.accelerators) {
        auto other = std::make_shared<Accelerator>(*entry);
        other->memoryBandwidthGbS *= 1.5;
        entry = other;
    }
    for (auto &entry : catalog.models) {
        auto other = std::make_shared<ModelEntry>(*entry);
        other->parameters = 1e9;
        entry = other;
    }
    const auto ids = planTemplates();
    const std::string_view id = GENERATE_REF(from_range(ids.begin(), ids.end()));
    const Result<Plan> plan = planOfTemplate(id, builtInCatalog());
    REQUIRE(plan);
    for (const Scenario &scenario : plan.value().scenarios) {
        CAPTURE(id, scenario.name);
        const Result<Scenario> adopted = adoptScenario(scenario, catalog);
        CHECK(adopted);
        if (adopted)
            checkSameFigures(scenario, adopted.value());
    }
}

TEST_CASE("what is adopted is written and read back with the same figures")
{
    const Catalog theirs = withOtherGpu("b200-hgx", [](Accelerator &gpu) { gpu.memoryGb = 150; });
    Plan plan = newPlan(builtInCatalog(), "qwen3-32b", "b200-hgx");
    Scenario scenario = onOf("qwen3-32b", "b200-hgx", theirs);
    scenario.name = "theirs";
    const Result<Scenario> adopted = adoptScenario(scenario, plan.catalog);
    REQUIRE(adopted);
    plan.scenarios.push_back(adopted.value());
    const Result<Plan> again = readPlan(writePlan(plan), builtInCatalog());
    REQUIRE(again);
    checkSameFigures(plan.scenarios[0], again.value().scenarios[0]);
    checkSameFigures(scenario, again.value().scenarios[1]);
}
