// How sliders map to values.
#include <cmath>

#include <QTest>

#include "ui/inputs/slider_scale.h"

using namespace ridgepoint;

namespace {

SliderScale scaleOf(const char *pointer)
{
    return SliderScale(*findParameter(pointer));
}

} // namespace

class TestSliderScale : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEndsOfATrackAreTheEndsOfItsRange()
    {
        for (const Parameter &parameter : parameters()) {
            if (parameter.slider.scale == Scale::none)
                continue;
            const SliderScale scale(parameter);
            QCOMPARE(scale.valueAt(0), scale.low());
            QCOMPARE(scale.valueAt(scale.steps()), parameter.slider.high);
            QVERIFY2(parameter.range.contains(scale.low()) && parameter.range.contains(scale.high()),
                     std::string(parameter.pointer).c_str());
        }
    }

    void everyPositionIsAValueThatTheInputMayHave()
    {
        for (const Parameter &parameter : parameters()) {
            if (parameter.slider.scale == Scale::none)
                continue;
            const SliderScale scale(parameter);
            double before = -1;
            for (int position = 0; position <= scale.steps(); ++position) {
                const double value = scale.valueAt(position);
                QVERIFY2(check(parameter, value), std::string(parameter.pointer).c_str());
                QVERIFY2(value >= before, std::string(parameter.pointer).c_str());
                before = value;
            }
        }
    }

    void aLogarithmicTrackGivesThreeDigits()
    {
        // 1 … 2e6 in 2000 steps: the middle is √(2e6) = 1414.2
        QCOMPARE(scaleOf("/workload/context_tokens/median").valueAt(1000), 1410.0);
    }

    void replyLengthsStartAtNothing()
    {
        const SliderScale scale = scaleOf("/workload/output_tokens");
        QCOMPARE(scale.valueAt(0), 0.0);
        QVERIFY(scale.valueAt(1) >= 1.0);
        QCOMPARE(scale.stepped(1, -1), 0.0);
        QCOMPARE(scale.stepped(0, 1), 1.0);
    }

    void parallelSizesGoByPowersOfTwo()
    {
        const SliderScale scale = scaleOf("/deployment/tensor_parallel"); // 1 … 64
        QCOMPARE(scale.steps(), 6);
        QCOMPARE(scale.valueAt(3), 8.0);
        QCOMPARE(scale.stepped(8, 1), 16.0);
        QCOMPARE(scale.stepped(6, 1), 8.0);
        QCOMPARE(scale.stepped(6, -1), 4.0);
        QCOMPARE(scale.stepped(64, 1), 64.0);
    }

    void aStepIsOnePerCentOrOneOfWhatIsWhole_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("count");
        QTest::addColumn<double>("to");
        QTest::addRow("one per cent of a context")
            << "/workload/context_tokens/median" << 10000.0 << 1.0 << 10100.0;
        QTest::addRow("ten steps of a context")
            << "/workload/context_tokens/median" << 10000.0 << 10.0 << 11000.0;
        QTest::addRow("a tenth of a step") << "/workload/context_tokens/median" << 10000.0 << 0.1 << 10010.0;
        QTest::addRow("a user more") << "/workload/users" << 7.0 << 1.0 << 8.0;
        QTest::addRow("a point of per cent") << "/workload/cached_prompt_share" << 0.37 << 1.0 << 0.38;
        QTest::addRow("down to a multiple of the step") << "/economics/life_years" << 4.2 << -1.0 << 3.5;
        QTest::addRow("not beyond the end") << "/workload/cached_prompt_share" << 0.995 << 10.0 << 1.0;
        QTest::addRow("a value outside stays where a step leads away")
            << "/economics/life_years" << 20.0 << 1.0 << 20.0;
        QTest::addRow("a value outside comes back to the end")
            << "/economics/life_years" << 20.0 << -1.0 << 10.0;
    }
    void aStepIsOnePerCentOrOneOfWhatIsWhole()
    {
        QFETCH(QString, pointer);
        QFETCH(double, from);
        QFETCH(double, count);
        QFETCH(double, to);
        QCOMPARE(SliderScale(*findParameter(pointer.toStdString())).stepped(from, count), to);
    }

    void confidenceGoesByItsNines()
    {
        const SliderScale scale = scaleOf("/serving/confidence"); // 50 … 99.99 %
        // ln(0.01 / 0.5) / ln(0.0001 / 0.5) = 3.9120 / 8.5172
        QVERIFY(std::abs(scale.fractionOf(0.99) - 0.459306) < 1e-5);
        QCOMPARE(scale.stepped(0.99, 1), 0.9909);    // 1 − 0.01 / 1.1 = 1 − 0.00909
        QCOMPARE(scale.stepped(0.99, -1), 0.989);    // 1 − 0.011
        QCOMPARE(scale.stepped(0.99, 0.1), 0.99009); // 1 − 0.01 / 1.1^0.1 = 1 − 0.009905
        QCOMPARE(scale.valueAt(1000), 0.9929);       // 1 − √(0.5 · 0.0001) = 1 − 0.00707
    }

    void valuesBeyondTheTrackStandAtItsEnds()
    {
        const SliderScale scale = scaleOf("/economics/life_years"); // 1 … 10
        QCOMPARE(scale.fractionOf(0.5), 0.0);
        QCOMPARE(scale.fractionOf(25), 1.0);
        QCOMPARE(scale.positionOf(25), scale.steps());
    }
};

QTEST_GUILESS_MAIN(TestSliderScale)
#include "test_slider_scale.moc"
