// `ridgepoint solve`: the value of one input at which a figure reaches a target.
#include "core/explore/goal_seek.h"

#include "app/cli/study.h"
#include "core/explore/variant.h"
#include "core/text/json.h"

namespace ridgepoint::cli {

namespace {

Json answerJson(const Goal &goal, const GoalAnswer &answer)
{
    Json json = {{"input", goal.parameter->pointer},
                 {"value", jsonOf(answer.value)},
                 {"figure", goal.figure->name},
                 {"target", goal.target},
                 {"reached", jsonOf(answer.reached)}};
    if (!answer.value) {
        json["reachable"] = answer.lowest ? Json({*answer.lowest, *answer.highest}) : Json();
        json["nearest"] = jsonOf(answer.nearest);
    }
    return json;
}

void writeAnswer(Output &output, const Goal &goal, const GoalAnswer &answer, const Scenario &scenario)
{
    const auto input = [&](double value) { return formatValue(*goal.parameter, value); };
    const auto figure = [&](double value) { return formatValue(*goal.figure, value); };
    const std::string label(goal.parameter->label);
    const std::string now =
        presentNumber(*goal.parameter, scenario) ? input(*presentNumber(*goal.parameter, scenario)) : "—";
    if (answer.value) {
        output.write(output.bold(label + ": " + input(*answer.value)) + output.dim("  (now " + now + ")")
                     + "\n");
        output.write(std::string(goal.figure->label) + ": " + figure(answer.reached.value_or(0)) + ", asked "
                     + figure(goal.target) + "\n");
        return;
    }
    output.write(output.bold(std::string(goal.figure->label) + " does not come to " + figure(goal.target))
                 + "\n");
    if (!answer.lowest)
        output.write("It does not exist for any " + label + ".\n");
    else
        output.write("Over all that " + label + " may be it goes from " + figure(*answer.lowest) + " to "
                     + figure(*answer.highest) + "; nearest at " + input(*answer.nearest) + ".\n");
}

} // namespace

ExitStatus solve(const Arguments &arguments)
{
    PlanOptions options;
    std::string vary, target, format = "table";
    CLI::App app("The value of one input, nearest to where it stands, at which a figure meets a target from "
                 "its better side.",
                 "ridgepoint solve");
    addPlanOptions(app, options);
    app.add_option("--vary", vary, "The input, a number")->type_name("POINTER");
    app.add_option("--for", target, "The figure and its target")->type_name("FIGURE=VALUE");
    addChoice(app, "--format", format, {"table", "json"}, "For people or for programs (default: table)");
    app.footer(
        "Exit status 1: the target is out of reach; what the figure can be is printed.\n\n"
        "Examples:\n"
        "  ridgepoint solve plan.ridge --vary /economics/accelerator_price_usd --for cost.usd_user_month=5\n"
        "  ridgepoint solve plan.ridge --vary /workload/active_share --for users_per_replica=500 --format "
        "json\n");
    if (const std::optional<ExitStatus> status = readArguments(app, arguments))
        return *status;
    const Result<const Parameter *> parameter = numberInput(vary);
    if (!parameter)
        return fail(ExitStatus::usage, parameter.error().in("--vary"));
    const Result<Condition> condition = cli::condition(target, {"="});
    if (!condition)
        return fail(ExitStatus::usage, condition.error().in("--for"));
    const std::variant<OpenedPlan, ExitStatus> opened = openPlan(app, options);
    if (const ExitStatus *status = std::get_if<ExitStatus>(&opened))
        return *status;
    const auto &[plan, chosen] = std::get<OpenedPlan>(opened);
    const Scenario &scenario = plan.scenarios[chosen.front()];
    const Goal goal{parameter.value(), condition.value().figure, condition.value().value};
    const GoalAnswer answer = seekGoal(scenario, plan.catalog, goal);
    Output output;
    if (format == "json")
        output.write(writeJson(answerJson(goal, answer)));
    else
        writeAnswer(output, goal, answer, scenario);
    return output.finish(answer.value ? ExitStatus::done : ExitStatus::infeasible);
}

} // namespace ridgepoint::cli
