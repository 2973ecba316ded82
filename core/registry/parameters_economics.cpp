// Inputs that say at what price.
#include "core/evaluate/effective.h"
#include "core/registry/row_builder.h"

namespace ridgepoint::registry_detail {

namespace {

constexpr std::string_view collected = "resources/catalog/economics.json";

bool buys(const Scenario &scenario)
{
    return scenario.economics.ownership == Ownership::buy;
}

bool rents(const Scenario &scenario)
{
    return !buys(scenario);
}

Value asValue(const std::optional<double> &figure)
{
    return figure ? Value(*figure) : Value();
}

template <class Field>
Row row(std::string_view pointer, std::string_view symbol, std::string_view label, std::string_view unit,
        Field field)
{
    return number(pointer, symbol, label, unit, field).source(collected);
}

void addCapitalRows(Rows &rows)
{
    rows.push_back(row(
                       "/economics/accelerator_price_usd", "price", "GPU price", "$",
                       [](auto &s) -> auto & { return s.economics.acceleratorPriceUsd; })
                       .range(0, 1e7)
                       .comesWith("/hardware/preset")
                       .null("catalogue's")
                       .effective([](const Scenario &s) { return asValue(effectivePriceUsd(s)); })
                       .logarithmic(500, 200000)
                       .applies(buys)
                       .help("One accelerator, without its server.")
                       .parameter);
    rows.push_back(row(
                       "/economics/server_share", "s_srv", "Server on top", "share",
                       [](auto &s) -> auto & { return s.economics.serverShare; })
                       .range(0, 10)
                       .linear(0, 2, 0.01)
                       .applies(buys)
                       .help("The GPU's part of its server, as a share of its price.")
                       .parameter);
    rows.push_back(row(
                       "/economics/network_share", "s_net", "Network on top", "share",
                       [](auto &s) -> auto & { return s.economics.networkShare; })
                       .range(0, 10)
                       .linear(0, 2, 0.01)
                       .applies(buys)
                       .help("The GPU's part of the network, as a share of GPU and server.")
                       .parameter);
    rows.push_back(row(
                       "/economics/life_years", "life", "Useful life", "years",
                       [](auto &s) -> auto & { return s.economics.lifeYears; })
                       .rangeAbove(0, 30)
                       .linear(1, 10, 0.5)
                       .applies(buys)
                       .help("Years over which the capital is paid back.")
                       .parameter);
    rows.push_back(row(
                       "/economics/cost_of_capital", "coc", "Cost of capital", "share",
                       [](auto &s) -> auto & { return s.economics.costOfCapital; })
                       .range(0, 1)
                       .linear(0, 0.3, 0.005)
                       .applies(buys)
                       .help("Interest a year; 0: straight line.")
                       .parameter);
}

void addRunningRows(Rows &rows)
{
    rows.push_back(row(
                       "/economics/host_power_share", "s_host", "Host power on top", "share",
                       [](auto &s) -> auto & { return s.economics.hostPowerShare; })
                       .range(0, 10)
                       .linear(0, 2, 0.01)
                       .help("Power of host, network and fans, as a share of the GPU's TDP.")
                       .parameter);
    rows.push_back(row(
                       "/economics/power_utilization", "u_pow", "Average draw", "share",
                       [](auto &s) -> auto & { return s.economics.powerUtilization; })
                       .range(0, 1)
                       .linear(0, 1, 0.01)
                       .help("Average power as a share of what is provided.")
                       .parameter);
    rows.push_back(row(
                       "/economics/pue", "PUE", "PUE", "", [](auto &s) -> auto & { return s.economics.pue; })
                       .range(1, 5)
                       .linear(1, 3, 0.01)
                       .help("Power of the data centre by power of its computers.")
                       .parameter);
    rows.push_back(row(
                       "/economics/electricity_usd_kwh", "el", "Electricity", "$/kWh",
                       [](auto &s) -> auto & { return s.economics.electricityUsdKwh; })
                       .range(0, 10)
                       .linear(0, 1, 0.005)
                       .applies(buys)
                       .help("Price of electricity.")
                       .parameter);
    rows.push_back(row(
                       "/economics/hosting_usd_kw_month", "host_fee", "Hosting", "$/kW-month",
                       [](auto &s) -> auto & { return s.economics.hostingUsdKwMonth; })
                       .range(0, 1e4)
                       .linear(0, 1000, 5)
                       .applies(buys)
                       .help("Space and cooling for the power provided, electricity apart.")
                       .parameter);
    rows.push_back(row(
                       "/economics/operations_share_year", "ops", "Operations", "share",
                       [](auto &s) -> auto & { return s.economics.operationsShareYear; })
                       .range(0, 1)
                       .linear(0, 0.5, 0.005)
                       .applies(buys)
                       .help("Support, spares and people a year, as a share of the capital.")
                       .parameter);
    rows.push_back(row(
                       "/economics/rent_usd_gpu_hour", "rent_h", "Rent", "$/GPU-h",
                       [](auto &s) -> auto & { return s.economics.rentUsdGpuHour; })
                       .range(0, 1e4)
                       .comesWith("/hardware/preset")
                       .null("catalogue's")
                       .effective([](const Scenario &s) { return asValue(effectiveRentUsdHour(s)); })
                       .logarithmic(0.05, 50)
                       .applies(rents)
                       .help("One GPU for an hour, all else included.")
                       .parameter);
}

void addApiPriceRows(Rows &rows)
{
    constexpr std::string_view unit = "$/M tok";
    rows.push_back(row(
                       "/economics/api_price/input_usd_million", "api_in", "API price, input", unit,
                       [](auto &s) -> auto & { return s.economics.apiPrice.inputUsdMillion; })
                       .range(0, 1e6)
                       .null("none")
                       .more()
                       .logarithmic(0.01, 1000)
                       .help("Price of a million prompt tokens from a provider, to compare with.")
                       .parameter);
    rows.push_back(
        row(
            "/economics/api_price/cached_input_usd_million", "api_cached", "API price, cached input", unit,
            [](auto &s) -> auto & { return s.economics.apiPrice.cachedInputUsdMillion; })
            .range(0, 1e6)
            .null("as input")
            .more()
            .effective([](const Scenario &s) {
                const ApiPrice &api = s.economics.apiPrice;
                return asValue(api.cachedInputUsdMillion ? api.cachedInputUsdMillion : api.inputUsdMillion);
            })
            .logarithmic(0.01, 1000)
            .help("Price of a million prompt tokens that the provider has in cache.")
            .parameter);
    rows.push_back(row(
                       "/economics/api_price/output_usd_million", "api_out", "API price, output", unit,
                       [](auto &s) -> auto & { return s.economics.apiPrice.outputUsdMillion; })
                       .range(0, 1e6)
                       .null("none")
                       .more()
                       .logarithmic(0.01, 1000)
                       .help("Price of a million output tokens.")
                       .parameter);
}

} // namespace

void addEconomicRows(Rows &rows)
{
    rows.push_back(choice<ownershipNames>(
                       "/economics/ownership", "own", "Buy or rent",
                       [](auto &s) -> auto & { return s.economics.ownership; })
                       .help("Whether the GPUs are bought or rented by the hour.")
                       .source("MODEL §6")
                       .parameter);
    addCapitalRows(rows);
    addRunningRows(rows);
    rows.push_back(row(
                       "/economics/margin", "margin", "Margin", "share",
                       [](auto &s) -> auto & { return s.economics.margin; })
                       .rangeBelow(0, 1)
                       .linear(0, 0.95, 0.01)
                       .help("Part of the price that is not cost.")
                       .parameter);
    rows.push_back(row(
                       "/economics/utilization", "util", "Busy share of the day", "share",
                       [](auto &s) -> auto & { return s.economics.utilization; })
                       .rangeAbove(0, 1)
                       .linear(0.01, 1, 0.01)
                       .help("Share of the time in which a replica is at its batch.")
                       .parameter);
    rows.push_back(row(
                       "/economics/spare_replicas", "spare", "Spare replicas", "",
                       [](auto &s) -> auto & { return s.economics.spareReplicas; })
                       .whole()
                       .range(0, 1e6)
                       .linear(0, 100, 1)
                       .help("Replicas beyond what the users need, for failures and updates.")
                       .parameter);
    rows.push_back(row(
                       "/economics/carbon_kg_kwh", "CO2", "Carbon", "kg/kWh",
                       [](auto &s) -> auto & { return s.economics.carbonKgKwh; })
                       .range(0, 5)
                       .linear(0, 1, 0.01)
                       .help("CO2 of a kWh of electricity.")
                       .parameter);
    addApiPriceRows(rows);
}

} // namespace ridgepoint::registry_detail
