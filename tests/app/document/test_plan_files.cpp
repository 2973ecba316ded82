// Plans to and from files: saved, read back, refused, and kept where they cannot be written.
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <sys/stat.h>

#include "app/document/document.h"
#include "app/files/fingerprint.h"
#include "core/plan/plan_file.h"
#include "tests/app/files/file_size_limit.h"

using namespace ridgepoint;

namespace {

constexpr const char *active = "/workload/active_share";

double numberAt(const Document &document, const char *pointer)
{
    return std::get<double>(findParameter(pointer)->get(document.scenario()));
}

QByteArray bytesOf(const Document &document)
{
    return QByteArray::fromStdString(writePlan(document.plan()));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

FileState fileStateOf(const Document &document)
{
    return stateOf(document.path(), document.fileFingerprint());
}

} // namespace

class TestPlanFiles : public QObject {
    Q_OBJECT

private:
    const Catalog m_catalog = builtInCatalog();

private Q_SLOTS:
    void aPlanIsSavedAndReadBack()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("plan.ridge"));
        Document document(m_catalog);
        QVERIFY(document.setInput(active, 0.1234));
        QVERIFY(document.save(path));
        QVERIFY(!document.isModified());
        QCOMPARE(document.displayName(), QStringLiteral("plan.ridge"));
        QCOMPARE(contentOf(path), bytesOf(document));
        Document other(m_catalog);
        QVERIFY(other.open(path));
        QCOMPARE(bytesOf(other), bytesOf(document));
        document.undoStack()->undo();
        QVERIFY(document.isModified());
    }

    void movesAfterSavingAreAStepOfTheirOwn()
    {
        QTemporaryDir folder;
        Document document(m_catalog);
        document.beginDrag();
        QVERIFY(document.moveInput(active, 0.1));
        QVERIFY(document.save(folder.filePath(QStringLiteral("plan.ridge"))));
        QVERIFY(document.moveInput(active, 0.2));
        document.endDrag();
        QVERIFY(document.isModified());
        document.undoStack()->undo();
        QCOMPARE(numberAt(document, active), 0.1);
        QVERIFY(!document.isModified());
    }

    void aFileThatIsNoPlanLeavesTheOpenOneAsItWas_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        QTest::addRow("no JSON at all") << QByteArray("ridge") << QStringLiteral("line 1");
        QTest::addRow("another format")
            << QByteArray("{\"format\": \"other\", \"version\": 1}") << QStringLiteral("/format");
        QTest::addRow("a folder") << QByteArray() << QStringLiteral("folder");
    }
    void aFileThatIsNoPlanLeavesTheOpenOneAsItWas()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, words);
        QTemporaryDir folder;
        QString path = folder.path();
        if (!content.isEmpty()) {
            path = folder.filePath(QStringLiteral("other.ridge"));
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        }
        Document document(m_catalog);
        QVERIFY(document.setInput(active, 0.1234));
        const QByteArray before = bytesOf(document);
        const Result<Done> opened = document.open(path);
        QVERIFY(!opened);
        const QString message = QString::fromStdString(opened.error().message());
        QVERIFY2(message.contains(words) && message.contains(path), qPrintable(message));
        QCOMPARE(bytesOf(document), before);
        QVERIFY(document.isModified());
        QCOMPARE(document.undoStack()->count(), 1);
    }

    void whatCannotBeWrittenKeepsTheWork_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addRow("a folder that is not there") << QStringLiteral("missing/plan.ridge");
        QTest::addRow("a folder in its place") << QStringLiteral("folder");
        QTest::addRow("a pipe in its place") << QStringLiteral("pipe");
        QTest::addRow("a file where a folder should be") << QStringLiteral("file/plan.ridge");
    }
    void whatCannotBeWrittenKeepsTheWork()
    {
        QFETCH(QString, name);
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("folder")));
        QCOMPARE(mkfifo(QFile::encodeName(folder.filePath(QStringLiteral("pipe"))).constData(), 0600), 0);
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QStringList before = QDir(folder.path()).entryList(QDir::AllEntries | QDir::System);

        Document document(m_catalog);
        QVERIFY(document.setInput(active, 0.1234));
        const Result<Done> saved = document.save(folder.filePath(name));
        QVERIFY(!saved);
        QVERIFY(QString::fromStdString(saved.error().message()).contains(name));
        QVERIFY(document.isModified());
        QVERIFY(document.path().isEmpty());
        QCOMPARE(numberAt(document, active), 0.1234);
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::System), before);
    }

    void aDiskThatIsFullAfterAnyByteKeepsTheFileAndTheWork()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("plan.ridge"));
        Document document(m_catalog);
        QVERIFY(document.save(path));
        const QByteArray before = contentOf(path);
        QVERIFY(document.setInput(active, 0.1234));
        const qsizetype size = bytesOf(document).size();
        for (qsizetype room = 0; room < size; ++room) {
            const FileSizeLimit limit(room);
            const Result<Done> saved = document.save(path);
            QVERIFY(!saved);
            QVERIFY(document.isModified());
        }
        QCOMPARE(contentOf(path), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
        QCOMPARE(numberAt(document, active), 0.1234);
        QVERIFY(document.save(path));
        QCOMPARE(contentOf(path), bytesOf(document));
    }

    void aFileThatSomebodyElseWroteIsNoticed()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("plan.ridge"));
        Document document(m_catalog);
        QVERIFY(document.save(path));
        QCOMPARE(fileStateOf(document), FileState::same);
        Document other(m_catalog);
        QVERIFY(other.open(path));
        QVERIFY(other.setInput(active, 0.3));
        QVERIFY(other.save(path));
        QCOMPARE(fileStateOf(document), FileState::changed);
        QCOMPARE(fileStateOf(other), FileState::same);
        QVERIFY(document.open(path));
        QCOMPARE(fileStateOf(document), FileState::same);
        QVERIFY(QFile::remove(path));
        QCOMPARE(fileStateOf(document), FileState::gone);
    }

    void whatChangedWhileASlowDiskWroteIsUnsaved()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("plan.ridge"));
        Document document(m_catalog);
        QVERIFY(document.setInput(active, 0.1));
        const SaveJob job = document.saveJob(path, QByteArray());
        QVERIFY(carryOut(job).written);
        document.undoStack()->undo(); // to the state that was clean
        document.finishSave(job);
        QVERIFY(document.isModified());
        QCOMPARE(document.path(), path);
        QCOMPARE(fileStateOf(document), FileState::same);
        QVERIFY(document.save(path));
        QVERIFY(!document.isModified());
    }

    void whatSomebodyElseWroteIsLeftAlone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("plan.ridge"));
        Document document(m_catalog);
        QVERIFY(document.save(path));
        const QByteArray known = document.fileFingerprint();
        QVERIFY(document.setInput(active, 0.1));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("theirs");
        file.close();
        QCOMPARE(carryOut(document.saveJob(path, known)).before, FileState::changed);
        QCOMPARE(contentOf(path), QByteArray("theirs"));
        QVERIFY(file.remove());
        const SaveOutcome outcome = carryOut(document.saveJob(path, known));
        QCOMPARE(outcome.before, FileState::gone);
        QVERIFY(outcome.written);
        QCOMPARE(contentOf(path), bytesOf(document));
    }

    void recoveredWorkIsUnsavedUntilItIsSaved()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("plan.ridge"));
        Document first(m_catalog);
        QVERIFY(first.save(path));
        Document second(m_catalog);
        second.recover(first.plan(), path, first.fileFingerprint());
        QVERIFY(second.isModified());
        QCOMPARE(second.path(), path);
        QCOMPARE(fileStateOf(second), FileState::same);
        QVERIFY(second.setInput(active, 0.3));
        second.undoStack()->undo();
        QVERIFY(second.isModified());
        QVERIFY(second.save(path));
        QVERIFY(!second.isModified());
    }
};

QTEST_GUILESS_MAIN(TestPlanFiles)
#include "test_plan_files.moc"
