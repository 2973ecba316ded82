// `ridgepoint import`: a plan from a Hugging Face config.json.
#include <filesystem>

#include <unistd.h>

#include <QFile>

#include "app/cli/import_report.h"
#include "app/cli/read_arguments.h"
#include "app/document/import_file.h"
#include "app/files/whole_file.h"

namespace ridgepoint::cli {

namespace {

/// The plan goes to standard output alone, so that it can be piped into `evaluate -`; what to know about it to standard error.
ExitStatus printPlan(const Plan &plan, const ImportedModel &model)
{
    Output output;
    output.write(writePlan(plan));
    if (const ExitStatus status = output.finish(ExitStatus::done); status != ExitStatus::done)
        return status;
    Output report(STDERR_FILENO);
    writeImportReport(report, model);
    return report.finish(ExitStatus::done);
}

ExitStatus savePlanAs(const std::string &path, const Plan &plan, const ImportedModel &model)
{
    const Result<Done> saved =
        writeWholeFile(QFile::decodeName(path.c_str()), QByteArray::fromStdString(writePlan(plan)));
    if (!saved)
        return fail(ExitStatus::file, saved.error());
    Output output;
    writeImportReport(output, model);
    return output.finish(ExitStatus::done);
}

} // namespace

ExitStatus importConfig(const Arguments &arguments)
{
    std::string file;
    std::string out;
    CLI::App app("A plan from a Hugging Face config.json: what was understood, what was assumed, and the "
                 "parameter count beside the published one.",
                 "ridgepoint import");
    app.add_option("CONFIG", file, "A model's config.json, - for standard input")->type_name("");
    app.add_option("-o,--output", out, "Write the plan to this file (default: standard output)")
        ->type_name("PLAN.ridge");
    app.footer("Without -o the plan goes to standard output and the report to standard error.\n\n"
               "Examples:\n"
               "  ridgepoint import config.json -o plan.ridge\n"
               "  ridgepoint import config.json 2>/dev/null | ridgepoint evaluate -\n");
    if (const std::optional<ExitStatus> status = readArguments(app, arguments))
        return *status;
    if (app.count("CONFIG") == 0)
        return fail(ExitStatus::usage,
                    usageError("CONFIG", "a config.json, or - for standard input", "nothing"));
    std::error_code ignored;
    if (app.count("--output") > 0 && std::filesystem::equivalent(file, out, ignored))
        return fail(ExitStatus::usage,
                    usageError("--output", "another file than the one that is read", "the same"));
    const Catalog catalog = builtInCatalog();
    const Result<ImportedModel> model = importFile(file, catalog);
    if (!model)
        return fail(ExitStatus::file, model.error());
    const Result<Plan> plan = planOfImport(model.value(), catalog);
    if (!plan)
        return fail(ExitStatus::file, plan.error());
    return app.count("--output") == 0 ? printPlan(plan.value(), model.value())
                                      : savePlanAs(out, plan.value(), model.value());
}

} // namespace ridgepoint::cli
