#include "core/plan/own_model.h"

#include "core/plan/scenario_json.h"
#include "core/text/json.h"

namespace ridgepoint {

Result<ModelChoice> readOwnModel(const std::string &name, std::string_view config)
{
    Result<plan_detail::Json> json = parseJson(config);
    if (!json)
        return json.error();
    Scenario scenario;
    const plan_detail::Json model = {{"name", name}, {"config", std::move(json).value()}};
    if (Result<Done> read = plan_detail::readOwnModel(scenario, model); !read)
        return read.error();
    return std::move(scenario.model);
}

} // namespace ridgepoint
