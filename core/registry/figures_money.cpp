// Figures of money and energy.
#include "core/registry/figure_builder.h"

namespace ridgepoint::registry_detail {

namespace {

void addCost(FigureRows &rows)
{
    rows.push_back(figure("cost.capex_usd_gpu_month", "C_capex", "Capital of a GPU", "$/month",
                          [](auto &f) { return f.cost.capexUsdGpuMonth; })
                       .is("coc > 0 ? C_cap·(coc/12)/(1 − (1 + coc/12)^(−12·life)) : C_cap/(12·life)")
                       .from("MODEL §6")
                       .lowerIsBetter()
                       .row);
    rows.push_back(figure("cost.power_usd_gpu_month", "C_pow", "Electricity of a GPU", "$/month",
                          [](auto &f) { return f.cost.powerUsdGpuMonth; })
                       .is("kW·PUE·730.5·el")
                       .from("MODEL §6")
                       .lowerIsBetter()
                       .row);
    rows.push_back(figure("cost.hosting_usd_gpu_month", "C_host", "Hosting of a GPU", "$/month",
                          [](auto &f) { return f.cost.hostingUsdGpuMonth; })
                       .is("TDP/1000·(1 + s_host)·host_fee")
                       .from("MODEL §6")
                       .lowerIsBetter()
                       .row);
    rows.push_back(figure("cost.operations_usd_gpu_month", "C_ops", "Operations of a GPU", "$/month",
                          [](auto &f) { return f.cost.operationsUsdGpuMonth; })
                       .is("C_cap·ops/12")
                       .from("MODEL §6")
                       .lowerIsBetter()
                       .row);
    rows.push_back(figure("cost.usd_gpu_month", "C_gpu", "Cost of a GPU", "$/month",
                          [](auto &f) { return f.cost.usdGpuMonth; })
                       .is("own == rent ? rent_h·730.5 : C_capex + C_pow + C_host + C_ops")
                       .from("MODEL §6")
                       .lowerIsBetter()
                       .row);
    rows.push_back(figure("cost.usd_replica_month", "C_rep", "Cost of a replica", "$/month",
                          [](auto &f) { return f.cost.usdReplicaMonth; })
                       .is("C_gpu·n")
                       .from("MODEL §6")
                       .lowerIsBetter()
                       .row);
    rows.push_back(figure("cost.usd_user_month", "C_user", "Cost per user", "$/month",
                          [](auto &f) { return f.cost.usdUserMonth; })
                       .is("C_price / U")
                       .from("MODEL §6")
                       .lowerIsBetter()
                       .row);
    rows.push_back(figure("cost.usd_million_output_tokens", "C_tok", "Per million output tokens",
                          "$/M tokens", [](auto &f) { return f.cost.usdMillionOutputTokens; })
                       .is("C_price / (v_out·730.5·3600·util)·1e6")
                       .from("MODEL §6")
                       .lowerIsBetter()
                       .row);
    rows.push_back(figure("cost.capital_usd_gpu", "C_cap", "Capital in a GPU", "$",
                          [](auto &f) { return f.cost.capitalUsdGpu; })
                       .is("price·(1 + s_srv)·(1 + s_net)")
                       .from("MODEL §6")
                       .step()
                       .lowerIsBetter()
                       .row);
    rows.push_back(figure("cost.price_usd_replica_month", "C_price", "Price of a replica", "$/month",
                          [](auto &f) { return f.cost.priceUsdReplicaMonth; })
                       .is("C_rep / (1 − margin)")
                       .from("MODEL §6")
                       .step()
                       .lowerIsBetter()
                       .row);
}

} // namespace

void addMoneyFigures(FigureRows &rows)
{
    addCost(rows);
    rows.push_back(figure("api.usd_user_month", "A_user", "The same bought by the token, per user", "$/month",
                          [](auto &f) { return f.api.usdUserMonth; })
                       .is("N_tok/o·A_reply")
                       .from("MODEL §6")
                       .lowerIsBetter()
                       .row);
    rows.push_back(figure("api.output_tokens_user_month", "N_tok", "Output tokens of a user", "tokens/month",
                          [](auto &f) { return f.api.outputTokensUserMonth; })
                       .is("a·util·730.5·3600/ITL")
                       .from("MODEL §6")
                       .step()
                       .row);
    rows.push_back(figure("api.usd_reply", "A_reply", "A reply bought by the token", "$",
                          [](auto &f) { return f.api.usdReply; })
                       .is("(Q·(share_c·api_cached + (1 − share_c)·api_in) + o·api_out)/1e6")
                       .from("MODEL §6")
                       .step()
                       .lowerIsBetter()
                       .row);
    rows.push_back(figure("energy.joules_per_output_token", "E_tok", "Energy per output token", "J/token",
                          [](auto &f) { return f.energy.joulesPerOutputToken; })
                       .is("kW·PUE·1000·n / (v_out·util)")
                       .from("MODEL §6")
                       .lowerIsBetter()
                       .row);
    rows.push_back(figure("energy.kg_co2_user_month", "E_user", "CO2 per user", "kg/month",
                          [](auto &f) { return f.energy.kgCo2UserMonth; })
                       .is("kW·PUE·n·730.5·CO2 / U")
                       .from("MODEL §6")
                       .lowerIsBetter()
                       .row);
    rows.push_back(figure("fleet.replicas", "N_rep", "Replicas of the fleet", "",
                          [](auto &f) { return f.fleet.replicas; })
                       .is("ceil(U_all/U) + spare")
                       .counts()
                       .from("MODEL §6")
                       .lowerIsBetter()
                       .row);
    rows.push_back(
        figure("fleet.gpus", "N_gpu", "GPUs of the fleet", "GPUs", [](auto &f) { return f.fleet.gpus; })
            .is("N_rep·n")
            .counts()
            .from("MODEL §6")
            .lowerIsBetter()
            .row);
    rows.push_back(
        figure("fleet.usd_month", "C_fleet", "Fleet", "$/month", [](auto &f) { return f.fleet.usdMonth; })
            .is("N_rep·C_price")
            .from("MODEL §6")
            .lowerIsBetter()
            .row);
    rows.push_back(figure("fleet.usd_user_month", "C_fleet_user", "Fleet, per real user", "$/month",
                          [](auto &f) { return f.fleet.usdUserMonth; })
                       .is("C_fleet / U_all")
                       .from("MODEL §6")
                       .lowerIsBetter()
                       .row);
    rows.push_back(
        figure("fleet.megawatts", "MW", "Power of the fleet", "MW", [](auto &f) { return f.fleet.megawatts; })
            .is("N_gpu·kW·PUE/1000")
            .from("MODEL §6")
            .lowerIsBetter()
            .row);
}

} // namespace ridgepoint::registry_detail
