// What the roofline chart shows, against figures put in by hand.
#include <QTest>

#include "core/evaluate/evaluate.h"
#include "core/plan/plan.h"
#include "core/registry/figure_rows.h"
#include "core/registry/resolve.h"
#include "ui/charts/plan_sentence.h"
#include "ui/charts/roofline_data.h"
#include "ui/charts/roofline_others.h"
#include "ui/charts/roofline_text.h"

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
        // 405.85e9 parameters of one byte, embedding and head (2 · 128256 · 16384 = 4.20e9) of two: 410 GB.
        // 24 GiB = 25.77 GB; 25.77 · 0.9 − 2 = 21.2 GB.
        QCOMPARE(planSentence(scenario, figures),
                 QString::fromUtf8(
                     "Does not fit: weights need 410\u2009GB, one GeForce RTX 4090 leaves 21.2\u2009GB."));
    }

    void otherGpusAreTheNearestInPrice()
    {
        // Prices of the list below: 20, 30, 40 (the plan's), 45, 60 thousand dollars; one has no rate for anything.
        const auto gpu = [](const char *id, const char *name, double price) {
            auto made = std::make_shared<Accelerator>();
            made->id = id;
            made->name = name;
            made->priceUsd = price;
            made->memoryBandwidthGbS = 1000;
            made->denseTflops[static_cast<std::size_t>(Precision::fp8)] = 500;
            return made;
        };
        Scenario plan = onGpu("b200-hgx");
        plan.precision.weights = Precision::fp8;
        plan.precision.compute.reset();
        plan.hardware.entry = gpu("own", "Own", 40e3);
        const auto mute = gpu("mute", "Mute", 39e3);
        mute->denseTflops.fill(std::nullopt);
        const std::vector<std::shared_ptr<const Accelerator>> list = {
            gpu("far", "Far", 20e3),       gpu("near", "Near PCIe 80GB", 30e3), mute,
            gpu("own-2", "Own SXM", 41e3), gpu("more", "More", 45e3),           gpu("most", "Most", 60e3)};
        const std::vector<OtherGpu> others = otherGpus(plan, plan, list);
        QCOMPARE(others.size(), std::size_t(2));
        QCOMPARE(others[0].id, QStringLiteral("near"));
        QCOMPARE(others[0].name, QStringLiteral("Near"));
        QCOMPARE(others[0].roof.peak, 500e12);
        QCOMPARE(others[0].roof.bandwidth, 1000e9);
        QCOMPARE(others[1].id, QStringLiteral("more")); // 41 thousand is the same GPU in another form
    }

    void aDotTellsWhatBoundsIt()
    {
        const Scenario scenario = onGpu("h100-sxm");
        const Figures figures = evaluate(scenario);
        const RooflineData data = rooflineData(scenario, figures, scenario, figures);
        const RooflineDot &attention = data.dots.front();
        QVERIFY(!attention.computeBound); // 8 FLOP per byte, far below any ridge
        QVERIFY(dotReadout(attention).contains(QLatin1String("bound by memory bandwidth")));
        QCOMPARE(attention.figure, QStringLiteral("decode.ops.attention.seconds"));
        QCOMPARE(attention.seconds, *figures.decode.ops[1].seconds);
        for (const RooflineDot &dot : data.dots)
            QVERIFY2(findFigure(dot.figure.toStdString()) != nullptr, qPrintable(dot.figure));
    }

    void aTargetThatNoBatchKeepsIsToldWithTheFastest()
    {
        Scenario scenario = onGpu("h100-sxm");
        scenario.workload.tpotSloMs = 0.5;
        const Figures figures = evaluate(scenario);
        QVERIFY(!figures.batch);
        const QString sentence = planSentence(scenario, figures);
        QVERIFY2(
            sentence.startsWith(QString::fromUtf8("No batch keeps 0.5\u2009ms a token: the fastest is ")),
            qPrintable(sentence));
        // 8 GB of weights at 0.83 · 3350 GB/s take 2.9 ms; the rest is small.
        const double fastest =
            sentence.section(QLatin1String("is "), 1).section(QChar(0x2009), 0, 0).toDouble();
        QVERIFY2(fastest > 2.9 && fastest < 6, qPrintable(sentence));
    }

    void whatSetTheBatchIsTold()
    {
        Scenario scenario = onGpu("h100-sxm");
        Figures figures;
        figures.batch = 25;
        figures.limit = Limit::tpotSlo;
        scenario.workload.tpotSloMs = 50;
        QCOMPARE(planSentence(scenario, figures),
                 QString::fromUtf8("Batch 25, held by the 50\u2009ms target."));
        figures.limit = Limit::memory;
        QCOMPARE(planSentence(scenario, figures), QStringLiteral("Batch 25, memory is full."));
        figures.limit = Limit::manual;
        figures.targets.tpotMet = false;
        QCOMPARE(planSentence(scenario, figures),
                 QStringLiteral("Batch 25, set by hand, misses the token target."));
    }
};

QTEST_GUILESS_MAIN(TestRooflineData)
#include "test_roofline_data.moc"
