// From the start of the program to its first painted window. The program runs itself again as a child, which opens the window
// as the real one does, says when it has painted and leaves.
#include <algorithm>
#include <cstdio>
#include <cstring>
#include <vector>

#include <QApplication>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include "app/window_entry.h"
#include "tests/bench/report.h"
#include "ui/window/run_window.h"

namespace {

constexpr const char *childFlag = "--child";
bool isChild = false;

/// Sees the window ask for its first paint; what is posted then comes after it.
class FirstPaint : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (!m_seen && event->type() == QEvent::UpdateRequest
            && qobject_cast<QMainWindow *>(watched) != nullptr) {
            m_seen = true;
            QTimer::singleShot(0, this, [] {
                std::puts("painted");
                std::fflush(stdout);
                std::_Exit(0); // nothing is to be saved
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_seen = false;
};

void watchFirstPaint()
{
    if (isChild)
        qApp->installEventFilter(new FirstPaint(qApp));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watchFirstPaint)

int main(int argc, char **argv)
{
    isChild = argc > 1 && std::strcmp(argv[1], childFlag) == 0;
    if (isChild) {
        ridgepoint::WindowOptions options;
        options.file = RIDGEPOINT_SOURCE_DIR "/resources/examples/chat.ridge";
        return ridgepoint::runWindow(argc, argv, options);
    }
    QCoreApplication application(argc, argv);
    const QTemporaryDir home; // no settings and no unsaved work of the person who measures
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
    environment.insert(QStringLiteral("XDG_STATE_HOME"), home.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home.path());
    std::vector<double> times;
    constexpr int runs = 15;
    for (int i = 0; i < runs; ++i) {
        QProcess child;
        child.setProcessEnvironment(environment);
        QElapsedTimer timer;
        timer.start();
        child.start(QCoreApplication::applicationFilePath(), {QLatin1String(childFlag)});
        if (!child.waitForReadyRead(10000) || !child.readAllStandardOutput().startsWith("painted"))
            return 1;
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        child.waitForFinished();
    }
    std::sort(times.begin(), times.end());
    ridgepoint::bench::report("start", "first_paint_ms", times[times.size() / 2], "ms");
    return 0;
}
