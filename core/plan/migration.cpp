#include "core/plan/migration.h"

#include <cmath>

#include "core/text/json.h"
#include "core/text/text.h"

namespace ridgepoint::plan_detail {

namespace {

/// The versions that can be read, for errors: "1", or "a whole number in [0, 1]".
std::string readableVersions(int oldest, int newest)
{
    return oldest == newest
               ? std::to_string(newest)
               : "a whole number in [" + std::to_string(oldest) + ", " + std::to_string(newest) + "]";
}

} // namespace

std::span<const Migration> migrations()
{
    return {};
}

Result<Done> migrate(Json &plan, std::span<const Migration> steps, int newest)
{
    const int oldest = steps.empty() ? newest : steps.front().from;
    const std::string expected = readableVersions(oldest, newest);
    const auto stated = plan.find("version");
    if (stated == plan.end())
        return missing("/version", expected);
    const bool whole = stated->is_number() && stated->get<double>() == std::floor(stated->get<double>());
    if (whole && stated->get<double>() > newest)
        return Error{"", "/version", expected, quotedJson(*stated),
                     "the plan was written by a newer Ridgepoint: update this one to open it"};
    if (!whole || stated->get<double>() < oldest)
        return unexpected("/version", expected, *stated);

    int version = static_cast<int>(stated->get<double>());
    for (const Migration &step : steps) {
        if (step.from != version)
            continue;
        if (Result<Done> fine = step.apply(plan); !fine)
            return fine;
        plan["version"] = ++version;
    }
    return Done{};
}

} // namespace ridgepoint::plan_detail
