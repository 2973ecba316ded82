// The subcommands. Each is one file with one function; a new one is that file and its line in commands.cpp.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/cli/exit_status.h"

namespace CLI {
class App;
}

namespace ridgepoint::cli {

struct Arguments : std::vector<std::string> {
    using std::vector<std::string>::vector;
    /// Where set, nothing is read and nothing done: it is shown what could be written. Completions and the manual page come of it.
    std::function<void(const CLI::App &)> describe;
};

struct Command {
    std::string_view name;
    std::string_view summary; ///< for the list in `ridgepoint --help`
    /// Of the arguments after its name. Null: report, for which the window's charts are needed (report_arguments.h).
    ExitStatus (*run)(const Arguments &arguments);
};

/// In the order of resources/help/format.md.
[[nodiscard]] std::span<const Command> commands();
[[nodiscard]] std::vector<std::string_view> commandNames();
/// Null where there is none of that name.
[[nodiscard]] const Command *findCommand(std::string_view name);

} // namespace ridgepoint::cli
