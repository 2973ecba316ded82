// Reports of a plan of ten scenarios, from the plan to the file's bytes.
#include <clocale>
#include <stdexcept>

#include <QApplication>
#include <benchmark/benchmark.h>

#include "app/report/report_file.h"
#include "core/plan/plan_file.h"
#include "tests/bench/report.h"
#include "ui/export/report_charts.h"
#include "ui/theme/theme.h"

using namespace ridgepoint;

namespace {

constexpr std::size_t scenarios = 10;

Plan tenScenarios()
{
    Result<Plan> plan =
        readPlanFile(RIDGEPOINT_SOURCE_DIR "/resources/examples/chat.ridge", builtInCatalog());
    if (!plan)
        throw std::runtime_error(plan.error().message());
    std::vector<Scenario> &all = plan.value().scenarios;
    for (std::size_t i = 0; all.size() < scenarios; ++i) {
        Scenario another = all[i];
        another.name += " " + std::to_string(all.size());
        another.workload.activeShare *= 1.1;
        all.push_back(std::move(another));
    }
    return std::move(plan).value();
}

void writeReport(benchmark::State &state, ReportFormat format)
{
    const Plan plan = tenScenarios();
    for (auto _ : state) {
        const ReportContent content = reportContent(plan, {}, {.format = format});
        ReportCharts charts(content.plan());
        const Result<QByteArray> file = reportFile(content, &charts);
        if (!file || file.value().isEmpty())
            return state.SkipWithError("no report");
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    applyTheme(application, Theme::light);
    const auto add = [](const char *name, ReportFormat format) {
        benchmark::RegisterBenchmark(name, writeReport, format)->Unit(benchmark::kMillisecond)->Iterations(1);
    };
    add("report_10_scenarios_ms", ReportFormat::pdf);
    add("report_html_10_scenarios_ms", ReportFormat::html);
    add("report_xlsx_10_scenarios_ms", ReportFormat::xlsx);
    return bench::runBenchmarks("report", argc, argv);
}
