#include "app/cli/plan_options.h"

#include <numeric>

#include "app/cli/plan_of_file.h"
#include "app/cli/scenario_named.h"
#include "app/cli/set_inputs.h"

namespace ridgepoint::cli {

namespace {

/// The scenarios asked for by index, or what is wrong with the options that ask.
Result<std::vector<std::size_t>> chosenScenarios(const CLI::App &app, const PlanOptions &options,
                                                 const Plan &plan)
{
    if (options.all) {
        std::vector<std::size_t> every(plan.scenarios.size());
        std::iota(every.begin(), every.end(), std::size_t{0});
        return every;
    }
    if (app.count("--scenario") == 0)
        return std::vector<std::size_t>{plan.baseline};
    const Result<std::size_t> named = scenarioNamed(plan, options.scenario);
    if (!named)
        return named.error().in("--scenario");
    return std::vector<std::size_t>{named.value()};
}

} // namespace

void addPlanOptions(CLI::App &app, PlanOptions &options)
{
    app.add_option("FILE", options.file, "Plan file (*.ridge), - for standard input")->type_name("");
    app.add_option("--scenario", options.scenario,
                   "Scenario by name, or by number from 0 (default: the baseline)")
        ->type_name("N|NAME");
    addSetOption(app, options.changes);
}

void addSetOption(CLI::App &app, std::vector<std::string> &changes)
{
    app.add_option("--set", changes,
                   "Change an input, e.g. /workload/active_share=0.3 (repeatable; VALUE is JSON, else text)")
        ->type_name("POINTER=VALUE")
        ->expected(1)
        ->allow_extra_args(false)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

std::variant<OpenedPlan, ExitStatus> openPlan(const CLI::App &app, const PlanOptions &options,
                                              std::vector<Scenario> *asRead)
{
    if (app.count("FILE") == 0)
        return fail(ExitStatus::usage, usageError("FILE", "a plan file, or - for standard input", "nothing"));
    if (options.all && app.count("--scenario") > 0)
        return fail(ExitStatus::usage, usageError("--scenario", "no --all beside it", "both"));
    Result<Plan> plan = planOfFile(options.file);
    if (!plan)
        return fail(ExitStatus::file, plan.error());
    Result<std::vector<std::size_t>> chosen = chosenScenarios(app, options, plan.value());
    if (!chosen)
        return fail(ExitStatus::usage, chosen.error());
    OpenedPlan opened{std::move(plan).value(), std::move(chosen).value()};
    if (asRead != nullptr)
        *asRead = opened.plan.scenarios;
    const Result<Done> changed = setInputs(opened.plan, opened.chosen, options.changes);
    if (!changed)
        return fail(ExitStatus::usage, changed.error().in("--set"));
    return opened;
}

} // namespace ridgepoint::cli
