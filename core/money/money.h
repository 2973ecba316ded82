// What a GPU costs in a month, owned or rented, what it is sold for, and the energy behind it (MODEL §6).
#pragma once

#include <cmath>

#include "core/units/units.h"

namespace ridgepoint {

/// price·(1 + server_share)·(1 + network_share): a GPU with its part of server and network.
[[nodiscard]] inline Dollars capitalOfGpu(Dollars price, double serverShare, double networkShare)
{
    return price * (1 + serverShare) * (1 + networkShare);
}

/// Capital a month: straight line over the life, or the annuity C·r/(1 − (1+r)^−n) at r = cost of capital/12 a month.
/// log1p and expm1 keep its digits at a tiny rate.
[[nodiscard]] inline DollarsPerMonth capitalPerMonth(Dollars capital, Years life, double costOfCapital)
{
    const Months months = life * monthsPerYear;
    const double rate = costOfCapital / monthsPerYear.value();
    if (rate <= 0)
        return capital / months;
    return capital * rate / -std::expm1(-months.value() * std::log1p(rate)) / Months(1);
}

/// kW = TDP·(1 + host_power_share)·power_utilization: what a GPU and its part of the host draw on average.
[[nodiscard]] inline Kilowatts averagePower(Kilowatts tdp, double hostPowerShare, double powerUtilization)
{
    return tdp * (1 + hostPowerShare) * powerUtilization;
}

/// kW·PUE·730.5 h·$/kWh.
[[nodiscard]] inline DollarsPerMonth powerPerMonth(Kilowatts power, double pue, DollarsPerKilowattHour price)
{
    return power * pue * hoursPerMonth * price;
}

/// TDP·(1 + host_power_share)·$/kW-month: hosting is paid for the power that is provided, not drawn.
[[nodiscard]] inline DollarsPerMonth hostingPerMonth(Kilowatts tdp, double hostPowerShare,
                                                     DollarsPerKilowattMonth price)
{
    return tdp * (1 + hostPowerShare) * price;
}

/// capital·operations_share_year/12.
[[nodiscard]] inline DollarsPerMonth operationsPerMonth(Dollars capital, PerYear share)
{
    return capital * share / monthsPerYear;
}

/// cost / (1 − margin). Requires: margin < 1.
[[nodiscard]] inline DollarsPerMonth priceOf(DollarsPerMonth cost, double margin)
{
    return cost / (1 - margin);
}

/// price / (output tokens/s · 730.5 · 3600 · utilization). Requires: positive tokens and utilization.
[[nodiscard]] inline DollarsPerToken pricePerToken(DollarsPerMonth price, TokensPerSecond output,
                                                   double utilization)
{
    return price / (output * secondsPerHour * hoursPerMonth * utilization);
}

/// kW·PUE·1000·n / (output tokens/s · utilization).
[[nodiscard]] inline JoulesPerToken energyPerToken(Kilowatts power, double pue, double gpus,
                                                   TokensPerSecond output, double utilization)
{
    return power * pue * gpus * joulesPerKilowattSecond / (output * utilization);
}

/// kW·PUE·n·730.5·kg/kWh, of a replica.
[[nodiscard]] inline KilogramsPerMonth carbonPerMonth(Kilowatts power, double pue, double gpus,
                                                      KilogramsPerKilowattHour carbon)
{
    return power * pue * gpus * hoursPerMonth * carbon;
}

} // namespace ridgepoint
