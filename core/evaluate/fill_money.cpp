// Figures of money and energy (MODEL §6).
#include <cmath>

#include "core/evaluate/effective.h"
#include "core/evaluate/fill.h"
#include "core/money/money.h"

namespace ridgepoint::evaluate_detail {

namespace {

/// Average power of a GPU, once `costOfReplica` has put it among the figures.
std::optional<Kilowatts> powerOf(const Figures &figures)
{
    const Figure &power = figures.machine.powerKilowatts;
    return power ? std::optional(Kilowatts(*power)) : std::nullopt;
}

std::optional<Kilowatts> powerOf(const Scenario &scenario)
{
    const Economics &economics = scenario.economics;
    const std::optional<double> tdp = effectiveTdpW(scenario);
    if (!tdp)
        return std::nullopt;
    return averagePower(*tdp * watt, economics.hostPowerShare, economics.powerUtilization);
}

/// The four parts of an owned GPU's month; their sum only where all of them are known.
void ownedGpu(Figures &figures, const Scenario &scenario, std::optional<Kilowatts> power)
{
    const Economics &economics = scenario.economics;
    auto &out = figures.cost;
    const std::optional<double> price = effectivePriceUsd(scenario);
    if (price) {
        const Dollars capital = capitalOfGpu(Dollars(*price), economics.serverShare, economics.networkShare);
        out.capitalUsdGpu = finite(capital.value());
        out.capexUsdGpuMonth =
            finite(capitalPerMonth(capital, Years(economics.lifeYears), economics.costOfCapital).value());
        out.operationsUsdGpuMonth =
            finite(operationsPerMonth(capital, PerYear(economics.operationsShareYear)).value());
    }
    if (power) {
        const Kilowatts tdp = *effectiveTdpW(scenario) * watt;
        out.powerUsdGpuMonth =
            finite(powerPerMonth(*power, economics.pue, DollarsPerKilowattHour(economics.electricityUsdKwh))
                       .value());
        out.hostingUsdGpuMonth = finite(hostingPerMonth(tdp, economics.hostPowerShare,
                                                        DollarsPerKilowattMonth(economics.hostingUsdKwMonth))
                                            .value());
    }
    if (out.capexUsdGpuMonth && out.powerUsdGpuMonth && out.hostingUsdGpuMonth && out.operationsUsdGpuMonth)
        out.usdGpuMonth = finite(*out.capexUsdGpuMonth + *out.powerUsdGpuMonth + *out.hostingUsdGpuMonth
                                 + *out.operationsUsdGpuMonth);
}

/// The same work bought by the token (MODEL §6, last point).
void boughtByTheToken(Figures &figures, const Prepared &prepared, const SteadyState &steady)
{
    const Scenario &scenario = *prepared.scenario;
    const Workload &workload = scenario.workload;
    const ApiPrice &api = scenario.economics.apiPrice;
    if (!api.inputUsdMillion || !api.outputUsdMillion)
        return;
    const double cachedPrice = api.cachedInputUsdMillion.value_or(*api.inputUsdMillion);
    const double share = workload.cachedPromptShare;
    const DollarsPerToken input =
        (share * cachedPrice + (1 - share) * *api.inputUsdMillion) * dollarPerMillionTokens;
    const DollarsPerToken output = *api.outputUsdMillion * dollarPerMillionTokens;

    const auto tokens = workload.activeShare * scenario.economics.utilization * hoursPerMonth * secondsPerHour
                        / steady.interToken;
    const Dollars reply = prepared.prompt * input + Tokens(workload.outputTokens) * output;
    const auto replies = tokens / Tokens(workload.outputTokens);
    figures.api.outputTokensUserMonth = finite(tokens.value());
    figures.api.usdReply = finite(reply.value());
    figures.api.usdUserMonth = finite((replies * reply).value());
}

} // namespace

void costOfReplica(Figures &figures, const Prepared &prepared)
{
    const Scenario &scenario = *prepared.scenario;
    const Economics &economics = scenario.economics;
    const std::optional<Kilowatts> power = powerOf(scenario);
    auto &out = figures.cost;
    if (power)
        figures.machine.powerKilowatts = finite(power->value());
    if (economics.ownership == Ownership::buy) {
        ownedGpu(figures, scenario, power);
    } else if (const std::optional<double> rent = effectiveRentUsdHour(scenario)) {
        out.usdGpuMonth = finite((DollarsPerHour(*rent) * hoursPerMonth).value());
    }
    if (!out.usdGpuMonth)
        return;
    const DollarsPerMonth replica(*out.usdGpuMonth * prepared.passModel.layout.gpus());
    out.usdReplicaMonth = finite(replica.value());
    out.priceUsdReplicaMonth = finite(priceOf(replica, economics.margin).value());
}

void pricesAndEnergy(Figures &figures, const Prepared &prepared, const Operating &operating)
{
    const Scenario &scenario = *prepared.scenario;
    const Economics &economics = scenario.economics;
    const double gpus = prepared.passModel.layout.gpus();
    const std::optional<Kilowatts> power = powerOf(figures);
    const double users = figures.usersPerReplica.value_or(0);

    if (figures.cost.priceUsdReplicaMonth) {
        const DollarsPerMonth price(*figures.cost.priceUsdReplicaMonth);
        if (users > 0)
            figures.cost.usdUserMonth = finite(price.value() / users);
        if (operating.steady)
            figures.cost.usdMillionOutputTokens =
                finite(pricePerToken(price, operating.steady->output, economics.utilization)
                       / dollarPerMillionTokens);
    }
    if (power && operating.steady)
        figures.energy.joulesPerOutputToken = finite(
            energyPerToken(*power, economics.pue, gpus, operating.steady->output, economics.utilization)
                .value());
    if (power && users > 0)
        figures.energy.kgCo2UserMonth = finite(
            carbonPerMonth(*power, economics.pue, gpus, KilogramsPerKilowattHour(economics.carbonKgKwh))
                .value()
            / users);
    if (operating.steady && users > 0)
        boughtByTheToken(figures, prepared, *operating.steady);
}

void fleet(Figures &figures, const Prepared &prepared)
{
    const Scenario &scenario = *prepared.scenario;
    const std::optional<double> &users = scenario.workload.users;
    const double perReplica = figures.usersPerReplica.value_or(0);
    if (!users || perReplica <= 0)
        return;
    auto &out = figures.fleet;
    const double replicas = std::ceil(*users / perReplica) + scenario.economics.spareReplicas;
    out.replicas = replicas;
    out.gpus = replicas * prepared.passModel.layout.gpus();
    if (figures.cost.priceUsdReplicaMonth) {
        out.usdMonth = finite(replicas * *figures.cost.priceUsdReplicaMonth);
        out.usdUserMonth = finite(replicas * *figures.cost.priceUsdReplicaMonth / *users);
    }
    if (const std::optional<Kilowatts> power = powerOf(figures))
        out.megawatts = finite(*out.gpus * power->value() * scenario.economics.pue / 1000);
}

} // namespace ridgepoint::evaluate_detail
