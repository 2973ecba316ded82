#include "app/cli/commands.h"

#include <algorithm>
#include <array>

namespace ridgepoint::cli {

// Each in the file of its name.
ExitStatus evaluate(const Arguments &arguments);
ExitStatus compare(const Arguments &arguments);
ExitStatus sweep(const Arguments &arguments);
ExitStatus solve(const Arguments &arguments);
ExitStatus sensitivity(const Arguments &arguments);
ExitStatus uncertainty(const Arguments &arguments);
ExitStatus search(const Arguments &arguments);
ExitStatus merge(const Arguments &arguments);
ExitStatus explain(const Arguments &arguments);
ExitStatus article(const Arguments &arguments);
ExitStatus importConfig(const Arguments &arguments); // in import.cpp
ExitStatus catalog(const Arguments &arguments);
ExitStatus generate(const Arguments &arguments);

namespace {

constexpr std::array table = {
    Command{"evaluate", "every figure of a scenario", evaluate},
    Command{"compare", "all scenarios of one or more plans side by side", compare},
    Command{"sweep", "figures over the values of one or two inputs", sweep},
    Command{"solve", "the value of an input at which a figure meets a target", solve},
    Command{"sensitivity", "which inputs move a figure most", sensitivity},
    Command{"uncertainty", "what figures may turn out to be, and what that comes from", uncertainty},
    Command{"search", "deployments ranked by a figure", search},
    Command{"merge", "the parts of a divided sweep, uncertainty or search, put together", merge},
    Command{"explain", "how one figure comes about, down to the inputs", explain},
    Command{"article", "the reference article's claims against the model", article},
    Command{"import", "a plan from a Hugging Face config.json", importConfig},
    Command{"report", "charts and tables for people", nullptr},
    Command{"catalog", "what is built in, with sources", catalog},
    Command{"generate", "completions, the manual page and the reference, from the program's own tables",
            generate},
};

} // namespace

std::span<const Command> commands()
{
    return table;
}

std::vector<std::string_view> commandNames()
{
    std::vector<std::string_view> names;
    for (const Command &command : table)
        names.push_back(command.name);
    return names;
}

const Command *findCommand(std::string_view name)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const Command &c) { return c.name == name; });
    return found == table.end() ? nullptr : &*found;
}

} // namespace ridgepoint::cli
