// A report as a file's content.
#pragma once

#include <QByteArray>

#include "app/report/report_content.h"
#include "app/report/report_pictures.h"

namespace ridgepoint {

/// Whether a format has charts, for which it needs the window's.
[[nodiscard]] bool needsPictures(ReportFormat format);

/// The format of a file by its ending, upper case too. The Error names what endings there are.
[[nodiscard]] Result<ReportFormat> reportFormatOf(const std::string &path);

/// In the format that the content's options name. `pictures`: may be null where none are needed. The Error tells of a
/// workbook that could not be put together, for which a temporary file is needed.
[[nodiscard]] Result<QByteArray> reportFile(const ReportContent &content, ReportPictures *pictures);

} // namespace ridgepoint
