#include "ui/export/run_report.h"

#include <clocale>
#include <optional>

#include <QApplication>
#include <QFile>

#include "app/cli/exit_status.h"
#include "app/files/whole_file.h"
#include "app/report/report_file.h"
#include "ui/export/report_charts.h"
#include "ui/theme/theme.h"
#include "ui/window/start_messages.h"

namespace ridgepoint {

namespace {

using cli::ExitStatus;

Result<QByteArray> fileOf(int argc, char **argv, const ReportContent &content)
{
    if (!needsPictures(content.options.format))
        return reportFile(content, nullptr);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", "1");
    std::optional<StartMessages> messages(std::in_place);
    QApplication application(argc, argv);
    messages.reset();
    std::setlocale(LC_NUMERIC, "C"); // Qt took the user's; numbers in files must not
    std::setlocale(LC_MESSAGES, "C");
    applyTheme(application, Theme::light);
    ReportCharts charts(content.plan());
    return reportFile(content, &charts);
}

ExitStatus carryOut(int argc, char **argv, const cli::ReportRequest &request)
{
    const ReportContent content = reportContent(request.plan, request.planName, request.options);
    const Result<QByteArray> file = fileOf(argc, argv, content);
    if (!file)
        return fail(ExitStatus::file, file.error().in(request.output));
    const Result<Done> written = writeWholeFile(QFile::decodeName(request.output.c_str()), file.value());
    if (!written)
        return fail(ExitStatus::file, written.error());
    return content.runs() ? ExitStatus::done : ExitStatus::infeasible;
}

} // namespace

int runReport(int argc, char **argv, const cli::ReportRequest &request)
{
    return static_cast<int>(carryOut(argc, argv, request));
}

} // namespace ridgepoint
