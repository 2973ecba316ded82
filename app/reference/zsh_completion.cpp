// The completion for zsh, by _arguments.
#include "app/reference/pages.h"
#include "app/reference/words.h"

namespace ridgepoint::reference {

namespace {

/// Text within a specification of _arguments: brackets and colons would end it.
std::string escaped(std::string_view text, std::string_view special)
{
    std::string result;
    for (const char c : text) {
        if (special.find(c) != std::string_view::npos)
            result += '\\';
        result += c;
    }
    return result;
}

std::string actionOf(const DescribedOption &option)
{
    switch (option.words) {
    case Words::choices: {
        std::string words;
        for (const std::string &choice : option.choices)
            words += (words.empty() ? "" : " ") + choice;
        return "(" + words + ")";
    }
    case Words::files:
        return "_files";
    case Words::none:
        return " ";
    default:
        break;
    }
    const std::string name = "_ridgepoint_" + std::string(nameOf(option.words));
    return option.list ? "_sequence " + name : option.open ? name + " -S =" : name;
}

/// "*--set[help]:POINTER=VALUE:_ridgepoint_inputs -S ="
std::string specificationOf(const DescribedOption &option, const std::string &name)
{
    const std::string value = ":" + escaped(option.value.empty() ? option.names.front() : option.value, ":\\")
                              + ":" + actionOf(option);
    if (option.positional)
        return (option.repeatable ? "*" : "") + value;
    const std::string exclusive = option.repeatable || option.names.size() == 1
                                      ? ""
                                      : "(" + option.names.front() + " " + option.names.back() + ")";
    return (option.repeatable ? "*" : exclusive) + name + "[" + escaped(option.help, "[]\\") + "]"
           + (option.takesValue() ? value : "");
}

std::string argumentsOf(const DescribedCommand &command)
{
    std::string lines = "_arguments -s";
    for (const DescribedOption &option : command.options)
        for (const std::string &name : option.names)
            if (!(command.name.empty() && option.positional))
                lines += " \\\n            " + shellQuoted(specificationOf(option, name));
    return lines;
}

constexpr std::string_view begin = R"(
_ridgepoint()
{
    local command=$words[2]
    if ((CURRENT > 2)) && (($_ridgepoint_commands[(I)$command:*])); then
        shift words
        ((CURRENT--))
        case $command in
)";

constexpr std::string_view end = R"(
    fi
}

_ridgepoint_first()
{
    _alternative 'commands:subcommand:{_describe -t commands subcommand _ridgepoint_commands}' 'files:plan:_files'
}

if [[ $funcstack[1] == _ridgepoint ]]; then
    _ridgepoint "$@"
else
    compdef _ridgepoint ridgepoint
fi
)";

std::string described(const std::string &text, const std::string &help)
{
    return "    " + shellQuoted(escaped(text, ":\\") + ":" + help) + "\n";
}

} // namespace

std::string zshCompletion()
{
    const std::vector<DescribedCommand> commands = describedCommands();
    std::string script = "#compdef ridgepoint\n# Completion for zsh; written by `ridgepoint generate zsh`.\n";
    script += "typeset -ga _ridgepoint_commands=(\n";
    for (const DescribedCommand &command : commands)
        if (!command.name.empty())
            script += described(command.name, command.summary);
    script += ")\n";
    for (const Words kind : listedWords) {
        const std::string name(nameOf(kind));
        script += "\n_ridgepoint_" + name + "()\n{\n    local -a names=(\n";
        for (const Word &word : wordsOf(kind))
            script += described(word.text, word.help);
        script += "    )\n    _describe -t " + name + " " + name + " names \"$@\"\n}\n";
    }
    script += begin;
    for (const DescribedCommand &command : commands)
        if (!command.name.empty())
            script +=
                "        " + command.name + ")\n            " + argumentsOf(command) + "\n            ;;\n";
    script += "        esac\n    else\n        " + argumentsOf(commands.front())
              + " \\\n            '1:plan or subcommand:_ridgepoint_first'" + std::string(end);
    return script;
}

} // namespace ridgepoint::reference
