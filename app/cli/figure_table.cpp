#include "app/cli/figure_table.h"

#include <algorithm>

#include "app/cli/table.h"
#include "app/cli/why_absent.h"
#include "core/evaluate/effective.h"
#include "core/registry/figure_groups.h"
#include "core/registry/figure_rows.h"
#include "core/text/text.h"

namespace ridgepoint::cli {

namespace {

constexpr std::size_t longestName = 200;

constexpr std::string_view operations = "decode.ops.";

struct Line {
    std::string label, value, name, reason;
};

void writeLines(Output &output, const std::vector<Line> &lines)
{
    std::size_t labels = 0;
    std::size_t values = 0;
    std::size_t names = 0;
    for (const Line &line : lines) {
        labels = std::max(labels, displayWidth(line.label));
        values = std::max(values, displayWidth(line.value));
        names = std::max(names, displayWidth(line.name));
    }
    for (const Line &line : lines) {
        const std::string name =
            line.reason.empty() ? line.name : padRight(line.name, names) + "  " + line.reason;
        output.write("  " + padRight(line.label, labels) + "  " + padLeft(line.value, values) + "  "
                     + output.dim(name) + "\n");
    }
}

/// The operations: a row each, with FLOP, bytes and time side by side.
void writeOperations(Output &output, const std::vector<Line> &lines)
{
    Table table({{"", Align::left},
                 {"FLOP", Align::right},
                 {"bytes", Align::right},
                 {"time", Align::right},
                 {"", Align::left, 60}});
    constexpr std::size_t figuresOfOne = 3;
    for (std::size_t i = 0; i + figuresOfOne <= lines.size(); i += figuresOfOne) {
        const Line &first = lines[i];
        const std::string reason = first.reason.empty() ? "" : "  " + first.reason;
        table.add({"  " + first.label.substr(0, first.label.rfind(',')), first.value, lines[i + 1].value,
                   lines[i + 2].value, first.name.substr(0, first.name.rfind('.')) + reason});
    }
    table.write(output);
}

void writeGroup(Output &output, std::string_view heading, const std::vector<Line> &lines)
{
    if (lines.empty())
        return;
    output.write("\n" + output.bold(heading) + "\n");
    if (lines.front().name.starts_with(operations))
        writeOperations(output, lines);
    else
        writeLines(output, lines);
}

} // namespace

std::string gpusOf(const Scenario &scenario)
{
    return formatCount(layoutOf(scenario).gpus()) + " × " + quoted(gpuName(scenario), longestName);
}

std::string titleOf(const Scenario &scenario)
{
    return quoted(scenario.name, longestName) + ": " + quoted(modelName(scenario), longestName) + " on "
           + gpusOf(scenario);
}

void writeFigureTable(Output &output, const Scenario &scenario, const Figures &figures)
{
    output.write(output.bold(titleOf(scenario)) + "\n");
    std::string_view heading;
    std::vector<Line> lines;
    for (const FigureRow &row : figureRows()) {
        if (row.step)
            continue;
        const std::string_view own = figureHeading(row.name);
        if (own != heading) {
            writeGroup(output, heading, lines);
            lines.clear();
            heading = own;
        }
        const FigureValue value = row.get(figures);
        const bool absent = std::holds_alternative<std::monostate>(value);
        lines.push_back({std::string(row.label), formatValue(row, value), std::string(row.name),
                         absent ? std::string(whyAbsent(row.name, scenario, figures)) : ""});
    }
    writeGroup(output, heading, lines);
}

} // namespace ridgepoint::cli
