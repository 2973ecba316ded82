// `ridgepoint evaluate`: every figure of one scenario or of all.
#include "core/evaluate/evaluate.h"

#include "app/cli/figure_json.h"
#include "app/cli/figure_table.h"
#include "app/cli/output.h"
#include "app/cli/plan_options.h"

namespace ridgepoint::cli {

namespace {

/// The one object, or with --all a list of them. The status is told by the batches: 1 where one is null.
ExitStatus writeAll(const OpenedPlan &opened, bool json, bool list)
{
    Output output;
    const FigureJson figureJson(list ? 2 : 0);
    ExitStatus status = ExitStatus::done;
    std::string text;
    for (std::size_t i = 0; i < opened.chosen.size() && !output.failed(); ++i) {
        const Scenario &scenario = opened.plan.scenarios[opened.chosen[i]];
        const Figures figures = ridgepoint::evaluate(scenario);
        if (!figures.batch)
            status = ExitStatus::infeasible;
        if (!json) {
            output.write(i > 0 ? "\n\n" : "");
            writeFigureTable(output, scenario, figures);
            continue;
        }
        text = list ? (i == 0 ? "[\n  " : ",\n  ") : "";
        figureJson.append(text, scenario, figures);
        output.write(text);
    }
    if (json)
        output.write(list ? "\n]\n" : "\n");
    return output.finish(status);
}

} // namespace

ExitStatus evaluate(const Arguments &arguments)
{
    PlanOptions options;
    std::string format = "table";
    CLI::App app("Every figure of a scenario: memory, batch, speed, users, cost, energy, fleet.",
                 "ridgepoint evaluate");
    addPlanOptions(app, options);
    app.add_flag("--all", options.all, "Every scenario of the plan; in JSON a list")->disable_flag_override();
    addChoice(app, "--format", format, {"table", "json"}, "For people or for programs (default: table)");
    app.footer("Exit status 1: the scenario is valid, but no batch of it can be served (of --all, any).\n\n"
               "Examples:\n"
               "  ridgepoint evaluate plan.ridge --all\n"
               "  ridgepoint evaluate plan.ridge --scenario \"B200, FP8\" --format json\n"
               "  ridgepoint evaluate plan.ridge --set /hardware/preset=h100-sxm --set "
               "/deployment/tensor_parallel=2\n");
    if (const std::optional<ExitStatus> status = readArguments(app, arguments))
        return *status;
    const std::variant<OpenedPlan, ExitStatus> opened = openPlan(app, options);
    if (const ExitStatus *status = std::get_if<ExitStatus>(&opened))
        return *status;
    return writeAll(std::get<OpenedPlan>(opened), format == "json", options.all);
}

} // namespace ridgepoint::cli
