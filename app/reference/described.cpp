#include "app/reference/described.h"

#include <algorithm>

#include <CLI/App.hpp>

#include "app/cli/commands.h"
#include "app/cli/report_arguments.h"
#include "app/cli/window_arguments.h"

namespace ridgepoint::reference {

namespace {

std::vector<std::string> partsOf(const std::string &text, char separator)
{
    std::vector<std::string> parts(1);
    for (const char c : text)
        if (c == separator)
            parts.emplace_back();
        else
            parts.back() += c;
    return parts;
}

/// Alternatives that are words rather than names of something: "table|json", not "N|NAME".
bool isChoice(const std::string &value)
{
    const auto isName = [](char c) { return c >= 'A' && c <= 'Z'; };
    return value.find('|') != std::string::npos && std::none_of(value.begin(), value.end(), isName);
}

/// From how the value is written, what it can be.
void readWords(DescribedOption &option)
{
    const std::string &value =
        option.positional && option.value.empty() ? option.names.front() : option.value;
    option.list = value.find(",…") != std::string::npos;
    option.open = value.find('=') != std::string::npos;
    const auto begins = [&](const char *word) { return value.starts_with(word); };
    if (isChoice(value)) {
        option.words = Words::choices;
        option.choices = partsOf(value, '|');
    } else if (begins("FIGURE")) {
        option.words = Words::figures;
    } else if (begins("POINTER")) {
        option.words = Words::inputs;
    } else if (begins("ID")) {
        option.words = Words::accelerators;
    } else if (option.positional || value.find('.') != std::string::npos
               || value.find("FILE") != std::string::npos) {
        option.words = Words::files;
    }
    if (begins("POINTER=FROM")) // the dots of a range are not those of a file's name
        option.list = false;
}

DescribedOption described(const CLI::Option &option)
{
    DescribedOption result;
    for (const std::string &name : option.get_snames())
        result.names.push_back("-" + name);
    for (const std::string &name : option.get_lnames())
        result.names.push_back("--" + name);
    result.positional = result.names.empty();
    if (result.positional)
        result.names.push_back(option.get_name());
    result.help = option.get_description();
    if (option.get_items_expected_max() > 0)
        result.value = option.get_type_name();
    result.repeatable = option.get_items_expected_max() > 1
                        || option.get_multi_option_policy() == CLI::MultiOptionPolicy::TakeAll;
    if (!result.value.empty() || result.positional)
        readWords(result);
    return result;
}

DescribedCommand described(const CLI::App &app)
{
    DescribedCommand result;
    result.description = app.get_description();
    result.footer = app.get_footer();
    for (const CLI::Option *option : app.get_options())
        result.options.push_back(described(*option));
    return result;
}

} // namespace

std::vector<DescribedCommand> describedCommands()
{
    std::vector<DescribedCommand> commands;
    cli::Arguments question;
    question.describe = [&](const CLI::App &app) { commands.push_back(described(app)); };
    static_cast<void>(cli::readWindowArguments(question));
    for (const cli::Command &command : cli::commands()) {
        if (command.run != nullptr)
            static_cast<void>(command.run(question));
        else
            static_cast<void>(cli::readReportArguments(question));
        commands.back().name = command.name;
        commands.back().summary = command.summary;
    }
    return commands;
}

} // namespace ridgepoint::reference
