// The document: inputs set, followed by others, merged into one step, undone.
#include <random>

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include "app/document/document.h"
#include "core/plan/plan_file.h"

using namespace ridgepoint;

namespace {

constexpr const char *median = "/workload/context_tokens/median";
constexpr const char *p90 = "/workload/context_tokens/p90";
constexpr const char *longest = "/workload/max_context_tokens";
constexpr const char *active = "/workload/active_share";

double numberAt(const Document &document, const char *pointer)
{
    return std::get<double>(findParameter(pointer)->get(document.scenario()));
}

QByteArray bytesOf(const Document &document)
{
    return QByteArray::fromStdString(writePlan(document.plan()));
}

int repetitions(int usual)
{
    bool given = false;
    const int count = qEnvironmentVariableIntValue("RIDGEPOINT_TEST_COUNT", &given);
    return given ? count : usual;
}

/// A value that a hand could give to an input, good or bad.
Value randomValue(const Parameter &parameter, const Catalog &catalog, std::mt19937 &random)
{
    const auto below = [&](std::size_t count) {
        return std::uniform_int_distribution<std::size_t>(0, count - 1)(random);
    };
    if (parameter.canBeEmpty() && below(8) == 0)
        return {};
    switch (parameter.kind) {
    case ParameterKind::modelPreset:
        return catalog.models[below(catalog.models.size())]->id;
    case ParameterKind::acceleratorPreset:
        return catalog.accelerators[below(catalog.accelerators.size())]->id;
    case ParameterKind::choice:
        return std::string(parameter.choices[below(parameter.choices.size())]);
    case ParameterKind::text:
        return std::string("text ") + std::to_string(below(1000));
    case ParameterKind::number:
        break;
    }
    const double share = std::uniform_real_distribution<double>(-0.05, 1.05)(random);
    const double value = parameter.slider.low + share * (parameter.slider.high - parameter.slider.low);
    return parameter.whole ? std::round(value) : value;
}

} // namespace

class TestDocument : public QObject {
    Q_OBJECT

private:
    const Catalog m_catalog = builtInCatalog();
    const QString m_example = QStringLiteral(RIDGEPOINT_SOURCE_DIR "/resources/examples/chat.ridge");

private Q_SLOTS:
    void anInputIsSetUndoneAndRedone()
    {
        Document document(m_catalog);
        const double before = numberAt(document, active);
        QVERIFY(document.setInput(active, 0.3));
        QCOMPARE(numberAt(document, active), 0.3);
        QCOMPARE(document.undoStack()->undoText(),
                 QString::fromUtf8("Set users active at once to 30\u2009%"));
        QVERIFY(document.isModified());
        document.undoStack()->undo();
        QCOMPARE(numberAt(document, active), before);
        QVERIFY(!document.isModified());
        document.undoStack()->redo();
        QCOMPARE(numberAt(document, active), 0.3);
    }

    void theSameValueAgainIsNoStep()
    {
        Document document(m_catalog);
        QVERIFY(document.setInput(active, numberAt(document, active)));
        QCOMPARE(document.undoStack()->count(), 0);
    }

    void anInputThatIsRefusedChangesNothing_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("place");
        QTest::addRow("a share above one") << QString(active) << 1.5 << QString(active);
        QTest::addRow("half a user") << QStringLiteral("/workload/users") << 10.5
                                     << QStringLiteral("/workload/users");
        QTest::addRow("more stages than layers") << QStringLiteral("/deployment/pipeline_parallel") << 1000.0
                                                 << QStringLiteral("/deployment/pipeline_parallel");
        QTest::addRow("an input that is not there")
            << QStringLiteral("/workload/activ_share") << 0.1 << QStringLiteral("/workload/activ_share");
    }
    void anInputThatIsRefusedChangesNothing()
    {
        QFETCH(QString, pointer);
        QFETCH(double, value);
        QFETCH(QString, place);
        Document document(m_catalog);
        const QByteArray before = bytesOf(document);
        const Result<Done> result = document.setInput(pointer.toStdString(), value);
        QVERIFY(!result);
        QCOMPARE(QString::fromStdString(result.error().place), place);
        QCOMPARE(bytesOf(document), before);
        QCOMPARE(document.undoStack()->count(), 0);
    }

    void oneDragIsOneStep()
    {
        Document document(m_catalog);
        const double before = numberAt(document, active);
        document.beginDrag();
        for (const double value : {0.06, 0.07, 0.08, 0.09})
            QVERIFY(document.moveInput(active, value));
        document.endDrag();
        document.beginDrag();
        QVERIFY(document.moveInput(active, 0.5));
        document.endDrag();
        QCOMPARE(document.undoStack()->count(), 2);
        document.undoStack()->undo();
        QCOMPARE(numberAt(document, active), 0.09);
        document.undoStack()->undo();
        QCOMPARE(numberAt(document, active), before);
    }

    void aDragThatComesBackLeavesNoStepAndNoChange()
    {
        Document document(m_catalog);
        const double before = numberAt(document, active);
        document.beginDrag();
        QVERIFY(document.moveInput(active, 0.5));
        QVERIFY(document.moveInput(active, before));
        document.endDrag();
        QCOMPARE(document.undoStack()->count(), 0);
        QVERIFY(!document.isModified());
    }

    void p90KeepsItsRatioToTheMedianInTheSameStep()
    {
        Document document(m_catalog);
        QVERIFY(document.setInput(p90, 20000.0));
        QVERIFY(document.setInput(median, 10000.0)); // from 7 080: 20 000 · 10 000 / 7 080 = 28 248.6
        QCOMPARE(numberAt(document, p90), 28249.0);
        document.undoStack()->undo();
        QCOMPARE(numberAt(document, p90), 20000.0);
        QCOMPARE(numberAt(document, median), 7080.0);
    }

    void theRatioOfADragIsThatOfItsBeginning()
    {
        Document document(m_catalog);
        QVERIFY(document.setInput(p90, 27540.0));
        document.beginDrag();
        QVERIFY(document.moveInput(median, 1.0)); // p90 of 4 is all that is left of the ratio
        QVERIFY(document.moveInput(median, 14160.0));
        document.endDrag();
        QCOMPARE(numberAt(document, p90), 55080.0);
    }

    void aMedianAboveTheLongestContextMovesThatToo()
    {
        Document document(m_catalog);
        QVERIFY(document.setInput(longest, 8000.0));
        QVERIFY(document.setInput(median, 12000.0));
        QCOMPARE(numberAt(document, longest), 12000.0);
        document.undoStack()->undo();
        QCOMPARE(numberAt(document, longest), 8000.0);
    }

    void aSliderStopsWhereAFieldIsRefused()
    {
        Document document(m_catalog);
        QVERIFY(!document.setInput(longest, 100.0));
        QVERIFY(document.moveInput(longest, 100.0));
        QCOMPARE(numberAt(document, longest), numberAt(document, median));
    }

    void anotherGpuTakesItsOwnFigures()
    {
        Document document(m_catalog);
        QVERIFY(document.setInput("/hardware/memory_gb", 100.0));
        QVERIFY(document.setInput("/economics/accelerator_price_usd", 1.0));
        QVERIFY(document.setInput("/hardware/preset", std::string("b200-hgx")));
        QVERIFY(!document.scenario().hardware.memoryGb);
        QVERIFY(!document.scenario().economics.acceleratorPriceUsd);
        document.undoStack()->undo();
        QCOMPARE(*document.scenario().hardware.memoryGb, 100.0);
        QCOMPARE(*document.scenario().economics.acceleratorPriceUsd, 1.0);
    }

    void aResetInputHasItsDefault()
    {
        Document document(m_catalog);
        QVERIFY(document.setInput("/hardware/memory_gb", 100.0));
        QVERIFY(document.resetInput("/hardware/memory_gb"));
        QVERIFY(!document.scenario().hardware.memoryGb);
    }

    void randomEditsAllUndoneGiveTheFirstBytes()
    {
        Document document(m_catalog);
        QVERIFY(document.open(m_example));
        const QByteArray before = bytesOf(document);
        std::mt19937 random(20261123);
        const auto rows = parameters();
        for (int i = 0; i < repetitions(300); ++i) {
            const Parameter &parameter = rows[random() % rows.size()];
            if (i % 7 == 0)
                document.setCurrent(random() % document.plan().scenarios.size());
            if (i % 3 == 0)
                document.beginDrag();
            // Refusals belong to it: the scenario must then be as it was.
            static_cast<void>(
                document.moveInput(parameter.pointer, randomValue(parameter, m_catalog, random)));
            static_cast<void>(document.figures());
            if (i % 3 == 2)
                document.endDrag();
        }
        QVERIFY(document.undoStack()->count() > 0);
        const QByteArray after = bytesOf(document);
        while (document.undoStack()->canUndo())
            document.undoStack()->undo();
        QCOMPARE(bytesOf(document), before);
        while (document.undoStack()->canRedo())
            document.undoStack()->redo();
        QCOMPARE(bytesOf(document), after);
    }

    void undoShowsTheScenarioThatItChanges()
    {
        Document document(m_catalog);
        QVERIFY(document.open(m_example));
        QVERIFY(document.plan().scenarios.size() > 1);
        document.setCurrent(0);
        QVERIFY(document.setInput(active, 0.123));
        document.setCurrent(1);
        document.undoStack()->undo();
        QCOMPARE(document.current(), std::size_t(0));
    }

    void changesOfOneTurnAreEvaluatedOnce()
    {
        Document document(m_catalog);
        QVERIFY(document.open(m_example));
        document.setCurrent(document.plan().baseline == 0 ? 1 : 0);
        QSignalSpy announced(&document, &Document::figuresChanged);
        QVERIFY(announced.wait());
        static_cast<void>(document.figures());
        static_cast<void>(document.baselineFigures());
        const int evaluations = document.evaluations();
        announced.clear();
        for (const double value : {0.01, 0.02, 0.03})
            QVERIFY(document.setInput(active, value));
        QVERIFY(announced.wait());
        QCOMPARE(announced.count(), 1);
        for (int i = 0; i < 3; ++i) {
            static_cast<void>(document.figures());
            static_cast<void>(document.baselineFigures());
        }
        QCOMPARE(document.evaluations(), evaluations + 1);
    }

    void theBaselineItselfIsNotEvaluatedTwice()
    {
        Document document(m_catalog);
        QCOMPARE(document.figures(), document.baselineFigures());
        QCOMPARE(document.evaluations(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "test_document.moc"
