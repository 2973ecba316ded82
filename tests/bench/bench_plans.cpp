// A plan of a thousand scenarios: opened in a window until it is painted, saved to a file on disk, and its tabs gone through.
#include <chrono>
#include <clocale>
#include <string>
#include <vector>

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "app/document/document.h"
#include "app/document/plan_storage.h"
#include "app/files/whole_file.h"
#include "core/catalog/catalog.h"
#include "tests/bench/report.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"

namespace {

using namespace ridgepoint;
using Clock = std::chrono::steady_clock;

constexpr int scenarios = 1000;
constexpr int repetitions = 15;

template <class Act>
double timeOf(Act act)
{
    const Clock::time_point start = Clock::now();
    act();
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

void settle()
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

/// The example plan's first scenario a thousand times, each with another context.
Plan largePlan(const QString &example)
{
    Plan plan = std::move(loadPlan(example, builtInCatalog())).value().plan;
    const Scenario first = plan.scenarios[0];
    plan.scenarios.clear();
    for (int i = 0; i < scenarios; ++i) {
        plan.scenarios.push_back(first);
        plan.scenarios.back().name = "Context " + std::to_string(i);
        plan.scenarios.back().workload.contextTokens.median = 2000 + 10.0 * i;
    }
    plan.baseline = 0;
    return plan;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    QApplication::setApplicationName(QStringLiteral("ridgepoint"));
    applyTheme(application, Theme::light);
    const QString path = folder.filePath(QStringLiteral("large.ridge"));
    const Plan large = largePlan(QStringLiteral(RIDGEPOINT_SOURCE_DIR "/resources/examples/chat.ridge"));
    if (!writeWholeFile(path, QByteArray::fromStdString(writePlan(large))))
        return 1;

    Document document(builtInCatalog());
    MainWindow window(document);
    window.resize(1440, 900);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return 1;
    settle();
    std::vector<double> opened, saved, switched, jumped;
    bool fine = true;
    for (int i = 0; i < repetitions; ++i) {
        opened.push_back(timeOf([&] {
            fine = fine && document.open(path);
            settle();
        }));
        saved.push_back(timeOf([&] { fine = fine && document.save(path); }));
    }
    const auto show = [&](std::size_t index) {
        return timeOf([&] {
            document.setCurrent(index);
            settle();
        });
    };
    for (std::size_t i = 0; i < scenarios; ++i)
        switched.push_back(show((i + 1) % scenarios));
    for (std::size_t i = 0; i < scenarios / 10; ++i)
        jumped.push_back(show(i * 397 % scenarios)); // far away: all tabs of the bar are others
    if (!fine || document.plan().scenarios.size() != scenarios)
        return 1;
    bench::report("plans", "open_ms", bench::percentile(opened, 0.5), "ms");
    bench::report("plans", "save_ms", bench::percentile(saved, 0.5), "ms");
    bench::report("plans", "switch_median_ms", bench::percentile(switched, 0.5), "ms");
    bench::report("plans", "switch_p99_ms", bench::percentile(switched, 0.99), "ms");
    bench::report("plans", "jump_median_ms", bench::percentile(jumped, 0.5), "ms");
    bench::report("plans", "jump_p99_ms", bench::percentile(jumped, 0.99), "ms");
    return 0;
}
