// The reference of inputs and figures: from every row of the two tables a paragraph, with an anchor that F1 goes to.
#include <set>

#include "app/reference/html.h"
#include "app/reference/pages.h"
#include "core/registry/figure_groups.h"
#include "core/registry/figure_rows.h"
#include "core/registry/parameters.h"
#include "core/text/text.h"

namespace ridgepoint::reference {

namespace {

std::string title(std::string_view group)
{
    std::string text = group.empty() ? "Scenario" : std::string(group);
    if (text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

std::string heading(std::string_view anchor, std::string_view label)
{
    return "<h3><a name=\"" + std::string(anchor) + "\"></a>" + escaped(label) + "</h3>\n";
}

/// "pointer · symbol · unit", without those that a row lacks.
std::string names(std::initializer_list<std::string> parts)
{
    std::string text;
    for (const std::string &part : parts)
        if (!part.empty())
            text += (text.empty() ? "" : " · ") + part;
    return "<p>" + text + "</p>\n";
}

std::string code(std::string_view text)
{
    return text.empty() ? "" : "<code>" + escaped(text) + "</code>";
}

std::string sentence(std::string_view name, std::string_view text)
{
    return text.empty() ? "" : "<br>" + std::string(name) + ": " + withModelLinks(escaped(text)) + ".";
}

std::string defaultText(const Parameter &parameter)
{
    const Value value = parameter.defaultValue();
    return isNull(value) ? std::string(parameter.nullText) : formatValue(parameter, value);
}

} // namespace

std::string inputText(const Parameter &parameter)
{
    const std::string unit = parameter.unit == "share" ? "share of 1" : escaped(parameter.unit);
    return heading(parameter.dottedName(), parameter.label)
           + names({code(parameter.pointer), code(parameter.symbol), unit}) + "<p>" + escaped(parameter.help)
           + sentence("May be", parameter.expectation()) + sentence("Default", defaultText(parameter))
           + sentence("Source", parameter.source) + "</p>\n";
}

namespace {

/// Links to what a formula refers to, each once.
std::string refersTo(const FigureRow &row)
{
    std::string text;
    std::set<std::string> seen;
    for (const std::string_view symbol : symbolsOf(row.formula)) {
        const SymbolMeaning meaning = meaningOf(symbol);
        if (meaning.figure == nullptr && meaning.parameter == nullptr)
            continue;
        const std::string target = meaning.figure ? "figures.html#" + std::string(meaning.figure->name)
                                                  : "inputs.html#" + meaning.parameter->dottedName();
        if (!seen.insert(target).second)
            continue;
        const std::string_view label = meaning.figure ? meaning.figure->label : meaning.parameter->label;
        text += (text.empty() ? "<br>where " : ", ") + code(symbol) + " is <a href=\"" + target + "\">"
                + escaped(label) + "</a>";
    }
    return text.empty() ? "" : text + ".";
}

} // namespace

std::string figureText(const FigureRow &row)
{
    const std::string_view better = row.better == Better::lower    ? "less is better"
                                    : row.better == Better::higher ? "more is better"
                                                                   : "";
    const std::string formula = row.formula.empty()
                                    ? "Read from the model's config."
                                    : code(std::string(row.symbol) + " = " + std::string(row.formula));
    return heading(row.name, row.label)
           + names({code(row.name), code(row.symbol), escaped(row.unit), std::string(better),
                    row.step ? "step of a derivation" : ""})
           + "<p>" + formula + refersTo(row) + sentence("Source", row.source) + "</p>\n";
}

namespace {

/// Rows under their headings; `groupOf` and `textOf` are of one row.
template <class Rows, class GroupOf, class TextOf>
std::string grouped(const Rows &rows, GroupOf groupOf, TextOf textOf)
{
    std::string text;
    std::string last = "none yet";
    for (const auto &row : rows) {
        const std::string group(groupOf(row));
        if (group != last)
            text += "<h2>" + escaped(title(group)) + "</h2>\n";
        last = group;
        text += textOf(row);
    }
    return text;
}

} // namespace

std::string inputsPage()
{
    return htmlPage("Inputs",
                    "<p>Every input of a scenario. A pointer is what <code>--set</code>, sweeps and searches "
                    "take, and where "
                    "a plan file has the value. An input that is left out has its default.</p>\n"
                        + grouped(
                            parameters(), [](const Parameter &row) { return row.group; }, inputText));
}

std::string figuresPage()
{
    return htmlPage(
        "Figures",
        "<p>Every figure that Ridgepoint works out, and the steps between. A name is what "
        "<code>explain</code>, "
        "<code>sweep</code> and <code>search</code> take. A figure that does not exist for a scenario is "
        "left "
        "empty, never 0.</p>\n"
            + grouped(
                figureRows(), [](const FigureRow &row) { return figureHeading(row.name); }, figureText));
}

} // namespace ridgepoint::reference
