// A plan against its file and beside others: reverted, started from a template, given the scenarios of another.
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include "app/document/document.h"
#include "app/document/recent_files.h"
#include "core/plan/plan_templates.h"

using namespace ridgepoint;

namespace {

void touch(const QString &path)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

} // namespace

class TestPlanExchange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("ridgepoint"));
        QCoreApplication::setApplicationName(QStringLiteral("ridgepoint"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    }
    void init() { clearRecentFiles(); }

    void revertIsOneStepThatUndoTakesBack()
    {
        Document document(m_catalog);
        const QString path = m_folder.filePath(QStringLiteral("plan.ridge"));
        QVERIFY(document.save(path));
        const std::string saved = writePlan(document.plan());
        QVERIFY(document.setInput("/workload/active_share", 0.3));
        QVERIFY(document.duplicateScenario(0));
        const std::string worked = writePlan(document.plan());
        QVERIFY(document.revert());
        QCOMPARE(writePlan(document.plan()), saved);
        QVERIFY(!document.isModified());
        QCOMPARE(document.path(), path);
        document.undoStack()->undo();
        QCOMPARE(writePlan(document.plan()), worked);
        QVERIFY(document.isModified());
        document.undoStack()->undo();
        document.undoStack()->undo();
        QCOMPARE(writePlan(document.plan()), saved);
        for (int i = 0; i < 3; ++i)
            document.undoStack()->redo();
        QCOMPARE(writePlan(document.plan()), saved);
        QVERIFY(!document.isModified());
    }

    void revertTakesWhatAnotherProgramWrote()
    {
        Document document(m_catalog), other(m_catalog);
        const QString path = m_folder.filePath(QStringLiteral("shared.ridge"));
        QVERIFY(document.save(path));
        QVERIFY(other.setInput("/workload/active_share", 0.77));
        QVERIFY(other.save(path));
        QVERIFY(document.revert());
        QCOMPARE(document.scenario().workload.activeShare, 0.77);
        QVERIFY(!document.isModified());
    }

    void revertToAFileThatIsGoneChangesNothing()
    {
        Document document(m_catalog);
        const QString path = m_folder.filePath(QStringLiteral("gone.ridge"));
        QVERIFY(document.save(path));
        QVERIFY(document.setInput("/workload/active_share", 0.3));
        QVERIFY(QFile::remove(path));
        const Result<Done> reverted = document.revert();
        QVERIFY(!reverted);
        QVERIFY(reverted.error().message().find("gone.ridge") != std::string::npos);
        QCOMPARE(document.scenario().workload.activeShare, 0.3);
        QVERIFY(document.isModified());
    }

    void onlyANewPlanIsUntouched()
    {
        Document document(m_catalog);
        QVERIFY(document.isUntouched());
        QVERIFY(document.setInput("/workload/active_share", 0.3));
        QVERIFY(!document.isUntouched());
        document.undoStack()->undo();
        QVERIFY(!document.isUntouched()); // redo would be lost
        Result<Plan> chat = planOfTemplate("chat", m_catalog);
        QVERIFY(chat);
        document.createNew(chat.value());
        QVERIFY(document.isUntouched());
        QVERIFY(!document.isModified());
        QCOMPARE(document.displayName(), QStringLiteral("Chat"));
        document.createFrom(chat.value());
        QVERIFY(!document.isUntouched());
        document.createNew();
        QVERIFY(document.save(m_folder.filePath(QStringLiteral("own.ridge"))));
        QVERIFY(!document.isUntouched());
    }

    void scenariosOfAnotherPlanComeInOneStep()
    {
        Document document(m_catalog);
        const Result<Plan> chat = planOfTemplate("chat", m_catalog);
        QVERIFY(chat);
        document.createNew(chat.value());
        const std::string before = writePlan(document.plan());
        QVERIFY(document.addScenarios(chat.value()));
        QCOMPARE(document.plan().scenarios.size(), std::size_t(6));
        QCOMPARE(document.current(), std::size_t(1));
        QCOMPARE(QString::fromStdString(document.scenario().name), QStringLiteral("H200, FP8 2"));
        QCOMPARE(document.plan().baseline, std::size_t(0));
        QCOMPARE(document.undoStack()->count(), 1);
        QVERIFY(document.isModified());
        const Result<Plan> again = readPlan(writePlan(document.plan()), m_catalog); // names are unique
        QVERIFY2(again, again ? "" : again.error().message().c_str());
        document.undoStack()->undo();
        QCOMPARE(writePlan(document.plan()), before);
        document.undoStack()->redo();
        QCOMPARE(document.plan().scenarios.size(), std::size_t(6));
    }

    void anEntryThatComesAlongGoesWithUndo()
    {
        Catalog richer = m_catalog;
        auto gpu = std::make_shared<Accelerator>(*richer.accelerators.front());
        gpu->id = "next-year";
        richer.accelerators.push_back(gpu);
        Document document(m_catalog);
        QVERIFY(document.addScenarios(newPlan(richer, "qwen3-32b", "next-year")));
        QVERIFY(document.plan().catalog.accelerator("next-year"));
        document.undoStack()->undo();
        QVERIFY(!document.plan().catalog.accelerator("next-year"));
        document.undoStack()->redo();
        QVERIFY(document.plan().catalog.accelerator("next-year"));
    }

    void theNewestRecentFileComesFirstAndTenStay()
    {
        for (int i = 0; i < 12; ++i)
            addRecentFile(QStringLiteral("/plans/%1.ridge").arg(i));
        QCOMPARE(recentFiles().size(), 10);
        QCOMPARE(recentFiles().front(), QStringLiteral("/plans/11.ridge"));
        addRecentFile(QStringLiteral("/plans/5.ridge"));
        QCOMPARE(recentFiles().size(), 10);
        QCOMPARE(recentFiles().front(), QStringLiteral("/plans/5.ridge"));
        removeRecentFile(QStringLiteral("/plans/5.ridge"));
        QVERIFY(!recentFiles().contains(QStringLiteral("/plans/5.ridge")));
        clearRecentFiles();
        QVERIFY(recentFiles().isEmpty());
    }

    void oneFileByTwoPathsIsOne()
    {
        const QString path = m_folder.filePath(QStringLiteral("one.ridge"));
        const QString link = m_folder.filePath(QStringLiteral("link.ridge"));
        touch(path);
        QVERIFY(QFile::link(path, link));
        QVERIFY(sameFile(path, link));
        QVERIFY(sameFile(path, m_folder.path() + QStringLiteral("/./sub/../one.ridge")));
        QVERIFY(!sameFile(path, m_folder.filePath(QStringLiteral("two.ridge"))));
        addRecentFile(path);
        addRecentFile(link);
        QCOMPARE(recentFiles(), QStringList(link));
    }

    void equalNamesShowTheirFolders_data()
    {
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<QStringList>("names");
        QTest::addRow("different names")
            << QStringList{"/a/x.ridge", "/a/y.ridge"} << QStringList{"x.ridge", "y.ridge"};
        QTest::addRow("one name in two folders") << QStringList{"/a/x.ridge", "/b/x.ridge", "/b/y.ridge"}
                                                 << QStringList{"x.ridge – a", "x.ridge – b", "y.ridge"};
        QTest::addRow("in folders of one name") << QStringList{"/a/plans/x.ridge", "/b/plans/x.ridge"}
                                                << QStringList{"x.ridge – a/plans", "x.ridge – b/plans"};
        QTest::addRow("one below the other") << QStringList{"/plans/x.ridge", "/b/plans/x.ridge"}
                                             << QStringList{"x.ridge – /plans", "x.ridge – b/plans"};
    }
    void equalNamesShowTheirFolders()
    {
        QFETCH(QStringList, paths);
        QFETCH(QStringList, names);
        QCOMPARE(recentFileNames(paths), names);
    }

private:
    const Catalog m_catalog = builtInCatalog();
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestPlanExchange)
#include "test_plan_exchange.moc"
