// Runs a pane's study on a thread of its own, off the window's: the newest question only, to be stopped at any time. Results come
// back to the window's thread, parts of them while the study still runs.
#pragma once

#include <atomic>
#include <functional>
#include <stop_token>
#include <thread>

#include <QElapsedTimer>
#include <QObject>

class QTimer;

namespace ridgepoint {

class StudyRunner;

/// As many threads as a study takes: one of the machine's is left to the window, which has to answer within a frame.
[[nodiscard]] unsigned studyThreads();

/// Run in the window's thread to show what a study gave.
using ShowResult = std::function<void()>;

/// How a study speaks while it runs, from any of its threads.
class StudyTeller {
public:
    StudyTeller(StudyRunner &runner, int run) : m_runner(runner), m_run(run) {}
    void progress(double share); ///< done, of 1
    void show(ShowResult part);  ///< a part of the result

private:
    StudyRunner &m_runner;
    int m_run;
};

/// On the study's thread: works, and returns what shows the result; an empty function where it was stopped.
using Study = std::function<ShowResult(std::stop_token, StudyTeller &)>;

class StudyRunner : public QObject {
    Q_OBJECT

public:
    explicit StudyRunner(QObject *parent = nullptr);
    ~StudyRunner() override; ///< stops what runs and waits for its end

    /// Runs `study` next. What runs may end if it does so soon, for its result is closer than none; else it is stopped.
    void run(Study study);
    /// Runs the last one again.
    void runAgain();
    /// Stops what runs and forgets what waits.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void runningChanged(bool running);
    void progressed(double share); ///< done, of 1: ten times a second
    /// Whether what is shown is of a former question, once that has been so for longer than a glance.
    void staleChanged(bool stale);
    void cancelled();
    void failed(const QString &why); ///< the study threw

private:
    friend class StudyTeller;

    void start(Study study);
    void showPart(const ShowResult &part);
    void finish(int run, const ShowResult &show, const QString &failure);
    void setStale(bool stale);

    std::jthread m_thread;
    Study m_waiting, m_last;
    QTimer *m_patience; ///< how long what runs may go on while another waits
    QTimer *m_glance;
    QTimer *m_pace; ///< of telling how far it is
    QElapsedTimer m_since;
    std::atomic<double> m_share = 0;
    int m_run = 0; ///< counts the runs: what comes late of an earlier one is told apart
    bool m_running = false;
    bool m_stale = false;
};

} // namespace ridgepoint
