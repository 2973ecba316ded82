// A report on pages, as PDF or on a printer: charts as vectors, text as text.
#pragma once

#include <QByteArray>

#include "app/report/report_content.h"

class QPagedPaintDevice;

namespace ridgepoint {

class ReportCharts;

[[nodiscard]] QByteArray pdfReport(const ReportContent &content, ReportCharts &charts);

/// The same on a printer, whose paper it takes, in light colours. Requires: its origin is the corner of the paper.
void printReport(QPagedPaintDevice &device, const ReportContent &content, ReportCharts &charts);

} // namespace ridgepoint
