// Work on a disk that may be slow, such as a network folder: usually it is done in a moment and then it is as if it had been
// called; where not, the window goes on and hears of it later.
#pragma once

#include <chrono>
#include <functional>
#include <future>

#include <QObject>
#include <QTimer>

namespace ridgepoint {

class SlowTask : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds usualPatience{400};

    explicit SlowTask(QObject *parent, std::chrono::milliseconds patience = usualPatience);

    /// Runs `work` in a thread of its own. Calls `done` before it returns where that took a moment, else `slow` then and `done`
    /// later. `work` may go on when this object is gone, so it owns what it uses. Requires: none is running.
    void run(std::function<void()> work, std::function<void()> done, const std::function<void()> &slow);
    [[nodiscard]] bool isRunning() const { return m_finished.valid(); }
    /// Nobody wants to hear of it any more; what was begun goes on.
    void abandon();

private:
    void look();

    const std::chrono::milliseconds m_patience;
    std::future<void> m_finished;
    std::function<void()> m_done;
    QTimer m_timer;
};

} // namespace ridgepoint
