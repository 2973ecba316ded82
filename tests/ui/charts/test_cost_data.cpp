// What the cost chart shows, cross-checked with evaluations of the same inputs.
#include <QTest>

#include "core/evaluate/evaluate.h"
#include "core/plan/plan.h"
#include "core/registry/resolve.h"
#include "core/text/text.h"
#include "ui/charts/cost_axes.h"
#include "ui/charts/cost_data.h"
#include "ui/text/compact_count.h"

using namespace ridgepoint;

class TestCostData : public QObject {
    Q_OBJECT

private:
    const Catalog m_catalog = builtInCatalog();

    Scenario plan() const { return newPlan(m_catalog, "llama-3.1-8b", "h100-sxm").scenarios.front(); }

    static CostData dataOf(const Scenario &scenario, CostAxis axis)
    {
        const CostRange range = costRange(axis, valueOf(axis, scenario));
        return costData(scenario, evaluate(scenario), axis, range, nullptr);
    }

    QString costWith(const Scenario &scenario, std::string_view pointer, double value) const
    {
        Scenario other = scenario;
        if (!setInput(other, pointer, value, m_catalog))
            return QStringLiteral("not set");
        return QString::fromStdString(formatMoney(*evaluate(other).cost.usdUserMonth));
    }

private Q_SLOTS:
    void rangesAreRoundAndHaveThePlanInside_data()
    {
        QTest::addColumn<int>("axis");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addRow("a usual context") << 0 << 12650.0 << 1e3 << 2e5;
        QTest::addRow("a short context") << 0 << 500.0 << 300.0 << 2e5; // 500/1.15 = 435
        QTest::addRow("a long context") << 0 << 4e5 << 1e3 << 1e6;      // 4.6e5
        QTest::addRow("few active") << 1 << 0.002 << 0.001 << 1.0;      // 0.0017
        QTest::addRow("all active") << 1 << 1.0 << 0.01 << 1.0;
        QTest::addRow("many users") << 2 << 5e6 << 100.0 << 1e7; // 5.75e6
    }
    void rangesAreRoundAndHaveThePlanInside()
    {
        QFETCH(int, axis);
        QFETCH(double, value);
        QFETCH(double, low);
        QFETCH(double, high);
        const CostRange range = costRange(static_cast<CostAxis>(axis), value);
        QVERIFY(qAbs(range.low / low - 1) < 1e-12);
        QVERIFY(qAbs(range.high / high - 1) < 1e-12);
    }

    void thePlanItselfIsAPointWithItsOwnCost()
    {
        const Scenario scenario = plan();
        const Figures figures = evaluate(scenario);
        for (const CostAxis axis : {CostAxis::context, CostAxis::activeShare, CostAxis::users}) {
            const CostData data = dataOf(scenario, axis);
            QVERIFY(data.chosen.has_value());
            const CostPoint &point = data.plan.points[*data.chosen];
            QCOMPARE(point.x, *valueOf(axis, scenario));
            QCOMPARE(point.usdUserMonth, costOf(axis, figures));
            QVERIFY(data.plan.points.size() <= 64);
            QVERIFY(std::is_sorted(data.plan.points.begin(), data.plan.points.end(),
                                   [](const CostPoint &a, const CostPoint &b) { return a.x < b.x; }));
        }
    }

    void halfAndDoubleAreEvaluatedNotGuessed()
    {
        Scenario scenario = plan();
        scenario.workload.activeShare = 0.2;
        QCOMPARE(dataOf(scenario, CostAxis::activeShare).takeaway,
                 QStringLiteral("Half the active share costs %1, double costs %2.")
                     .arg(costWith(scenario, "/workload/active_share", 0.1),
                          costWith(scenario, "/workload/active_share", 0.4)));
    }

    void whereDoubleCannotBeOnlyHalfIsTold()
    {
        Scenario scenario = plan();
        scenario.workload.activeShare = 0.8;
        QCOMPARE(dataOf(scenario, CostAxis::activeShare).takeaway,
                 QStringLiteral("Half the active share costs %1.")
                     .arg(costWith(scenario, "/workload/active_share", 0.4)));
    }

    void theContextsPercentileKeepsItsRatio()
    {
        Scenario scenario = plan();
        scenario.workload.contextTokens = {8000, 24000};
        Scenario half = scenario;
        half.workload.contextTokens = {4000, 12000};
        const CostData data = dataOf(scenario, CostAxis::context);
        const QString cost = QString::fromStdString(formatMoney(*evaluate(half).cost.usdUserMonth));
        QVERIFY2(data.takeaway.startsWith(QStringLiteral("Half the context costs %1,").arg(cost)),
                 qPrintable(data.takeaway));
        QVERIFY(data.takeaway.endsWith(QStringLiteral("The 90th percentile follows.")));
    }

    void anOddNumberOfUsersHasAHalf()
    {
        Scenario scenario = plan();
        scenario.workload.users = 9999;
        QVERIFY(
            dataOf(scenario, CostAxis::users).takeaway.startsWith(QStringLiteral("Half the users cost $")));
    }

    void whyThereIsNoCurveIsSaid()
    {
        const Scenario tooLarge = newPlan(m_catalog, "llama-3.1-405b", "rtx-4090").scenarios.front();
        QCOMPARE(dataOf(tooLarge, CostAxis::context).empty, QStringLiteral("No users to share the cost"));

        Scenario unpriced = plan();
        Accelerator entry = *unpriced.hardware.entry;
        entry.priceUsd.reset();
        unpriced.hardware.entry = std::make_shared<const Accelerator>(entry);
        QCOMPARE(dataOf(unpriced, CostAxis::context).empty,
                 QStringLiteral("No price known: enter one under Economics"));
    }

    void contextsAreWrittenShort_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::addRow("below a thousand") << 640.0 << QStringLiteral("640");
        QTest::addRow("four digits") << 12650.0 << QString::fromUtf8("12.65\u2009k");
        QTest::addRow("no trailing zeros") << 200000.0 << QString::fromUtf8("200\u2009k");
        QTest::addRow("rounds up to the next prefix") << 999990.0 << QString::fromUtf8("1\u2009M");
        QTest::addRow("a fraction") << 0.001 << QStringLiteral("0.001");
        QTest::addRow("the last prefix") << 2.5e15 << QString::fromUtf8("2.5\u2009P");
        QTest::addRow("no prefix beyond it") << 1e18 << QString::fromUtf8("1\u2009000\u2009P");
    }
    void contextsAreWrittenShort()
    {
        QFETCH(double, value);
        QFETCH(QString, text);
        QCOMPARE(compactCount(value), text);
    }

    void ticksAreThinnedToTheRoom()
    {
        StepTicks ticks(compactCount);
        ticks.setMost(12);
        ticks.setEnd(2e5);
        QCOMPARE(ticks.ticksBetween(1e3, 2e5), QVector<double>({1e3, 3e3, 1e4, 3e4, 1e5, 2e5}));
        ticks.setMost(3); // three decades
        ticks.setEnd(0);
        QCOMPARE(ticks.ticksBetween(1e3, 2e5), QVector<double>({1e3, 1e4, 1e5}));
        QVERIFY(ticks.ticksBetween(-1, 10).isEmpty());
    }

    void dollarsOfStepsHaveNoCents()
    {
        QCOMPARE(stepMoney(1), QStringLiteral("$1"));
        QCOMPARE(stepMoney(300), QStringLiteral("$300"));
        QCOMPARE(stepMoney(0.03), QStringLiteral("$0.03"));
        QCOMPARE(stepMoney(0.3), QStringLiteral("$0.30"));
        QCOMPARE(stepMoney(30000), QString::fromUtf8("$30\u2009k"));
    }

    void hoverSaysAllOfAPoint()
    {
        QCOMPARE(hoverText(CostAxis::context, {12650, 11.77, 165.0}),
                 QString::fromUtf8("12.65\u2009k tokens: $11.77 per user-month, 165 users per replica"));
        QCOMPARE(hoverText(CostAxis::activeShare, {0.2, std::nullopt, std::nullopt}),
                 QString::fromUtf8("20\u2009% active: no cost"));
    }
};

QTEST_GUILESS_MAIN(TestCostData)
#include "test_cost_data.moc"
