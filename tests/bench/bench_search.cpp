// Deployments of the example plan, really evaluated, by all threads of the machine: with the batch that the plan gives, and with
// the batch that the model chooses.
#include "core/explore/parallel.h"
#include "core/explore/search.h"
#include "core/registry/input_change.h"
#include "tests/bench/explore.h"
#include "tests/bench/report.h"

namespace {

using namespace ridgepoint;

constexpr int runs = 7;

double plansPerSecond(const Scenario &scenario, const Catalog &catalog)
{
    SearchQuestion question;
    question.goal = findFigure("cost.usd_user_month");
    question.onlyAutoBatch = true;
    const SearchSpace space = searchSpace(scenario, catalog, question);
    std::size_t evaluated = 0;
    const double seconds = bench::quickest(
        runs, [&] { evaluated = search(space, question, 0, space.count, usualThreads(), {})->evaluated; });
    return static_cast<double>(evaluated) / seconds;
}

} // namespace

int main()
{
    const Plan plan = bench::examplePlan();
    Scenario scenario = plan.scenarios[0];
    bench::report("search", "plans_per_second_auto", plansPerSecond(scenario, plan.catalog), "1/s");
    const InputChange batch{"/serving/batch", 16.0};
    if (!setInputs(scenario, {&batch, 1}, plan.catalog))
        return 1;
    bench::report("search", "plans_per_second", plansPerSecond(scenario, plan.catalog), "1/s");
    return 0;
}
