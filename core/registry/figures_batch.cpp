// The batch, what limits it, the targets and the roofline.
#include "core/registry/figure_builder.h"

namespace ridgepoint::registry_detail {

void addBatchFigures(FigureRows &rows)
{
    rows.push_back(figure("batch", "B", "Batch", "", [](auto &f) { return f.batch; })
                       .named("largest whole batch that fits B_mem, is at most B_max and keeps T_tpot, then "
                              "T_ttft; B_set where set by hand")
                       .from("MODEL §4")
                       .higherIsBetter()
                       .row);
    rows.push_back(figure("limit", "limit", "Limited by", "", [](auto &f) { return f.limit; })
                       .named("the last of B_mem, B_max, T_tpot, T_ttft that lowered B; host memory where "
                              "U_hst caps the users")
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
    rows.push_back(figure("roofline.balance_flop_per_byte", "ridge", "Balance of the GPU", "FLOP/byte",
                          [](auto &f) { return f.roofline.balanceFlopPerByte; })
                       .is("Π / β")
                       .from("MODEL §4; Williams, Waterman, Patterson, Roofline, CACM 2009")
                       .row);
    rows.push_back(figure("roofline.saturating_batch", "B_sat", "Batch that saturates weight matmuls", "",
                          [](auto &f) { return f.roofline.saturatingBatch; })
                       .is("Π·η_dec/(β·η_m)·w_b/2")
                       .from("MODEL §4")
                       .row);
}

} // namespace ridgepoint::registry_detail
