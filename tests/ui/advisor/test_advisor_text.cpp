// What the advisor says, against figures put in by hand.
#include <QTest>

#include "core/evaluate/evaluate.h"
#include "core/plan/plan.h"
#include "core/registry/resolve.h"
#include "ui/advisor/advisor_text.h"

using namespace ridgepoint;

class TestAdvisorText : public QObject {
    Q_OBJECT

private:
    const Catalog m_catalog = builtInCatalog();

    Scenario onGpu(const char *gpu) const
    {
        return newPlan(m_catalog, "llama-3.1-8b", gpu).scenarios.front();
    }

    Advice advice(const Scenario &scenario, AdviceKind kind, std::vector<InputChange> changes) const
    {
        Advice advice{kind, std::move(changes), scenario, {}};
        if (!setInputs(advice.scenario, advice.changes, m_catalog))
            qFatal("the change is not possible");
        return advice;
    }

    static Figures costing(double usd, double tokensPerSecond)
    {
        Figures figures;
        figures.batch = 36;
        figures.cost.usdUserMonth = usd;
        figures.steady.interTokenSeconds = 1 / tokensPerSecond;
        return figures;
    }

private Q_SLOTS:
    void theStepIsSharedOut()
    {
        Figures figures;
        figures.batch = 36;
        figures.limit = Limit::memory;
        figures.decode.passSeconds = 0.020;
        figures.decode.stepSeconds = 0.0206; // drafting takes the rest
        figures.decode.fixedSeconds = 0.005;
        figures.decode.ops[1] = {1e9, 1e12, 0.011}; // attention
        figures.decode.ops[2] = {1e12, 1e11, 0.004};
        figures.roofline.saturatingBatch = 150;
        figures.cost.usdUserMonth = 11.77;
        const AdvisorText text = advisorText(onGpu("h100-sxm"), figures, {}, {});
        QCOMPARE(text.sentence, QStringLiteral("VRAM: the KV cache is full at 36 sequences."));
        QCOMPARE(text.firstLine,
                 QString::fromUtf8("A 20.6\u2009ms step is 55\u2009% reading KV, 20\u2009% weights, "
                                   "25\u2009% overhead."));
        QCOMPARE(text.lastLine, QStringLiteral("Compute would saturate only at batch 150."));
        QCOMPARE(text.none, QStringLiteral("No single change makes it cheaper within the targets."));
    }

    void everyLimitHasItsWords_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<QString>("sentence");
        QTest::addRow("cap") << int(Limit::maxBatch) << "Batch cap: 36 sequences are the most allowed.";
        QTest::addRow("target") << int(
            Limit::tpotSlo) << QString::fromUtf8("Target: 50\u2009ms between tokens holds the batch at 36.");
        QTest::addRow("first token") << int(Limit::ttftSlo)
                                     << QString::fromUtf8(
                                            "Target: 2\u2009s to the first token holds the batch at 36.");
        QTest::addRow("by hand") << int(Limit::manual) << "By hand: the batch is set to 36.";
        QTest::addRow("host") << int(Limit::hostMemory) << "Host memory: readers' KV is full at 165 users.";
    }
    void everyLimitHasItsWords()
    {
        QFETCH(int, limit);
        QFETCH(QString, sentence);
        Scenario scenario = onGpu("h100-sxm");
        scenario.workload.tpotSloMs = 50;
        scenario.workload.ttftSloMs = 2000;
        Figures figures;
        figures.batch = 36;
        figures.usersPerReplica = 165;
        figures.limit = static_cast<Limit>(limit);
        QCOMPARE(advisorText(scenario, figures, {}, {}).sentence, sentence);
    }

    void aPrecisionSaysWhatItCostsAndAsksForACheck()
    {
        const Scenario scenario = onGpu("b200-hgx");
        Advice change =
            advice(scenario, AdviceKind::kvPrecision, {{"/precision/kv_cache", std::string("nvfp4")}});
        change.figures = costing(5.92, 27);
        const TryText text = tryTexts(scenario, costing(11.84, 36), {{change}}).front();
        QCOMPARE(text.kind, QStringLiteral("KV cache precision"));
        QCOMPARE(text.change, QStringLiteral("FP8 to NVFP4"));
        QCOMPARE(text.money, QStringLiteral("$5.92"));
        QCOMPARE(text.delta, QString::fromUtf8("\u221250\u2009%"));       // 5.92 / 11.84
        QCOMPARE(text.trade, QString::fromUtf8("speed \u221225\u2009%")); // 27 / 36
        QCOMPARE(text.tradeBetter, std::optional(false));
        QVERIFY(text.toolTip.contains(QStringLiteral("check quality")));
        QCOMPARE(text.spoken,
                 QStringLiteral("Try KV cache precision FP8 to NVFP4: 5 dollars 92 per user, minus 50 "
                                "percent; speed minus 25 percent; check quality"));
    }

    void aGpuIsNamedWithoutItsForm()
    {
        const Scenario scenario = onGpu("h200-sxm");
        Advice change = advice(scenario, AdviceKind::gpu, {{"/hardware/preset", std::string("b200-hgx")}});
        change.figures = costing(9, 36);
        const TryText text = tryTexts(scenario, costing(10, 36), {{change}}).front();
        QCOMPARE(text.change, QStringLiteral("H200 to B200"));
        QCOMPARE(text.undo, QStringLiteral("Try B200"));
        QCOMPARE(text.trade, QStringLiteral("same speed"));
        QVERIFY(!text.tradeBetter);
    }

    void aLayoutSaysWhichNumberChanges()
    {
        const Scenario scenario = onGpu("h100-sxm");
        const Advice one = advice(scenario, AdviceKind::layout, {{"/deployment/tensor_parallel", 2.0}});
        const Advice both =
            advice(scenario, AdviceKind::layout,
                   {{"/deployment/tensor_parallel", 2.0}, {"/deployment/pipeline_parallel", 2.0}});
        const std::vector<Advice> changes = {one, both};
        const std::vector<TryText> texts = tryTexts(scenario, costing(10, 36), changes);
        QCOMPARE(texts[0].change, QStringLiteral("1 to 2, tensor parallel"));
        QCOMPARE(texts[1].change, QStringLiteral("to tensor 2, pipeline 2"));
    }

    void waysToRunAreNamedByWhatTheyKeep()
    {
        const Scenario scenario = onGpu("b200-hgx");
        const Figures none; // no batch
        std::vector<Advice> ways = {
            advice(scenario, AdviceKind::gpu,
                   {{"/hardware/preset", std::string("h200-sxm")}, {"/deployment/tensor_parallel", 8.0}}),
            advice(scenario, AdviceKind::layout, {{"/deployment/tensor_parallel", 8.0}}),
            advice(scenario, AdviceKind::layout, {{"/deployment/tensor_parallel", 4.0}})};
        for (Advice &way : ways) {
            way.figures = costing(105, 30);
            way.figures.usersPerReplica = 148;
        }
        const std::vector<TryText> texts = tryTexts(scenario, none, ways);
        QCOMPARE(texts[0].kind, QStringLiteral("Cheapest per user"));
        QCOMPARE(texts[0].change, QString::fromUtf8("8 × H200"));
        QCOMPARE(texts[1].kind, QStringLiteral("Keep the GPU"));
        QCOMPARE(texts[2].kind, QStringLiteral("Fewest B200"));
        QCOMPARE(texts[2].change, QString::fromUtf8("4 × B200"));
        QCOMPARE(texts[2].trade, QStringLiteral("148 users"));
        QCOMPARE(texts[2].delta, QStringLiteral("per user"));
        const AdvisorText text = advisorText(scenario, none, ways, 143e9);
        QCOMPARE(text.caption, QStringLiteral("What would make it fit"));
        QCOMPARE(text.sentence, QStringLiteral("Split the model over more GPUs."));
        QCOMPARE(text.firstLine, QString::fromUtf8("One B200 holds 143\u2009B parameters at most;"));
    }

    void moneyIsSpoken()
    {
        QCOMPARE(spokenMoney(5.92), QStringLiteral("5 dollars 92"));
        QCOMPARE(spokenMoney(5.05), QStringLiteral("5 dollars 05"));
        QCOMPARE(spokenMoney(105.2), QStringLiteral("105 dollars"));
        QCOMPARE(spokenMoney(0.0512), QStringLiteral("0.0512 dollars"));
    }
};

QTEST_GUILESS_MAIN(TestAdvisorText)
#include "test_advisor_text.moc"
