#include "tests/bench/frame.h"

#include <algorithm>
#include <chrono>
#include <clocale>
#include <cstdio>
#include <vector>

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

#include "app/document/document.h"
#include "core/catalog/catalog.h"
#include "core/evaluate/evaluate.h"
#include "core/explore/advice.h"
#include "core/explore/sensitivity.h"
#include "tests/bench/report.h"
#include "ui/charts/cost_data.h"
#include "ui/charts/memory_data.h"
#include "ui/charts/pareto_data.h"
#include "ui/charts/roofline_data.h"
#include "ui/inputs/value_slider.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"

namespace ridgepoint::bench {

namespace {

using Clock = std::chrono::steady_clock;

double since(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// Adds up the time of layouts and of painting: requests for them, and the timers by which plots draw.
class TimedApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        double *sum = nullptr;
        if (event->type() == QEvent::LayoutRequest)
            sum = &layout;
        else if (event->type() == QEvent::UpdateRequest || event->type() == QEvent::Timer)
            sum = &paint;
        if (sum == nullptr || m_inside)
            return QApplication::notify(receiver, event);
        m_inside = true;
        const Clock::time_point start = Clock::now();
        const bool done = QApplication::notify(receiver, event);
        *sum += since(start);
        m_inside = false;
        return done;
    }

    double layout = 0, paint = 0;

private:
    bool m_inside = false;
};

struct Times {
    std::vector<double> whole, figures, curves, layout, paint;
};

/// Turns of the loop until nothing is left to do: figures, layouts, replots, paint.
void settle()
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

void timeParts(Document &document, Times &times)
{
    const Scenario scenario = document.scenario();
    const Scenario &baseline = document.plan().scenarios[document.plan().baseline];
    const std::shared_ptr<const Figures> baselineFigures = document.baselineFigures();
    Clock::time_point start = Clock::now();
    const Figures figures = evaluate(scenario);
    static_cast<void>(costElasticities(scenario));
    static_cast<void>(advise(scenario, figures, document.plan().catalog, {}));
    times.figures.push_back(since(start));
    start = Clock::now();
    static_cast<void>(rooflineData(scenario, figures, baseline, *baselineFigures));
    static_cast<void>(memoryData(scenario, figures, baseline, *baselineFigures));
    static_cast<void>(
        paretoData(scenario, figures, nullptr)); // the baseline's curves are kept from step to step
    const CostRange range = costRange(CostAxis::context, valueOf(CostAxis::context, scenario));
    static_cast<void>(costData(scenario, figures, CostAxis::context, range, nullptr));
    times.curves.push_back(since(start));
}

void drag(MainWindow &window, Document &document, TimedApplication &application, int steps, Times &times)
{
    auto *slider =
        window.findChild<ValueSlider *>(QStringLiteral("input.workload.context_tokens.median.slider"));
    if (slider == nullptr)
        qFatal("no slider");
    QWindow *handle = window.windowHandle();
    const QPoint start = slider->mapTo(&window, slider->handleCenter());
    const int left = slider->mapTo(&window, QPoint(slider->width() / 4, 0)).x();
    const int right = slider->mapTo(&window, QPoint(slider->width() * 9 / 10, 0)).x();
    QTest::mousePress(handle, Qt::LeftButton, Qt::NoModifier, start);
    int x = start.x();
    int direction = 1;
    for (int i = 0; i < steps; ++i) {
        direction = x >= right ? -1 : x <= left ? 1 : direction;
        x += direction;
        application.layout = application.paint = 0;
        const Clock::time_point began = Clock::now();
        QTest::mouseMove(handle, QPoint(x, start.y()));
        settle();
        times.whole.push_back(since(began));
        times.layout.push_back(application.layout);
        times.paint.push_back(application.paint);
        if (i % 10 == 0)
            timeParts(document, times);
    }
    QTest::mouseRelease(handle, Qt::LeftButton, Qt::NoModifier, QPoint(x, start.y()));
}

double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    constexpr double page = 4096;
    return file.readAll().split(' ').value(1).toDouble() * page / 1e6;
}

} // namespace

int measureFrames(std::string_view bench, int argc, char **argv, void (*prepare)(Document &),
                  void (*show)(MainWindow &))
{
    TimedApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    const QTemporaryDir settings; // not those of the person who measures
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QApplication::setApplicationName(QStringLiteral("ridgepoint"));
    applyTheme(application, Theme::light);
    Document document(builtInCatalog());
    if (!document.open(QStringLiteral(RIDGEPOINT_SOURCE_DIR "/resources/examples/chat.ridge")))
        return 1;
    prepare(document);
    MainWindow window(document);
    window.resize(1440, 900);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return 1;
    if (show != nullptr)
        show(window);
    settle();

    bool given = false;
    const int count = qEnvironmentVariableIntValue("RIDGEPOINT_TEST_COUNT", &given);
    Times times;
    Times warmUp;
    drag(window, document, application, 50, warmUp);
    const int before = document.evaluations();
    drag(window, document, application, given ? count : 2000, times);
    if (document.evaluations() == before)
        return 1; // nothing moved: the times would say nothing
    report(bench, "median_ms", percentile(times.whole, 0.5), "ms");
    report(bench, "p99_ms", percentile(times.whole, 0.99), "ms");
    report(bench, "figures_ms", percentile(times.figures, 0.5), "ms");
    report(bench, "curves_ms", percentile(times.curves, 0.5), "ms");
    report(bench, "layout_ms", percentile(times.layout, 0.5), "ms");
    report(bench, "paint_ms", percentile(times.paint, 0.5), "ms");
    report(bench, "resident_mb", residentMegabytes(), "MB");
    return 0;
}

} // namespace ridgepoint::bench
