// The batch, what limits it, the targets and the roofline.
#include "core/registry/figure_builder.h"

namespace ridgepoint::registry_detail {

namespace {

/// Nothing where there is no target. With one, all that the times of a pass and of a prefill depend on.
void addBatchSteps(FigureRows &rows)
{
    rows.push_back(
        figure("batch_within_targets", "B_tgt", "Batch that keeps the targets", "",
               [](auto &f) { return f.targets.tpotMet || f.targets.ttftMet ? f.batch : Figure(); })
            .named("largest whole batch up to B_mem and B_max that keeps T_tpot, then T_ttft, B_set where "
                   "set by "
                   "hand; at the times that f_P, w_b, x_b, e_b, kv_b, a_b, d, L, L_e, K_L, t, g, p, "
                   "c̄, c_50, c_90, c_cut, k_d, Π, η_dec, β, η_m, λ_t, λ_e, λ_s, α, T_fix, h, y, o, T_pre, "
                   "T_ret, θ "
                   "and layers of config give")
            .from("MODEL §4")
            .step()
            .higherIsBetter()
            .row);
}

} // namespace

void addBatchFigures(FigureRows &rows)
{
    rows.push_back(
        figure("batch", "B", "Batch", "", [](auto &f) { return f.batch; })
            .is("given(B_set, least(B_mem, B_max, B_tgt))")
            .counts()
            .from("MODEL §4: set by hand, else the least of what fits, what is allowed and what keeps the "
                  "targets")
            .higherIsBetter()
            .row);
    rows.push_back(
        figure("limit", "limit", "Limited by", "", [](auto &f) { return f.limit; })
            .named("the last of B_mem, B_max, T_tpot, T_ttft that lowered B, by hand where B_set is; "
                   "host memory where U_hst is below U_mem and U_bat")
            .from("MODEL §4 and §5")
            .row);
    rows.push_back(figure("targets.tpot_met", "ok_tpot", "Time between tokens within target", "",
                          [](auto &f) { return f.targets.tpotMet; })
                       .named("ITL, or TPOT where o is 0, within T_tpot")
                       .from("MODEL §4")
                       .row);
    rows.push_back(figure("targets.ttft_met", "ok_ttft", "First token within target", "",
                          [](auto &f) { return f.targets.ttftMet; })
                       .named("TTFT within T_ttft")
                       .from("MODEL §4")
                       .row);
    rows.push_back(figure("roofline.balance_flop_per_byte", "ridge", "Balance of the GPU, data sheet",
                          "FLOP/byte", [](auto &f) { return f.roofline.balanceFlopPerByte; })
                       .is("Π / β")
                       .from("MODEL §4; Williams, Waterman, Patterson, Roofline, CACM 2009")
                       .row);
    rows.push_back(figure("roofline.saturating_batch", "B_sat", "Batch that saturates weight matmuls", "",
                          [](auto &f) { return f.roofline.saturatingBatch; })
                       .is("Π·η_dec/(β·η_m)·w_b/2")
                       .from("MODEL §4")
                       .row);
    addBatchSteps(rows);
}

} // namespace ridgepoint::registry_detail
