// Pure parts of sweep, tornado and goal seek: values of an axis, cells against single evaluations, contour lines, words.
#include <cmath>

#include <QTest>

#include "core/evaluate/evaluate.h"
#include "core/explore/variant.h"
#include "core/plan/plan.h"
#include "core/registry/input_change.h"
#include "ui/explore/contours.h"
#include "ui/explore/figure_axis.h"
#include "ui/explore/goal_text.h"
#include "ui/explore/heat_item.h"
#include "ui/explore/sweep_axis.h"
#include "ui/explore/sweep_data.h"
#include "ui/explore/tornado_data.h"
#include "ui/theme/heat_ramp.h"

using namespace ridgepoint;

namespace {

const Parameter &input(const char *pointer)
{
    const Parameter *found = findParameter(pointer);
    if (found == nullptr)
        qFatal("no input %s", pointer);
    return *found;
}

const FigureRow &figure(const char *name)
{
    const FigureRow *found = findFigure(name);
    if (found == nullptr)
        qFatal("no figure %s", name);
    return *found;
}

/// WCAG 2.
double luminance(const QColor &color)
{
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

class TestSweepData : public QObject {
    Q_OBJECT

private:
    const Catalog m_catalog = builtInCatalog();
    Scenario m_plan = newPlan(m_catalog, "qwen3-32b", "h200-sxm").scenarios.front();

private Q_SLOTS:
    void axisValuesAreEvenAndAsPeopleTypeThem()
    {
        const Parameter &context = input("/workload/context_tokens/median");
        const SweepRange range = sweepRange(context, 7080).value();
        QCOMPARE(range.low, 1000.0);
        QCOMPARE(range.high, 50000.0);
        const std::vector<double> values = sweepValues(context, range, 12);
        QCOMPARE(values.size(), std::size_t(12));
        for (std::size_t i = 0; i < values.size(); ++i) {
            const double even = 1000 * std::pow(50, static_cast<double>(i) / 11);
            QVERIFY2(std::abs(values[i] / even - 1) < 0.06, qPrintable(QString::number(values[i])));
        }
        const std::vector<double> shares = sweepValues(input("/workload/cached_prompt_share"), {0, 1}, 12);
        QCOMPARE(shares[1], 0.09); // of 0.0909…
        QCOMPARE(shares.back(), 1.0);
    }

    void everyNumberOfThePlanHasValuesToGoThrough()
    {
        int gone = 0;
        for (const Parameter &parameter : parameters()) {
            if (parameter.kind != ParameterKind::number)
                continue;
            const std::optional<double> present = presentNumber(parameter, m_plan);
            const std::optional<SweepRange> range = sweepRange(parameter, present);
            if (!range)
                continue;
            ++gone;
            for (const std::size_t count : {std::size_t(2), std::size_t(12), std::size_t(40)}) {
                const std::vector<double> values = sweepValues(parameter, *range, count);
                QVERIFY2(values.size() >= 2 && values.size() <= count, parameter.pointer.data());
                for (std::size_t i = 0; i < values.size(); ++i) {
                    QVERIFY2(check(parameter, values[i]), parameter.pointer.data());
                    QVERIFY2(i == 0 || values[i] > values[i - 1], parameter.pointer.data());
                }
                for (std::size_t i = 0; i < values.size(); ++i) {
                    const auto place = placeAmong(parameter, values, values[i]);
                    QVERIFY2(place && std::abs(*place - static_cast<double>(i)) < 1e-9,
                             parameter.pointer.data());
                }
                if (present) {
                    QVERIFY2(placeAmong(parameter, values, *present).has_value(), parameter.pointer.data());
                }
            }
        }
        QVERIFY(gone > 60);
    }

    void cellsAreSingleEvaluations()
    {
        m_plan.workload.tpotSloMs = 40;
        m_plan.workload.maxContextTokens = 40960;
        const SweepQuestion question{&input("/workload/context_tokens/median"),
                                     &input("/workload/active_share"),
                                     &figure("cost.usd_user_month"),
                                     &figure("decode.tokens_per_second_per_user"),
                                     {500, 8000, 120000},
                                     {0.01, 0.2}};
        int parts = 0;
        const std::vector<SweepCell> cells =
            workOut(question, m_plan, m_catalog, {}, [&](const std::vector<SweepCell> &) { ++parts; });
        QCOMPARE(cells.size(), question.size());
        for (std::size_t i = 0; i < cells.size(); ++i) {
            Scenario changed = m_plan;
            if (!setInputs(changed, question.changes(i), m_catalog)) {
                QCOMPARE(cells[i].state, CellState::apart);
                continue;
            }
            const Figures figures = evaluate(changed);
            QCOMPARE(cells[i].value, figures.cost.usdUserMonth);
            QCOMPARE(cells[i].second, figures.decode.tokensPerSecondPerUser);
            QCOMPARE(cells[i].state == CellState::runs, figures.batch.has_value());
        }
        QCOMPARE(cells[2].state, CellState::apart); // a median beyond the longest context
        QCOMPARE(parts, 0);                         // too quick to tell of parts
    }

    void aMedianAboveTheP90IsNoMissedTarget()
    {
        Scenario plan = m_plan;
        plan.workload.contextTokens = {7000, 27540};
        plan.workload.tpotSloMs = 1e-3; // every cell misses it
        const SweepQuestion question{&input("/workload/context_tokens/median"),
                                     nullptr,
                                     &figure("memory.kv_bytes_per_sequence"),
                                     nullptr,
                                     {5000, 27540, 30000},
                                     {}};
        SweepGrid grid{question, workOut(question, plan, m_catalog, {}, {}), {}, heldContext(question, plan)};
        QCOMPARE(grid.cells[0].state, CellState::misses);
        QCOMPARE(grid.cells[1].state, CellState::misses); // both alike: a fixed length
        QCOMPARE(grid.cells[2].state, CellState::turned);
        // core's figure is kept: every context is 30 000 tokens long
        Scenario fixed = plan;
        fixed.workload.contextTokens = {30000, std::nullopt};
        QCOMPARE(grid.cells[2].value, evaluate(fixed).memory.kvBytesPerSequence);
        QVERIFY(!grid.cells[2].drawn(&SweepCell::value));
        QVERIFY(cellText(grid, 2).endsWith(QStringLiteral("median above the 90th percentile")));
        QCOMPARE(sweepTable(grid).rows[2].back(), QStringLiteral("median above the 90th percentile"));
        QVERIFY(
            sweepTakeaway(grid).endsWith(QStringLiteral(" 90th percentile stays at 27\u2009540\u2009tok.")));
        QVERIFY(shortSweepTakeaway(grid).endsWith(QStringLiteral("stays at 27\u2009540\u2009tok.")));

        const SweepQuestion byP90{&input("/workload/context_tokens/p90"),
                                  &input("/workload/users"),
                                  &figure("batch"),
                                  nullptr,
                                  {6000, 8000},
                                  {100, 200}};
        const std::vector<SweepCell> cells = workOut(byP90, plan, m_catalog, {}, {});
        for (const std::size_t i : {0, 2})
            QCOMPARE(cells[i].state, CellState::turned);
        for (const std::size_t i : {1, 3})
            QVERIFY(cells[i].state != CellState::turned);
        QCOMPARE(heldContext(byP90, plan)->value, 7000.0);
        // with both as axes, or neither, none of them stays
        SweepQuestion both = question;
        both.y = byP90.x;
        both.ys = {6000};
        QVERIFY(!heldContext(both, plan));
        both.x = both.y = &input("/workload/users");
        QVERIFY(!heldContext(both, plan));
    }

    void cellsSayWhatIsTheMatter()
    {
        const SweepQuestion question{
            &input("/workload/users"), nullptr, &figure("batch"), nullptr, {1, 2}, {}};
        Figures figures;
        figures.limit = Limit::doesNotFit;
        QCOMPARE(cellOf(question, figures).state, CellState::unfit);
        figures.limit = Limit::tpotSlo; // no batch keeps it
        QCOMPARE(cellOf(question, figures).state, CellState::misses);
        figures.batch = 4;
        QCOMPARE(cellOf(question, figures).state, CellState::runs); // held by it
        figures.targets.ttftMet = false;
        QCOMPARE(cellOf(question, figures).state, CellState::misses);
        QCOMPARE(cellOf(question, std::nullopt).state, CellState::apart);
    }

    void aStoppedSweepGivesNothing()
    {
        std::stop_source source;
        source.request_stop();
        const SweepQuestion question{
            &input("/workload/users"), nullptr, &figure("fleet.gpus"), nullptr, {1, 2, 3}, {}};
        QVERIFY(workOut(question, m_plan, m_catalog, source.get_token(), {}).empty());
    }

    void everyStepOfTheRampIsRead()
    {
        for (int step = 0; step < heatSteps; ++step) {
            const double a = luminance(heatColor(step)), b = luminance(heatInk(step));
            QVERIFY((std::max(a, b) + 0.05) / (std::min(a, b) + 0.05) >= 4.5);
            if (step > 0)
                QVERIFY(a < luminance(heatColor(step - 1)));
        }
    }

    void lightIsBetter()
    {
        const FigureRow &cost = figure("cost.usd_user_month"), &users = figure("users_per_replica");
        QCOMPARE(heatStep(cost, {1, 1000}, 1), 0);
        QCOMPARE(heatStep(cost, {1, 1000}, 1000), 9);
        QCOMPARE(heatStep(cost, {1, 1000}, std::sqrt(1000) * 1.01), 5); // by ratio
        QCOMPARE(heatStep(users, {10, 20}, 20), 0);
        QCOMPARE(heatStep(users, {10, 20}, 10), 9);
        QCOMPARE(heatStep(cost, {5, 5}, 5), 0);
    }

    void contoursPassWhereALevelLies()
    {
        // values x: the level 0.5 is the vertical line through 0.5
        const std::vector<std::optional<double>> slope = {0, 1, 2, 0, 1, 2};
        const std::vector<QLineF> lines = contourLines(slope, 3, 0.5);
        QCOMPARE(lines.size(), std::size_t(1));
        QCOMPARE(lines[0].p1().x(), 0.5);
        QCOMPARE(lines[0].p2().x(), 0.5);
        QCOMPARE(std::abs(lines[0].dy()), 1.0);
        QVERIFY(contourLines({0, 1, std::nullopt, 1}, 2, 0.5).empty());
        // a saddle whose mean is above the level joins the high corners: the low ones are cut off
        const std::vector<QLineF> saddle = contourLines({2, 0, 0, 2}, 2, 0.5);
        QCOMPARE(saddle.size(), std::size_t(2));
        for (const QLineF &line : saddle) {
            const bool isLower = line.center().y() < line.center().x();
            QVERIFY(isLower ? line.center().x() > 0.5 : line.center().x() < 0.5);
        }
        QCOMPARE(contourLevels(1, 120), (std::vector<double>{2, 5, 10, 20, 50, 100}));
        QCOMPARE(contourLevels(20, 45), (std::vector<double>{25, 30, 35, 40}));
        QVERIFY(contourLevels(3, 3).empty());
    }

    void figuresOnAnAxisShareAUnit()
    {
        const FigureAxis time(figure("steady.inter_token_seconds"), 0.04);
        QCOMPARE(time.title(), QStringLiteral("Time between tokens, ms"));
        QCOMPARE(time.tick(0.04), QStringLiteral("40"));
        QCOMPARE(time.cell(0.0237), QStringLiteral("24"));
        const FigureAxis cost(figure("cost.usd_user_month"), 300);
        QCOMPARE(cost.tick(0.5), QStringLiteral("$0.5"));
        QCOMPARE(cost.cell(139.2), QStringLiteral("139"));
        QCOMPARE(cost.cell(5.44), QStringLiteral("5.4"));
        const FigureAxis memory(figure("memory.weights_bytes"), 3.2e10);
        QCOMPARE(memory.title(), QStringLiteral("Weights, GB"));
        const FigureAxis share(figure("steady.decode_share"), 0.9);
        QCOMPARE(share.tick(0.9), QStringLiteral("90"));
    }

    void inputsOnAnAxisAreNumbersWithoutTheirUnit_data()
    {
        QTest::addColumn<QByteArray>("pointer");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *pointer, double value, const char *text) {
            QTest::addRow("%s %g", pointer, value) << QByteArray(pointer) << value << QString::fromUtf8(text);
        };
        row("/model/parameters", 32e9, "32");
        row("/model/parameters", 1e12, "1\u2009000"); // billions, in groups of three
        row("/workload/active_share", 0.2, "20\u2009%");
        row("/workload/context_tokens/median", 900, "900");
        row("/workload/context_tokens/median", 12650, "12.65\u2009k");
        row("/deployment/pipeline_parallel", 1, "1");
        row("/economics/accelerator_price_usd", 32000, "$32\u2009k");
        row("/economics/electricity_usd_kwh", 0, "$0");
    }
    void inputsOnAnAxisAreNumbersWithoutTheirUnit()
    {
        QFETCH(QByteArray, pointer);
        QFETCH(double, value);
        QFETCH(QString, text);
        QCOMPARE(sweepTick(input(pointer.constData()), value), text);
    }

    void theTornadoIsCores()
    {
        const FigureRow &cost = figure("cost.usd_user_month");
        const Figures figures = evaluate(m_plan);
        const TornadoData data = tornadoData(m_plan, m_catalog, figures, cost, 0.1);
        QCOMPARE(data.base, figures.cost.usdUserMonth);
        QVERIFY(data.bars.size() > 10);
        for (const TornadoBar &bar : data.bars)
            for (const auto &[value, seen] :
                 {std::pair(bar.ends.low, bar.atLow), std::pair(bar.ends.high, bar.atHigh)}) {
                Variant variant(m_plan, m_catalog);
                variant.set(*bar.parameter, value);
                const std::optional<Figures> there = variant.evaluate();
                QCOMPARE(seen, there ? there->cost.usdUserMonth : std::nullopt);
            }
        for (std::size_t i = 1; i < data.bars.size(); ++i)
            QVERIFY(data.bars[i].swing.value_or(-1) <= data.bars[i - 1].swing.value_or(-1));
        QVERIFY(data.takeaway.startsWith(QString::fromUtf8(data.bars.front().parameter->label.data())));
        QCOMPARE(tornadoTable(data).rows.size(), data.bars.size() + data.still.size());
    }

    void wholeInputsThatMoveByOneSaySo()
    {
        Scenario plan = m_plan;
        plan.deployment.tensorParallel = 2;
        const TornadoData data =
            tornadoData(plan, m_catalog, evaluate(plan), figure("cost.usd_user_month"), 0.1);
        const auto barOf = [&](const char *pointer) {
            return *std::ranges::find(data.bars, &input(pointer), &TornadoBar::parameter);
        };
        const TornadoBar tensor = barOf("/deployment/tensor_parallel"); // 2 → 1 and 3
        QVERIFY(movesByOneStep(data, tensor));
        QVERIFY(barText(data, tensor).contains(QStringLiteral("(one step)")));
        QVERIFY(!movesByOneStep(data, barOf("/workload/context_tokens/median")));
        // over stated ranges nothing is meant to be ±10 %
        QVERIFY(tornadoData(plan, m_catalog, evaluate(plan), figure("cost.usd_user_month"), std::nullopt)
                    .stepping.empty());
    }

    void barsWithoutASwingKeepAThirdOfTheRows()
    {
        std::vector<TornadoBar> bars(12);
        for (std::size_t i = 0; i < 6; ++i)
            bars[i].swing = 6.0 - static_cast<double>(i);
        QCOMPARE(barsInSight(bars, 6), (std::vector<std::size_t>{0, 1, 2, 3, 6, 7}));
        QCOMPARE(barsInSight(bars, 20).size(), std::size_t(12));
        QCOMPARE(barsInSight(bars, 9).size(), std::size_t(9));
        QVERIFY(barsInSight({}, 6).empty());
    }

    void aPlanThatDoesNotRunSaysWhyInPlaceOfBars()
    {
        Scenario large = newPlan(m_catalog, "llama-3.1-405b", "h100-sxm").scenarios.front();
        const TornadoData data =
            tornadoData(large, m_catalog, evaluate(large), figure("cost.usd_user_month"), 0.1);
        QVERIFY(data.empty.startsWith(QStringLiteral("Does not fit")));
        const TornadoData ranges =
            tornadoData(m_plan, m_catalog, evaluate(m_plan), figure("cost.usd_user_month"), std::nullopt);
        QVERIFY(ranges.empty.contains(QStringLiteral("Uncertain")));
    }

    void aTargetBeginsRoundAndBetter()
    {
        QCOMPARE(usualTarget(figure("cost.usd_user_month"), 11.77), std::optional(9.4));
        QCOMPARE(usualTarget(figure("users_per_replica"), 323), std::optional(400.0));
        QCOMPARE(usualTarget(figure("steady.inter_token_seconds"), 0.0487), std::optional(0.039));
        QVERIFY(!usualTarget(figure("users_per_replica"), std::nullopt));
    }

    void outOfReachTellsWhatIsInReach()
    {
        const Goal goal{&input("/workload/users"), &figure("users_per_replica"), 1e9};
        const GoalAnswer answer = seekGoal(m_plan, m_catalog, goal);
        QVERIFY(!answer.value);
        const GoalText text = goalText(goal, answer, 10000, std::nullopt);
        QCOMPARE(text.value, QStringLiteral("Out of reach"));
        QVERIFY(text.detail.contains(QStringLiteral("whatever")));
    }
};

QTEST_GUILESS_MAIN(TestSweepData)
#include "test_sweep_data.moc"
