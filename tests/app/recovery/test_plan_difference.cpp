// What is said to differ between a file and unsaved work.
#include <QTest>

#include "app/recovery/plan_difference.h"
#include "core/catalog/catalog.h"

using namespace ridgepoint;

namespace {

void set(Plan &plan, std::size_t scenario, const char *pointer, const Value &value)
{
    if (!setInput(plan.scenarios[scenario], pointer, value, plan.catalog))
        qFatal("%s cannot be set", pointer);
}

} // namespace

class TestPlanDifference : public QObject {
    Q_OBJECT

private:
    Plan m_plan;

    void addScenario(Plan &plan, const std::string &name)
    {
        plan.scenarios.push_back(plan.scenarios.front());
        plan.scenarios.back().name = name;
    }

private Q_SLOTS:
    void init()
    {
        const Catalog catalog = builtInCatalog();
        m_plan = newPlan(catalog, catalog.models.front()->id, catalog.accelerators.front()->id);
        addScenario(m_plan, "B");
    }

    void samePlansDifferInNothing()
    {
        const PlanDifference difference = differenceOf(m_plan, m_plan);
        QVERIFY(difference.isNone());
        QCOMPARE(difference.sentence(), QString());
    }

    void inputsAreNamedOnceInTheOrderOfTheDock()
    {
        Plan now = m_plan;
        set(now, 0, "/workload/users", 20000.0);
        set(now, 1, "/workload/users", 30000.0);
        set(now, 1, "/workload/context_tokens/median", 9000.0);
        QCOMPARE(differenceOf(m_plan, now).sentence(),
                 QStringLiteral("2 inputs differ: Context, median; Users."));
        now = m_plan;
        set(now, 0, "/workload/users", 20000.0);
        QCOMPARE(differenceOf(m_plan, now).sentence(), QStringLiteral("1 input differs: Users."));
    }

    void manyAreCounted()
    {
        Plan now = m_plan;
        const std::pair<const char *, double> values[] = {
            {"/workload/users", 20000},      {"/workload/output_tokens", 500},
            {"/workload/active_share", 0.5}, {"/workload/cached_prompt_share", 0.5},
            {"/economics/pue", 2},           {"/economics/margin", 0.5}};
        for (const auto &[pointer, value] : values)
            set(now, 0, pointer, value);
        const QString sentence = differenceOf(m_plan, now).sentence();
        QVERIFY2(sentence.startsWith(QStringLiteral("6 inputs differ: "))
                     && sentence.endsWith(QStringLiteral("; and 2 more.")),
                 qPrintable(sentence));
    }

    void scenariosAreMoreOrLess()
    {
        Plan now = m_plan;
        now.scenarios.pop_back();
        addScenario(now, "C");
        QCOMPARE(differenceOf(m_plan, now).sentence(),
                 QStringLiteral("1 scenario more: C. 1 scenario less: B."));
        addScenario(now, "%1 & <b>");
        QCOMPARE(differenceOf(m_plan, now).sentence(),
                 QStringLiteral("2 scenarios more: C; %1 & <b>. 1 scenario less: B."));
    }

    void whatIsNoInputIsSaidToo()
    {
        Plan now = m_plan;
        now.baseline = 1;
        QCOMPARE(differenceOf(m_plan, now).sentence(),
                 QStringLiteral("Title, order, baseline or uncertainty differ."));
    }
};

QTEST_GUILESS_MAIN(TestPlanDifference)
#include "test_plan_difference.moc"
