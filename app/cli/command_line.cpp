#include "app/cli/command_line.h"

#include <csignal>
#include <exception>
#include <filesystem>
#include <new>
#include <string>
#include <vector>

#include "app/cli/commands.h"
#include "app/cli/window_arguments.h"
#include "core/text/text.h"

namespace ridgepoint::cli {

namespace {

/// A first argument that is a word must be a subcommand or an existing file: a misspelt subcommand shall not
/// be taken for a plan's name.
std::optional<Error> problemOfFirst(const Arguments &arguments)
{
    if (arguments.empty())
        return std::nullopt;
    const std::string &first = arguments.front();
    std::error_code ignored;
    if (first.starts_with('-') || std::filesystem::exists(first, ignored))
        return std::nullopt;
    const std::vector<std::string_view> names = commandNames();
    return Error{.file = "ridgepoint",
                 .place = {},
                 .expected = "a subcommand or an existing file",
                 .found = "'" + quoted(first) + "'",
                 .advice = adviceForUnknown(first, names)};
}

Request report(const Arguments &arguments)
{
    std::variant<ReportRequest, ExitStatus> request = readReportArguments(arguments);
    if (const ExitStatus *status = std::get_if<ExitStatus>(&request))
        return static_cast<int>(*status);
    return std::get<ReportRequest>(std::move(request));
}

Request dispatch(const Arguments &arguments)
{
    if (!arguments.empty())
        if (const Command *command = findCommand(arguments.front())) {
            const Arguments own(arguments.begin() + 1, arguments.end());
            return command->run != nullptr ? static_cast<int>(command->run(own)) : report(own);
        }
    if (const std::optional<Error> problem = problemOfFirst(arguments))
        return static_cast<int>(fail(ExitStatus::usage, *problem));
    std::variant<WindowOptions, ExitStatus> window = readWindowArguments(arguments);
    if (const ExitStatus *status = std::get_if<ExitStatus>(&window))
        return static_cast<int>(*status);
    return std::get<WindowOptions>(std::move(window));
}

} // namespace

Request runCommandLine(int argc, const char *const *argv)
{
    std::signal(SIGPIPE, SIG_IGN); // a reader that has gone is a failed write, told like any other
    std::signal(SIGXFSZ, SIG_IGN); // so is a file at its size limit
    try {
        return dispatch(argc > 1 ? Arguments(argv + 1, argv + argc) : Arguments());
    } catch (const std::bad_alloc &) {
        return static_cast<int>(fail(ExitStatus::file, {.file = "ridgepoint",
                                                        .place = {},
                                                        .expected = "input that fits in memory",
                                                        .found = "more than there is",
                                                        .advice = {}}));
    } catch (const std::exception &problem) {
        return static_cast<int>(fail(ExitStatus::file, {.file = "ridgepoint",
                                                        .place = {},
                                                        .expected = "input that can be worked on",
                                                        .found = quoted(problem.what(), 200),
                                                        .advice = {}}));
    }
}

} // namespace ridgepoint::cli
