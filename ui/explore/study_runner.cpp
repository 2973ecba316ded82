#include "ui/explore/study_runner.h"

#include <exception>

#include <QTimer>

#include <sys/resource.h>

#include "core/explore/parallel.h"

namespace ridgepoint {

namespace {

constexpr int patience = 400; // milliseconds
constexpr int glance = 60;    // shorter waits do not dim anything: that would flicker
constexpr int pace = 100;
constexpr int politeness = 10;

/// The window's thread goes first; threads that this one starts inherit it.
void giveWay()
{
    setpriority(PRIO_PROCESS, 0, politeness); // on Linux of the calling thread
}

} // namespace

unsigned studyThreads()
{
    return std::max(1u, usualThreads() - 1);
}

/// Kept for the runner to look at: a message for each of a hundred parts a second would cost the window more than the part.
void StudyTeller::progress(double share)
{
    m_runner.m_share = share;
}

void StudyTeller::show(ShowResult part)
{
    QMetaObject::invokeMethod(
        &m_runner,
        [&runner = m_runner, run = m_run, part = std::move(part)] {
            if (run == runner.m_run && runner.m_running)
                runner.showPart(part);
        },
        Qt::QueuedConnection);
}

StudyRunner::StudyRunner(QObject *parent)
    : QObject(parent), m_patience(new QTimer(this)), m_glance(new QTimer(this)), m_pace(new QTimer(this))
{
    for (QTimer *timer : {m_patience, m_glance})
        timer->setSingleShot(true);
    m_pace->setInterval(pace);
    connect(m_pace, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_share); });
    connect(m_patience, &QTimer::timeout, this, [this] { m_thread.request_stop(); });
    connect(m_glance, &QTimer::timeout, this, [this] { setStale(true); });
}

StudyRunner::~StudyRunner() = default; // the thread's own asks it to stop and waits

void StudyRunner::run(Study study)
{
    if (!m_running)
        return start(std::move(study));
    m_waiting = std::move(study);
    if (!m_patience->isActive())
        m_patience->start(std::max(0, patience - static_cast<int>(m_since.elapsed())));
}

void StudyRunner::runAgain()
{
    if (m_last && !m_running)
        start(m_last);
}

void StudyRunner::start(Study study)
{
    m_last = study;
    m_running = true;
    m_since.start();
    m_share = 0;
    m_pace->start();
    if (!m_stale && !m_glance->isActive())
        m_glance->start(glance);
    Q_EMIT runningChanged(true);
    m_thread = std::jthread([this, run = ++m_run, study = std::move(study)](std::stop_token stop) {
        giveWay();
        ShowResult show;
        QString failure;
        try {
            StudyTeller teller(*this, run);
            show = study(stop, teller);
        } catch (const std::exception &exception) {
            failure = QString::fromUtf8(exception.what());
        }
        QMetaObject::invokeMethod(
            this, [this, run, show = std::move(show), failure] { finish(run, show, failure); },
            Qt::QueuedConnection);
    });
}

/// Where a newer question waits, drawing a part of the older one would only cost a drag its frames.
void StudyRunner::showPart(const ShowResult &part)
{
    if (m_waiting)
        return;
    part();
    m_glance->stop();
    setStale(false);
}

void StudyRunner::finish(int run, const ShowResult &show, const QString &failure)
{
    if (run != m_run || !m_running)
        return;
    m_patience->stop();
    m_pace->stop();
    m_running = false;
    if (show)
        show();
    if (Study next = std::exchange(m_waiting, {}))
        return start(std::move(next));
    m_glance->stop();
    setStale(!show);
    Q_EMIT runningChanged(false);
    if (!failure.isEmpty())
        Q_EMIT failed(failure);
}

void StudyRunner::cancel()
{
    if (!m_running)
        return;
    m_waiting = {};
    m_patience->stop();
    m_glance->stop();
    m_pace->stop();
    m_thread.request_stop();
    m_thread.join(); // a chunk of work, some milliseconds
    ++m_run;         // what it still tells is late
    m_running = false;
    setStale(true);
    Q_EMIT runningChanged(false);
    Q_EMIT cancelled();
}

void StudyRunner::setStale(bool stale)
{
    if (m_stale == stale)
        return;
    m_stale = stale;
    Q_EMIT staleChanged(stale);
}

} // namespace ridgepoint
