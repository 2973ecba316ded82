#include "app/cli/read_arguments.h"

#include <algorithm>

#include <CLI/Formatter.hpp>

#include "app/cli/output.h"
#include "core/text/text.h"

namespace ridgepoint::cli {

namespace {

std::string joined(const std::vector<std::string> &names, std::string_view separator)
{
    std::string text;
    for (const std::string &name : names) {
        if (!text.empty())
            text += separator;
        text += name;
    }
    return text;
}

/// The error for an argument that nothing takes.
Error unexpected(const CLI::App &app, const std::vector<std::string> &left)
{
    const bool ended = left.front() == "--" && left.size() > 1; // what is left stands behind it
    const std::string &argument = left[ended ? 1 : 0];
    if (ended && argument.starts_with('-') && argument != "-")
        return usageError(app.get_name(), "options in front of '--', which ends them",
                          "'" + quoted(argument) + "' behind it");
    if (!argument.starts_with('-') || argument == "-")
        return usageError(app.get_name(), "no further argument", "'" + quoted(argument) + "'");
    const std::string written = argument.substr(0, argument.find('='));
    std::vector<std::string> known;
    for (const CLI::Option *option : app.get_options())
        for (const std::string &name : option->get_lnames())
            known.push_back("--" + name);
    const std::vector<std::string_view> names(known.begin(), known.end());
    return usageError(app.get_name(), "a known option", "'" + quoted(written) + "'",
                      adviceForUnknown(written, names));
}

Error inOwnWords(const CLI::App &app, const CLI::ParseError &problem)
{
    if (dynamic_cast<const CLI::ExtrasError *>(&problem) != nullptr && !app.remaining().empty())
        return unexpected(app, app.remaining());
    const std::string text = problem.what();
    const std::size_t colon = text.find(": ");
    if (dynamic_cast<const CLI::ArgumentMismatch *>(&problem) != nullptr && colon != std::string::npos) {
        const std::string option = text.substr(0, colon);
        const CLI::Option *known = app.get_option_no_throw(option);
        const bool repeated = known != nullptr && known->count() > 1;
        return usageError(option, repeated ? "this option once" : "a value",
                          repeated ? "it " + std::to_string(known->count()) + " times" : "nothing");
    }
    if (const std::size_t end = text.find(" was given a disallowed flag override"); end != std::string::npos)
        return usageError("--" + text.substr(0, end), "no value", "one");
    if (dynamic_cast<const CLI::ValidationError *>(&problem) != nullptr && colon != std::string::npos)
        return {.file = text.substr(0, colon),
                .place = {},
                .expected = {},
                .found = {},
                .advice = text.substr(colon + 2)};
    return {.file = app.get_name(), .place = {}, .expected = {}, .found = {}, .advice = text};
}

ExitStatus printHelp(const CLI::App &app)
{
    Output output;
    output.write(app.help());
    return output.finish(ExitStatus::done);
}

} // namespace

std::optional<ExitStatus> readArguments(CLI::App &app, const Arguments &arguments)
{
    app.set_help_flag("-h,--help", "Show this help");
    app.get_formatter()->column_width(34);
    if (arguments.describe) {
        arguments.describe(app);
        return ExitStatus::done;
    }
    try {
        app.parse(
            std::vector<std::string>(arguments.rbegin(), arguments.rend())); // CLI11 takes them from the back
    } catch (const CLI::CallForHelp &) {
        return printHelp(app);
    } catch (const CLI::ParseError &problem) {
        return fail(ExitStatus::usage, inOwnWords(app, problem));
    }
    return std::nullopt;
}

CLI::Option *addChoice(CLI::App &app, std::string name, std::string &value, std::vector<std::string> names,
                       const std::string &help)
{
    const std::string choices = joined(names, "|");
    const auto check = [names = std::move(names)](std::string &text) {
        if (std::find(names.begin(), names.end(), text) != names.end())
            return std::string();
        const std::vector<std::string_view> known(names.begin(), names.end());
        const std::string_view nearest = nearestName(text, known);
        return Error{.file = {},
                     .place = {},
                     .expected = "one of " + joined(names, ", "),
                     .found = "'" + quoted(text) + "'",
                     .advice = nearest.empty() ? "" : "did you mean '" + std::string(nearest) + "'?"}
            .message();
    };
    return app.add_option(std::move(name), value, help)->check(CLI::Validator(check, ""))->type_name(choices);
}

Error usageError(std::string place, std::string expected, std::string_view found, std::string advice)
{
    return {.file = std::move(place),
            .place = {},
            .expected = std::move(expected),
            .found = std::string(found),
            .advice = std::move(advice)};
}

} // namespace ridgepoint::cli
