// `ridgepoint report`: what is asked for, read and checked. It is carried out by ui/export/run_report.h, for most reports have
// charts, and those are the window's.
#pragma once

#include <string>
#include <variant>

#include <QString>

#include "app/cli/commands.h"
#include "app/report/report_options.h"
#include "core/plan/plan.h"

namespace ridgepoint::cli {

struct ReportRequest {
    Plan plan;
    QString planName; ///< of its file, without folders; empty for standard input
    ReportOptions options;
    std::string output; ///< the file to write
};

/// A status: help was asked for and has been printed, or what is wrong has been told.
[[nodiscard]] std::variant<ReportRequest, ExitStatus> readReportArguments(const Arguments &arguments);

} // namespace ridgepoint::cli
