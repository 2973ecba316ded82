#include "core/plan/plan_templates.h"

#include <algorithm>
#include <array>

#include "core/catalog/embedded.h"
#include "core/registry/resolve.h"
#include "core/text/text.h"

namespace ridgepoint {

namespace {

constexpr std::array<std::string_view, 6> ids = {
    "chat", "rag", "code-completion", "coding-agent", "batch-summaries", articleTemplate};

} // namespace

std::span<const std::string_view> planTemplates()
{
    return ids;
}

Result<Plan> planOfTemplate(std::string_view id, const Catalog &builtIn)
{
    if (std::find(ids.begin(), ids.end(), id) == ids.end())
        return Error{"", "", "a template", "'" + quoted(id) + "'", adviceForUnknown(id, ids)};
    Result<Plan> plan = readPlan(embeddedFile("examples/" + std::string(id) + ".ridge"), builtIn);
    if (!plan)
        return plan;
    // What a plan keeps in `resolved` is for plans that were saved; a new one takes today's entries.
    plan.value().catalog = builtIn;
    for (Scenario &scenario : plan.value().scenarios)
        if (Result<Done> fine = resolve(scenario, builtIn); !fine)
            return fine.error();
    const auto workload = std::find_if(builtIn.workloads.begin(), builtIn.workloads.end(),
                                       [&](const WorkloadEntry &entry) { return entry.id == id; });
    if (workload != builtIn.workloads.end())
        plan.value().title = workload->name;
    return plan;
}

Plan blankPlan(const Catalog &builtIn)
{
    return newPlan(builtIn, builtIn.models.front()->id, builtIn.accelerators.front()->id);
}

} // namespace ridgepoint
