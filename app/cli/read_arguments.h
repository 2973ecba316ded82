// Arguments by CLI11, errors in the project's own form: `--format: expected one of table, json, got 'yaml'`.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <CLI/App.hpp>

#include "app/cli/commands.h"

namespace ridgepoint::cli {

/// Reads `arguments` into what was bound to `app`. A status: help was asked for and has been printed, or the
/// arguments are wrong and that has been told.
[[nodiscard]] std::optional<ExitStatus> readArguments(CLI::App &app, const Arguments &arguments);

/// An option whose value is one of `names`, listed in the help.
CLI::Option *addChoice(CLI::App &app, std::string name, std::string &value, std::vector<std::string> names,
                       const std::string &help);

/// What an error calls an option: its longest name, or the name of a positional argument.
[[nodiscard]] Error usageError(std::string place, std::string expected, std::string_view found,
                               std::string advice = {});

} // namespace ridgepoint::cli
