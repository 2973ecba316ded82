#include "app/cli/why_absent.h"

#include "core/evaluate/effective.h"

namespace ridgepoint::cli {

namespace {

std::string_view whyNoBatch(const Figures &figures)
{
    switch (figures.limit.value_or(Limit::doesNotFit)) {
    case Limit::tpotSlo:
        return "no batch keeps the target between tokens";
    case Limit::ttftSlo:
        return "no batch keeps the target of the first token";
    default:
        return "does not fit";
    }
}

std::string_view whyNoPrice(const Scenario &scenario)
{
    if (scenario.economics.ownership == Ownership::rent)
        return effectiveRentUsdHour(scenario) ? "" : "no rent known";
    if (!effectivePriceUsd(scenario))
        return "no price known";
    return effectiveTdpW(scenario) ? "" : "power not known";
}

std::string_view whyNoCost(std::string_view name, const Scenario &scenario)
{
    const bool part = name == "cost.capex_usd_gpu_month" || name == "cost.power_usd_gpu_month"
                      || name == "cost.hosting_usd_gpu_month" || name == "cost.operations_usd_gpu_month";
    if (part && scenario.economics.ownership == Ownership::rent)
        return "rented";
    return whyNoPrice(scenario);
}

std::string_view whyNoEnergy(const Scenario &scenario)
{
    return effectiveTdpW(scenario) ? "" : "power not known";
}

std::string_view whyNoApiPrice(const Scenario &scenario)
{
    const ApiPrice &price = scenario.economics.apiPrice;
    return price.inputUsdMillion && price.outputUsdMillion ? "" : "no price by the token given";
}

bool perUser(std::string_view name)
{
    return name.starts_with("fleet.") || name == "cost.usd_user_month" || name == "api.usd_user_month"
           || name == "energy.kg_co2_user_month";
}

bool perOutputToken(std::string_view name)
{
    return name.starts_with("steady.") || name == "cost.usd_million_output_tokens"
           || name == "api.usd_user_month" || name == "energy.joules_per_output_token";
}

} // namespace

std::string_view whyAbsent(std::string_view name, const Scenario &scenario, const Figures &figures)
{
    if (name.starts_with("model.") || name.starts_with("roofline."))
        return {};
    if (name == "targets.tpot_met" && !scenario.workload.tpotSloMs)
        return "no target";
    if (name == "targets.ttft_met" && !scenario.workload.ttftSloMs)
        return "no target";
    if (name == "memory.host_bytes" && scenario.serving.idleKv != IdleKv::offload)
        return "nothing is offloaded";
    if (name.starts_with("cost.") && !figures.cost.usdGpuMonth)
        return whyNoCost(name, scenario);
    if (name.starts_with("cost.") && !figures.batch
        && (name.ends_with("_gpu_month") || name.ends_with("_replica_month")))
        return whyNoCost(name, scenario);
    if (!figures.batch)
        return whyNoBatch(figures);
    if (name.starts_with("decode.ops."))
        return "none in this model";
    if (perOutputToken(name) && scenario.workload.outputTokens == 0)
        return "no output tokens";
    if (perUser(name) && figures.usersPerReplica == 0.0)
        return "no user fits";
    if (name.starts_with("fleet.") && !scenario.workload.users)
        return "no number of users given";
    if (name.starts_with("api."))
        return whyNoApiPrice(scenario);
    if (name.starts_with("energy.") || name == "fleet.megawatts")
        return whyNoEnergy(scenario);
    if (name.starts_with("cost.") || name.starts_with("fleet."))
        return whyNoCost(name, scenario);
    return {};
}

} // namespace ridgepoint::cli
