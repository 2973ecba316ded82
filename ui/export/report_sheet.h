// A report as one picture: question, answer, the six figures and the four charts of the scenario that it is about.
#pragma once

#include <QByteArray>

#include "app/report/report_content.h"

namespace ridgepoint {

class ReportCharts;

[[nodiscard]] QByteArray sheetPng(const ReportContent &content,
                                  ReportCharts &charts); ///< two pixels for one of the screen
[[nodiscard]] QByteArray sheetSvg(const ReportContent &content, ReportCharts &charts);

} // namespace ridgepoint
