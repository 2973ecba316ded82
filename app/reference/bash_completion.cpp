// The completion for bash. Its lists stand in the script, so that a Tab starts no program.
#include "app/reference/pages.h"
#include "app/reference/words.h"

namespace ridgepoint::reference {

namespace {

/// What the script calls the words of an option: "figures", "figures,", "inputs=", "files", "none", or " table json".
std::string kindOf(const DescribedOption &option)
{
    if (option.words == Words::choices) {
        std::string words;
        for (const std::string &choice : option.choices)
            words += " " + choice;
        return words;
    }
    if (option.words == Words::files)
        return "files";
    if (option.words == Words::none)
        return "none";
    return std::string(nameOf(option.words)) + (option.open ? "=" : option.list ? "," : "");
}

/// Of one command, what its options and arguments are, as a case of the script.
std::string caseOf(const DescribedCommand &command)
{
    std::string names;
    std::string kinds;
    std::string arguments;
    for (const DescribedOption &option : command.options) {
        if (option.positional) {
            arguments += (arguments.empty() ? "" : ";") + kindOf(option);
            continue;
        }
        std::string alternatives;
        for (const std::string &name : option.names) {
            names += (names.empty() ? "" : " ") + name;
            alternatives += (alternatives.empty() ? "" : " | ") + name;
        }
        if (option.takesValue())
            kinds += "        " + alternatives + ") kind=" + shellQuoted(kindOf(option)) + " ;;\n";
    }
    return "    " + (command.name.empty() ? "*" : command.name) + ")\n        options=" + shellQuoted(names)
           + " arguments=" + shellQuoted(arguments) + "\n" + "        case $previous in\n" + kinds
           + "        esac\n        ;;\n";
}

constexpr std::string_view head =
    R"(# Completion of ridgepoint for bash; written by `ridgepoint generate bash`.
)";

constexpr std::string_view begin = R"(
_ridgepoint_offer() # KIND CURRENT: adds to COMPREPLY
{
    local kind=$1 current=$2 words= before=
    case $kind in
    none) return ;;
    files)
        compopt -o filenames 2>/dev/null
        local file
        while IFS= read -r file; do COMPREPLY+=("$file"); done < <(compgen -f -- "$current")
        return
        ;;
    ' '*) words=$kind ;;
    *)
        local list=_ridgepoint_${kind%[,=]}
        words=${!list}
        ;;
    esac
    if [[ $kind == *, && $current == *,* ]]; then
        before=${current%,*},
        current=${current##*,}
    fi
    local suffix=
    [[ $kind == *= ]] && suffix==
    [[ $kind == *[,=] ]] && compopt -o nospace 2>/dev/null
    local word
    while IFS= read -r word; do COMPREPLY+=("$before$word$suffix"); done < <(compgen -W "$words" -- "$current")
}

_ridgepoint()
{
    local IFS=$' \t\n'
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} kind= options= arguments=
    COMPREPLY=()
    # bash splits --option=value at the sign
    if [[ $current == = ]]; then
        current=
    elif [[ $previous == = ]]; then
        previous=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    [[ ${COMP_WORDS[COMP_CWORD]} == = || ${COMP_WORDS[COMP_CWORD - 1]} == = ]] && [[ $previous != -* ]] && return
    local command=
    ((COMP_CWORD > 1)) && command=${COMP_WORDS[1]}
    case $command in
)";

constexpr std::string_view end = R"(    esac
    if [[ $kind ]]; then
        _ridgepoint_offer "$kind" "$current"
    elif [[ $current == -* ]]; then
        _ridgepoint_offer " $options" "$current"
    else
        ((COMP_CWORD == 1)) && _ridgepoint_offer " $_ridgepoint_commands" "$current"
        local part
        local IFS=';'
        for part in $arguments; do
            IFS=$' \t\n' _ridgepoint_offer "$part" "$current"
        done
    fi
}
complete -F _ridgepoint ridgepoint
)";

} // namespace

std::string bashCompletion()
{
    const std::vector<DescribedCommand> commands = describedCommands();
    std::string names;
    std::string cases;
    for (const DescribedCommand &command : commands) {
        if (command.name.empty())
            continue;
        names += (names.empty() ? "" : " ") + command.name;
        cases += caseOf(command);
    }
    cases += caseOf(commands.front()); // what no subcommand is
    std::string lists = "_ridgepoint_commands=" + shellQuoted(names) + "\n";
    for (const Words kind : listedWords) {
        lists += "_ridgepoint_" + std::string(nameOf(kind)) + "='";
        for (const Word &word : wordsOf(kind))
            lists += "\n" + word.text;
        lists += "'\n";
    }
    return std::string(head) + lists + std::string(begin) + cases + std::string(end);
}

} // namespace ridgepoint::reference
