// `ridgepoint generate`: what a package has beside the program, written from the program's own tables.
#include <algorithm>

#include "app/cli/output.h"
#include "app/cli/read_arguments.h"
#include "app/reference/pages.h"
#include "core/plan/plan_file.h"

namespace ridgepoint::cli {

namespace {

struct Kind {
    std::string_view name;
    std::string (*write)();
};

constexpr Kind kinds[] = {
    {"bash", reference::bashCompletion}, {"zsh", reference::zshCompletion},
    {"fish", reference::fishCompletion}, {"man", reference::manualPage},
    {"inputs", reference::inputsPage},   {"figures", reference::figuresPage},
    {"model", reference::modelPage},     {"texts", reference::tableTexts},
};
constexpr std::string_view pageKind = "page";

ExitStatus writePage(const std::string &file)
{
    const Result<std::string> text = readFileText(file);
    if (!text)
        return fail(ExitStatus::file, text.error());
    const Result<std::string> page = reference::withPresentFigures(text.value());
    if (!page)
        return fail(ExitStatus::file, page.error().in(file));
    Output output;
    output.write(page.value());
    return output.finish(ExitStatus::done);
}

} // namespace

ExitStatus generate(const Arguments &arguments)
{
    std::string name;
    std::string file;
    std::vector<std::string> names;
    for (const Kind &kind : kinds)
        names.emplace_back(kind.name);
    names.emplace_back(pageKind);
    CLI::App app(
        "Completions for a shell, the manual page, and the reference of inputs, figures and the model as "
        "HTML, written from\n"
        "the program's own tables, and their texts for translators; or a page of the help with its "
        "figures worked\n"
        "out anew.",
        "ridgepoint generate");
    addChoice(app, "KIND", name, names, "What to write");
    app.add_option("PAGE", file, "Of page: the file")->type_name("");
    app.footer("Examples:\n"
               "  source <(ridgepoint generate bash)\n"
               "  ridgepoint generate figures > figures.html\n"
               "  ridgepoint generate page resources/help/guide.html > guide.html\n");
    if (const std::optional<ExitStatus> status = readArguments(app, arguments))
        return *status;
    if (app.count("KIND") == 0)
        return fail(ExitStatus::usage, usageError("KIND", "what to write", "nothing"));
    if ((name == pageKind) != (app.count("PAGE") > 0))
        return fail(ExitStatus::usage,
                    name == pageKind
                        ? usageError("PAGE", "a file of HTML, or - for standard input", "nothing")
                        : usageError("PAGE", "no file beside " + name, "one"));
    if (name == pageKind)
        return writePage(file);
    Output output;
    output.write(std::ranges::find(kinds, name, &Kind::name)->write());
    return output.finish(ExitStatus::done);
}

} // namespace ridgepoint::cli
