// What the memory chart shows, against sums worked out by hand.
#include <QTest>

#include "core/evaluate/evaluate.h"
#include "core/plan/plan.h"
#include "ui/charts/memory_data.h"
#include "ui/charts/memory_text.h"

using namespace ridgepoint;

namespace {

constexpr double gigabyteBytes = 1e9;
const QChar thin(0x2009);

double bytesOf(const MemoryBar &bar, MemoryPart part)
{
    const MemorySegment *segment = bar.find(part);
    return segment == nullptr ? 0 : segment->bytes;
}

/// Figures as they would be of a GPU with 162 GB to use, of which 32 GB are weights and 2 GB overhead.
Figures byHand()
{
    Figures figures;
    figures.memory.usableBytes = 162 * gigabyteBytes;
    figures.memory.overheadBytes = 2 * gigabyteBytes;
    figures.memory.weightsBytes = 32 * gigabyteBytes;
    figures.memory.kvBudgetBytes = 128 * gigabyteBytes;
    figures.memory.kvBytesPerSequence = 2.5 * gigabyteBytes;
    figures.memory.sequenceSpreadBytes = 3 * gigabyteBytes;
    figures.memory.spreadBytesPerUser = 3 * gigabyteBytes;
    figures.memory.confidenceQuantile = 2;
    figures.memory.sequencesPerGroup = 36.4;
    figures.memory.usersPerGroup = 36.4;
    figures.memory.maxSequences = 36;
    figures.batch = 36;
    figures.usersPerReplica = 100;
    figures.limit = Limit::memory;
    return figures;
}

} // namespace

class TestMemoryData : public QObject {
    Q_OBJECT

private:
    const Catalog m_catalog = builtInCatalog();

    /// 180 GB, of which 90 % may be used.
    Scenario scenario() const
    {
        Scenario plan = newPlan(m_catalog, "llama-3.1-8b", "b200-hgx").scenarios.front();
        plan.hardware.memoryGb = 180;
        plan.serving.memoryUtilization = 0.9;
        plan.serving.confidence = 0.99;
        return plan;
    }

    MemoryData dataOf(const Scenario &plan, const Figures &figures) const
    {
        return memoryData(plan, figures, plan, figures);
    }

private Q_SLOTS:
    void theBarAddsUpToTheMemoryOfTheGpu()
    {
        const MemoryData data = dataOf(scenario(), byHand());
        QCOMPARE(bytesOf(data.bar, MemoryPart::weights), 32e9);
        QCOMPARE(bytesOf(data.bar, MemoryPart::overhead), 2e9);
        QCOMPARE(bytesOf(data.bar, MemoryPart::kv), 90e9);              // 36 · 2.5
        QCOMPARE(bytesOf(data.bar, MemoryPart::margin), 36e9);          // 2 · 3 · √36
        QVERIFY(qAbs(bytesOf(data.bar, MemoryPart::unused) - 2e9) < 1); // 128 − 90 − 36
        QVERIFY(qAbs(bytesOf(data.bar, MemoryPart::held) - 18e9) < 1);  // 180 · 0.1
        QVERIFY(qAbs(data.bar.end() - 180e9) < 1);
        double end = 0;
        for (const MemorySegment &segment : data.bar.segments) {
            QCOMPARE(segment.from, end);
            end = segment.to;
        }
        QVERIFY(!data.baseline); // the plan is its own
    }

    void theScaleStartsWhereTheCacheDoes()
    {
        const MemoryData data = dataOf(scenario(), byHand());
        QVERIFY(data.scale.has_value());
        QCOMPARE(data.scale->from, 34e9);
        QCOMPARE(data.scale->fits, 36.0);
        QCOMPARE(data.scale->onAverage, 51.0); // 128 / 2.5 = 51.2
        QVERIFY(!data.scale->ofUsers);
    }

    void theSentenceTellsWhatTheCacheTakes()
    {
        const MemoryData data = dataOf(scenario(), byHand());
        QCOMPARE(
            data.takeaway,
            QStringLiteral("The KV cache takes 128%1GB and sets the batch; overhead is 2.00%1GB.").arg(thin));
    }

    void aTargetLeavesRoomThatIsShownAsFree()
    {
        Figures figures = byHand();
        figures.batch = 16;
        figures.limit = Limit::tpotSlo;
        const MemoryData data = dataOf(scenario(), figures);
        QCOMPARE(bytesOf(data.bar, MemoryPart::kv), 40e9);     // 16 · 2.5
        QCOMPARE(bytesOf(data.bar, MemoryPart::margin), 24e9); // 2 · 3 · √16
        QCOMPARE(bytesOf(data.bar, MemoryPart::unused), 64e9); // 128 − 40 − 24
        QCOMPARE(data.takeaway,
                 QStringLiteral("The KV cache takes 64.0%1GB of 128%1GB; memory does not set the batch.")
                     .arg(thin));
    }

    void groupsShareTheBatchOfTheReplica()
    {
        Scenario plan = scenario();
        plan.deployment.attentionReplicas = 4;
        Figures figures = byHand();
        figures.batch = 144;
        figures.memory.maxSequences = 144;
        const MemoryData data = dataOf(plan, figures);
        QCOMPARE(bytesOf(data.bar, MemoryPart::kv), 90e9); // 144 / 4 · 2.5
        QCOMPARE(data.scale->groups, 4.0);
    }

    void readersWhoseCacheIsKeptAreInTheBar()
    {
        Scenario plan = scenario();
        plan.serving.idleKv = IdleKv::keep;
        plan.workload.activeShare = 0.25;
        Figures figures = byHand();
        figures.batch = 9;
        figures.usersPerReplica = 36;
        figures.memory.maxSequences = 9;
        const MemoryData data = dataOf(plan, figures);
        QCOMPARE(bytesOf(data.bar, MemoryPart::kv), 22.5e9);      // 9 · 2.5
        QCOMPARE(bytesOf(data.bar, MemoryPart::readers), 67.5e9); // 27 · 2.5
        QCOMPARE(bytesOf(data.bar, MemoryPart::margin), 36e9);    // 2 · 3 · √36
        QVERIFY(data.scale->ofUsers);
    }

    void weightsThatDoNotFitReachBeyondWhatMayBeUsed()
    {
        Figures figures = byHand();
        figures.batch.reset();
        figures.limit = Limit::doesNotFit;
        figures.memory.weightsBytes = 400 * gigabyteBytes;
        figures.memory.kvBudgetBytes = -240 * gigabyteBytes;
        figures.memory.sequencesPerGroup = 0;
        const MemoryData data = dataOf(scenario(), figures);
        QCOMPARE(data.bar.find(MemoryPart::weights)->to, 160e9); // 162 − 2
        QCOMPARE(bytesOf(data.bar, MemoryPart::weights), 400e9);
        QCOMPARE(bytesOf(data.bar, MemoryPart::missing), 240e9); // 400 + 2 − 162
        QCOMPARE(data.bar.find(MemoryPart::held), nullptr);
        QVERIFY(!data.scale);
        QCOMPARE(data.takeaway, QStringLiteral("Weights alone are 2.50 times the room."));
        QCOMPARE(tooMuch(bytesOf(data.bar, MemoryPart::missing)),
                 QStringLiteral("240%1GB too much").arg(thin));
    }

    void aBatchByHandThatIsTooLargeTellsHowMuchIsMissing()
    {
        Scenario plan = scenario();
        plan.serving.batch = 64;
        Figures figures = byHand();
        figures.batch.reset();
        figures.limit = Limit::doesNotFit;
        const MemoryData data = dataOf(plan, figures);
        QCOMPARE(bytesOf(data.bar, MemoryPart::kv), 160e9);     // 64 · 2.5
        QCOMPARE(bytesOf(data.bar, MemoryPart::missing), 80e9); // 160 + 2 · 3 · √64 − 128
        QCOMPARE(
            data.takeaway,
            QStringLiteral("Batch 64 needs more than the 128%1GB that are left for the KV cache.").arg(thin));
    }

    void anotherGpuAsBaselineIsAThinBarWithItsSequences()
    {
        const Scenario plan = scenario();
        Scenario other = newPlan(m_catalog, "llama-3.1-8b", "h200-sxm").scenarios.front();
        other.hardware.memoryGb = 141;
        Figures figures = byHand();
        figures.memory.sequencesPerGroup = 25.9;
        const MemoryData data = memoryData(plan, byHand(), other, figures);
        QVERIFY(data.baseline.has_value());
        QCOMPARE(data.baseline->capacity, 141e9);
        QCOMPARE(data.baselineCaption, QStringLiteral("Baseline H200, 141%1GB: 25 sequences").arg(thin));
    }

    void everyPartOfRealPlansLiesWithinTheMemory()
    {
        for (const char *gpu : {"h100-sxm", "b200-hgx", "mi300x", "rtx-4090", "l4"}) {
            for (const IdleKv idle : {IdleKv::offload, IdleKv::keep}) {
                Scenario plan = newPlan(m_catalog, "llama-3.1-8b", gpu).scenarios.front();
                plan.serving.idleKv = idle;
                const Figures figures = evaluate(plan);
                const MemoryData data = dataOf(plan, figures);
                if (figures.batch)
                    QVERIFY(qAbs(data.bar.end() - data.bar.capacity) < 10);
                for (const MemorySegment &segment : data.bar.segments)
                    QVERIFY(segment.to > segment.from);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestMemoryData)
#include "test_memory_data.moc"
