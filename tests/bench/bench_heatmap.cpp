// 200 × 200 evaluations over context and active share, by all threads of the machine, with a batch given and chosen.
#include "core/explore/parallel.h"
#include "core/explore/sweep.h"
#include "core/registry/input_change.h"
#include "tests/bench/explore.h"
#include "tests/bench/report.h"

namespace {

using namespace ridgepoint;

double milliseconds(const Scenario &scenario, const Catalog &catalog)
{
    constexpr std::size_t side = 200;
    constexpr int runs = 7;
    const Parameter &share = *findParameter("/workload/active_share");
    const Parameter &context = *findParameter("/workload/context_tokens/median");
    const SweepAxis axes[] = {{&share, evenValues(share, 0.01, 1, side, true)},
                              {&context, evenValues(context, 1000, 30000, side, true)}};
    return 1e3 * bench::quickest(runs, [&] {
               sweep(scenario, catalog, axes, 0, rowCount(axes), usualThreads(), {},
                     [](std::size_t, const auto &) { return true; });
           });
}

} // namespace

int main()
{
    const Plan plan = bench::examplePlan();
    Scenario scenario = plan.scenarios[0];
    bench::report("heatmap", "auto_ms", milliseconds(scenario, plan.catalog), "ms");
    const InputChange batch{"/serving/batch", 16.0};
    if (!setInputs(scenario, {&batch, 1}, plan.catalog))
        return 1;
    bench::report("heatmap", "given_ms", milliseconds(scenario, plan.catalog), "ms");
    return 0;
}
