// A report as a workbook: Summary, Comparison, Inputs, and Money with live formulas.
#pragma once

#include <QByteArray>

#include "app/report/report_content.h"

namespace ridgepoint {

/// The Error tells of a workbook that could not be put together.
[[nodiscard]] Result<QByteArray> xlsxReport(const ReportContent &content);

} // namespace ridgepoint
