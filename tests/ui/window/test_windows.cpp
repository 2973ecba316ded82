// Several windows: which one a plan opens in, recent plans, revert, plans dropped on a window, scenarios from plan to plan,
// and the end of the program.
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolButton>
#include <QUndoStack>
#include <QUrl>
#include <QWindow>

#include "core/plan/plan_templates.h"
#include "tests/ui/window/windows_test.h"
#include "ui/window/message_bar.h"
#include "ui/window/recent_menu.h"
#include "ui/window/scenario_clipboard.h"
#include "ui/window/share_workload.h"
#include "ui/window/window_drops.h"
#include "ui/window/window_layout.h"

using namespace ridgepoint;

namespace {

void answer(const MainWindow &window, QMessageBox::StandardButton button)
{
    for (auto *box : window.findChildren<QMessageBox *>(QStringLiteral("unsavedDialog")))
        if (box->isVisible()) {
            QTest::mouseClick(box->button(button), Qt::LeftButton);
            turn();
            return;
        }
    QFAIL("nothing is asked");
}

bool asks(const MainWindow &window)
{
    for (const auto *box : window.findChildren<QMessageBox *>(QStringLiteral("unsavedDialog")))
        if (box->isVisible())
            return true;
    return false;
}

void edit(const MainWindow &window)
{
    QVERIFY(window.document().setInput("/workload/active_share", 0.3));
}

/// What a file manager sends; answers whether the window takes it.
template <class Event>
bool drag(const MainWindow &window, const QMimeData &data)
{
    Event event(QPoint(500, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    event.setAccepted(false);
    QCoreApplication::sendEvent(window.windowHandle(), &event);
    return event.isAccepted();
}

QMimeData *filesOf(const QStringList &paths)
{
    auto *data = new QMimeData;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data->setUrls(urls);
    return data;
}

QString said(const MainWindow &window)
{
    const auto *bar = window.findChild<MessageBar *>(QStringLiteral("messageBar"));
    return bar->isVisible() ? bar->message() : QString();
}

} // namespace

class TestWindows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { listenForWarnings(); }
    void cleanup() { QCOMPARE(takeWarnings(), QStringList()); }

    void aPlanOpensInAWindowOfItsOwn()
    {
        OpenWindows open;
        Q_EMIT open.first->files()->openRequested(open.copyOf("rag.ridge"));
        QCOMPARE(open.many(), std::size_t(2));
        QCOMPARE(open.first->document().displayName(), QStringLiteral("chat.ridge"));
        QCOMPARE(open.newest()->document().displayName(), QStringLiteral("rag.ridge"));
        QVERIFY(open.newest()->isVisible());
        // no larger than the screen has room for, and where it stands: windowsAreWithinTheScreenWithTheirFrames
        QCOMPARE(open.newest()->size().boundedTo(open.first->size()), open.newest()->size());
    }

    void anUntouchedNewPlanGivesItsWindowUp()
    {
        OpenWindows open(nullptr);
        Q_EMIT open.first->files()->openRequested(open.copyOf("rag.ridge"));
        QCOMPARE(open.many(), std::size_t(1));
        QCOMPARE(open.first->document().displayName(), QStringLiteral("rag.ridge"));
    }

    void aNewPlanWithWorkKeepsItsWindow()
    {
        OpenWindows open(nullptr);
        open.first->startPlan(blankPlan(builtInCatalog()));
        edit(*open.first);
        Q_EMIT open.first->files()->openRequested(open.copyOf("rag.ridge"));
        QCOMPARE(open.many(), std::size_t(2));
        QVERIFY(open.first->document().isModified());
    }

    void aFileThatIsOpenIsRaisedNotOpenedTwice()
    {
        OpenWindows open;
        Q_EMIT open.first->files()->openRequested(open.copyOf("rag.ridge"));
        const QString link = open.folder.filePath(QStringLiteral("link.ridge"));
        QVERIFY(QFile::link(open.copyOf("chat.ridge"), link));
        Q_EMIT open.newest()->files()->openRequested(link);
        QCOMPARE(open.many(), std::size_t(2));
        QTRY_VERIFY(open.first->isActiveWindow());
    }

    void aFileThatCannotBeOpenedIsToldWhereItWasAskedFor()
    {
        OpenWindows open;
        Q_EMIT open.first->files()->openRequested(open.folder.filePath(QStringLiteral("none.ridge")));
        QCOMPARE(open.many(), std::size_t(1));
        QVERIFY2(said(*open.first).contains(QStringLiteral("none.ridge")), qPrintable(said(*open.first)));
    }

    void closingOneWindowLeavesTheOthers()
    {
        OpenWindows open;
        Q_EMIT open.first->files()->openRequested(open.copyOf("rag.ridge"));
        QVERIFY(QTest::qWaitForWindowActive(open.newest()));
        QTest::keyClick(open.newest(), Qt::Key_W, Qt::ControlModifier);
        turn();
        QCOMPARE(open.many(), std::size_t(1));
        QVERIFY(open.first->isVisible());
    }

    void quitAsksWindowByWindowAndCancelKeepsAll()
    {
        OpenWindows open;
        Q_EMIT open.first->files()->openRequested(open.copyOf("rag.ridge"));
        MainWindow *second = open.newest();
        Q_EMIT second->files()->openRequested(open.copyOf("article.ridge"));
        edit(*open.first);
        edit(*second);
        QTest::keyClick(second, Qt::Key_Q, Qt::ControlModifier);
        QVERIFY(asks(*open.first));
        QVERIFY(!asks(*second));
        answer(*open.first, QMessageBox::Discard);
        QVERIFY(open.first->isVisible());
        answer(*second, QMessageBox::Cancel);
        QCOMPARE(open.many(), std::size_t(3));
        QVERIFY(open.first->isVisible() && second->isVisible());
        QVERIFY(open.first->document().isModified()); // nothing has been given up
    }

    void quitClosesAllWhenAllAgree()
    {
        OpenWindows open;
        Q_EMIT open.first->files()->openRequested(open.copyOf("rag.ridge"));
        MainWindow *second = open.newest();
        edit(*open.first);
        edit(*second);
        const QString saved = second->document().path();
        open.windows.quit();
        answer(*open.first, QMessageBox::Discard);
        answer(*second, QMessageBox::Save);
        QCOMPARE(open.many(), std::size_t(0));
        QFile file(saved);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("\"active_share\": 0.3,"));
    }

    void whatIsDoneAfterAnAnswerIsAskedAboutAgain()
    {
        OpenWindows open;
        Q_EMIT open.first->files()->openRequested(open.copyOf("rag.ridge"));
        MainWindow *second = open.newest();
        edit(*open.first);
        edit(*second);
        open.windows.quit();
        answer(*open.first, QMessageBox::Discard);
        QVERIFY(open.first->document().setInput("/workload/active_share", 0.4));
        answer(*second, QMessageBox::Discard);
        QCOMPARE(open.many(), std::size_t(2));
        QTRY_VERIFY(asks(*open.first));
        answer(*open.first, QMessageBox::Discard);
        QCOMPARE(open.many(), std::size_t(0));
    }

    void recentPlansAreInTheMenu()
    {
        OpenWindows open;
        const QString rag = open.copyOf("rag.ridge");
        Q_EMIT open.first->files()->openRequested(rag);
        auto *menu = open.first->findChild<RecentMenu *>(QStringLiteral("recentMenu"));
        QVERIFY(menu);
        menu->fill();
        QCOMPARE(menu->actions().first()->data().toString(), rag);
        QCOMPARE(menu->actions().at(1)->data().toString(), open.first->document().path());
        open.newest()->close();
        turn();
        menu->actions().first()->trigger();
        QCOMPARE(open.many(), std::size_t(2));
        QCOMPARE(open.newest()->document().path(), rag);
        actionOf(*open.first, QStringLiteral("Clear the list"))->trigger();
        menu->fill();
        QVERIFY(!menu->menuAction()->isEnabled());
    }

    void aRecentPlanThatIsGoneIsMarkedAndTakenOff()
    {
        OpenWindows open;
        const QString gone = open.copyOf("rag.ridge");
        addRecentFile(gone);
        QVERIFY(QFile::remove(gone));
        auto *menu = open.first->findChild<RecentMenu *>(QStringLiteral("recentMenu"));
        menu->fill();
        QVERIFY(menu->actions().first()->text().contains(QStringLiteral("no longer there")));
        menu->actions().first()->trigger();
        QCOMPARE(open.many(), std::size_t(1));
        QVERIFY2(said(*open.first).contains(gone), qPrintable(said(*open.first)));
        QVERIFY(!recentFiles().contains(gone));
    }

    void revertAsksAndGoesBack()
    {
        OpenWindows open;
        QAction *revert = actionOf(*open.first, QStringLiteral("Revert to saved"));
        QVERIFY(revert->isEnabled());
        const double before = open.first->document().scenario().workload.activeShare;
        edit(*open.first);
        revert->trigger();
        auto *button = open.first->findChild<QPushButton *>(QStringLiteral("revertDialog.revert"));
        QVERIFY(button && button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        turn();
        QCOMPARE(open.first->document().scenario().workload.activeShare, before);
        QVERIFY(!open.first->document().isModified());
        open.first->document().undoStack()->undo();
        QCOMPARE(open.first->document().scenario().workload.activeShare, 0.3);
    }

    void aPlanWithoutAFileCannotBeReverted()
    {
        OpenWindows open(nullptr);
        open.first->startPlan(blankPlan(builtInCatalog()));
        QVERIFY(!actionOf(*open.first, QStringLiteral("Revert to saved"))->isEnabled());
    }

    void droppedPlansEachGetAWindow()
    {
        OpenWindows open(nullptr);
        const std::unique_ptr<QMimeData> data(
            filesOf({open.copyOf("rag.ridge"), open.copyOf("article.ridge")}));
        QVERIFY(drag<QDragEnterEvent>(*open.first, *data));
        auto *hint = open.first->findChild<QWidget *>(QStringLiteral("dropHint"));
        QVERIFY(hint && hint->isVisible());
        QVERIFY(!hint->grab().isNull());
        QVERIFY(drag<QDropEvent>(*open.first, *data));
        QVERIFY(!open.first->findChild<QWidget *>(QStringLiteral("dropHint")));
        turn();
        QCOMPARE(open.many(), std::size_t(2)); // the first in the place of the start page
        QCOMPARE(open.first->document().displayName(), QStringLiteral("rag.ridge"));
        QCOMPARE(open.newest()->document().displayName(), QStringLiteral("article.ridge"));
    }

    void whatIsDraggedAwayOpensNothing()
    {
        OpenWindows open;
        const std::unique_ptr<QMimeData> data(filesOf({open.copyOf("rag.ridge")}));
        QVERIFY(drag<QDragEnterEvent>(*open.first, *data));
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(open.first->windowHandle(), &leave);
        QVERIFY(!open.first->findChild<QWidget *>(QStringLiteral("dropHint")));
        QCOMPARE(open.many(), std::size_t(1));
    }

    void onlyPlansAndConfigsAreTaken()
    {
        QMimeData data;
        data.setUrls({QUrl(QStringLiteral("https://example.org/x.ridge")),
                      QUrl::fromLocalFile(QStringLiteral("/a/x.txt")),
                      QUrl::fromLocalFile(QStringLiteral("/a/y.RIDGE")),
                      QUrl::fromLocalFile(QStringLiteral("/a/config.json"))});
        QCOMPARE(filesIn(data),
                 QStringList({QStringLiteral("/a/y.RIDGE"), QStringLiteral("/a/config.json")}));
    }

    void aScenarioGoesByKeysFromPlanToPlan()
    {
        OpenWindows open;
        Q_EMIT open.first->files()->openRequested(open.copyOf("rag.ridge"));
        MainWindow *second = open.newest();
        Document &target = second->document();
        const std::size_t before = target.plan().scenarios.size();
        auto *tabs = open.first->findChild<QTabBar *>(QStringLiteral("scenarioTabs"));
        open.first->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(open.first));
        tabs->setFocus();
        QTest::keyClick(tabs, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(QLatin1String(planMimeType)));
        second->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(second));
        auto *others = second->findChild<QTabBar *>(QStringLiteral("scenarioTabs"));
        others->setFocus();
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(others, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(target.plan().scenarios.size(), before + 2);
        QCOMPARE(QString::fromStdString(target.scenario().name), QStringLiteral("H200, FP8 2"));
        QCOMPARE(target.figures()->usersPerReplica, open.first->document().figures()->usersPerReplica);
        target.undoStack()->undo();
        target.undoStack()->undo();
        QCOMPARE(target.plan().scenarios.size(), before);
        QVERIFY(!target.isModified());
    }

    void theTextOfAPlanCanBePasted()
    {
        OpenWindows open;
        QFile file(open.copyOf("rag.ridge"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QGuiApplication::clipboard()->setText(QString::fromUtf8(file.readAll()));
        const std::size_t before = open.first->document().plan().scenarios.size();
        actionOf(*open.first, QStringLiteral("Paste"))->trigger();
        QVERIFY(open.first->document().plan().scenarios.size() > before);
        QCOMPARE(open.first->document().undoStack()->count(), 1);
    }

    void whatIsNoScenarioIsSaidAndNothingChanges()
    {
        OpenWindows open;
        QGuiApplication::clipboard()->setText(QStringLiteral("just words"));
        actionOf(*open.first, QStringLiteral("Paste"))->trigger();
        QVERIFY2(said(*open.first).contains(QStringLiteral("clipboard")), qPrintable(said(*open.first)));
        QVERIFY(!open.first->document().isModified());
        QGuiApplication::clipboard()->clear();
        actionOf(*open.first, QStringLiteral("Paste"))->trigger();
        QVERIFY2(said(*open.first).contains(QStringLiteral("clipboard")), qPrintable(said(*open.first)));
    }

    void theMenuCopiesToOpenPlansAndToANewOne()
    {
        OpenWindows open;
        Q_EMIT open.first->files()->openRequested(open.copyOf("rag.ridge"));
        Document &target = open.newest()->document();
        const std::size_t before = target.plan().scenarios.size();
        Q_EMIT open.first->copyMenu()->aboutToShow();
        const QList<QAction *> actions = open.first->copyMenu()->actions();
        QCOMPARE(actions.size(), 3);
        QCOMPARE(actions.first()->text(), QStringLiteral("rag.ridge"));
        actions.first()->trigger();
        QCOMPARE(target.plan().scenarios.size(), before + 1);
        QVERIFY(target.isModified());
        actions.last()->trigger();
        QCOMPARE(open.many(), std::size_t(3));
        QCOMPARE(open.newest()->document().plan().scenarios.size(), std::size_t(1));
        QCOMPARE(open.newest()->document().figures()->usersPerReplica,
                 open.first->document().figures()->usersPerReplica);
    }

    void aCardWithNothingDoneInItGivesItsWindowUp()
    {
        OpenWindows open(nullptr);
        const Result<Plan> chat = planOfTemplate("chat", builtInCatalog());
        open.first->startPlan(chat.value());
        open.first->document().setCurrent(1); // looking at it is no work
        Q_EMIT open.first->files()->openRequested(open.copyOf("rag.ridge"));
        QCOMPARE(open.many(), std::size_t(1));
    }

    void oneWorkloadForAllIsOneStep()
    {
        OpenWindows open;
        Document &document = open.first->document();
        auto *warning = open.first->findChild<QToolButton *>(QStringLiteral("otherWorkload"));
        QVERIFY(!warning->isVisible());
        const Value before = Value(double(document.plan().scenarios[1].workload.outputTokens));
        QVERIFY(document.setInput("/workload/output_tokens", 900.0)); // of the baseline
        document.setCurrent(1);
        turn();
        QVERIFY(warning->isVisible());
        open.first->findChild<QWidget *>(QStringLiteral("explainDock"))->show();
        turn();
        QVERIFY(warning->isVisible());
        document.setCurrent(0);
        const int steps = document.undoStack()->index();
        QVERIFY(shareWorkload(document));
        QCOMPARE(document.undoStack()->index(), steps + 1);
        QCOMPARE(document.current(), std::size_t(0));
        for (const Scenario &scenario : document.plan().scenarios)
            QCOMPARE(double(scenario.workload.outputTokens), 900.0);
        document.setCurrent(1);
        turn();
        QVERIFY(!warning->isVisible());
        document.undoStack()->undo();
        QCOMPARE(Value(double(document.plan().scenarios[1].workload.outputTokens)), before);
        QCOMPARE(document.current(), std::size_t(0)); // as when it was done
    }

    void windowsAreWithinTheScreenWithTheirFrames()
    {
        constexpr QMargins frame{4, 30, 4, 4};
        constexpr QSize least{1024, 640};
        constexpr QRect room{0, 0, 1920, 1080};
        QCOMPARE(placeWithin({100, 100, 1440, 900}, frame, room), QRect(100, 100, 1440, 900));
        QCOMPARE(placeWithin({0, 0, 1920, 1080}, frame, room), QRect(4, 30, 1912, 1046));
        QCOMPARE(placeWithin({800, 500, 1440, 900}, frame, room), QRect(476, 176, 1440, 900));
        QCOMPARE(placeBeside({100, 100, 1440, 900}, frame, least, room), QRect(132, 132, 1440, 900));
        // where the other one ends at the screen's edge the new one is that much smaller, down to the least
        QCOMPARE(placeBeside({4, 30, 1912, 1046}, frame, least, room), QRect(36, 62, 1880, 1014));
        QCOMPARE(placeBeside({800, 400, 1024, 640}, frame, least, room), QRect(832, 432, 1024, 640));
        QCOMPARE(placeBeside({880, 420, 1024, 640}, frame, least, room), QRect(4, 30, 1024, 640));
    }

    void aNameWithTheMarkOfChangesIsWrittenAsItIs()
    {
        OpenWindows open;
        open.first->files()->openFile(open.copyOf("rag.ridge", QStringLiteral("a[*].ridge")));
        QCOMPARE(open.first->windowTitle(), QStringLiteral("a[*][*].ridge – Ridgepoint"));
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestWindows>(argc, argv);
}
#include "test_windows.moc"
