// Plans of older versions. There is none yet, so the mechanism is shown on made-up ones: version 0 called its scenarios "cases"
// and version 1 of that line of versions had percentages where version 2 has shares.
#include <catch2/catch.hpp>

#include "core/plan/migration.h"
#include "tests/core/plan/plan_text.h"

using namespace ridgepoint;
using namespace ridgepoint::plan_detail;
using namespace plan_text;

namespace {

Result<Done> casesBecomeScenarios(Json &plan)
{
    const auto cases = plan.find("cases");
    if (cases == plan.end())
        return missing("/cases", "a list of cases");
    Json list = std::move(*cases);
    plan.erase("cases");
    plan["scenarios"] = std::move(list);
    return Done{};
}

Result<Done> percentBecomesShare(Json &plan)
{
    for (Json &scenario : plan["scenarios"]) {
        Json &workload = scenario["workload"];
        workload["active_share"] = workload["active_percent"].get<double>() / 100;
        workload.erase("active_percent");
    }
    return Done{};
}

constexpr Migration fromZero[] = {{0, casesBecomeScenarios}};
constexpr Migration fromZeroTwice[] = {{0, casesBecomeScenarios}, {1, percentBecomesShare}};

const std::string versionZero =
    R"({"format": "ridgepoint-plan", "version": 0, "title": "old", "cases": [{"name": "a",
    "model": {"preset": "llama-3.1-8b"}, "hardware": {"preset": "h100-sxm"}, "workload": {"active_share": 0.25}}]})";

std::string refusal(std::string_view text, std::span<const Migration> steps, int newest)
{
    const Result<Plan> plan = readMigratedPlan(text, catalog(), steps, newest);
    return plan ? "" : plan.error().message();
}

} // namespace

TEST_CASE("a plan of version 0 is brought to version 1")
{
    const Result<Plan> plan = readMigratedPlan(versionZero, catalog(), fromZero, 1);
    if (!plan)
        FAIL(plan.error().message());
    CHECK(plan.value().title == "old");
    CHECK(plan.value().scenarios.at(0).workload.activeShare == 0.25);
    CHECK(writePlan(plan.value()).find("\"version\": 1") != std::string::npos);
}

TEST_CASE("steps follow one another")
{
    const std::string text =
        R"({"format": "ridgepoint-plan", "version": 0, "cases": [{"name": "a", "model": {"preset": "llama-3.1-8b"},
        "hardware": {"preset": "h100-sxm"}, "workload": {"active_percent": 40}}]})";
    const Result<Plan> plan = readMigratedPlan(text, catalog(), fromZeroTwice, 2);
    if (!plan)
        FAIL(plan.error().message());
    CHECK(plan.value().scenarios.at(0).workload.activeShare == 0.4);
}

TEST_CASE("a plan in between takes the later steps only")
{
    const std::string text =
        R"({"format": "ridgepoint-plan", "version": 1, "scenarios": [{"name": "a", "model": {"preset": "llama-3.1-8b"},
        "hardware": {"preset": "h100-sxm"}, "workload": {"active_percent": 40}}]})";
    CHECK(refusal(text, fromZeroTwice, 2).empty());
}

TEST_CASE("what an older plan lacks is told where it stands in the file")
{
    CHECK(refusal(R"({"format": "ridgepoint-plan", "version": 0, "title": "old"})", fromZero, 1)
          == "/cases: expected a list of cases, got nothing");
}

TEST_CASE("a newer plan is refused with a sentence")
{
    CHECK(messageOf(R"({"format": "ridgepoint-plan", "version": 2, "of tomorrow": true})")
          == "/version: expected 1, got 2; the plan was written by a newer Ridgepoint: update this one to "
             "open it");
    CHECK(refusal(R"({"format": "ridgepoint-plan", "version": 3})", fromZeroTwice, 2)
          == "/version: expected a whole number in [0, 2], got 3; the plan was written by a newer "
             "Ridgepoint: update this "
             "one to open it");
}

TEST_CASE("what is no version is refused")
{
    CHECK(messageOf(R"({"format": "ridgepoint-plan", "version": 0.5})") == "/version: expected 1, got 0.5");
    CHECK(messageOf(R"({"format": "ridgepoint-plan", "version": -1})") == "/version: expected 1, got -1");
    CHECK(messageOf(R"({"format": "ridgepoint-plan", "version": "1"})") == "/version: expected 1, got \"1\"");
    CHECK(messageOf(R"({"format": "ridgepoint-plan", "version": 1e300})")
              .starts_with("/version: expected 1, got 1e+300"));
}

TEST_CASE("the program's own steps lead to its own version without a gap")
{
    int version = planVersion - static_cast<int>(migrations().size());
    for (const Migration &step : migrations())
        CHECK(step.from == version++);
    CHECK(version == planVersion);
}
