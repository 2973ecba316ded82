// Inputs that say at what price.
#include "core/evaluate/effective.h"
#include "core/registry/row_builder.h"

namespace ridgepoint::registry_detail {

namespace {

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

void addCapitalRows(Rows &rows)
{
    rows.push_back(number(
                       "/economics/accelerator_price_usd", "price", "GPU price", "$",
                       [](auto &s) -> auto & { return s.economics.acceleratorPriceUsd; })
                       .range(0, 1e7)
                       .comesWith("/hardware/preset")
                       .null("catalogue's")
                       .effective([](const Scenario &s) { return asValue(effectivePriceUsd(s)); })
                       .logarithmic(500, 200000)
                       .applies(buys)
                       .help("One accelerator, without its server.")
                       .source("the catalogue entry of the GPU")
                       .parameter);
    rows.push_back(
        number(
            "/economics/server_share", "s_srv", "Server on top", "share",
            [](auto &s) -> auto & { return s.economics.serverShare; })
            .range(0, 10)
            .linear(0, 2, 0.01)
            .applies(buys)
            .help("The GPU's part of its server, as a share of its price.")
            .source(
                "estimate, above the quarter that follows from "
                "https://www.nextplatform.com/2023/07/27/h100-gpu-instance-pricing-on-aws-grin-and-bear-it/")
            .parameter);
    rows.push_back(
        number(
            "/economics/network_share", "s_net", "Network on top", "share",
            [](auto &s) -> auto & { return s.economics.networkShare; })
            .range(0, 10)
            .linear(0, 2, 0.01)
            .applies(buys)
            .help("The GPU's part of the network, as a share of GPU and server.")
            .source("https://hotmolts.com/post/"
                    "the-gpu-is-the-engine-but-the-network-is-the-fuel--e2300aae-59fd-4ccf-8c40-3a3a5957f88a")
            .parameter);
    rows.push_back(
        number(
            "/economics/life_years", "life", "Useful life", "years",
            [](auto &s) -> auto & { return s.economics.lifeYears; })
            .rangeAbove(0, 30)
            .linear(1, 10, 0.5)
            .applies(buys)
            .help("Years over which the capital is paid back.")
            .source("estimate, low end of the 4 to 6 years of https://wiresift.com/ai-server-depreciation")
            .parameter);
    rows.push_back(number(
                       "/economics/cost_of_capital", "coc", "Cost of capital", "share",
                       [](auto &s) -> auto & { return s.economics.costOfCapital; })
                       .range(0, 1)
                       .linear(0, 0.3, 0.005)
                       .applies(buys)
                       .help("Interest a year; 0: straight line.")
                       .source("estimate without a publication")
                       .parameter);
}

void addRunningRows(Rows &rows)
{
    rows.push_back(number(
                       "/economics/host_power_share", "s_host", "Host power on top", "share",
                       [](auto &s) -> auto & { return s.economics.hostPowerShare; })
                       .range(0, 10)
                       .linear(0, 2, 0.01)
                       .help("Power of host, network and fans, as a share of the GPU's TDP.")
                       .source("estimate, from data sheets of servers of eight GPUs: 10.2 kW of a DGX H100, "
                               "14.3 kW of a DGX B200")
                       .parameter);
    rows.push_back(
        number(
            "/economics/power_utilization", "u_pow", "Average draw", "share",
            [](auto &s) -> auto & { return s.economics.powerUtilization; })
            .range(0, 1)
            .linear(0, 1, 0.01)
            .help("Average power as a share of what is provided.")
            .source(
                "estimate, above the 70 % of https://www.aiinframap.com/tools/chips/h100-vs-h200-vs-b200-tco")
            .parameter);
    rows.push_back(
        number(
            "/economics/pue", "PUE", "PUE", "", [](auto &s) -> auto & { return s.economics.pue; })
            .range(1, 5)
            .linear(1, 3, 0.01)
            .help("Power of the data centre by power of its computers.")
            .source(
                "estimate, near the 1.2 of https://www.aiinframap.com/tools/chips/h100-vs-h200-vs-b200-tco")
            .parameter);
    rows.push_back(number(
                       "/economics/electricity_usd_kwh", "el", "Electricity", "$/kWh",
                       [](auto &s) -> auto & { return s.economics.electricityUsdKwh; })
                       .range(0, 10)
                       .linear(0, 1, 0.005)
                       .applies(buys)
                       .help("Price of electricity.")
                       .source("estimate, near US industry in "
                               "https://eia.gov/electricity/monthly/epm_table_grapher.php?t=table_5_06_a")
                       .parameter);
    rows.push_back(
        number(
            "/economics/hosting_usd_kw_month", "host_fee", "Hosting", "$/kW-month",
            [](auto &s) -> auto & { return s.economics.hostingUsdKwMonth; })
            .range(0, 1e4)
            .linear(0, 1000, 5)
            .applies(buys)
            .help("Space and cooling for the power provided, electricity apart.")
            .source("estimate, below the $184 for small tenants of "
                    "https://www.cbre.com/insights/reports/north-america-data-center-trends-h2-2024")
            .parameter);
    rows.push_back(number(
                       "/economics/operations_share_year", "ops", "Operations", "share",
                       [](auto &s) -> auto & { return s.economics.operationsShareYear; })
                       .range(0, 1)
                       .linear(0, 0.5, 0.005)
                       .applies(buys)
                       .help("Support, spares and people a year, as a share of the capital.")
                       .source("estimate without a publication")
                       .parameter);
    rows.push_back(number(
                       "/economics/rent_usd_gpu_hour", "rent_h", "Rent", "$/GPU-h",
                       [](auto &s) -> auto & { return s.economics.rentUsdGpuHour; })
                       .range(0, 1e4)
                       .comesWith("/hardware/preset")
                       .null("catalogue's")
                       .effective([](const Scenario &s) { return asValue(effectiveRentUsdHour(s)); })
                       .logarithmic(0.05, 50)
                       .applies(rents)
                       .help("One GPU for an hour, all else included.")
                       .source("the catalogue entry of the GPU")
                       .parameter);
}

void addApiPriceRows(Rows &rows)
{
    constexpr std::string_view unit = "$/M tok";
    rows.push_back(number(
                       "/economics/api_price/input_usd_million", "api_in", "API price, input", unit,
                       [](auto &s) -> auto & { return s.economics.apiPrice.inputUsdMillion; })
                       .range(0, 1e6)
                       .null("none")
                       .more()
                       .logarithmic(0.01, 1000)
                       .help("Price of a million prompt tokens from a provider, to compare with.")
                       .source("the provider's price list")
                       .parameter);
    rows.push_back(
        number(
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
            .source("the provider's price list")
            .parameter);
    rows.push_back(number(
                       "/economics/api_price/output_usd_million", "api_out", "API price, output", unit,
                       [](auto &s) -> auto & { return s.economics.apiPrice.outputUsdMillion; })
                       .range(0, 1e6)
                       .null("none")
                       .more()
                       .logarithmic(0.01, 1000)
                       .help("Price of a million output tokens.")
                       .source("the provider's price list")
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
    rows.push_back(number(
                       "/economics/margin", "margin", "Margin", "share",
                       [](auto &s) -> auto & { return s.economics.margin; })
                       .rangeBelow(0, 1)
                       .linear(0, 0.95, 0.01)
                       .help("Part of the price that is not cost.")
                       .source("the planner's choice")
                       .parameter);
    rows.push_back(number(
                       "/economics/utilization", "util", "Busy share of the day", "share",
                       [](auto &s) -> auto & { return s.economics.utilization; })
                       .rangeAbove(0, 1)
                       .linear(0.01, 1, 0.01)
                       .help("Share of the time in which a replica is at its batch.")
                       .source("estimate, near the break-even of "
                               "https://runlocalai.co/pulse/nvidia-b200-production-ramp-pricing")
                       .parameter);
    rows.push_back(number(
                       "/economics/spare_replicas", "spare", "Spare replicas", "",
                       [](auto &s) -> auto & { return s.economics.spareReplicas; })
                       .whole()
                       .range(0, 1e6)
                       .linear(0, 100, 1)
                       .help("Replicas beyond what the users need, for failures and updates.")
                       .source("the planner's choice")
                       .parameter);
    rows.push_back(number(
                       "/economics/carbon_kg_kwh", "CO2", "Carbon", "kg/kWh",
                       [](auto &s) -> auto & { return s.economics.carbonKgKwh; })
                       .range(0, 5)
                       .linear(0, 1, 0.01)
                       .help("CO2 of a kWh of electricity.")
                       .source("estimate without a publication; ask your supplier of electricity")
                       .parameter);
    addApiPriceRows(rows);
}

} // namespace ridgepoint::registry_detail
