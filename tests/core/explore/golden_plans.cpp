#include "golden_plans.h"

#include <fstream>
#include <sstream>

#include <catch2/catch.hpp>

#include "core/plan/plan.h"
#include "tests/core/evaluate/worked.h"

namespace ridgepoint {

namespace {

std::vector<Scenario> scenariosOf(const std::string &path)
{
    std::ifstream file(std::string(RIDGEPOINT_SOURCE_DIR) + "/" + path);
    std::stringstream text;
    text << file.rdbuf();
    const Result<Plan> plan = readPlan(text.str(), catalog());
    if (!plan)
        FAIL(plan.error().message());
    return plan.value().scenarios;
}

} // namespace

const std::vector<Scenario> &goldenPlans()
{
    static const std::vector<Scenario> plans = scenariosOf("tests/data/golden/golden.ridge");
    return plans;
}

Scenario examplePlan(const char *name)
{
    return scenariosOf(std::string("resources/examples/") + name + ".ridge").front();
}

} // namespace ridgepoint
