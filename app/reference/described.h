// What can be written on the command line, told by the same definitions that read it: completions and the manual page are made of
// this, so that they can list nothing that is not there and leave nothing out.
#pragma once

#include <string>
#include <vector>

namespace ridgepoint::reference {

/// What stands for an option's value or an argument without a name, for completion.
enum class Words {
    none,         ///< a flag, or a value that nothing can be offered for
    choices,      ///< one of a few words
    files,        ///< a file
    figures,      ///< the name of a figure
    inputs,       ///< the pointer of an input
    accelerators, ///< the id of an accelerator
};

struct DescribedOption {
    std::vector<std::string> names; ///< "-o", "--output"; of an argument without a name "FILE"
    std::string value; ///< how its value is written: "POINTER=VALUE", "table|json"; empty where it has none
    std::string help;
    Words words = Words::none;
    std::vector<std::string> choices; ///< where words says so
    bool positional = false;
    bool repeatable = false;
    bool list = false; ///< several words with commas between them
    bool open = false; ///< something has to follow the word: "=VALUE"

    [[nodiscard]] bool takesValue() const { return !positional && !value.empty(); }
};

struct DescribedCommand {
    std::string name;        ///< "evaluate"; empty: the program without a subcommand
    std::string summary;     ///< a few words, for lists
    std::string description; ///< sentences
    std::string footer;      ///< what --help ends with: exit status, examples
    std::vector<DescribedOption> options;
};

/// The program itself, then its subcommands in the order of `ridgepoint --help`.
[[nodiscard]] std::vector<DescribedCommand> describedCommands();

} // namespace ridgepoint::reference
