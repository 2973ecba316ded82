// What the roofline chart shows, against figures put in by hand.
#include <QTest>

#include "core/evaluate/evaluate.h"
#include "core/plan/plan.h"
#include "core/registry/resolve.h"
#include "ui/charts/roofline_data.h"

using namespace ridgepoint;

class TestRooflineData : public QObject {
    Q_OBJECT

private:
    const Catalog m_catalog = builtInCatalog();

    Scenario onGpu(const char *gpu) const
    {
        return newPlan(m_catalog, "llama-3.1-8b", gpu).scenarios.front();
    }

private Q_SLOTS:
    void aRoofIsTheLowerOfItsTwoCeilings()
    {
        const Roof roof{4500e12, 7672e9};
        QCOMPARE(roof.at(1), 7672e9);
        QCOMPARE(roof.at(1e6), 4500e12);
        QCOMPARE(roof.ridge(), 4500e12 / 7672e9);
    }

    void ceilingsAreTheCataloguesTimesTheEfficiency()
    {
        const Scenario scenario = onGpu("b200-hgx"); // fp8 4500 TFLOP/s, 7672 GB/s
        const Figures figures = evaluate(scenario);
        const RooflineData data = rooflineData(scenario, figures, scenario, figures);
        QCOMPARE(data.peak.peak, 4500e12);
        QCOMPARE(data.peak.bandwidth, 7672e9);
        QCOMPARE(data.achievable.peak, 0.43 * 4500e12); // EFFICIENCY, calibrated: compute 0.43, memory 0.83
        QCOMPARE(data.achievable.bandwidth, 0.83 * 7672e9);
        QVERIFY(!data.baseline);
        QCOMPARE(data.gpuName, QStringLiteral("B200"));
    }

    void everyOperationLiesOnOrUnderItsRoof()
    {
        for (const char *gpu : {"h100-sxm", "mi300x", "rtx-4090"}) {
            const Scenario scenario = onGpu(gpu);
            const Figures figures = evaluate(scenario);
            const RooflineData data = rooflineData(scenario, figures, scenario, figures);
            QCOMPARE(data.dots.size(), std::size_t(3));
            for (const RooflineDot &dot : data.dots) {
                QVERIFY(dot.rate <= data.peak.at(dot.intensity) * (1 + 1e-12));
                if (dot.mark != RooflineMark::prefill) // prefill reaches another share of the peak
                    QVERIFY(dot.rate <= data.achievable.at(dot.intensity) * (1 + 1e-12));
            }
        }
    }

    void decodeAttentionOfEightHeadsInFourGroupsSitsAtEight()
    {
        // Llama 3.1 8B: 32 query heads on 8 KV heads, fp8 cache: 2·(32/8)/1 = 8 FLOP per byte (MODEL §4), whatever the batch.
        const Scenario scenario = onGpu("h100-sxm");
        const Figures figures = evaluate(scenario);
        const RooflineData data = rooflineData(scenario, figures, scenario, figures);
        QCOMPARE(data.dots.front().mark, RooflineMark::attention);
        QVERIFY(qAbs(data.dots.front().intensity - 8) < 1e-9);
    }

    void anotherGpuAsBaselineIsDrawnToo()
    {
        const Scenario scenario = onGpu("b200-hgx");
        const Scenario baseline = onGpu("h200-sxm");
        const RooflineData data = rooflineData(scenario, evaluate(scenario), baseline, evaluate(baseline));
        QVERIFY(data.baseline.has_value());
        QCOMPARE(data.baseline->bandwidth, 4800e9); // H200 SXM
        QCOMPARE(data.baselineName, QStringLiteral("H200"));
    }

    void aPlanThatDoesNotFitKeepsItsCeilings()
    {
        Scenario scenario = newPlan(m_catalog, "llama-3.1-405b", "rtx-4090").scenarios.front();
        const Figures figures = evaluate(scenario);
        QVERIFY(!figures.batch);
        const RooflineData data = rooflineData(scenario, figures, scenario, figures);
        QVERIFY(data.dots.empty());
        QVERIFY(data.peak.peak > 0);
        QCOMPARE(data.takeaway, QStringLiteral("The ceilings stand; no operation runs."));
    }
};

QTEST_GUILESS_MAIN(TestRooflineData)
#include "test_roofline_data.moc"
