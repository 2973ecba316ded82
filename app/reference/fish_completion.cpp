// The completion for fish.
#include "app/reference/pages.h"
#include "app/reference/words.h"

namespace ridgepoint::reference {

namespace {

/// In single quotes of fish, where a backslash keeps its meaning.
std::string fishQuoted(std::string_view text)
{
    std::string quoted = "'";
    for (const char c : text) {
        if (c == '\'' || c == '\\')
            quoted += '\\';
        quoted += c;
    }
    return quoted + "'";
}

/// What -a is given; empty where nothing is offered.
std::string offerOf(const DescribedOption &option)
{
    if (option.words == Words::choices) {
        std::string words;
        for (const std::string &choice : option.choices)
            words += (words.empty() ? "" : " ") + choice;
        return words;
    }
    const std::string name(nameOf(option.words));
    if (name.empty())
        return {};
    return "(__ridgepoint_" + name + (option.open ? " =" : "") + ")";
}

std::string lineOf(const DescribedOption &option, const std::string &condition)
{
    const std::string offer = offerOf(option);
    std::string line = "complete -c ridgepoint -n " + fishQuoted(condition);
    if (option.positional) // files are offered anyway
        return offer.empty() ? "" : line + " -a " + fishQuoted(offer) + "\n";
    for (const std::string &name : option.names)
        line += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
    if (option.takesValue())
        line += option.words == Words::files ? " -r -F" : " -x";
    if (!offer.empty())
        line += " -a " + fishQuoted(offer);
    return line + " -d " + fishQuoted(option.help) + "\n";
}

} // namespace

std::string fishCompletion()
{
    std::string script = "# Completion of ridgepoint for fish; written by `ridgepoint generate fish`.\n";
    for (const Words kind : listedWords) {
        script +=
            "function __ridgepoint_" + std::string(nameOf(kind)) + "\n    printf '%s'\"$argv[1]\"'\\t%s\\n'";
        for (const Word &word : wordsOf(kind))
            script += " \\\n        " + fishQuoted(word.text) + " " + fishQuoted(word.help);
        script += "\nend\n";
    }
    for (const DescribedCommand &command : describedCommands()) {
        const std::string condition =
            command.name.empty() ? "__fish_use_subcommand" : "__fish_seen_subcommand_from " + command.name;
        if (!command.name.empty())
            script += "complete -c ridgepoint -n __fish_use_subcommand -a " + command.name + " -d "
                      + fishQuoted(command.summary) + "\n";
        for (const DescribedOption &option : command.options)
            script += lineOf(option, condition);
    }
    return script;
}

} // namespace ridgepoint::reference
