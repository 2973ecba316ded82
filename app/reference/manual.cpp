// ridgepoint(1).
#include "app/reference/described.h"
#include "app/reference/pages.h"
#include "core/registry/figure_rows.h"
#include "core/registry/parameters.h"

namespace ridgepoint::reference {

namespace {

/// Text as man(7) takes it: hyphens that can be copied, no line that begins like a request.
std::string roff(std::string_view text)
{
    std::string result;
    bool lineBegins = true;
    for (const char c : text) {
        if (lineBegins && (c == '.' || c == '\''))
            result += "\\&";
        lineBegins = c == '\n';
        if (c == '-')
            result += "\\-";
        else if (c == '\\')
            result += "\\e";
        else
            result += c;
    }
    return result;
}

std::string bold(std::string_view text)
{
    return "\\fB" + roff(text) + "\\fR";
}

std::string italic(std::string_view text)
{
    return "\\fI" + roff(text) + "\\fR";
}

std::string optionEntry(const DescribedOption &option)
{
    std::string names;
    for (const std::string &name : option.names)
        names += (names.empty() ? "" : ", ") + (option.positional ? italic(name) : bold(name));
    if (!option.value.empty())
        names += " " + italic(option.value);
    if (option.positional && option.repeatable)
        names += "…";
    return ".TP\n" + names + "\n" + roff(option.help) + ".\n";
}

/// What --help ends with; lines that are indented there are shown as they stand.
std::string footerText(const std::string &footer)
{
    std::string text;
    bool verbatim = false;
    for (std::size_t at = 0; at < footer.size();) {
        const std::size_t end = std::min(footer.find('\n', at), footer.size());
        const std::string line = footer.substr(at, end - at);
        at = end + 1;
        const bool indented = line.starts_with("  ");
        if (indented != verbatim)
            text += indented ? ".PP\n.nf\n" : ".fi\n";
        verbatim = indented;
        text += line.empty() ? ".PP\n" : roff(line) + "\n";
    }
    return text + (verbatim ? ".fi\n" : "");
}

std::string commandSection(const DescribedCommand &command)
{
    std::string text = ".SS " + roff(command.name) + "\n" + roff(command.description) + "\n";
    for (const DescribedOption &option : command.options)
        text += optionEntry(option);
    return text + ".PP\n" + footerText(command.footer);
}

std::string synopsis(const std::vector<DescribedCommand> &commands)
{
    std::string text = ".SH SYNOPSIS\n.B ridgepoint\n[\\fIOPTION\\fR]… [\\fIFILE\\fR]\n";
    for (const DescribedCommand &command : commands) {
        if (command.name.empty())
            continue;
        text += ".br\n" + bold("ridgepoint " + command.name) + " [" + italic("OPTION") + "]…";
        for (const DescribedOption &option : command.options)
            if (option.positional)
                text += " " + italic(option.names.front()) + (option.repeatable ? "…" : "");
        text += "\n";
    }
    return text;
}

std::string tables()
{
    std::string text = ".SH INPUTS\nPointers for \\fB\\-\\-set\\fR and the studies, with what each may be.\n";
    for (const Parameter &parameter : parameters())
        text += ".TP\n" + bold(parameter.pointer) + "\n" + roff(parameter.help) + " "
                + roff(parameter.expectation()) + (parameter.unit.empty() ? "" : "; " + roff(parameter.unit))
                + ".\n";
    text += ".SH FIGURES\nNames for \\fBexplain\\fR and the studies.\n";
    for (const FigureRow &row : figureRows())
        if (!row.step)
            text += ".TP\n" + bold(row.name) + "\n" + roff(row.label)
                    + (row.unit.empty() ? "" : ", " + roff(row.unit)) + ".\n";
    return text;
}

constexpr std::string_view closing = R"(.SH EXIT STATUS
.TP
0
Done.
.TP
1
The plan is valid, but no batch of it can be served, a goal is out of reach, or a search has no feasible row; what exists is printed.
.TP
2
Wrong usage, or a window without a display.
.TP
3
A file cannot be read, is invalid, or cannot be written.
.SH FILES
.TP
.I *.ridge
A plan: JSON in UTF\-8.
.TP
.I $XDG_DATA_HOME/ridgepoint/catalog.json
One's own models and accelerators (default folder ~/.local/share).
.TP
.I $XDG_STATE_HOME/ridgepoint
Unsaved work of the window (default folder ~/.local/state).
.SH ENVIRONMENT
.TP
.B NO_COLOR
Where set, tables have no colours.
)";

} // namespace

std::string manualPage()
{
    const std::vector<DescribedCommand> commands = describedCommands();
    const DescribedCommand &window = commands.front();
    std::string text =
        ".\\\" Written by `ridgepoint generate man`.\n.TH RIDGEPOINT 1 \"\" \"Ridgepoint " RIDGEPOINT_VERSION
        "\" \"User Commands\"\n.SH NAME\nridgepoint \\- plans hardware for the inference of language "
        "models\n";
    text += synopsis(commands) + ".SH DESCRIPTION\n" + roff(window.description) + "\n.SH OPTIONS\n";
    for (const DescribedOption &option : window.options)
        text += optionEntry(option);
    text += ".SH SUBCOMMANDS\n";
    for (const DescribedCommand &command : commands)
        if (!command.name.empty())
            text += commandSection(command);
    return text + tables() + std::string(closing);
}

} // namespace ridgepoint::reference
