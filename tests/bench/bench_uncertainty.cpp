// A hundred thousand samples of the six headline figures, batch chosen by the model, by all threads of the machine, with what is
// said of them: spreads and drivers.
#include "core/explore/parallel.h"
#include "core/explore/uncertainty.h"
#include "tests/bench/explore.h"
#include "tests/bench/report.h"

int main()
{
    using namespace ridgepoint;
    constexpr std::size_t count = 100000;
    constexpr int runs = 5;
    const Plan plan = bench::examplePlan();
    Scenario scenario = plan.scenarios[0];
    scenario.uncertainty = {{"/workload/active_share", Distribution::triangular, {0.02, 0.05, 0.2}},
                            {"/workload/output_tokens", Distribution::lognormal, {343, 900}},
                            {"/economics/accelerator_price_usd", Distribution::normal, {32000, 4000}}};
    std::vector<const FigureRow *> figures;
    for (const std::string_view name : headlineFigures)
        figures.push_back(findFigure(name));
    const auto draw = [&] {
        return drawSamples(scenario, plan.catalog, figures, 1, count, 0, count, usualThreads(), {});
    };
    const double drawn = bench::quickest(runs, [&] { static_cast<void>(draw()); });
    const double told = bench::quickest(runs, [&, samples = draw()] {
        const RankCorrelations correlations({samples->inputs.begin(), samples->inputs.end()});
        for (const std::vector<double> &figure : samples->figures) {
            static_cast<void>(spreadOf(figure));
            static_cast<void>(correlations.with(figure));
        }
    });
    bench::report("uncertainty", "samples_100k_s", drawn, "s");
    bench::report("uncertainty", "statistics_s", told, "s");
    return 0;
}
