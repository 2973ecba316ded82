// How many users a replica serves.
#include "core/registry/figure_builder.h"

namespace ridgepoint::registry_detail {

void addUserFigures(FigureRows &rows)
{
    rows.push_back(
        figure("users_per_replica", "U", "Users per replica", "", [](auto &f) { return f.usersPerReplica; })
            .is("least(U_mem, U_bat, U_hst)")
            .counts()
            .from("MODEL §5")
            .higherIsBetter()
            .row);
    rows.push_back(figure("users.by_memory", "U_mem", "Users that GPU memory allows", "",
                          [](auto &f) { return f.users.byMemory; })
                       .is("g·floor(u)")
                       .from("MODEL §5")
                       .step()
                       .higherIsBetter()
                       .row);
    rows.push_back(figure("users.by_batch", "U_bat", "Users that the batch allows", "",
                          [](auto &f) { return f.users.byBatch; })
                       .is("floor(fit(a, sqrt(a·(1 − a)), z, B))")
                       .from("MODEL §5: where B is below B_mem")
                       .step()
                       .higherIsBetter()
                       .row);
    rows.push_back(figure("users.by_host_memory", "U_hst", "Users that host memory allows", "",
                          [](auto &f) { return f.users.byHostMemory; })
                       .is("floor(HostMem·1e9·n / ((1 − a)·S̄·t·p))")
                       .from("MODEL §5")
                       .step()
                       .higherIsBetter()
                       .row);
}

} // namespace ridgepoint::registry_detail
