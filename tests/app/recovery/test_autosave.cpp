// Unsaved work is kept in the state folder, found there by the next start, and gone when it is not unsaved any more.
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include "app/document/document.h"
#include "app/recovery/autosave.h"
#include "app/recovery/state_folder.h"
#include "app/recovery/unsaved_files.h"
#include "tests/app/files/file_size_limit.h"

using namespace ridgepoint;
using namespace std::chrono_literals;

namespace {

constexpr const char *users = "/workload/users";
constexpr auto quiet = 20ms;

double usersOf(const Plan &plan)
{
    return std::get<double>(findParameter(users)->get(plan.scenarios.front()));
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a program leaves that is gone: the copy stays, the lock is free.
void leaveBehind(const Catalog &catalog, const QString &folder, double value, const QString &path = QString())
{
    Document document(catalog);
    if (!path.isEmpty())
        QVERIFY(document.save(path));
    Autosave autosave(document, nullptr, folder);
    QVERIFY(document.setInput(users, value));
    QVERIFY(autosave.writeNow());
}

} // namespace

class TestAutosave : public QObject {
    Q_OBJECT

private:
    const Catalog m_catalog = builtInCatalog();
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_state;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_state = m_folder->filePath(QStringLiteral("state/ridgepoint"));
    }

    void theFolderIsWhereTheSystemKeepsState()
    {
        const QByteArray before = qgetenv("XDG_STATE_HOME");
        qputenv("XDG_STATE_HOME", "/somewhere");
        QCOMPARE(stateFolder(), QStringLiteral("/somewhere/ridgepoint"));
        for (const char *none : {"", "relative"}) {
            qputenv("XDG_STATE_HOME", none);
            QCOMPARE(stateFolder(), QDir::homePath() + QStringLiteral("/.local/state/ridgepoint"));
        }
        qputenv("XDG_STATE_HOME", before);
    }

    void aChangeIsKeptAfterAQuietWhile()
    {
        const QString path = m_folder->filePath(QStringLiteral("plan.ridge"));
        Document document(m_catalog);
        QVERIFY(document.save(path));
        auto autosave = std::make_unique<Autosave>(document, nullptr, m_state, quiet);
        QSignalSpy written(autosave.get(), &Autosave::written);
        QVERIFY(document.setInput(users, 12345.0));
        QVERIFY(written.wait());
        autosave.reset();
        const LeftBehindFiles left = findLeftBehind(m_state, m_catalog);
        QCOMPARE(left.copies.size(), std::size_t(1));
        const UnsavedWork &work = left.copies.front().work;
        QCOMPARE(usersOf(work.plan), 12345.0);
        QCOMPARE(writePlan(work.plan), writePlan(document.plan()));
        QCOMPARE(work.path, path);
        QCOMPARE(work.name, QStringLiteral("plan.ridge"));
        QCOMPARE(work.fingerprint, document.fileFingerprint());
        QVERIFY(work.changed.isValid());
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
                                          | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(m_state) & others));
    }

    void aPathIsKeptWhole()
    {
        const QString here = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_folder->path()));
        leaveBehind(m_catalog, m_state, 1000, QStringLiteral("plan.ridge"));
        QVERIFY(QDir::setCurrent(here));
        QCOMPARE(findLeftBehind(m_state, m_catalog).copies.front().work.path,
                 m_folder->filePath(QStringLiteral("plan.ridge")));
    }

    void nothingIsKeptOfWhatDidNotChange()
    {
        Document document(m_catalog);
        Autosave autosave(document, nullptr, m_state, quiet);
        QVERIFY(autosave.writeNow());
        QVERIFY(!QDir(m_state).exists());
    }

    void workWithoutAPauseIsKeptInItsMidst()
    {
        Document document(m_catalog);
        Autosave autosave(document, nullptr, m_state, quiet);
        QSignalSpy written(&autosave, &Autosave::written);
        document.beginDrag();
        double value = 1000;
        const auto moveOn = [&] {
            static_cast<void>(document.moveInput(users, ++value));
            return written.count() >= 2;
        };
        QTRY_VERIFY(moveOn()); // a move every turn of the event loop
        document.endDrag();
    }

    void theCopyGoesWithItsReason_data()
    {
        QTest::addColumn<int>("way");
        QTest::addRow("saved") << 0;
        QTest::addRow("undone") << 1;
        QTest::addRow("given up") << 2;
        QTest::addRow("another plan") << 3;
    }
    void theCopyGoesWithItsReason()
    {
        QFETCH(int, way);
        Document document(m_catalog);
        Autosave autosave(document, nullptr, m_state);
        QVERIFY(document.setInput(users, 12345.0));
        QVERIFY(autosave.writeNow());
        QCOMPARE(filesIn(m_state).size(), 2); // the copy and its lock
        if (way == 0)
            QVERIFY(document.save(m_folder->filePath(QStringLiteral("plan.ridge"))));
        else if (way == 1)
            document.undoStack()->undo();
        else if (way == 2)
            autosave.discard();
        else
            document.createNew();
        QCOMPARE(filesIn(m_state), QStringList());
        document.undoStack()->redo();
        QVERIFY(document.setInput(users, 5.0));
        QVERIFY(autosave.writeNow()); // and comes again with the next change
        QCOMPARE(filesIn(m_state).size(), 2);
    }

    void whatASlowWriterBeganDoesNotComeBack()
    {
        Document document(m_catalog);
        Autosave autosave(document, nullptr, m_state, 0ms);
        for (int i = 0; i < 50; ++i) {
            QVERIFY(document.setInput(users, 12345.0));
            QCoreApplication::processEvents(); // begins to write
            document.undoStack()->undo();
            QCOMPARE(filesIn(m_state), QStringList());
        }
    }

    void workThatIsOpenIsNotOffered()
    {
        Document document(m_catalog);
        auto autosave = std::make_unique<Autosave>(document, nullptr, m_state);
        QVERIFY(document.setInput(users, 12345.0));
        QVERIFY(autosave->writeNow());
        QVERIFY(findLeftBehind(m_state, m_catalog).copies.empty());
        autosave.reset();
        const LeftBehindFiles first = findLeftBehind(m_state, m_catalog);
        QCOMPARE(first.copies.size(), std::size_t(1));
        QVERIFY(findLeftBehind(m_state, m_catalog).copies.empty()); // the first start is asking
    }

    void theNewestIsOfferedFirstAndGoesWhenItIsRemoved()
    {
        leaveBehind(m_catalog, m_state, 1000);
        QTest::qSleep(5); // times are kept to the millisecond
        leaveBehind(m_catalog, m_state, 2000);
        {
            LeftBehindFiles left = findLeftBehind(m_state, m_catalog);
            QCOMPARE(left.copies.size(), std::size_t(2));
            QCOMPARE(usersOf(left.copies.front().work.plan), 2000.0);
            left.copies.front().remove();
        }
        const LeftBehindFiles left = findLeftBehind(m_state, m_catalog);
        QCOMPARE(left.copies.size(), std::size_t(1));
        QCOMPARE(usersOf(left.copies.front().work.plan), 1000.0);
    }

    void whatTheFileHasIsNotOffered()
    {
        const QString path = m_folder->filePath(QStringLiteral("plan.ridge"));
        leaveBehind(m_catalog, m_state, 12345.0, path);
        {
            const LeftBehindFiles left = findLeftBehind(m_state, m_catalog);
            Document document(m_catalog);
            document.recover(left.copies.front().work.plan, path, {});
            QVERIFY(document.save(path)); // and then the program went away
        }
        QVERIFY(findLeftBehind(m_state, m_catalog).copies.empty());
        QCOMPARE(filesIn(m_state), QStringList());
    }

    void aDamagedCopyIsSetAsideAndToldOnce_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        QTest::addRow("empty") << QByteArray() << QStringLiteral("line 1");
        QTest::addRow("no JSON") << QByteArray("abc\n{}") << QStringLiteral("line 1");
        QTest::addRow("half a plan") << QByteArray(
            "{\"format\":\"ridgepoint-unsaved\",\"version\":1}\n{\"format\":")
                                     << QStringLiteral("line 2");
        QTest::addRow("zeros") << QByteArray(4096, '\0') << QStringLiteral("line 1");
    }
    void aDamagedCopyIsSetAsideAndToldOnce()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, words);
        leaveBehind(m_catalog, m_state, 1000);
        QFile file(m_state + QStringLiteral("/bad.unsaved"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        {
            const LeftBehindFiles left = findLeftBehind(m_state, m_catalog);
            QCOMPARE(left.copies.size(), std::size_t(1)); // the good one
            QCOMPARE(left.damaged.size(), 1);
            QVERIFY2(left.damaged.front().contains(words)
                         && left.damaged.front().contains(m_state + QStringLiteral("/bad.damaged")),
                     qPrintable(left.damaged.front()));
        }
        QCOMPARE(contentOf(m_state + QStringLiteral("/bad.damaged")), content);
        QCOMPARE(findLeftBehind(m_state, m_catalog).damaged, QStringList());
    }

    void aCopyOfANewerProgramIsLeftForThatOne()
    {
        QVERIFY(QDir().mkpath(m_state));
        const QByteArray content = "{\"format\":\"ridgepoint-unsaved\",\"version\":2}\n{}";
        const QString copy = m_state + QStringLiteral("/newer.unsaved");
        QFile file(copy);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const LeftBehindFiles left = findLeftBehind(m_state, m_catalog);
        QVERIFY(left.copies.empty());
        QCOMPARE(left.damaged, QStringList());
        QCOMPARE(contentOf(copy), content);
    }

    void whatCannotBeKeptIsToldOnceAndTriedAgain()
    {
        QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("state"))));
        QFile inTheWay(m_state);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Document document(m_catalog);
        Autosave autosave(document, nullptr, m_state, quiet);
        QSignalSpy failed(&autosave, &Autosave::failed);
        QVERIFY(document.setInput(users, 12345.0));
        QVERIFY(!autosave.writeNow());
        QVERIFY(document.setInput(users, 12346.0));
        QVERIFY(!autosave.writeNow());
        QCOMPARE(failed.count(), 1);
        QVERIFY2(failed.front().front().toString().contains(m_state),
                 qPrintable(failed.front().front().toString()));
        QVERIFY(document.isModified());
        QSignalSpy written(&autosave, &Autosave::written);
        QVERIFY(inTheWay.remove());
        QVERIFY(written.wait()); // without another change
    }

    void aDiskThatIsFullAfterAnyByteKeepsTheFormerCopy()
    {
        Document document(m_catalog);
        auto autosave = std::make_unique<Autosave>(document, nullptr, m_state);
        QVERIFY(document.setInput(users, 1000.0));
        QVERIFY(autosave->writeNow());
        const QString copy = m_state + QLatin1Char('/')
                             + QDir(m_state).entryList({QStringLiteral("*.unsaved")}, QDir::Files).value(0);
        const QByteArray before = contentOf(copy);
        QVERIFY(document.setInput(users, 2000.0));
        for (qsizetype room = 0; room < before.size(); ++room) {
            const FileSizeLimit limit(room);
            QVERIFY(!autosave->writeNow());
        }
        QCOMPARE(contentOf(copy), before);
        QCOMPARE(filesIn(m_state).size(), 2);
        QVERIFY(autosave->writeNow());
        autosave.reset();
        QCOMPARE(usersOf(findLeftBehind(m_state, m_catalog).copies.front().work.plan), 2000.0);
    }
};

QTEST_GUILESS_MAIN(TestAutosave)
#include "test_autosave.moc"
