#include "app/cli/explanation_tree.h"

#include "app/cli/figure_json.h"
#include "app/cli/markdown.h"
#include "app/cli/table.h"
#include "core/text/text.h"

namespace ridgepoint::cli {

namespace {

constexpr std::size_t longestText = 400;

std::string safe(std::string_view text)
{
    return quoted(text, longestText);
}

/// Whether the derivation of this figure stands above already; else it is noted as standing.
bool shownBefore(std::set<std::string> &shown, const Explanation &explanation)
{
    return !explanation.inputs.empty() && !shown.insert(explanation.figure).second;
}

/// "C_user = C_price / U", "C_user = C_price / U = 833.3 / 323" where the numbers fit: a leaf, which may have no symbol, has
/// no formula.
std::string equation(const Explanation &explanation)
{
    constexpr std::size_t widestNumbers = 50;
    std::string text = safe(explanation.symbol.empty() ? explanation.figure : explanation.symbol);
    if (explanation.formula.empty())
        return text;
    text += " = " + safe(explanation.formula);
    const std::string &numbers = explanation.substituted;
    if (!numbers.empty() && numbers != explanation.formula && displayWidth(numbers) <= widestNumbers)
        text += " = " + safe(numbers);
    return text;
}

std::string remark(const Explanation &explanation)
{
    std::string text = safe(explanation.name);
    if (!explanation.source.empty())
        text += (text.empty() ? "" : "; ") + safe(explanation.source);
    return text;
}

// The sources of a catalogue entry are many; JSON and Markdown have them all.
constexpr std::size_t widestRemark = 100;

/// Styles of a terminal, or none where the text goes elsewhere.
struct Style {
    const Output *output = nullptr;

    [[nodiscard]] std::string dim(const std::string &text) const { return output ? output->dim(text) : text; }
    [[nodiscard]] std::string bold(const std::string &text) const
    {
        return output ? output->bold(text) : text;
    }
};

void addTextNode(std::string &text, const Style &style, const Explanation &explanation,
                 const std::string &branch, const std::string &below, std::set<std::string> &shown)
{
    const bool before = shownBefore(shown, explanation);
    text += style.dim(branch) + equation(explanation) + " = " + style.bold(safe(explanation.valueText)) + "  "
            + style.dim(shortened(remark(explanation), widestRemark) + (before ? "; see above" : "")) + "\n";
    if (before)
        return;
    for (std::size_t i = 0; i < explanation.inputs.size(); ++i) {
        const bool last = i + 1 == explanation.inputs.size();
        addTextNode(text, style, explanation.inputs[i], below + (last ? "└─ " : "├─ "),
                    below + (last ? "   " : "│  "), shown);
    }
}

/// Text between backticks: its own would end it.
std::string code(std::string text)
{
    for (char &c : text)
        if (c == '`')
            c = '\'';
    return "`" + text + "`";
}

void addMarkdownNode(std::string &text, const Explanation &explanation, std::size_t depth,
                     std::set<std::string> &shown)
{
    const bool before = shownBefore(shown, explanation);
    text += std::string(2 * depth, ' ') + "- " + code(equation(explanation)) + " = **"
            + escapedMarkdown(explanation.valueText) + "** " + escapedMarkdown(remark(explanation))
            + (before ? "; see above" : "") + "\n";
    if (before)
        return;
    for (const Explanation &input : explanation.inputs)
        addMarkdownNode(text, input, depth + 1, shown);
}

std::string jsonValue(const Explanation &explanation)
{
    if (const double *number = std::get_if<double>(&explanation.value))
        return shortestNumber(*number);
    if (const bool *met = std::get_if<bool>(&explanation.value))
        return *met ? "true" : "false";
    if (const std::string *text = std::get_if<std::string>(&explanation.value))
        return jsonText(*text);
    return "null";
}

void writeJsonNode(Output &output, const Explanation &explanation, std::size_t indent)
{
    const std::string line = ",\n" + std::string(indent + 2, ' ');
    std::string text = "{\n" + std::string(indent + 2, ' ') + "\"figure\": " + jsonText(explanation.figure);
    text += line + "\"name\": " + jsonText(explanation.name);
    text += line + "\"symbol\": " + jsonText(explanation.symbol);
    text += line + "\"value\": " + jsonValue(explanation);
    text += line + "\"unit\": " + jsonText(explanation.unit);
    text += line + "\"formula\": " + (explanation.formula.empty() ? "null" : jsonText(explanation.formula));
    text += line + "\"source\": " + jsonText(explanation.source);
    text += line + "\"inputs\": [";
    output.write(text);
    bool first = true;
    for (const Explanation &input : explanation.inputs) {
        output.write((first ? "\n" : ",\n") + std::string(indent + 4, ' '));
        first = false;
        writeJsonNode(output, input, indent + 4);
    }
    output.write(explanation.inputs.empty() ? "]" : "\n" + std::string(indent + 2, ' ') + "]");
    output.write("\n" + std::string(indent, ' ') + "}");
}

void appendLines(std::vector<ExplanationLine> &lines, const Explanation &explanation, std::size_t depth,
                 std::set<std::string> &shown)
{
    const bool before = shownBefore(shown, explanation);
    lines.push_back({depth, equation(explanation), safe(explanation.valueText), safe(explanation.name),
                     quoted(explanation.source, 1000), before, explanation.inputs.empty()});
    if (before)
        return;
    for (const Explanation &input : explanation.inputs)
        appendLines(lines, input, depth + 1, shown);
}

} // namespace

std::vector<ExplanationLine> explanationLines(const Explanation &explanation, std::set<std::string> &shown)
{
    std::vector<ExplanationLine> lines;
    appendLines(lines, explanation, 0, shown);
    return lines;
}

void writeTextTree(Output &output, const Explanation &explanation)
{
    std::string text;
    std::set<std::string> shown;
    addTextNode(text, {&output}, explanation, "", "", shown);
    output.write(text);
}

std::string textTree(const Explanation &explanation)
{
    std::string text;
    std::set<std::string> shown;
    addTextNode(text, {}, explanation, "", "", shown);
    return text;
}

std::string markdownTree(const Explanation &explanation)
{
    std::string text;
    std::set<std::string> shown;
    addMarkdownNode(text, explanation, 0, shown);
    return text;
}

void writeJsonTree(Output &output, const Explanation &explanation)
{
    writeJsonNode(output, explanation, 0);
    output.write("\n");
}

} // namespace ridgepoint::cli
