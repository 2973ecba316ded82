// What new plans start from: every example workload with its own lengths, running and on today's catalogue.
#include <algorithm>

#include <catch2/catch.hpp>

#include "core/evaluate/evaluate.h"
#include "core/plan/plan_templates.h"

using namespace ridgepoint;

TEST_CASE("every example workload of the catalogue is a template, and after them comes the article")
{
    const Catalog catalog = builtInCatalog();
    std::vector<std::string_view> expected;
    for (const WorkloadEntry &entry : catalog.workloads)
        if (entry.example)
            expected.push_back(entry.id);
    expected.push_back("article");
    const auto ids = planTemplates();
    CHECK(std::vector(ids.begin(), ids.end()) == expected);
}

TEST_CASE("a template serves its workload's lengths, and every scenario of it runs")
{
    const Catalog catalog = builtInCatalog();
    const auto ids = planTemplates();
    const std::string_view id = GENERATE_REF(from_range(ids.begin(), ids.end()));
    CAPTURE(id);
    const Result<Plan> plan = planOfTemplate(id, catalog);
    REQUIRE(plan);
    for (const Scenario &scenario : plan.value().scenarios)
        CHECK(evaluate(scenario).batch.has_value());
    const auto entry = std::find_if(catalog.workloads.begin(), catalog.workloads.end(),
                                    [&](const WorkloadEntry &workload) { return workload.id == id; });
    if (entry == catalog.workloads.end())
        return;
    CHECK(plan.value().title == entry->name);
    const Workload &workload = plan.value().scenarios[plan.value().baseline].workload;
    CHECK(workload.contextTokens.median == entry->contextMedian);
    CHECK(workload.contextTokens.p90 == entry->contextP90);
    CHECK(workload.outputTokens == entry->outputTokens);
    CHECK(workload.cachedPromptShare == entry->cachedPromptShare);
    CHECK(workload.activeShare == entry->activeShare);
}

TEST_CASE("a template takes today's entry where the example was saved with an older one")
{
    Catalog catalog = builtInCatalog();
    for (auto &entry : catalog.accelerators)
        if (entry->id == "h200-sxm") {
            auto dearer = std::make_shared<Accelerator>(*entry);
            dearer->priceUsd = 77777;
            entry = dearer;
        }
    const Result<Plan> plan = planOfTemplate("chat", catalog);
    REQUIRE(plan);
    CHECK(plan.value().scenarios[0].hardware.entry->priceUsd == 77777);
}

TEST_CASE("a template that there is not is an error that names the nearest")
{
    const Result<Plan> plan = planOfTemplate("chut", builtInCatalog());
    REQUIRE_FALSE(plan);
    CHECK(plan.error().message().find("chat") != std::string::npos);
}
