// `ridgepoint explain`: the derivation of one figure, or why it differs from another scenario's.
#include "core/explain/explain.h"

#include <unistd.h>

#include "app/cli/change_report.h"
#include "app/cli/explanation_tree.h"
#include "app/cli/figure_table.h"
#include "app/cli/plan_options.h"
#include "app/cli/scenario_named.h"
#include "core/evaluate/evaluate.h"

namespace ridgepoint::cli {

namespace {

ExitStatus writeDerivation(const Scenario &scenario, const FigureRow &row, const std::string &format)
{
    const Figures figures = ridgepoint::evaluate(scenario);
    const Explanation explanation = ridgepoint::explain(row, scenario, figures);
    Output output;
    if (format == "json") {
        writeJsonTree(output, explanation);
    } else if (format == "markdown") {
        output.write(markdownTree(explanation));
    } else {
        output.write(output.bold(std::string(row.label)) + output.dim("  " + titleOf(scenario)) + "\n");
        writeTextTree(output, explanation);
    }
    return output.finish(figures.batch ? ExitStatus::done : ExitStatus::infeasible);
}

/// Splits the change from `from`. The explained scenario says where --set has changed it.
ExitStatus writeChange(const Scenario &from, const Scenario &to, bool isSet, const FigureRow &row,
                       const std::string &format)
{
    std::optional<ChangeSplit> split = splitChange(row, from, to);
    if (!split) {
        Output errors(STDERR_FILENO);
        errors.write("ridgepoint: " + std::string(row.name)
                     + " does not exist in both scenarios, so there is no "
                       "change to split\n");
        return errors.finish(ExitStatus::infeasible);
    }
    const ChangeReport report{&row, std::move(*split), from.name, to.name + (isSet ? " as set" : "")};
    Output output;
    output.write(format == "json"       ? changeJson(report)
                 : format == "markdown" ? changeMarkdown(report)
                                        : changeText(report));
    return output.finish(ExitStatus::done);
}

} // namespace

ExitStatus explain(const Arguments &arguments)
{
    PlanOptions options;
    std::string name;
    std::string against;
    std::string format = "text";
    CLI::App app("How one figure comes about: its formula with the numbers put in, down to the inputs.",
                 "ridgepoint explain");
    addPlanOptions(app, options);
    app.add_option("FIGURE", name, "Name of a figure (ridgepoint catalog figures lists them)")->type_name("");
    app.add_option("--against", against,
                   "Why the figure differs from that of another scenario, by name or by number from 0: the "
                   "change split "
                   "over the inputs that differ. --set does not change that one")
        ->type_name("N|NAME");
    addChoice(app, "--format", format, {"text", "json", "markdown"}, "How to write it (default: text)");
    app.footer("Exit status 1: the scenario is valid, but no batch of it can be served; with --against, the "
               "figure does "
               "not exist in both.\n\n"
               "Examples:\n"
               "  ridgepoint explain plan.ridge cost.usd_user_month\n"
               "  ridgepoint explain plan.ridge decode.step_seconds --scenario 1 --format markdown\n"
               "  ridgepoint explain plan.ridge cost.usd_user_month --scenario 1 --against 0\n"
               "  ridgepoint explain plan.ridge ttft_seconds --set /workload/active_share=0.3 --against 0\n");
    if (const std::optional<ExitStatus> status = readArguments(app, arguments))
        return *status;
    if (app.count("FILE") > 0 && app.count("FIGURE") == 0)
        return fail(ExitStatus::usage, usageError("FIGURE", "the name of a figure", "nothing",
                                                  "ridgepoint catalog figures lists them"));
    const Result<const FigureRow *> row = figureNamed(name);
    if (app.count("FIGURE") > 0 && !row)
        return fail(ExitStatus::usage, row.error().in("FIGURE"));
    if (app.count("--against") > 0 && !row.value()->isNumber)
        return fail(ExitStatus::usage,
                    usageError("FIGURE", "a figure that is a number, beside --against", "'" + name + "'"));
    std::vector<Scenario> asRead;
    const std::variant<OpenedPlan, ExitStatus> opened = openPlan(app, options, &asRead);
    if (const ExitStatus *status = std::get_if<ExitStatus>(&opened))
        return *status;
    const OpenedPlan &plan = std::get<OpenedPlan>(opened);
    if (app.count("--against") > 0) {
        const Result<std::size_t> from = scenarioNamed(plan.plan, against);
        if (!from)
            return fail(ExitStatus::usage, from.error().in("--against"));
        return writeChange(asRead[from.value()], plan.plan.scenarios[plan.chosen.front()],
                           !options.changes.empty(), *row.value(), format);
    }
    return writeDerivation(plan.plan.scenarios[plan.chosen.front()], *row.value(), format);
}

} // namespace ridgepoint::cli
