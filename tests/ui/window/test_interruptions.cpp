// What comes in the midst of something else: another scenario in a drag, a button while a field is written, two clicks for one.
#include <QAbstractButton>
#include <QLineEdit>
#include <QToolButton>
#include <QUndoStack>
#include <QWheelEvent>

#include "tests/ui/window_test.h"
#include "ui/docks/explain_dock.h"
#include "ui/inputs/value_field.h"
#include "ui/inputs/value_slider.h"
#include "ui/window/scenario_tabs.h"

using namespace ridgepoint;

namespace {

constexpr const char *activeSlider = "input.workload.active_share.slider";
constexpr const char *medianField = "input.workload.context_tokens.median.spin";

void type(ValueField *field, const QString &text)
{
    field->setFocus(Qt::MouseFocusReason);
    field->selectAll();
    QTest::keyClicks(field, text);
}

double medianOf(const OpenWindow &open, std::size_t scenario)
{
    return open.document.plan().scenarios[scenario].workload.contextTokens.median;
}

} // namespace

class TestInterruptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDragEndsWhereAnotherScenarioIsShown()
    {
        OpenWindow open;
        open.document.setCurrent(0);
        turn();
        auto *slider = open.find<ValueSlider>(activeSlider);
        const double other = open.document.plan().scenarios[1].workload.activeShare;
        const QPoint start = slider->handleCenter();
        QTest::mousePress(slider, Qt::LeftButton, Qt::NoModifier, start);
        QTest::mouseMove(slider, start + QPoint(20, 0));
        turn();
        const double moved = open.document.scenario().workload.activeShare;
        open.document.setCurrent(1);
        turn();
        QTest::mouseMove(slider, start + QPoint(40, 0));
        QTest::mouseRelease(slider, Qt::LeftButton, Qt::NoModifier, start + QPoint(40, 0));
        turn();
        QCOMPARE(open.document.plan().scenarios[0].workload.activeShare, moved);
        QCOMPARE(open.document.plan().scenarios[1].workload.activeShare, other);
        QCOMPARE(open.document.undoStack()->count(), 1);
    }

    void aBadEntryInAClosedGroupHoldsNothing()
    {
        OpenWindow open;
        type(open.find<ValueField>(medianField), QStringLiteral("abc"));
        QVERIFY(!open.window->commitEntry());
        open.find<QAbstractButton>("group.workload.header")->setChecked(false);
        turn();
        QVERIFY(open.window->commitEntry());
    }

    void plusTakesWhatIsBeingWritten()
    {
        OpenWindow open;
        open.document.setCurrent(0);
        const std::size_t count = open.document.plan().scenarios.size();
        type(open.find<ValueField>(medianField), QStringLiteral("9999"));
        open.find<QToolButton>("addScenario")->click();
        turn();
        QCOMPARE(open.document.plan().scenarios.size(), count + 1);
        QCOMPARE(medianOf(open, 0), 9999.0);
        QCOMPARE(medianOf(open, 1), 9999.0); // the copy beside it
    }

    void savingTakesANameThatIsBeingWritten()
    {
        OpenWindow open;
        auto *tabs = open.find<ScenarioTabs>("scenarioTabs");
        tabs->renameShown();
        auto *editor = open.find<QLineEdit>("scenarioTabs.name");
        editor->setText(QStringLiteral("Written"));
        QVERIFY(open.window->commitEntry());
        QCOMPARE(open.document.scenario().name, std::string("Written"));
    }

    void twoClicksOnTryAreOneChange()
    {
        OpenWindow open;
        auto *card = open.find<QAbstractButton>("advisor.try0");
        QVERIFY(card->isVisible());
        const int before = open.document.undoStack()->count();
        QTest::mouseClick(card, Qt::LeftButton);
        QTest::mouseDClick(card, Qt::LeftButton); // of the system: press, release, double-click, release
        turn();
        QVERIFY(open.document.undoStack()->count() > before);
        QVERIFY(open.document.undoStack()->count() <= before + 2);
    }

    void aTabThatIsHeldShowsWhatThePlanShows()
    {
        OpenWindow open;
        open.document.setCurrent(0);
        turn();
        auto *tabs = open.find<ScenarioTabs>("scenarioTabs");
        QTest::mousePress(tabs, Qt::LeftButton, Qt::NoModifier, tabs->tabRect(0).center());
        tabs->showNext();
        QTest::mouseRelease(tabs, Qt::LeftButton, Qt::NoModifier, tabs->tabRect(0).center());
        turn();
        QCOMPARE(tabs->currentIndex(), static_cast<int>(open.document.current()));
    }

    void ofVeryManyScenariosFortyHaveTabs()
    {
        OpenWindow open;
        while (open.document.plan().scenarios.size() < 250)
            QVERIFY(open.document.duplicateScenario(open.document.plan().scenarios.size() - 1));
        turn();
        auto *tabs = open.find<ScenarioTabs>("scenarioTabs");
        QCOMPARE(open.document.current(), std::size_t(249));
        QCOMPARE(tabs->count(), 40); // 210 … 249
        QCOMPARE(tabs->currentIndex(), 39);
        tabs->showNext(); // round to the first
        turn();
        QCOMPARE(open.document.current(), std::size_t(0));
        QCOMPARE(tabs->count(), 40);
        QCOMPARE(tabs->currentIndex(), 0);
        for (int i = 0; i < 39; ++i)
            tabs->showNext();
        QCOMPARE(tabs->currentIndex(), 20); // at the end of the bar it moved on: the next are in sight
        QCOMPARE(tabs->tabText(20), QString::fromStdString(open.document.scenario().name));
    }

    void aZoomHasAnEnd()
    {
        OpenWindow open;
        auto *plot = open.find<QWidget>("chart.pareto.plot");
        const QPoint middle = plot->rect().center();
        for (int notch = 0; notch < 200; ++notch) {
            QWheelEvent wheel(middle, plot->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton,
                              Qt::ControlModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(plot, &wheel);
            turn();
        }
        QVERIFY(open.find<QWidget>("chart.pareto.fit")->isVisible());
    }

    void f6GoesRoundTheRegions()
    {
        OpenWindow open;
        QStringList names;
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(open.window.get(), Qt::Key_F6);
            names.append(QApplication::focusWidget()->objectName());
        }
        QCOMPARE(
            names.join(QLatin1Char(' ')),
            QStringLiteral("inputsSearch scenarioTabs headline.users_per_replica.explain chart.roofline.plot "
                           "advisor.try0"));
        QTest::keyClick(open.window.get(), Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("inputsSearch"));
    }

    void anInputIsFoundByItsOwnNameFirst()
    {
        OpenWindow open;
        auto *search = open.find<QLineEdit>("inputsSearch");
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("users"));
        QTest::keyClick(search, Qt::Key_Return);
        turn();
        QVERIFY2(QApplication::focusWidget()->objectName().startsWith(QLatin1String("input.workload.users")),
                 qPrintable(QApplication::focusWidget()->objectName()));
    }

    void explainOpensFromAFieldToo()
    {
        OpenWindow open;
        auto *field = open.find<ValueField>(medianField);
        field->setFocus(Qt::TabFocusReason);
        QTest::keyClick(field, Qt::Key_E, Qt::ControlModifier);
        turn();
        QVERIFY(open.window->explainDock()->isVisible());
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestInterruptions>(argc, argv);
}

#include "test_interruptions.moc"
