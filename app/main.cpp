// Picks window, report or subcommand, nothing else. No application object exists before that is decided.
#include "app/cli/command_line.h"
#include "ui/export/run_report.h"
#include "ui/window/run_window.h"

int main(int argc, char **argv)
{
    const ridgepoint::cli::Request request = ridgepoint::cli::runCommandLine(argc, argv);
    if (const int *status = std::get_if<int>(&request))
        return *status;
    if (const auto *report = std::get_if<ridgepoint::cli::ReportRequest>(&request))
        return ridgepoint::runReport(argc, argv, *report);
    return ridgepoint::runWindow(argc, argv, std::get<ridgepoint::WindowOptions>(request));
}
