#include "app/cli/report_arguments.h"

#include <filesystem>

#include <QFile>
#include <QFileInfo>

#include "app/cli/plan_options.h"
#include "app/report/report_file.h"

namespace ridgepoint::cli {

namespace {

struct ReportTexts {
    std::string output;
    std::string paper = "a4";
    std::string theme = "light";
    bool alone = false;
    bool withoutDerivations = false;
};

void addReportOptions(CLI::App &app, ReportTexts &texts)
{
    app.add_option("-o,--output", texts.output,
                   "File to write; its ending says what: pdf, html, png, svg, csv, xlsx")
        ->type_name("OUT");
    addChoice(app, "--paper", texts.paper, {"a4", "letter"}, "Size of PDF pages (default: a4)");
    addChoice(app, "--theme", texts.theme, {"light", "dark"},
              "Colours of PDF, PNG and SVG (default: light); HTML has both");
    app.add_flag("--alone", texts.alone, "Without the plan's other scenarios")->disable_flag_override();
    app.add_flag("--without-derivations", texts.withoutDerivations, "Without the appendix of PDF and HTML")
        ->disable_flag_override();
    app.footer("The report is about the scenario of --scenario and compares all of them.\n"
               "Exit status 1: the report is written, but no batch of some scenario in it can be served.\n\n"
               "Examples:\n"
               "  ridgepoint report plan.ridge -o report.pdf --paper letter\n"
               "  ridgepoint report plan.ridge -o report.html --scenario \"B200, FP8\"\n"
               "  ridgepoint report plan.ridge -o money.xlsx --set /economics/life_years=5\n");
}

std::optional<Error> problemOfOutput(const CLI::App &app, const ReportTexts &texts, const std::string &file)
{
    if (app.count("--output") == 0)
        return usageError("--output", "a file to write (-o report.pdf)", "nothing");
    if (const Result<ReportFormat> format = reportFormatOf(texts.output); !format)
        return format.error().in("--output");
    std::error_code ignored;
    if (std::filesystem::equivalent(file, texts.output, ignored))
        return usageError("--output", "another file than the one that is read", "the same");
    return std::nullopt;
}

} // namespace

std::variant<ReportRequest, ExitStatus> readReportArguments(const Arguments &arguments)
{
    PlanOptions options;
    ReportTexts texts;
    CLI::App app("A plan for people to read or work on with: question, answer, charts, comparison, "
                 "assumptions with their\n"
                 "sources and derivations.",
                 "ridgepoint report");
    addPlanOptions(app, options);
    addReportOptions(app, texts);
    if (const std::optional<ExitStatus> status = readArguments(app, arguments))
        return *status;
    if (const std::optional<Error> problem = problemOfOutput(app, texts, options.file))
        return fail(ExitStatus::usage, *problem);
    std::variant<OpenedPlan, ExitStatus> opened = openPlan(app, options);
    if (const ExitStatus *status = std::get_if<ExitStatus>(&opened))
        return *status;
    OpenedPlan &plan = std::get<OpenedPlan>(opened);
    ReportRequest request;
    if (options.file != "-")
        request.planName = QFileInfo(QFile::decodeName(options.file.c_str())).fileName();
    request.options = {.format = reportFormatOf(texts.output).value(),
                       .paper = texts.paper == "a4" ? Paper::a4 : Paper::letter,
                       .dark = texts.theme == "dark",
                       .scenario = plan.chosen.front(),
                       .alone = texts.alone,
                       .derivations = !texts.withoutDerivations};
    request.plan = std::move(plan.plan);
    request.output = texts.output;
    return request;
}

} // namespace ridgepoint::cli
