#include "app/cli/change_report.h"

#include <algorithm>

#include "app/cli/figure_json.h"
#include "app/cli/markdown.h"
#include "app/cli/table.h"
#include "core/explain/formula_words.h"
#include "core/explain/printed_split.h"
#include "core/text/text.h"

namespace ridgepoint::cli {

namespace {

constexpr std::size_t longestName = 200;
constexpr std::size_t widestCell = 48;

struct Line {
    std::string label, values, number;
};

std::string valuesOf(const ChangePart &part)
{
    std::string from, to;
    for (const ChangedInput &input : part.inputs) {
        from += (from.empty() ? "" : ", ") + changedValueText(*input.parameter, input.from);
        to += (to.empty() ? "" : ", ") + changedValueText(*input.parameter, input.to);
    }
    return from + " → " + to;
}

/// Parts that bring something, the value before and after around them.
std::vector<Line> linesOf(const ChangeReport &report)
{
    const PrintedSplit printed = printSplit(*report.figure, report.split);
    std::vector<Line> lines = {{quoted(report.from, longestName), "", printed.from}};
    for (std::size_t i = 0; i < report.split.parts.size(); ++i) {
        const ChangePart &part = report.split.parts[i];
        if (part.part != 0)
            lines.push_back({changedLabels(part), valuesOf(part), printed.parts[i]});
    }
    lines.push_back({quoted(report.to, longestName), "", printed.to});
    return lines;
}

/// What follows the lines: how the parts were found, and what differs without effect.
std::vector<std::string> remarksOf(const ChangeReport &report)
{
    if (report.split.parts.empty())
        return {"No input differs."};
    std::vector<std::string> remarks = {methodSentence(report.split)};
    std::string idle;
    for (const ChangePart &part : report.split.parts)
        if (part.part == 0)
            idle += (idle.empty() ? "Without effect: " : "; ") + changedLabels(part) + ", " + valuesOf(part);
    if (!idle.empty())
        remarks.push_back(idle + ".");
    return remarks;
}

std::string titleOf(const ChangeReport &report)
{
    return std::string(report.figure->label) + ": " + quoted(report.to, longestName) + " against "
           + quoted(report.from, longestName);
}

std::string jsonValue(const Value &value)
{
    if (const double *number = std::get_if<double>(&value))
        return shortestNumber(*number);
    const std::string *text = std::get_if<std::string>(&value);
    return text != nullptr ? jsonText(*text) : "null";
}

std::string jsonPart(const ChangePart &part)
{
    std::string inputs;
    for (const ChangedInput &input : part.inputs)
        inputs += (inputs.empty() ? "" : ", ") + std::string("{\"input\": ")
                  + jsonText(input.parameter->pointer) + ", \"from\": " + jsonValue(input.from)
                  + ", \"to\": " + jsonValue(input.to) + "}";
    return "    {\"part\": " + shortestNumber(part.part) + ", \"inputs\": [" + inputs + "]}";
}

} // namespace

std::string changedValueText(const Parameter &parameter, const Value &value)
{
    const std::string *text = std::get_if<std::string>(&value);
    return text != nullptr ? quoted(*text, longestName) : formatValue(parameter, value);
}

std::string changedLabels(const ChangePart &part)
{
    std::string text(part.inputs.front().parameter->label);
    for (std::size_t i = 1; i < part.inputs.size(); ++i) {
        std::string label(part.inputs[i].parameter->label);
        const std::size_t comma = label.find(", ");
        if (comma != std::string::npos && text.starts_with(label.substr(0, comma)))
            label.erase(0, comma + 2); // said already
        text += (i + 1 == part.inputs.size() ? " and " : ", ") + lowerFirst(label);
    }
    return text;
}

std::string methodSentence(const ChangeSplit &split)
{
    return split.shapley ? "Each part is what its input brings, in the mean over all orders of changing them "
                           "(Shapley value)."
                         : "Each part is what its input brings when they are changed one after the other, "
                           "from top to bottom.";
}

std::string changeText(const ChangeReport &report)
{
    const std::vector<Line> lines = linesOf(report);
    std::size_t label = 0, values = 0, number = 0;
    for (const Line &line : lines) {
        label =
            std::max(label, std::min(displayWidth(line.label) + (line.values.empty() ? 0 : 2), widestCell));
        values = std::max(values, std::min(displayWidth(line.values), widestCell));
        number = std::max(number, displayWidth(line.number));
    }
    std::string text = titleOf(report) + "\n";
    for (const Line &line : lines) {
        const std::string name = (line.values.empty() ? "" : "  ") + line.label;
        text += padRight(shortened(name, label), label) + "  "
                + padRight(shortened(line.values, values), values) + "  " + padLeft(line.number, number)
                + "\n";
    }
    for (const std::string &remark : remarksOf(report))
        text += remark + "\n";
    return text;
}

std::string changeMarkdown(const ChangeReport &report)
{
    std::string text = "**" + escapedMarkdown(titleOf(report)) + "**\n\n| | | |\n|---|---|---:|\n";
    for (const Line &line : linesOf(report)) {
        const std::string emphasis = line.values.empty() ? "**" : "";
        text += "| " + emphasis + escapedMarkdown(line.label) + emphasis + " | "
                + escapedMarkdown(line.values) + " | " + emphasis + escapedMarkdown(line.number) + emphasis
                + " |\n";
    }
    for (const std::string &remark : remarksOf(report))
        text += "\n" + escapedMarkdown(remark) + "\n";
    return text;
}

std::string changeJson(const ChangeReport &report)
{
    const auto side = [](const std::string &name, double value) {
        return "{\"scenario\": " + jsonText(name) + ", \"value\": " + shortestNumber(value) + "}";
    };
    std::string parts;
    for (const ChangePart &part : report.split.parts)
        parts += (parts.empty() ? "\n" : ",\n") + jsonPart(part);
    return "{\n  \"figure\": " + jsonText(report.figure->name) + ",\n  \"unit\": "
           + jsonText(report.figure->unit) + ",\n  \"from\": " + side(report.from, report.split.from)
           + ",\n  \"to\": " + side(report.to, report.split.to)
           + ",\n  \"method\": " + (report.split.shapley ? "\"shapley\"" : "\"ordered\"")
           + ",\n  \"parts\": [" + (parts.empty() ? "]" : parts + "\n  ]") + "\n}\n";
}

} // namespace ridgepoint::cli
