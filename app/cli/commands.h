// The subcommands. Each is one file with one function; a new one is that file and its line in commands.cpp.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/cli/exit_status.h"

namespace ridgepoint::cli {

using Arguments = std::vector<std::string>;

struct Command {
    std::string_view name;
    std::string_view summary;                      ///< for the list in `ridgepoint --help`
    ExitStatus (*run)(const Arguments &arguments); ///< of the arguments after its name
};

/// In the order of resources/help/format.md.
[[nodiscard]] std::span<const Command> commands();
[[nodiscard]] std::vector<std::string_view> commandNames();
/// Null where there is none of that name.
[[nodiscard]] const Command *findCommand(std::string_view name);

} // namespace ridgepoint::cli
