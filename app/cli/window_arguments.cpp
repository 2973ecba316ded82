#include "app/cli/window_arguments.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <filesystem>

#include "app/cli/output.h"
#include "app/cli/read_arguments.h"
#include "core/text/text.h"

namespace ridgepoint::cli {

namespace {

struct WindowTexts {
    std::string size, scale, view, scenario, dialog, docks;
};

std::string commandList()
{
    std::string text = "Subcommands (each has its own --help):\n";
    for (const Command &command : commands()) {
        std::string line = "  " + std::string(command.name);
        line.resize(std::max<std::size_t>(line.size() + 2, 14), ' ');
        text += line + std::string(command.summary) + "\n";
    }
    return text
           + "\nExamples:\n"
             "  ridgepoint plan.ridge\n"
             "  ridgepoint evaluate plan.ridge --set /workload/active_share=0.1\n"
             "  ridgepoint --screenshot window.png --theme dark --size 1920x1080 plan.ridge\n";
}

void addWindowOptions(CLI::App &app, WindowOptions &options, WindowTexts &texts)
{
    app.add_flag("--version")->description("Show the version")->disable_flag_override();
    app.add_option("FILE", options.file, "Plan to open (*.ridge), - for standard input")->type_name("");
    app.add_option("--screenshot", options.screenshot, "Write a picture of the window; needs no display")
        ->type_name("OUT.png");
    addChoice(app, "--theme", options.theme, {"light", "dark"}, "Colours");
    app.add_option("--size", texts.size, "Of the window, 1024x640 to 7680x4320 (default: 1440x900)")
        ->type_name("WxH");
    addChoice(app, "--scale", texts.scale, {"1", "1.5", "2"},
              "Device pixels of the picture for one of the window");
    addChoice(app, "--view", texts.view, {"plan", "explore", "article", "start", "present"}, "Page to show");
    app.add_option("--dock", texts.docks, "Docks to show: explain, why, compare; several with commas")
        ->type_name("NAMES");
    app.add_option("--dialog", texts.dialog, "Dialog to show open")->type_name("NAME");
    app.add_option("--scenario", texts.scenario, "Scenario by name, or by number from 0")
        ->type_name("N|NAME");
    app.footer(commandList());
}

std::optional<int> wholeNumber(std::string_view text)
{
    int number = 0;
    const char *const end = text.data() + text.size();
    const auto [last, problem] = std::from_chars(text.data(), end, number);
    return problem == std::errc() && last == end ? std::optional(number) : std::nullopt;
}

std::optional<Error> readSize(const std::string &text, WindowOptions &options)
{
    const std::size_t by = text.find('x');
    const std::optional<int> width = wholeNumber(std::string_view(text).substr(0, by));
    const std::optional<int> height =
        by == std::string::npos ? std::nullopt : wholeNumber(std::string_view(text).substr(by + 1));
    if (!width || !height || *width < 1024 || *width > 7680 || *height < 640 || *height > 4320)
        return usageError("--size", "WxH from 1024x640 to 7680x4320", "'" + quoted(text) + "'");
    options.width = *width;
    options.height = *height;
    options.hasSize = true;
    return std::nullopt;
}

std::optional<Error> readDocks(std::string_view text, WindowOptions &options)
{
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t comma = std::min(text.find(',', at), text.size());
        const std::string_view name = text.substr(at, comma - at);
        if (name != "explain" && name != "why" && name != "compare")
            return usageError("--dock", "explain, why or compare, several with commas between them",
                              "'" + quoted(name) + "'");
        options.docks.emplace_back(name);
        at = comma + 1;
    }
    return std::nullopt;
}

/// Options that are more than a word from a list.
std::optional<Error> readTexts(const CLI::App &app, const WindowTexts &texts, WindowOptions &options)
{
    if (app.count("--size") > 0)
        if (std::optional<Error> error = readSize(texts.size, options))
            return error;
    if (app.count("--dock") > 0)
        if (std::optional<Error> error = readDocks(texts.docks, options))
            return error;
    if (app.count("--screenshot") > 0 && !options.screenshot.ends_with(".png"))
        return usageError("--screenshot", "the name of a PNG file, ending in .png",
                          "'" + quoted(options.screenshot) + "'");
    if (app.count("--scale") > 0)
        options.scale = parseNumber(texts.scale).value_or(1);
    const auto given = [&](const char *name, const std::string &text) {
        return app.count(name) > 0 ? std::optional(text) : std::nullopt;
    };
    options.view = given("--view", texts.view);
    options.scenario = given("--scenario", texts.scenario);
    options.dialog = given("--dialog", texts.dialog);
    return std::nullopt;
}

std::optional<Error> missingFile(const CLI::App &app, const std::string &file)
{
    std::error_code ignored;
    if (app.count("FILE") == 0 || file == "-" || std::filesystem::exists(file, ignored))
        return std::nullopt;
    return usageError("FILE", "a subcommand or an existing file", "'" + quoted(file) + "'",
                      adviceForUnknown(file, commandNames()));
}

/// Qt ends the program where it finds no display; this asks before.
bool displayKnown()
{
    const auto set = [](const char *name) {
        const char *const value = std::getenv(name);
        return value != nullptr && *value != '\0';
    };
    return set("DISPLAY") || set("WAYLAND_DISPLAY") || set("QT_QPA_PLATFORM");
}

ExitStatus printVersion()
{
    Output output;
    output.write("ridgepoint " RIDGEPOINT_VERSION "\n");
    return output.finish(ExitStatus::done);
}

} // namespace

std::variant<WindowOptions, ExitStatus> readWindowArguments(const Arguments &arguments)
{
    WindowOptions options;
    WindowTexts texts;
    CLI::App app("Plans hardware for the inference of language models: memory, speed, users and cost.\n"
                 "Without a subcommand it opens the window.",
                 "ridgepoint");
    addWindowOptions(app, options, texts);
    if (const std::optional<ExitStatus> status = readArguments(app, arguments))
        return *status;
    if (app.count("--version") > 0)
        return printVersion();
    if (const std::optional<Error> error = readTexts(app, texts, options))
        return fail(ExitStatus::usage, *error);
    if (const std::optional<Error> error = missingFile(app, options.file))
        return fail(ExitStatus::usage, *error);
    if (options.screenshot.empty() && !displayKnown())
        return fail(ExitStatus::usage,
                    usageError("ridgepoint", "a display for the window",
                               "neither DISPLAY nor WAYLAND_DISPLAY",
                               "without one, use a subcommand (ridgepoint --help) or --screenshot OUT.png"));
    return options;
}

} // namespace ridgepoint::cli
