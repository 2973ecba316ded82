// What a start offers of work that was left behind, and what becomes of it.
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QProcess>
#include <QProcessEnvironment>
#include <QPushButton>
#include <QUndoStack>

#include "app/recovery/autosave.h"
#include "app/recovery/unsaved_files.h"
#include "tests/ui/window_test.h"
#include "ui/recovery/recover_dialog.h"
#include "ui/recovery/recover_text.h"
#include "ui/recovery/window_recovery.h"
#include "ui/window/message_bar.h"
#include "ui/window/windows.h"

using namespace ridgepoint;

namespace {

constexpr const char *users = "/workload/users";

/// What a program leaves that is gone: a plan of `path` with other users than its file has.
void leaveBehind(const QString &folder, const QString &path, double value)
{
    Document document(builtInCatalog());
    if (!path.isEmpty() && !document.save(path))
        qFatal("cannot save");
    Autosave autosave(document, nullptr, folder);
    if (!document.setInput(users, value) || !autosave.writeNow())
        qFatal("cannot keep");
}

template <class Widget>
Widget *in(QWidget *dialog, const QString &name)
{
    auto *found = dialog->findChild<Widget *>(name);
    if (found == nullptr)
        qFatal("no %s", qPrintable(name));
    return found;
}

QString lineOf(QWidget *dialog, int row, const char *part)
{
    return in<QLabel>(dialog, QStringLiteral("recoverDialog.row%1.").arg(row) + QLatin1String(part))->text();
}

void press(QWidget *dialog, int row, const char *part)
{
    auto *button =
        in<QPushButton>(dialog, QStringLiteral("recoverDialog.row%1.").arg(row) + QLatin1String(part));
    QTest::mouseClick(button, Qt::LeftButton);
    turn();
}

std::size_t leftIn(const QString &folder)
{
    return findLeftBehind(folder, builtInCatalog()).copies.size();
}

} // namespace

class TestRecovery : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_state, m_path;

    /// Into this window, whichever plan it is.
    void offer(MainWindow &window) const
    {
        offerLeftBehind(
            window, [&window](const QString &) -> MainWindow & { return window; }, m_state);
    }

private Q_SLOTS:
    void initTestCase() { listenForWarnings(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_state = m_folder->filePath(QStringLiteral("state"));
        m_path = m_folder->filePath(QStringLiteral("plan.ridge"));
    }
    void cleanup() { QCOMPARE(takeWarnings(), QStringList()); }

    /// Into this window, whichever plan it is.
    void nothingLeftAsksNothing()
    {
        const OpenWindow open;
        keepRecoverable(*open.window, m_state);
        offer(*open.window);
        QVERIFY(open.window->findChild<RecoverDialog *>() == nullptr);
    }

    void aPlanIsRecoveredAsUnsavedWorkOnItsFile()
    {
        leaveBehind(m_state, m_path, 12345);
        OpenWindow open;
        keepRecoverable(*open.window, m_state);
        offer(*open.window);
        auto *dialog = open.find<RecoverDialog>("recoverDialog");
        QVERIFY(dialog->isVisible());
        QCOMPARE(lineOf(dialog, 0, "name"), QStringLiteral("plan.ridge"));
        QVERIFY(lineOf(dialog, 0, "where").endsWith(QStringLiteral("plan.ridge")));
        QCOMPARE(lineOf(dialog, 0, "difference"),
                 QStringLiteral("Changed just now. 1 input differs: Users."));
        press(dialog, 0, "recover");
        QVERIFY(open.window->findChild<RecoverDialog *>() == nullptr);
        QCOMPARE(open.document.scenario().workload.users, std::optional(12345.0));
        QCOMPARE(open.document.path(), m_path);
        QVERIFY(open.document.isModified());
        QVERIFY(open.find<MessageBar>("messageBar")
                    ->message()
                    .contains(QStringLiteral("Recovered “plan.ridge”")));
        QCOMPARE(leftIn(m_state), std::size_t(0)); // the window's own copy is not left behind
        QCOMPARE(QDir(m_state).entryList({QStringLiteral("*.unsaved")}, QDir::Files).size(), 1);
        QVERIFY(open.document.save(m_path));
        QCOMPARE(QDir(m_state).entryList(QDir::Files), QStringList());
    }

    void laterKeepsIt()
    {
        leaveBehind(m_state, QString(), 12345);
        const OpenWindow open;
        keepRecoverable(*open.window, m_state);
        offer(*open.window);
        auto *dialog = open.find<RecoverDialog>("recoverDialog");
        QCOMPARE(lineOf(dialog, 0, "where"), QStringLiteral("Never saved to a file"));
        QCOMPARE(leftIn(m_state), std::size_t(0)); // another start does not offer it meanwhile
        QTest::mouseClick(in<QPushButton>(dialog, QStringLiteral("recoverDialog.later")), Qt::LeftButton);
        turn();
        QVERIFY(open.window->findChild<RecoverDialog *>() == nullptr);
        QCOMPARE(leftIn(m_state), std::size_t(1));
        QVERIFY(!open.document.isModified());
    }

    void discardRemovesThatOneOnly()
    {
        leaveBehind(m_state, m_path, 1);
        QTest::qSleep(5); // times are kept to the millisecond
        leaveBehind(m_state, QString(), 2);
        const OpenWindow open;
        keepRecoverable(*open.window, m_state);
        offer(*open.window);
        auto *dialog = open.find<RecoverDialog>("recoverDialog");
        QCOMPARE(lineOf(dialog, 1, "name"), QStringLiteral("plan.ridge"));
        press(dialog, 0, "discard");
        QVERIFY(dialog->isVisible());
        QVERIFY(in<QPushButton>(dialog, QStringLiteral("recoverDialog.row1.recover"))->isDefault());
        QTest::keyClick(dialog, Qt::Key_Escape);
        turn();
        const LeftBehindFiles left = findLeftBehind(m_state, builtInCatalog());
        QCOMPARE(left.copies.size(), std::size_t(1));
        QCOMPARE(left.copies.front().work.path, m_path);
    }

    void aSecondPlanAsksForTheFirst()
    {
        leaveBehind(m_state, m_path, 1);
        leaveBehind(m_state, QString(), 2);
        OpenWindow open;
        keepRecoverable(*open.window, m_state);
        offer(*open.window);
        auto *dialog = open.find<RecoverDialog>("recoverDialog");
        press(dialog, 0, "recover");
        press(dialog, 1, "recover");
        auto *box = open.find<QMessageBox>("unsavedDialog");
        QVERIFY(box->isVisible());
        QTest::mouseClick(box->button(QMessageBox::Cancel), Qt::LeftButton);
        turn();
        dialog->close();
        turn();
        QCOMPARE(leftIn(m_state), std::size_t(1));
        QVERIFY(open.document.isModified());
    }

    void aDamagedCopyIsSaidInASentence()
    {
        QVERIFY(QDir().mkpath(m_state));
        QFile file(m_state + QStringLiteral("/bad.unsaved"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("nonsense");
        file.close();
        const OpenWindow open;
        keepRecoverable(*open.window, m_state);
        offer(*open.window);
        QVERIFY(open.find<MessageBar>("messageBar")->message().contains(QStringLiteral("damaged")));
        QVERIFY(open.window->findChild<RecoverDialog *>() == nullptr);
    }

    void theProgramAsksAtItsStart()
    {
        const QString home = m_folder->path();
        leaveBehind(home + QStringLiteral("/ridgepoint"), m_path, 12345);
        const QDir state(home + QStringLiteral("/ridgepoint"));
        const QString lock =
            state.filePath(state.entryList({QStringLiteral("*.lock")}, QDir::Files).value(0));
        QVERIFY(QFile::remove(lock));
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_STATE_HOME"), home);
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home);
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(RIDGEPOINT_PROGRAM), QStringList());
        QTRY_VERIFY(QFile::exists(lock)); // it has the copy in its dialog
        QCOMPARE(leftIn(state.path()), std::size_t(0));
        program.kill();
        QVERIFY(program.waitForFinished());
        QCOMPARE(leftIn(state.path()), std::size_t(1));
    }

    void eachPlanIsRecoveredInAWindowThatHoldsNoOtherWork()
    {
        qputenv("XDG_STATE_HOME", m_folder->path().toUtf8());
        qputenv("XDG_DATA_HOME", m_folder->path().toUtf8());
        leaveBehind(stateFolder(), m_path, 12345);
        leaveBehind(stateFolder(), QString(), 777);
        Windows windows(builtInCatalog(), true);
        MainWindow &first = windows.add();
        QVERIFY(first.document().open(m_path)); // as the last plan reopens
        first.show();
        windows.offerUnsavedWork(first);
        auto *dialog = first.findChild<RecoverDialog *>();
        QVERIFY(dialog != nullptr);
        for (int row = 0; row < 2; ++row)
            press(dialog, row, "recover");
        QCOMPARE(windows.all().size(), std::size_t(2));
        QCOMPARE(first.document().path(), m_path);
        QCOMPARE(first.document().scenario().workload.users, std::optional(12345.0));
        QCOMPARE(windows.all().back()->document().scenario().workload.users, std::optional(777.0));
        for (MainWindow *window : windows.all()) {
            QVERIFY(window->document().isModified());
            window->closeNow();
        }
        turn();
        QCOMPARE(leftIn(stateFolder()), std::size_t(0));
    }

    void closingForGoodLeavesNothing()
    {
        OpenWindow open;
        keepRecoverable(*open.window, m_state);
        QVERIFY(open.document.setInput(users, 5.0));
        QVERIFY(open.window->findChild<Autosave *>()->writeNow());
        open.window->close();
        auto *box = open.find<QMessageBox>("unsavedDialog");
        QTest::mouseClick(box->button(QMessageBox::Discard), Qt::LeftButton);
        turn();
        QVERIFY(!open.window->isVisible());
        QCOMPARE(QDir(m_state).entryList(QDir::Files), QStringList());
    }

    void aWindowThatIsTornDownLeavesItsWork()
    {
        {
            OpenWindow open;
            keepRecoverable(*open.window, m_state);
            QVERIFY(open.document.setInput(users, 5.0));
            QVERIFY(open.window->findChild<Autosave *>()->writeNow());
        }
        QCOMPARE(leftIn(m_state), std::size_t(1));
    }

    void whatCannotBeKeptIsSaidInTheWindow()
    {
        QFile file(m_state);
        QVERIFY(file.open(QIODevice::WriteOnly));
        OpenWindow open;
        keepRecoverable(*open.window, m_state);
        QVERIFY(open.document.setInput(users, 5.0));
        QVERIFY(!open.window->findChild<Autosave *>()->writeNow());
        QVERIFY(open.find<MessageBar>("messageBar")->message().contains(QStringLiteral("not being kept")));
    }

    void theDifferenceNamesWhatBecameOfTheFile()
    {
        Document document(builtInCatalog());
        QVERIFY(document.save(m_path));
        UnsavedWork work{
            QStringLiteral("plan.ridge"), m_path, document.fileFingerprint(), {}, document.plan()};
        const auto said = [&] { return differenceText(work, builtInCatalog()); };
        QCOMPARE(said(), QStringLiteral("The file has the same plan."));
        work.fingerprint = "of another content";
        QVERIFY(said().endsWith(QStringLiteral("changed by someone else since.")));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(said().startsWith(QStringLiteral("Its file cannot be read now. It has one scenario, ")));
        QVERIFY(file.remove());
        QVERIFY(said().startsWith(QStringLiteral("Its file is no longer there.")));
    }

    void ageIsSaidInWords_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("words");
        QTest::addRow("a moment") << qint64(59) << QStringLiteral("just now");
        QTest::addRow("a clock that was set back") << qint64(-500) << QStringLiteral("just now");
        QTest::addRow("a minute") << qint64(60) << QStringLiteral("1 minute ago");
        QTest::addRow("minutes") << qint64(200) << QStringLiteral("3 minutes ago");
        QTest::addRow("an hour") << qint64(3600) << QStringLiteral("1 hour ago");
        QTest::addRow("hours") << qint64(7300) << QStringLiteral("2 hours ago");
        QTest::addRow("days") << qint64(5 * 86400) << QStringLiteral("5 days ago");
    }
    void ageIsSaidInWords()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, words);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QCOMPARE(ageText(now.addSecs(-seconds), now), words);
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestRecovery>(argc, argv);
}
#include "test_recovery.moc"
