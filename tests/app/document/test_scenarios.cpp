// Scenarios added, named, ordered and removed, and what is locked.
#include <random>

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include "app/document/document.h"
#include "app/document/input_marks.h"
#include "core/plan/plan.h"

using namespace ridgepoint;

namespace {

QStringList namesOf(const Document &document)
{
    QStringList names;
    for (const Scenario &scenario : document.plan().scenarios)
        names.append(QString::fromStdString(scenario.name));
    return names;
}

QString baselineOf(const Document &document)
{
    return namesOf(document)[static_cast<qsizetype>(document.plan().baseline)];
}

QString shownOf(const Document &document)
{
    return namesOf(document)[static_cast<qsizetype>(document.current())];
}

/// A document of scenarios A, B, C and D, with B the baseline and C shown.
void makeFour(Document &document)
{
    QVERIFY(document.renameScenario(0, QStringLiteral("A")));
    for (const char *name : {"B", "C", "D"}) {
        QVERIFY(document.duplicateScenario(document.current()));
        QVERIFY(document.renameScenario(document.current(), QLatin1String(name)));
    }
    document.setBaseline(1);
    document.setCurrent(2);
    document.undoStack()->clear();
}

} // namespace

class TestScenarios : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDuplicateStandsBesideAndIsShown()
    {
        Document document(m_catalog);
        makeFour(document);
        QVERIFY(document.duplicateScenario(1));
        QCOMPARE(namesOf(document), QStringList({"A", "B", "B 2", "C", "D"}));
        QCOMPARE(shownOf(document), QStringLiteral("B 2"));
        QCOMPARE(baselineOf(document), QStringLiteral("B"));
        QVERIFY(document.duplicateScenario(2)); // of "B 2": counted on
        QCOMPARE(namesOf(document), QStringList({"A", "B", "B 2", "B 3", "C", "D"}));
        document.undoStack()->undo();
        document.undoStack()->undo();
        QCOMPARE(namesOf(document), QStringList({"A", "B", "C", "D"}));
        QCOMPARE(shownOf(document), QStringLiteral("C"));
    }

    void aCopyBeforeTheBaselineKeepsTheStar()
    {
        Document document(m_catalog);
        makeFour(document);
        QVERIFY(document.duplicateScenario(0));
        QCOMPARE(baselineOf(document), QStringLiteral("B"));
        document.undoStack()->undo();
        QCOMPARE(baselineOf(document), QStringLiteral("B"));
    }

    void aDeletedScenarioComesBack_data()
    {
        QTest::addColumn<int>("removed");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("baseline");
        QTest::addRow("one before both") << 0 << "C"
                                         << "B";
        QTest::addRow("the baseline: the next one has the star") << 1 << "C"
                                                                 << "C";
        QTest::addRow("the one shown: the next one is shown") << 2 << "D"
                                                              << "B";
        QTest::addRow("one behind both") << 3 << "C"
                                         << "B";
    }
    void aDeletedScenarioComesBack()
    {
        QFETCH(const int, removed);
        QFETCH(const QString, shown);
        QFETCH(const QString, baseline);
        Document document(m_catalog);
        makeFour(document);
        const std::string before = writePlan(document.plan());
        document.removeScenario(static_cast<std::size_t>(removed));
        QCOMPARE(namesOf(document).size(), 3);
        QCOMPARE(shownOf(document), shown);
        QCOMPARE(baselineOf(document), baseline);
        document.undoStack()->undo();
        QCOMPARE(writePlan(document.plan()), before);
        QCOMPARE(shownOf(document), QStringLiteral("C"));
    }

    void theLastScenarioStays()
    {
        Document document(m_catalog);
        document.removeScenario(0);
        QCOMPARE(document.plan().scenarios.size(), std::size_t(1));
        QVERIFY(!document.undoStack()->canUndo());
    }

    void aMovedScenarioTakesItsStarAlong_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("order");
        QTest::addRow("to the end") << 0 << 3 << "B C D A";
        QTest::addRow("to the start") << 3 << 0 << "D A B C";
        QTest::addRow("the baseline by one") << 1 << 2 << "A C B D";
    }
    void aMovedScenarioTakesItsStarAlong()
    {
        QFETCH(const int, from);
        QFETCH(const int, to);
        QFETCH(const QString, order);
        Document document(m_catalog);
        makeFour(document);
        document.moveScenario(static_cast<std::size_t>(from), static_cast<std::size_t>(to));
        QCOMPARE(namesOf(document).join(QLatin1Char(' ')), order);
        QCOMPARE(baselineOf(document), QStringLiteral("B"));
        QCOMPARE(shownOf(document), QStringLiteral("C"));
        document.undoStack()->undo();
        QCOMPARE(namesOf(document).join(QLatin1Char(' ')), QStringLiteral("A B C D"));
        QCOMPARE(baselineOf(document), QStringLiteral("B"));
    }

    void aNameIsUniqueAndNotEmpty()
    {
        Document document(m_catalog);
        makeFour(document);
        QVERIFY(!document.renameScenario(0, QStringLiteral("B")));
        QVERIFY(!document.renameScenario(0, QStringLiteral("   ")));
        QVERIFY(document.renameScenario(0, QStringLiteral("  E ")));
        QCOMPARE(namesOf(document).first(), QStringLiteral("E"));
        QCOMPARE(document.undoStack()->undoText(), QStringLiteral("Rename A to E"));
        document.undoStack()->undo();
        QCOMPARE(namesOf(document).first(), QStringLiteral("A"));
    }

    void titleAndNotesAreUndoSteps()
    {
        Document document(m_catalog);
        makeFour(document);
        const std::string before = writePlan(document.plan());
        QSignalSpy file(&document, &Document::fileChanged);
        document.setTitle(QStringLiteral("What to buy?"));
        QCOMPARE(document.plan().title, std::string("What to buy?"));
        QCOMPARE(document.displayName(), QStringLiteral("What to buy?"));
        QVERIFY(!file.isEmpty());
        document.setNotes(2, QStringLiteral("Measured\nin May"));
        QCOMPARE(document.plan().scenarios[2].notes, std::string("Measured\nin May"));
        QCOMPARE(document.undoStack()->undoText(), QStringLiteral("Change the notes on C"));
        document.setNotes(2, QStringLiteral("Measured\nin May")); // the same is no step
        document.setTitle(QStringLiteral("What to buy?"));
        QCOMPARE(document.undoStack()->count(), 2);
        document.undoStack()->undo();
        document.undoStack()->undo();
        QCOMPARE(writePlan(document.plan()), before);
    }

    void aDuplicateHasNoNotesOfTheOriginal()
    {
        Document document(m_catalog);
        document.setNotes(0, QStringLiteral("What we would buy"));
        QVERIFY(document.duplicateScenario(0));
        QCOMPARE(document.plan().scenarios[0].notes, std::string("What we would buy"));
        QVERIFY(document.plan().scenarios[1].notes.empty());
    }

    void randomRearrangementsAreUndoneToTheLastByte()
    {
        Document document(m_catalog);
        makeFour(document);
        const std::string before = writePlan(document.plan());
        std::mt19937 random(4);
        for (int i = 0; i < 200; ++i) {
            const std::size_t count = document.plan().scenarios.size();
            const std::size_t one = random() % count;
            const std::size_t other = random() % count;
            switch (random() % 6) {
            case 0:
                QVERIFY(document.duplicateScenario(one));
                break;
            case 1:
                document.removeScenario(one);
                break;
            case 2:
                document.moveScenario(one, other);
                break;
            case 3:
                document.setBaseline(one);
                break;
            case 4:
                QVERIFY(document.setInput("/workload/active_share", 0.01 + 0.001 * i));
                break;
            default:
                document.setCurrent(one);
            }
            QVERIFY(document.current() < document.plan().scenarios.size());
            QVERIFY(document.plan().baseline < document.plan().scenarios.size());
            QVERIFY(document.figures() != nullptr);
        }
        const std::string after = writePlan(document.plan());
        document.undoStack()->setIndex(0);
        QCOMPARE(writePlan(document.plan()), before);
        document.undoStack()->setIndex(document.undoStack()->count());
        QCOMPARE(writePlan(document.plan()), after);
    }

    void aLockedInputStays()
    {
        Document document(m_catalog);
        document.marks()->setLocked("/workload/active_share", true);
        QVERIFY(!document.setInput("/workload/active_share", 0.5));
        QVERIFY(!document.moveInput("/workload/active_share", 0.5));
        QVERIFY(!document.resetInput("/workload/active_share"));
        QCOMPARE(document.scenario().workload.activeShare, 0.05);
        document.marks()->setLocked("/workload/active_share", false);
        QVERIFY(document.setInput("/workload/active_share", 0.5));
    }

    void aLockedFollowerDoesNotFollow()
    {
        Document document(m_catalog);
        document.marks()->setLocked("/workload/context_tokens/p90", true);
        QVERIFY(document.moveInput("/workload/context_tokens/median", 14160.0));
        QCOMPARE(document.scenario().workload.contextTokens.median, 14160.0);
        QCOMPARE(*document.scenario().workload.contextTokens.p90, 27540.0);
    }

    void aDragOutOfWhatFitsLeavesAWayBack()
    {
        Document document(m_catalog);
        QCoreApplication::processEvents();
        document.beginDrag();
        for (const double parameters : {1e11, 2e11, 4e12}) {
            QVERIFY(document.moveInput("/model/parameters", parameters));
            QCoreApplication::processEvents();
        }
        document.endDrag();
        QVERIFY(!document.figures()->batch.has_value());
        QVERIFY(document.hasFitted());
        document.backToFit();
        QVERIFY(document.figures()->batch.has_value());
        QVERIFY(!document.scenario().model.parameters); // as before the drag
    }

    void anotherScenarioHasAWayBackOfItsOwn()
    {
        Document document(m_catalog);
        QVERIFY(document.setInput("/model/parameters", 4e12));
        QVERIFY(document.duplicateScenario(0));
        document.setCurrent(0);
        document.undoStack()->undo();
        document.undoStack()->undo();
        QCoreApplication::processEvents();
        QVERIFY(document.figures()->batch.has_value());
        document.undoStack()->redo();
        document.undoStack()->redo();
        QCoreApplication::processEvents();
        QVERIFY(document.setInput("/workload/active_share", 0.5));
        QCoreApplication::processEvents();
        QVERIFY(!document.hasFitted());
    }

    void whatIsUndoneInADragStaysUndone()
    {
        Document document(m_catalog);
        QVERIFY(document.setInput("/workload/active_share", 0.08));
        document.beginDrag();
        QVERIFY(document.moveInput("/workload/users", 2000.0));
        document.undoStack()->undo();
        document.undoStack()->undo();
        QCOMPARE(document.scenario().workload.activeShare, 0.05);
        QVERIFY(document.moveInput("/workload/users", 3000.0));
        document.endDrag();
        QCOMPARE(document.scenario().workload.activeShare, 0.05);
        QCOMPARE(*document.scenario().workload.users, 3000.0);
    }

    void whatComesInADragIsAStepOfItsOwn()
    {
        Document document(m_catalog);
        QVERIFY(document.duplicateScenario(0));
        const int before = document.undoStack()->count();
        document.beginDrag();
        QVERIFY(document.moveInput("/workload/active_share", 0.1));
        QVERIFY(document.moveInput("/workload/active_share", 0.2));
        QVERIFY(document.renameScenario(1, QStringLiteral("renamed")));
        QVERIFY(document.moveInput("/workload/active_share", 0.3));
        QVERIFY(document.moveInput("/workload/active_share", 0.4));
        document.setCurrent(0);
        QVERIFY(document.moveInput("/workload/active_share", 0.6));
        QVERIFY(document.moveInput("/workload/active_share", 0.7));
        document.endDrag();
        QCOMPARE(document.undoStack()->count(), before + 4); // move, rename, move, move of the other
        QCOMPARE(document.plan().scenarios[1].name, std::string("renamed"));
        QCOMPARE(document.plan().scenarios[1].workload.activeShare, 0.4);
        QCOMPARE(document.plan().scenarios[0].workload.activeShare, 0.7);
    }

    void theWayBackLeadsToThePlanThatRan()
    {
        Document document(m_catalog);
        QCoreApplication::processEvents(); // figures of a turn
        QVERIFY(document.figures()->batch.has_value());
        QVERIFY(!document.hasFitted());
        QVERIFY(document.setInput("/model/parameters", 4e12));
        QCoreApplication::processEvents();
        QVERIFY(!document.figures()->batch.has_value());
        QVERIFY(document.setInput("/workload/active_share", 0.5));
        QCoreApplication::processEvents();
        QVERIFY(document.hasFitted());
        document.backToFit();
        QVERIFY(document.figures()->batch.has_value());
        QVERIFY(!document.hasFitted());
    }

private:
    Catalog m_catalog = builtInCatalog();
};

QTEST_GUILESS_MAIN(TestScenarios)
#include "test_scenarios.moc"
