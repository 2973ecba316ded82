// What the chart of throughput against speed shows, cross-checked with an evaluation at the same batch.
#include <QTest>

#include "core/evaluate/evaluate.h"
#include "core/plan/plan.h"
#include "core/registry/resolve.h"
#include "ui/charts/curve_geometry.h"
#include "ui/charts/pareto_axes.h"
#include "ui/charts/pareto_data.h"

using namespace ridgepoint;

class TestParetoData : public QObject {
    Q_OBJECT

private:
    const Catalog m_catalog = builtInCatalog();

    Scenario onGpu(const char *gpu) const
    {
        Scenario scenario = newPlan(m_catalog, "llama-3.1-8b", gpu).scenarios.front();
        scenario.workload.tpotSloMs = std::nullopt;
        scenario.workload.ttftSloMs = std::nullopt;
        return scenario;
    }

    static ParetoData dataOf(const Scenario &scenario)
    {
        return paretoData(scenario, evaluate(scenario), nullptr);
    }

private Q_SLOTS:
    void everyPointIsWhatThePlanWouldDoAtThatBatch()
    {
        Scenario scenario = onGpu("h100-sxm");
        const ParetoData data = dataOf(scenario);
        QVERIFY(data.plan.points.size() > 20);
        QVERIFY(data.plan.points.size() <= 64);
        for (std::size_t i = 0; i < data.plan.points.size(); i += 7) {
            const BatchPoint &point = data.plan.points[i];
            if (!point.fits)
                continue;
            scenario.serving.batch = point.batch;
            const Figures figures = evaluate(scenario);
            QCOMPARE(point.speed, 1 / *figures.steady.interTokenSeconds);
            QCOMPARE(point.throughput, *figures.steady.outputTokensPerSecond); // one GPU
        }
    }

    void theChosenBatchIsAPointOfTheCurve()
    {
        const Scenario scenario = onGpu("h100-sxm");
        const Figures figures = evaluate(scenario);
        const ParetoData data = paretoData(scenario, figures, nullptr);
        QVERIFY(data.plan.chosen.has_value());
        QCOMPARE(data.plan.points[*data.plan.chosen].batch, *figures.batch);
        QVERIFY(data.chosenTitle.endsWith(QStringLiteral(", VRAM full")));
        QCOMPARE(data.takeaway,
                 QStringLiteral("Memory ends the curve at batch %1.").arg(qRound(*figures.batch)));
    }

    void aTargetIsASpeed()
    {
        Scenario scenario = onGpu("h100-sxm");
        scenario.workload.tpotSloMs = 400; // slower than memory lets it become
        const ParetoData data = dataOf(scenario);
        QCOMPARE(*data.targetSpeed, 2.5); // 1000 / 400
        QCOMPARE(data.targetLabel, QString::fromUtf8("target 2.50 (400\u2009ms)"));
        QCOMPARE(data.takeaway, QStringLiteral("Memory ends the curve before the speed target does."));
    }

    void aTargetBeyondReachNamesWhatCanBeReached()
    {
        Scenario scenario = onGpu("h100-sxm");
        scenario.workload.tpotSloMs = 0.5;
        const Figures figures = evaluate(scenario);
        QVERIFY(!figures.batch);
        const ParetoData data = paretoData(scenario, figures, nullptr);
        QVERIFY(!data.plan.chosen);
        QVERIFY(data.empty.isEmpty());
        QVERIFY2(data.targetLabel.startsWith(QString::fromUtf8("target 2\u2009000, reachable ")),
                 qPrintable(data.targetLabel));
        QVERIFY(data.takeaway.startsWith(QString::fromUtf8("No batch keeps 0.5\u2009ms a token")));
    }

    void whereNothingFitsThereIsASentenceInstead()
    {
        const Scenario scenario = newPlan(m_catalog, "llama-3.1-405b", "rtx-4090").scenarios.front();
        const ParetoData data = dataOf(scenario);
        QVERIFY(data.plan.points.empty());
        QCOMPARE(data.empty, QStringLiteral("No batch fits"));
    }

    void theBaselineIsNamedByItsGpu()
    {
        const Scenario scenario = onGpu("b200-hgx");
        const Scenario other = onGpu("h200-sxm");
        const ParetoCurve baseline = paretoCurve(other, evaluate(other));
        const ParetoData data = paretoData(scenario, evaluate(scenario), &baseline);
        QVERIFY(data.baselineLabel.startsWith(QStringLiteral("H200, batch ")));
        const ParetoCurve own = paretoCurve(scenario, evaluate(scenario));
        QVERIFY(paretoData(scenario, evaluate(scenario), &own)
                    .baselineLabel.startsWith(QStringLiteral("baseline, batch ")));
    }

    void hoverSaysAllOfAPoint()
    {
        const BatchPoint point{36, 35.21, 1266.4, 0.0284, 0.97, true};
        QCOMPARE(hoverText(point),
                 QString::fromUtf8("Batch 36: 1\u2009266 tokens/s per GPU, 35.2 for each user, "
                                   "28.4\u2009ms a token, $0.97 per M tokens"));
        QVERIFY(hoverText({54, 30, 1500, 0.03, {}, false}).endsWith(QStringLiteral("; beyond VRAM")));
    }

    void linearAxesEndOnWholeSteps_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("most");
        QTest::addColumn<double>("end");
        QTest::addRow("steps of twenty") << 105.0 << 6 << 120.0;    // 105/6 = 17.5 → 20; 108.2 → 6 · 20
        QTest::addRow("steps of 500") << 1500.0 << 5 << 2000.0;     // 300 → 500; 1545 → 4 · 500
        QTest::addRow("steps of a hundredth") << 0.05 << 6 << 0.06; // 0.0083 → 0.01; 0.0515 → 6 · 0.01
        QTest::addRow("nothing") << 0.0 << 6 << 1.0;
    }
    void linearAxesEndOnWholeSteps()
    {
        QFETCH(double, value);
        QFETCH(int, most);
        QFETCH(double, end);
        QVERIFY(qAbs(linearEnd(value, most) - end) < 1e-12);
    }

    void thePlaceOnACurveIsTheNearest()
    {
        const std::vector<QPointF> curve = {{0, 0}, {10, 0}, {10, 10}};
        const auto place = nearestOn(curve, {12, 5}); // 2 to the right of the middle of the second part
        QCOMPARE(place->segment, std::size_t(1));
        QCOMPARE(place->share, 0.5);
        QCOMPARE(place->distance, 2.0);
        QCOMPARE(nearestOn(curve, {-3, -4})->distance, 5.0); // its end
        QVERIFY(!nearestOn({}, {0, 0}).has_value());
    }
};

QTEST_GUILESS_MAIN(TestParetoData)
#include "test_pareto_data.moc"
