#include "ui/window/slow_task.h"

#include <thread>
#include <utility>

namespace ridgepoint {

namespace {

constexpr std::chrono::milliseconds lookEvery{50};

} // namespace

SlowTask::SlowTask(QObject *parent, std::chrono::milliseconds patience)
    : QObject(parent), m_patience(patience)
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &SlowTask::look);
}

void SlowTask::run(std::function<void()> work, std::function<void()> done, const std::function<void()> &slow)
{
    std::promise<void> finished;
    m_finished = finished.get_future();
    m_done = std::move(done);
    // Not joined: a network that has gone would keep the window from closing.
    std::thread([work = std::move(work), finished = std::move(finished)]() mutable {
        work();
        finished.set_value();
    }).detach();
    m_finished.wait_for(m_patience);
    look();
    if (isRunning()) {
        m_timer.start();
        slow();
    }
}

void SlowTask::look()
{
    if (!isRunning() || m_finished.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        return;
    const std::function<void()> done = std::exchange(m_done, {});
    abandon();
    done();
}

void SlowTask::abandon()
{
    m_timer.stop();
    m_finished = {};
    m_done = {};
}

} // namespace ridgepoint
