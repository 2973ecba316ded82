// No step evaluates the same scenario twice: the linker leads every call of `evaluate` through a counter that remembers what
// was asked (see CMakeLists.txt beside).
#include <map>
#include <string>

#include "core/evaluate/evaluate.h"
#include "core/registry/parameters.h"
#include "tests/ui/window_test.h"
#include "ui/docks/compare_dock.h"
#include "ui/inputs/value_slider.h"

using namespace ridgepoint;

namespace {

/// All that figures depend on, as text.
std::string keyOf(const Scenario &scenario)
{
    std::string key;
    for (const Parameter &parameter : parameters())
        if (parameter.pointer != "/name" && parameter.pointer != "/notes")
            key += parameter.dottedName() + '=' + valueText(parameter.get(scenario)) + ' ';
    for (const void *entry : {static_cast<const void *>(scenario.model.entry.get()),
                              static_cast<const void *>(scenario.hardware.entry.get())})
        key += std::to_string(reinterpret_cast<std::uintptr_t>(entry)) + ' ';
    return key;
}

std::map<std::string, int> asked;

} // namespace

// The mangled name of ridgepoint::evaluate(const ridgepoint::Scenario &).
extern "C" Figures __real__ZN10ridgepoint8evaluateERKNS_8ScenarioE(const Scenario &scenario);
extern "C" Figures __wrap__ZN10ridgepoint8evaluateERKNS_8ScenarioE(const Scenario &scenario)
{
    ++asked[keyOf(scenario)];
    return __real__ZN10ridgepoint8evaluateERKNS_8ScenarioE(scenario);
}

namespace {

/// A scenario that was asked for twice, in full; empty where there is none.
QString twice()
{
    for (const auto &[key, count] : asked)
        if (count > 1)
            return QStringLiteral("%1 times: ").arg(count) + QString::fromStdString(key);
    return {};
}

} // namespace

class TestEvaluations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStepOfADragAsksNothingTwice_data()
    {
        QTest::addColumn<QString>("slider");
        QTest::addColumn<bool>("compared");
        for (const bool compared : {false, true})
            for (const char *input : {"context_tokens.median", "active_share", "users"})
                QTest::addRow("%s%s", input, compared ? ", beside the comparison" : "")
                    << QStringLiteral("input.workload.%1.slider").arg(QLatin1String(input)) << compared;
    }
    void aStepOfADragAsksNothingTwice()
    {
        QFETCH(const QString, slider);
        QFETCH(const bool, compared);
        OpenWindow open;
        open.window->compareDock()->setVisible(compared);
        open.document.setCurrent(open.document.plan().baseline == 0 ? 1 : 0);
        turn();
        auto *handle = open.find<ValueSlider>(qPrintable(slider));
        QTest::mousePress(handle, Qt::LeftButton, Qt::NoModifier, handle->handleCenter());
        const int y = handle->handleCenter().y();
        for (int i = 1; i <= 20; ++i) {
            asked.clear();
            QTest::mouseMove(handle, QPoint(handle->handleCenter().x() + (i % 2 == 0 ? 5 : -9), y));
            turn();
            turn();
            QVERIFY(!asked.empty());
            QVERIFY2(twice().isEmpty(), qPrintable(twice()));
        }
        QTest::mouseRelease(handle, Qt::LeftButton);
    }

    void theComparisonAsksForEachScenarioOnce()
    {
        OpenWindow open;
        const std::size_t many = open.document.plan().scenarios.size();
        asked.clear();
        open.window->compareDock()->show();
        for (int i = 0; i < 4; ++i)
            turn();
        QCOMPARE(asked.size(), many - 1); // the shown one is the baseline, and known
        QVERIFY2(twice().isEmpty(), qPrintable(twice()));
        asked.clear();
        open.document.moveScenario(0, 2); // the document asks for what is shown, the comparison for nothing
        turn();
        turn();
        QCOMPARE(asked.count(keyOf(open.document.plan().scenarios[1])), 0u);
        open.window->compareDock()->hide();
        QVERIFY(open.document.setInput("/workload/active_share", 0.2));
        turn();
        asked.clear();
        open.window->compareDock()->show();
        turn();
        turn();
        QVERIFY(asked.empty()); // what changed out of sight is what the window shows
    }

    void aTurnWithoutAChangeAsksNothing()
    {
        OpenWindow open;
        asked.clear();
        turn();
        open.window->resize(1300, 850);
        turn();
        QVERIFY(asked.empty());
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestEvaluations>(argc, argv);
}

#include "test_evaluations.moc"
