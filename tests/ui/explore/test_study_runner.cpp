// Studies off the window's thread: the newest question only, results in the window's thread, cancel without delay, no thread left behind.
#include <atomic>
#include <thread>

#include <QElapsedTimer>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "core/explore/parallel.h"
#include "ui/explore/busy_bar.h"
#include "ui/explore/study_runner.h"

using namespace ridgepoint;

namespace {

/// How many studies have begun and ended.
struct Runs {
    std::atomic<int> begun = 0, ended = 0;
};

/// A study that ends only when it is stopped, in chunks of a millisecond as those of core.
Study endless(Runs &runs, double share = 0)
{
    return [&runs, share](std::stop_token stop, StudyTeller &teller) -> ShowResult {
        ++runs.begun;
        teller.progress(share);
        const bool done = inParallel(1'000'000'000, 1, 2, stop, [] {
            return
                [](std::size_t, std::size_t) { std::this_thread::sleep_for(std::chrono::milliseconds(1)); };
        });
        ++runs.ended;
        return done ? ShowResult([] {}) : ShowResult();
    };
}

/// A study that shows a number.
Study quick(int number, std::vector<int> &shown)
{
    return [number, &shown](std::stop_token, StudyTeller &) -> ShowResult {
        return [number, &shown] { shown.push_back(number); };
    };
}

} // namespace

class TestStudyRunner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resultsComeInTheWindowsThread()
    {
        StudyRunner runner;
        std::thread::id worked, shown;
        runner.run([&](std::stop_token, StudyTeller &) -> ShowResult {
            worked = std::this_thread::get_id();
            return [&] { shown = std::this_thread::get_id(); };
        });
        QTRY_VERIFY(!runner.isRunning());
        QCOMPARE(shown, std::this_thread::get_id());
        QVERIFY(worked != shown);
    }

    void ofManyQuestionsOnlyTheNewestWaits()
    {
        StudyRunner runner;
        std::vector<int> shown;
        std::atomic<bool> go = false;
        runner.run([&](std::stop_token, StudyTeller &) -> ShowResult {
            go.wait(false);
            return [&] { shown.push_back(0); };
        });
        for (int number = 1; number <= 50; ++number)
            runner.run(quick(number, shown));
        go = true;
        go.notify_all();
        QTRY_VERIFY(!runner.isRunning());
        QCOMPARE(shown, (std::vector<int>{0, 50}));
    }

    void aLongOneGivesWayToANewer()
    {
        StudyRunner runner;
        std::vector<int> shown;
        Runs runs;
        runner.run(endless(runs));
        runner.run(quick(7, shown));
        QTRY_COMPARE(shown, (std::vector<int>{7}));
        QCOMPARE(runs.ended.load(), 1);
    }

    void partsComeWhileItRunsAndNoneAfterwards()
    {
        StudyRunner runner;
        int parts = 0;
        std::atomic<int> ended = 0;
        runner.run([&](std::stop_token stop, StudyTeller &teller) -> ShowResult {
            teller.show([&] { ++parts; });
            while (!stop.stop_requested())
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            teller.show([&] { parts += 100; });
            ++ended;
            return {};
        });
        QTRY_COMPARE(parts, 1);
        runner.cancel();
        QCOMPARE(ended.load(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(parts, 1);
    }

    void cancelLeavesNoThreadAndSaysSo()
    {
        StudyRunner runner;
        Runs runs;
        QSignalSpy cancelled(&runner, &StudyRunner::cancelled);
        runner.run(endless(runs));
        QTRY_COMPARE(runs.begun.load(), 1);
        QElapsedTimer timer;
        timer.start();
        runner.cancel();
        qInfo("cancel_ms %lld", static_cast<long long>(timer.elapsed()));
        QCOMPARE(runs.ended.load(), 1);
        QVERIFY(!runner.isRunning());
        QCOMPARE(cancelled.count(), 1);
    }

    void goingAwayStopsIt()
    {
        Runs runs;
        {
            StudyRunner runner;
            runner.run(endless(runs));
            QTRY_COMPARE(runs.begun.load(), 1);
        }
        QCOMPARE(runs.ended.load(), 1);
    }

    void whatAStudyThrowsIsTold()
    {
        StudyRunner runner;
        QSignalSpy failed(&runner, &StudyRunner::failed);
        runner.run(
            [](std::stop_token, StudyTeller &) -> ShowResult { throw std::runtime_error("no memory"); });
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().toString(), QStringLiteral("no memory"));
        QVERIFY(!runner.isRunning());
    }

    void theBarOffersToCancelAndToRunAgain()
    {
        QWidget pane;
        pane.setObjectName(QStringLiteral("somePane"));
        pane.resize(400, 300);
        auto *result = new QLabel(QStringLiteral("$1"), &pane);
        StudyRunner runner;
        const BusyBar bar(runner, result, &pane);
        pane.show();
        Runs runs;
        runner.run(endless(runs, 0.25));
        QVERIFY(!bar.isVisible());
        QTRY_VERIFY(bar.isVisible());
        QVERIFY(pane.rect().contains(bar.geometry()));
        QCOMPARE(pane.findChild<QProgressBar *>(QStringLiteral("somePane.progress"))->value(), 250);
        auto *button = pane.findChild<QPushButton *>(QStringLiteral("somePane.cancel"));
        QCOMPARE(button->text(), QStringLiteral("Cancel"));
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!runner.isRunning());
        QCOMPARE(button->text(), QStringLiteral("Run again"));
        QVERIFY(bar.isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(runner.isRunning());
        QCOMPARE(button->text(), QStringLiteral("Cancel"));
    }
};

QTEST_MAIN(TestStudyRunner)
#include "test_study_runner.moc"
