// `ridgepoint compare`: all scenarios of one or more plans side by side.
#include "app/cli/compare_csv.h"
#include "app/cli/compare_table.h"
#include "app/cli/compared_scenarios.h"
#include "app/cli/figure_json.h"
#include "app/cli/plan_options.h"
#include "core/compare/figures_compared.h"
#include "core/text/text.h"

namespace ridgepoint::cli {

namespace {

/// `,\n` between members of an object, each written by `valueOf`.
template <class ValueOf>
void appendFigures(std::string &out, std::string_view key, ValueOf valueOf)
{
    out += "      \"" + std::string(key) + "\": {";
    const char *separator = "\n";
    for (const FigureRow &row : figureRows()) {
        if (row.step)
            continue;
        out += separator + ("        \"" + std::string(row.name)) + "\": " + valueOf(row);
        separator = ",\n";
    }
    out += "\n      }";
}

void writeJson(Output &output, const ComparedScenarios &compared)
{
    output.write("{\n  \"baseline\": " + jsonText(compared.all[compared.baseline].name)
                 + ",\n  \"scenarios\": [\n");
    for (const ComparedScenario &each : compared.all) {
        if (output.failed())
            return;
        std::string text = &each == &compared.all.front() ? "" : ",\n";
        text += "    {\n      \"name\": " + jsonText(each.name) + ",\n";
        appendFigures(text, "figures",
                      [&](const FigureRow &row) { return jsonOfFigure(row.get(each.figures)); });
        text += ",\n";
        appendFigures(text, "change", [&](const FigureRow &row) {
            const Figure change =
                changeOf(numberOf(row, each.figures), numberOf(row, compared.baselineFigures()));
            return change ? shortestNumber(*change) : "null";
        });
        output.write(text + "\n    }");
    }
    output.write("\n  ]\n}\n");
}

ExitStatus write(const ComparedScenarios &compared, const std::string &format)
{
    Output output;
    if (format == "json")
        writeJson(output, compared);
    else if (format == "csv")
        output.write(compareCsv(compared));
    else
        writeCompareTable(output, compared);
    for (const ComparedScenario &each : compared.all)
        if (!each.figures.batch)
            return output.finish(ExitStatus::infeasible);
    return output.finish(ExitStatus::done);
}

} // namespace

ExitStatus compare(const Arguments &arguments)
{
    CompareOptions options;
    std::string baseline;
    std::string format = "table";
    CLI::App app(
        "All scenarios of one or more plans side by side: inputs that differ, then figures with their\n"
        "change against the baseline of the first plan.",
        "ridgepoint compare");
    app.add_option("FILE", options.files, "Plan files (*.ridge), - for standard input")->type_name("");
    app.add_option("--scenario", baseline,
                   "Scenario of the first plan to compare with, by name, or by number from 0 (default: its "
                   "baseline)")
        ->type_name("N|NAME");
    addSetOption(app, options.changes);
    addChoice(app, "--format", format, {"table", "json", "csv"},
              "For people, programs or spreadsheets (default: table)");
    app.footer("--set changes every scenario. Names that several files have get the file behind them.\n"
               "Exit status 1: the plans are valid, but no batch of some scenario can be served.\n\n"
               "Examples:\n"
               "  ridgepoint compare plan.ridge\n"
               "  ridgepoint compare today.ridge next-year.ridge --format csv\n"
               "  ridgepoint compare plan.ridge --set /workload/active_share=0.1 --format json\n");
    if (const std::optional<ExitStatus> status = readArguments(app, arguments))
        return *status;
    if (app.count("--scenario") > 0)
        options.baseline = baseline;
    const std::variant<ComparedScenarios, ExitStatus> compared = comparedScenarios(options);
    if (const ExitStatus *status = std::get_if<ExitStatus>(&compared))
        return *status;
    return write(std::get<ComparedScenarios>(compared), format);
}

} // namespace ridgepoint::cli
