// The window as a whole: its parts by name, files, title, keys, themes, sizes and pictures.
#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QUndoStack>

#include "tests/ui/window_test.h"
#include "ui/docks/explain_dock.h"
#include "ui/window/file_actions.h"
#include "ui/window/message_bar.h"

using namespace ridgepoint;

namespace {

const QString bullet = QStringLiteral("•");

void answer(const OpenWindow &open, QMessageBox::StandardButton button)
{
    auto *box = open.find<QMessageBox>("unsavedDialog");
    QVERIFY(box->isVisible());
    QTest::mouseClick(box->button(button), Qt::LeftButton);
    turn();
}

} // namespace

class TestWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { listenForWarnings(); }
    void cleanup()
    {
        applyTheme(*qApp, Theme::light);
        QCOMPARE(takeWarnings(), QStringList());
    }

    void f6ReachesThePartsOfEveryPage()
    {
        OpenWindow open;
        open.window->activateWindow();
        const auto walked = [&] {
            QStringList names;
            for (int i = 0; i < 20; ++i) {
                QTest::keyClick(open.window.get(), Qt::Key_F6);
                turn();
                const QString name = open.window->focusWidget()->objectName();
                if (names.contains(name))
                    break;
                names.append(name);
            }
            return names;
        };
        open.window->showView(MainWindow::View::explore);
        turn();
        QStringList names = walked();
        for (const char *name :
             {"tornadoPane.figure", "uncertaintyPane.figure", "sweepPane.figure", "searchTable"})
            QVERIFY2(names.contains(QLatin1String(name)), qPrintable(names.join(QLatin1Char(' '))));
        open.window->showView(MainWindow::View::article);
        turn();
        names = walked();
        QVERIFY2(names.contains(QStringLiteral("articleTable")), qPrintable(names.join(QLatin1Char(' '))));
    }

    void itsPartsHaveTheirNames()
    {
        const OpenWindow open;
        QCOMPARE(open.window->objectName(), QStringLiteral("mainWindow"));
        for (const char *name :
             {"menuBar", "toolBar", "statusBar", "inputsDock", "group.model", "group.hardware",
              "group.workload", "group.serving", "group.economics", "group.efficiency", "scenarioTabs",
              "messageBar", "centralStack", "planPage", "chart.roofline", "chart.roofline.title",
              "chart.roofline.takeaway", "chart.roofline.menu", "chart.roofline.plot"})
            QVERIFY2(open.window->findChild<QWidget *>(QLatin1String(name)), name);
        for (const char *key :
             {"users_per_replica", "speed", "ttft", "usd_user_month", "usd_million_output_tokens", "fleet"})
            for (const char *part : {"", ".value", ".delta", ".explain"})
                QVERIFY2(open.window->findChild<QWidget *>(QStringLiteral("headline.") + QLatin1String(key)
                                                           + QLatin1String(part)),
                         key);
    }

    void theTitleTellsUnsavedWork()
    {
        OpenWindow open;
        QVERIFY(open.window->windowTitle().startsWith(QStringLiteral("chat.ridge")));
        QVERIFY(open.document.setInput("/workload/active_share", 0.3));
        QVERIFY(open.window->windowTitle().startsWith(bullet));
        open.document.undoStack()->undo();
        QVERIFY(!open.window->windowTitle().contains(bullet));
    }

    void keysUndoAndRedo()
    {
        OpenWindow open;
        QVERIFY(open.document.setInput("/workload/active_share", 0.3));
        QTest::keyClick(open.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(open.document.scenario().workload.activeShare != 0.3);
        QTest::keyClick(open.window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(open.document.scenario().workload.activeShare, 0.3);
    }

    void tabsShowTheScenarios()
    {
        OpenWindow open;
        auto *tabs = open.find<QTabBar>("scenarioTabs");
        QCOMPARE(tabs->count(), static_cast<int>(open.document.plan().scenarios.size()));
        QCOMPARE(tabs->currentIndex(), static_cast<int>(open.document.plan().baseline));
        QVERIFY(!tabs->tabIcon(static_cast<int>(open.document.plan().baseline)).isNull());
        const int next = (tabs->currentIndex() + 1) % tabs->count();
        QTest::keyClick(open.window.get(), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(open.document.current(), static_cast<std::size_t>(next));
        turn();
        const QString change = open.find<QLabel>("headline.users_per_replica.delta")->text();
        QVERIFY2(change != QStringLiteral("baseline"), qPrintable(change));
    }

    void whatABarTellsIsNotCoveredByADock()
    {
        const OpenWindow open(QStringLiteral("chat.ridge"), {1024, 640});
        open.window->explainDock()->show();
        turn();
        auto *bar = open.find<MessageBar>("messageBar");
        open.window->showMessage(QStringLiteral("Something went wrong with a file."), false);
        turn();
        turn();
        const auto placeOf = [&](const QWidget *widget) {
            return QRect(widget->mapTo(open.window.get(), QPoint()), widget->size());
        };
        QVERIFY(bar->isVisible());
        QVERIFY(!placeOf(bar).intersects(placeOf(open.window->explainDock())));
        open.window->showMessage(QString(), false);
        turn();
        turn();
        QCOMPARE(placeOf(open.window->explainDock()).top(),
                 placeOf(open.find<QWidget>("centralStack")).top());
    }

    void closingAsksWhereWorkWouldBeLost()
    {
        OpenWindow open;
        QVERIFY(open.document.setInput("/workload/active_share", 0.3));
        open.window->close();
        QVERIFY(open.window->isVisible());
        answer(open, QMessageBox::Cancel);
        QVERIFY(open.window->isVisible());
        QVERIFY(open.document.isModified());
        open.window->close();
        QTest::qWait(0);
        answer(open, QMessageBox::Discard);
        QVERIFY(!open.window->isVisible());
    }

    void closingSavesAndThenCloses()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("plan.ridge"));
        OpenWindow open;
        QVERIFY(open.document.save(path));
        QVERIFY(open.document.setInput("/workload/active_share", 0.3125));
        open.window->close();
        answer(open, QMessageBox::Save);
        QVERIFY(!open.window->isVisible());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("0.3125"));
    }

    void aBadFileIsToldAndThePlanStays()
    {
        OpenWindow open;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("bad.ridge"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ \"format\": ");
        file.close();
        open.window->files()->openFile(path);
        auto *bar = open.find<MessageBar>("messageBar");
        QVERIFY(bar->isVisible());
        QVERIFY2(bar->message().contains(path) && bar->message().contains(QStringLiteral("line 1")),
                 qPrintable(bar->message()));
        QCOMPARE(open.document.displayName(), QStringLiteral("chat.ridge"));
        open.window->files()->openFile(QStringLiteral(RIDGEPOINT_SOURCE_DIR "/resources/examples/rag.ridge"));
        QVERIFY(!bar->isVisible());
        QCOMPARE(open.document.displayName(), QStringLiteral("rag.ridge"));
    }

    void dialogsOpenWithoutWaiting()
    {
        OpenWindow open;
        QTest::keyClick(open.window.get(), Qt::Key_O, Qt::ControlModifier);
        auto *dialog = open.find<QFileDialog>("openDialog");
        QVERIFY(dialog->isVisible());
        dialog->reject();
        QTest::keyClick(open.window.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(open.find<QFileDialog>("saveDialog")->isVisible());
        open.find<QFileDialog>("saveDialog")->reject();
    }

    void aThemeReachesEveryPart()
    {
        OpenWindow open;
        const auto centre = [&] {
            const QImage image = open.find<QWidget>("chart.roofline.plot")->grab().toImage();
            return image.pixelColor(image.width() - 3, image.height() - 3);
        };
        QCOMPARE(centre(), tokensOf(Theme::light).panel);
        QTest::keyClick(open.window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        for (int i = 0; i < 4; ++i)
            turn();
        QCOMPARE(centre(), tokensOf(Theme::dark).panel);
        QTest::keyClick(open.window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        for (int i = 0; i < 4; ++i)
            turn();
        QCOMPARE(centre(), tokensOf(Theme::light).panel);
    }

    void aFigureThatIsNotThereSaysWhy()
    {
        OpenWindow open;
        QVERIFY(open.document.setInput("/model/preset", std::string("llama-3.1-405b")));
        turn();
        QCOMPARE(open.find<QLabel>("headline.users_per_replica.value")->text(), QStringLiteral("—"));
        QCOMPARE(open.find<QLabel>("headline.users_per_replica.delta")->text(),
                 QStringLiteral("does not fit"));
    }

    void aPictureHasTheSizeAskedFor_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QSize>("pixels");
        QTest::addRow("as it opens") << QStringList{} << QSize(1440, 900);
        QTest::addRow("small") << QStringList{"--size", "1024x640"} << QSize(1024, 640);
        QTest::addRow("dark, half as fine again")
            << QStringList{"--theme", "dark", "--scale", "1.5"} << QSize(2160, 1350);
        QTest::addRow("another scenario, twice as fine")
            << QStringList{"--scenario", "1", "--scale", "2"} << QSize(2880, 1800);
    }
    void aPictureHasTheSizeAskedFor()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QSize, pixels);
        QTemporaryDir folder;
        const auto take = [&](const QString &name) {
            QStringList all = {QStringLiteral("--screenshot"), folder.filePath(name)};
            all += arguments;
            all += QStringLiteral(RIDGEPOINT_SOURCE_DIR "/resources/examples/chat.ridge");
            return QProcess::execute(QStringLiteral(RIDGEPOINT_PROGRAM), all);
        };
        QCOMPARE(take(QStringLiteral("a.png")), 0);
        QCOMPARE(take(QStringLiteral("b.png")), 0);
        const QImage first(folder.filePath(QStringLiteral("a.png")));
        QCOMPARE(first.size(), pixels);
        QCOMPARE(first, QImage(folder.filePath(QStringLiteral("b.png"))));
    }

    void aPictureThatCannotBeWrittenIsStatusThree()
    {
        QCOMPARE(
            QProcess::execute(QStringLiteral(RIDGEPOINT_PROGRAM),
                              {QStringLiteral("--screenshot"), QStringLiteral("/nonexistent/folder/a.png"),
                               QStringLiteral(RIDGEPOINT_SOURCE_DIR "/resources/examples/chat.ridge")}),
            3);
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestWindow>(argc, argv);
}
#include "test_window.moc"
