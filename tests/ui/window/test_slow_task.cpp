// Work on a slow disk does not hold up who began it.
#include <memory>
#include <semaphore>

#include <QTest>

#include "ui/window/slow_task.h"

using namespace ridgepoint;
using namespace std::chrono_literals;

namespace {

/// Holds the work until it is let go.
using Gate = std::shared_ptr<std::binary_semaphore>;

Gate closedGate()
{
    return std::make_shared<std::binary_semaphore>(0);
}

} // namespace

class TestSlowTask : public QObject {
    Q_OBJECT

private:
    int m_done = 0, m_slow = 0;

    void run(SlowTask &task, const std::function<void()> &work)
    {
        m_done = m_slow = 0;
        task.run(
            work, [this] { ++m_done; }, [this] { ++m_slow; });
    }

private Q_SLOTS:
    void whatIsQuickIsDoneAtOnce()
    {
        SlowTask task(nullptr, 1h);
        const auto worked = std::make_shared<bool>(false);
        run(task, [worked] { *worked = true; });
        QVERIFY(*worked);
        QCOMPARE(m_done, 1);
        QCOMPARE(m_slow, 0);
        QVERIFY(!task.isRunning());
    }

    void whatIsSlowIsHeardOfLater()
    {
        SlowTask task(nullptr, 1ms);
        const Gate gate = closedGate();
        run(task, [gate] { gate->acquire(); });
        QCOMPARE(m_slow, 1);
        QCOMPARE(m_done, 0);
        QVERIFY(task.isRunning());
        gate->release();
        QTRY_COMPARE(m_done, 1);
        QVERIFY(!task.isRunning());
    }

    void nobodyHearsOfWhatWasAbandoned()
    {
        SlowTask task(nullptr, 1ms);
        const Gate gate = closedGate();
        run(task, [gate] { gate->acquire(); });
        task.abandon();
        QVERIFY(!task.isRunning());
        gate->release();
        const Gate second = closedGate();
        second->release();
        task.run([second] { second->acquire(); }, [] {}, [] {});
        QTRY_VERIFY(!task.isRunning());
        QCOMPARE(m_done, 0);
    }

    void itMayGoBeforeItsWork()
    {
        const Gate gate = closedGate();
        const Gate finished = closedGate();
        {
            SlowTask task(nullptr, 1ms);
            run(task, [gate, finished] {
                gate->acquire();
                finished->release();
            });
        }
        gate->release();
        finished->acquire();
        QCOMPARE(m_done, 0);
    }

    void whatIsDoneMayBeginTheNext()
    {
        SlowTask task(nullptr, 1h);
        int second = 0;
        task.run([] {}, [&] { task.run([] {}, [&] { ++second; }, [] {}); }, [] {});
        QCOMPARE(second, 1);
    }
};

QTEST_GUILESS_MAIN(TestSlowTask)
#include "test_slow_task.moc"
