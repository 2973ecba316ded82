// `ridgepoint sensitivity`: which inputs move a figure most.
#include "core/explore/tornado.h"

#include "app/cli/study.h"
#include "app/cli/table.h"
#include "core/evaluate/evaluate.h"
#include "core/text/json.h"
#include "core/text/text.h"

namespace ridgepoint::cli {

namespace {

constexpr double largestShare = 10;

Json barJson(const TornadoBar &bar)
{
    return {{"input", bar.parameter->pointer}, {"low", bar.ends.low},           {"high", bar.ends.high},
            {"at_low", jsonOf(bar.atLow)},     {"at_high", jsonOf(bar.atHigh)}, {"swing", jsonOf(bar.swing)}};
}

void writeBars(Output &output, const FigureRow &figure, Figure base, const std::vector<TornadoBar> &bars)
{
    const auto text = [&](Figure value) { return value ? formatValue(figure, *value) : std::string("—"); };
    output.write(output.bold(std::string(figure.label) + ": " + text(base)) + "\n");
    Table table({{"Input"},
                 {"low", Align::right},
                 {"high", Align::right},
                 {"at low", Align::right},
                 {"at high", Align::right},
                 {"swing", Align::right}});
    std::size_t still = 0;
    for (const TornadoBar &bar : bars) {
        if (bar.swing == 0.0) {
            ++still;
            continue;
        }
        table.add({std::string(bar.parameter->label), formatValue(*bar.parameter, bar.ends.low),
                   formatValue(*bar.parameter, bar.ends.high), text(bar.atLow), text(bar.atHigh),
                   text(bar.swing)});
    }
    table.write(output);
    if (still > 0)
        output.write(output.dim(formatCount(static_cast<double>(still)) + " further inputs do not move it.")
                     + "\n");
}

/// A share above 0, or empty for "range".
Result<std::optional<double>> shareNamed(const std::string &text)
{
    if (text == "range")
        return std::optional<double>();
    const std::optional<double> share = parseNumber(text);
    if (!share || *share <= 0 || *share > largestShare)
        return usageError("--by", "a share in (0, 10], or range", text);
    return std::optional(*share);
}

} // namespace

ExitStatus sensitivity(const Arguments &arguments)
{
    PlanOptions options;
    std::string of, by = "0.1", format = "table";
    CLI::App app("How far a figure moves with each input: the input a share of itself down and up, or over "
                 "its stated range.",
                 "ridgepoint sensitivity");
    addPlanOptions(app, options);
    app.add_option("--of", of, "The figure")->type_name("FIGURE");
    app.add_option("--by", by,
                   "A share of each input, or range: over what the plan's uncertainty states (default: 0.1)")
        ->type_name("SHARE|range");
    addChoice(app, "--format", format, {"table", "json"}, "For people or for programs (default: table)");
    app.footer("Example:\n  ridgepoint sensitivity plan.ridge --of cost.usd_user_month --by 0.2\n");
    if (const std::optional<ExitStatus> status = readArguments(app, arguments))
        return *status;
    const Result<const FigureRow *> figure = numberFigure(of);
    if (!figure)
        return fail(ExitStatus::usage, figure.error().in("--of"));
    const Result<std::optional<double>> share = shareNamed(by);
    if (!share)
        return fail(ExitStatus::usage, share.error());
    const std::variant<OpenedPlan, ExitStatus> opened = openPlan(app, options);
    if (const ExitStatus *status = std::get_if<ExitStatus>(&opened))
        return *status;
    const auto &[plan, chosen] = std::get<OpenedPlan>(opened);
    const Scenario &scenario = plan.scenarios[chosen.front()];
    const FigureRow &row = *figure.value();
    const Figures figures = ridgepoint::evaluate(scenario);
    const std::vector<TornadoBar> bars = share.value()
                                             ? tornadoByShare(scenario, plan.catalog, row, *share.value())
                                             : tornadoByRange(scenario, plan.catalog, row);
    Output output;
    if (format == "json") {
        Json inputs = Json::array();
        for (const TornadoBar &bar : bars)
            inputs.push_back(barJson(bar));
        output.write(writeJson(
            {{"figure", row.name}, {"base", jsonOf(numberOf(row, figures))}, {"inputs", std::move(inputs)}}));
    } else {
        writeBars(output, row, numberOf(row, figures), bars);
    }
    return output.finish(figures.batch ? ExitStatus::done : ExitStatus::infeasible);
}

} // namespace ridgepoint::cli
