#include "tests/core/plan/plan_text.h"

#include <fstream>
#include <sstream>

using namespace ridgepoint;

namespace plan_text {

std::string file(const std::string &path)
{
    std::ifstream stream(std::string(RIDGEPOINT_SOURCE_DIR) + "/" + path, std::ios::binary);
    std::stringstream text;
    text << stream.rdbuf();
    return text.str();
}

std::string with(std::string_view patch)
{
    auto plan = nlohmann::ordered_json::parse(
        R"({"format": "ridgepoint-plan", "version": 1, "title": "t", "baseline": 0,
        "scenarios": [{"name": "a", "model": {"preset": "llama-3.1-8b"}, "hardware": {"preset": "h100-sxm"},
                       "workload": {"users": 100}}]})");
    plan.merge_patch(nlohmann::ordered_json::parse(patch));
    return plan.dump();
}

std::string withScenario(std::string_view patch)
{
    auto plan = nlohmann::ordered_json::parse(with("{}"));
    const auto changes = nlohmann::ordered_json::parse(patch);
    for (const auto &[key, value] : changes.items())
        plan["scenarios"][0][key] = value;
    return plan.dump();
}

const Catalog &catalog()
{
    static const Catalog builtIn = builtInCatalog();
    return builtIn;
}

std::string messageOf(std::string_view text)
{
    const Result<Plan> plan = readPlan(text, catalog());
    return plan ? "" : plan.error().message();
}

} // namespace plan_text
