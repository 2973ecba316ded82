#include "app/report/report_file.h"

#include <algorithm>

#include <QFile>
#include <QFileInfo>

#include "app/cli/compare_csv.h"
#include "app/report/html_report.h"
#include "app/report/xlsx_report.h"
#include "core/text/text.h"

namespace ridgepoint {

bool needsPictures(ReportFormat format)
{
    return format != ReportFormat::csv && format != ReportFormat::xlsx;
}

Result<ReportFormat> reportFormatOf(const std::string &path)
{
    const std::string ending = QFileInfo(QFile::decodeName(path.c_str())).suffix().toLower().toStdString();
    const auto found = std::ranges::find(reportEndings, ending);
    if (found != reportEndings.end())
        return static_cast<ReportFormat>(found - reportEndings.begin());
    return Error{.file = {},
                 .place = {},
                 .expected = "a name that ends in .pdf, .html, .png, .svg, .csv or .xlsx",
                 .found = "'" + quoted(path) + "'",
                 .advice = {}};
}

Result<QByteArray> reportFile(const ReportContent &content, ReportPictures *pictures)
{
    switch (content.options.format) {
    case ReportFormat::csv:
        return QByteArray::fromStdString(cli::compareCsv(content.compared));
    case ReportFormat::xlsx:
        return xlsxReport(content);
    case ReportFormat::html:
        return htmlReport(content, *pictures);
    default:
        return pictures->drawn(content);
    }
}

} // namespace ridgepoint
