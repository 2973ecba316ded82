// A person's own catalogue entries in their file, and the step that takes a changed catalogue into a plan.
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include "app/document/document.h"
#include "app/document/own_entries.h"
#include "core/plan/catalog_changes.h"

using namespace ridgepoint;

namespace {

std::shared_ptr<const Accelerator> gpu(const std::string &id, double memoryGb)
{
    auto entry = std::make_shared<Accelerator>();
    entry->id = id;
    entry->name = "Mine";
    entry->memoryGb = memoryGb;
    entry->memoryBandwidthGbS = 3000;
    entry->denseTflops[static_cast<std::size_t>(Precision::fp8)] = 2000;
    entry->priceUsd = 20000;
    entry->tdpW = 700;
    return entry;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray bytesOf(const Document &document)
{
    return QByteArray::fromStdString(writePlan(document.plan()));
}

/// A catalogue in which a GPU has other figures than in `catalog`.
Catalog withMemory(Catalog catalog, const std::string &id, double memoryGb)
{
    for (auto &entry : catalog.accelerators)
        if (entry->id == id) {
            auto copy = std::make_shared<Accelerator>(*entry);
            copy->memoryGb = memoryGb;
            entry = copy;
        }
    catalog.date = "2027-01-01";
    return catalog;
}

} // namespace

class TestOwnEntries : public QObject {
    Q_OBJECT

private:
    const Catalog m_catalog = builtInCatalog();

private Q_SLOTS:
    void theFileIsMadeWithTheFirstEntryAndReadAtTheNextStart()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("data/ridgepoint/catalog.json"));
        Document document(m_catalog);
        QVERIFY(document.ownEntries().openFile(path));
        QVERIFY(!QFile::exists(path));
        QVERIFY(document.ownEntries().put(gpu("own-mine", 96)));
        QVERIFY(QFile::exists(path));
        QVERIFY(document.catalog().accelerator("own-mine"));
        QVERIFY(document.plan().catalog.accelerator("own-mine"));

        Document next(m_catalog);
        QVERIFY(next.ownEntries().openFile(path));
        QCOMPARE(next.catalog().accelerator("own-mine")->memoryGb, 96.0);
        QVERIFY(next.setInput("/hardware/preset", Value(std::string("own-mine"))));
        QCOMPARE(next.scenario().hardware.entry->memoryGb, 96.0);
    }

    void ownEntriesTravelInThePlan()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("plan.ridge"));
        Document document(m_catalog);
        QVERIFY(document.ownEntries().put(gpu("own-mine", 96)));
        QVERIFY(document.setInput("/hardware/preset", Value(std::string("own-mine"))));
        QVERIFY(document.save(path));
        Document elsewhere(m_catalog);
        QVERIFY(elsewhere.open(path));
        QCOMPARE(elsewhere.scenario().hardware.entry->memoryGb, 96.0);
        QVERIFY(elsewhere.catalogChanges().empty());
        QVERIFY(!elsewhere.catalog().accelerator("own-mine"));
    }

    void aDamagedFileIsToldAndLeftAsItIs_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        QTest::addRow("cut off") << QByteArray("{\"format\": \"ridgepoint-cat") << QStringLiteral("line 1");
        QTest::addRow("another format") << QByteArray("{}") << QStringLiteral("/format");
        QTest::addRow("a built-in id")
            << QByteArray(R"({"format":"ridgepoint-catalog","version":1,"accelerators":[{"id":"h100-sxm",)"
                          R"("name":"X","memory_gb":80,"memory_bandwidth_gb_s":3000}]})")
            << QStringLiteral(
                   "/accelerators/0/id: expected an id that begins with \"own-\", got \"h100-sxm\"");
    }
    void aDamagedFileIsToldAndLeftAsItIs()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, words);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("catalog.json"));
        write(path, content);
        Document document(m_catalog);
        const Result<Done> opened = document.ownEntries().openFile(path);
        QVERIFY(!opened);
        const QString message = QString::fromStdString(opened.error().message());
        QVERIFY2(message.contains(words) && message.contains(path), qPrintable(message));
        QCOMPARE(document.catalog().accelerators.size(), m_catalog.accelerators.size());

        QVERIFY(!document.ownEntries().put(gpu("own-mine", 96)));
        QVERIFY(!document.catalog().accelerator("own-mine"));
        QCOMPARE(contentOf(path), content);
    }

    void whatCannotBeWrittenChangesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addRow("a file where the folder should be") << QStringLiteral("file/catalog.json");
        QTest::addRow("a folder in its place") << QStringLiteral("folder");
    }
    void whatCannotBeWrittenChangesNothing()
    {
        QFETCH(QString, name);
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("folder")));
        write(folder.filePath(QStringLiteral("file")), "x");
        Document document(m_catalog);
        static_cast<void>(bool(document.ownEntries().openFile(folder.filePath(name))));
        const Result<Done> done = document.ownEntries().put(gpu("own-mine", 96));
        QVERIFY(!done);
        QVERIFY(QString::fromStdString(done.error().message()).contains(name));
        QVERIFY(document.ownEntries().entries().isEmpty());
        QVERIFY(!document.catalog().accelerator("own-mine"));
        QVERIFY(!document.ownEntries().exportTo(folder.filePath(name)));
    }

    void anEntryThatAnotherWindowAddedIsKept()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("catalog.json"));
        Document one(m_catalog), two(m_catalog);
        QVERIFY(one.ownEntries().openFile(path));
        QVERIFY(two.ownEntries().openFile(path));
        QVERIFY(one.ownEntries().put(gpu("own-one", 80)));
        QVERIFY(two.ownEntries().put(gpu("own-two", 96)));
        QVERIFY(two.catalog().accelerator("own-one"));
        Document next(m_catalog);
        QVERIFY(next.ownEntries().openFile(path));
        QCOMPARE(next.ownEntries().entries().accelerators.size(), std::size_t(2));
    }

    void exportedEntriesComeBackByImporting()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("shared.json"));
        Document document(m_catalog);
        QVERIFY(document.ownEntries().put(gpu("own-one", 80)));
        QVERIFY(document.ownEntries().put(gpu("own-two", 96)));
        QVERIFY(document.ownEntries().exportTo(path));
        Document other(m_catalog);
        const Result<std::size_t> added = other.ownEntries().importFrom(path);
        QVERIFY(added);
        QCOMPARE(added.value(), std::size_t(2));
        QCOMPARE(QByteArray::fromStdString(writeUserCatalog(other.ownEntries().entries())), contentOf(path));
        QVERIFY(other.ownEntries().exportTo(folder.filePath(QStringLiteral("again.json"))));
        QCOMPARE(contentOf(folder.filePath(QStringLiteral("again.json"))), contentOf(path));
        const Result<std::size_t> again = other.ownEntries().importFrom(path);
        QVERIFY(again);
        QCOMPARE(again.value(), std::size_t(0));
        const Result<std::size_t> missing =
            other.ownEntries().importFrom(folder.filePath(QStringLiteral("no")));
        QVERIFY(!missing);
    }

    void editingAnEntryLeavesThePlanThatNamesItAlone()
    {
        Document document(m_catalog);
        QVERIFY(document.ownEntries().put(gpu("own-mine", 96)));
        QVERIFY(document.setInput("/hardware/preset", Value(std::string("own-mine"))));
        const QByteArray before = bytesOf(document);
        QVERIFY(document.ownEntries().put(gpu("own-mine", 144)));
        QCOMPARE(bytesOf(document), before);
        QCOMPARE(document.catalog().accelerator("own-mine")->memoryGb, 144.0);
        QCOMPARE(document.catalogChanges().size(), std::size_t(1));
        QVERIFY(document.updateCatalog());
        QCOMPARE(document.scenario().hardware.entry->memoryGb, 144.0);
    }

    void deletingAnEntryLeavesThePlanAndItsHistoryAlone()
    {
        Document document(m_catalog);
        QVERIFY(document.ownEntries().put(gpu("own-mine", 96)));
        QVERIFY(document.ownEntries().put(gpu("own-other", 80)));
        QVERIFY(document.setInput("/hardware/preset", Value(std::string("own-mine"))));
        QVERIFY(document.setInput("/hardware/preset", Value(std::string("h100-sxm"))));
        QVERIFY(document.ownEntries().remove("own-mine"));
        QVERIFY(document.ownEntries().remove("own-other"));
        QVERIFY(!document.catalog().accelerator("own-mine"));
        QVERIFY(!document.plan().catalog.accelerator("own-other"));
        document.undoStack()->undo();
        QCOMPARE(document.scenario().hardware.preset, std::string("own-mine"));
        QVERIFY(document.setInput("/workload/active_share", 0.1)); // resolves anew
        QCOMPARE(document.scenario().hardware.entry->memoryGb, 96.0);
    }

    void updatingIsOneStepAndUndoneToTheByte()
    {
        Document document(m_catalog);
        QVERIFY(document.setInput("/hardware/preset", Value(std::string("h100-sxm"))));
        QVERIFY(document.duplicateScenario(0));
        const QByteArray before = bytesOf(document);
        const int steps = document.undoStack()->count();
        const double users = document.figures()->usersPerReplica.value_or(0);

        document.setCatalog(withMemory(m_catalog, "h100-sxm", 120));
        QCOMPARE(bytesOf(document), before);
        QCOMPARE(document.catalogChanges().size(), std::size_t(1));
        QSignalSpy told(&document, &Document::catalogChanged);
        QVERIFY(document.updateCatalog());
        QCOMPARE(told.count(), 1);
        QCOMPARE(document.undoStack()->count(), steps + 1);
        QVERIFY(document.catalogChanges().empty());
        for (const Scenario &scenario : document.plan().scenarios)
            QCOMPARE(scenario.hardware.entry->memoryGb, 120.0);
        QVERIFY(document.figures()->usersPerReplica.value_or(0) > users);
        QVERIFY(bytesOf(document).contains("2027-01-01"));
        const QByteArray after = bytesOf(document);

        document.undoStack()->undo();
        QCOMPARE(bytesOf(document), before);
        QCOMPARE(document.figures()->usersPerReplica.value_or(0), users);
        QCOMPARE(document.catalogChanges().size(), std::size_t(1));
        document.undoStack()->redo();
        QCOMPARE(bytesOf(document), after);
        while (document.undoStack()->canUndo())
            document.undoStack()->undo();
        QVERIFY(!document.isModified());
    }

    void anUpdateThatCannotBeComputedChangesNothing()
    {
        Catalog without = m_catalog;
        Document document(m_catalog);
        for (auto &entry : without.accelerators)
            if (entry->id == document.scenario().hardware.preset) {
                auto copy = std::make_shared<Accelerator>(*entry);
                copy->denseTflops = {};
                entry = copy;
            }
        document.setCatalog(without);
        const QByteArray before = bytesOf(document);
        const Result<Done> updated = document.updateCatalog();
        QVERIFY(!updated);
        QCOMPARE(QString::fromStdString(updated.error().place),
                 QStringLiteral("/scenarios/0/precision/compute"));
        QCOMPARE(bytesOf(document), before);
        QCOMPARE(document.undoStack()->count(), 0);
    }

    void nothingToUpdateIsNoStep()
    {
        Document document(m_catalog);
        QVERIFY(document.updateCatalog());
        QCOMPARE(document.undoStack()->count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestOwnEntries)
#include "test_own_entries.moc"
