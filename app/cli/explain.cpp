// `ridgepoint explain`: the derivation of one figure.
#include "core/explain/explain.h"

#include "app/cli/explanation_tree.h"
#include "app/cli/figure_table.h"
#include "app/cli/plan_options.h"
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
        writeMarkdownTree(output, explanation);
    } else {
        output.write(output.bold(std::string(row.label)) + output.dim("  " + titleOf(scenario)) + "\n");
        writeTextTree(output, explanation);
    }
    return output.finish(figures.batch ? ExitStatus::done : ExitStatus::infeasible);
}

} // namespace

ExitStatus explain(const Arguments &arguments)
{
    PlanOptions options;
    std::string name;
    std::string format = "text";
    CLI::App app("How one figure comes about: its formula with the numbers put in, down to the inputs.",
                 "ridgepoint explain");
    addPlanOptions(app, options);
    app.add_option("FIGURE", name, "Name of a figure (ridgepoint catalog figures lists them)")->type_name("");
    addChoice(app, "--format", format, {"text", "json", "markdown"}, "How to write it (default: text)");
    app.footer("Exit status 1: the scenario is valid, but no batch of it can be served.\n\n"
               "Examples:\n"
               "  ridgepoint explain plan.ridge cost.usd_user_month\n"
               "  ridgepoint explain plan.ridge decode.step_seconds --scenario 1 --format markdown\n");
    if (const std::optional<ExitStatus> status = readArguments(app, arguments))
        return *status;
    if (app.count("FILE") > 0 && app.count("FIGURE") == 0)
        return fail(ExitStatus::usage, usageError("FIGURE", "the name of a figure", "nothing",
                                                  "ridgepoint catalog figures lists them"));
    const Result<const FigureRow *> row = figureNamed(name);
    if (app.count("FIGURE") > 0 && !row)
        return fail(ExitStatus::usage, row.error().in("FIGURE"));
    const std::variant<OpenedPlan, ExitStatus> opened = openPlan(app, options);
    if (const ExitStatus *status = std::get_if<ExitStatus>(&opened))
        return *status;
    const OpenedPlan &plan = std::get<OpenedPlan>(opened);
    return writeDerivation(plan.plan.scenarios[plan.chosen.front()], *row.value(), format);
}

} // namespace ridgepoint::cli
