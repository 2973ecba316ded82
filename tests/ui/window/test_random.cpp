// Hands that do anything: random keys, entries, choices, tabs, charts, themes and sizes. Nothing crashes, Qt warns of nothing,
// and undone to the start the plan is the same to the last byte. RIDGEPOINT_TEST_COUNT is the number of actions.
#include <functional>
#include <random>

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QUndoStack>
#include <QWheelEvent>

#include "app/document/input_marks.h"
#include "core/plan/plan.h"
#include "tests/ui/window_test.h"
#include "ui/inputs/value_slider.h"
#include "ui/window/scenario_tabs.h"
#include "ui/window/theme_choice.h"

using namespace ridgepoint;

namespace {

constexpr int usualCount = 200;

class Hands {
public:
    explicit Hands(OpenWindow &open) : m_open(open) {}

    void act()
    {
        const std::function<void()> actions[] = {
            [this] { pressOnSlider(); }, [this] { pressOnSlider(); }, [this] { typeInField(); },
            [this] { dragSlider(); },    [this] { choose(); },        [this] { useTabs(); },
            [this] { undoOrRedo(); },    [this] { touchChart(); },    [this] { mark(); },
            [this] { clickButton(); },   [this] { changeLook(); }};
        actions[below(std::size(actions))]();
        turn();
    }

private:
    std::size_t below(std::size_t count)
    {
        return std::uniform_int_distribution<std::size_t>(0, count - 1)(m_random);
    }

    /// A visible child of that class, or null.
    template <class Widget>
    Widget *any()
    {
        QList<Widget *> seen;
        for (Widget *widget : m_open.window->findChildren<Widget *>())
            if (widget->isVisible() && widget->isEnabled())
                seen.append(widget);
        return seen.isEmpty() ? nullptr
                              : seen[static_cast<qsizetype>(below(static_cast<std::size_t>(seen.size())))];
    }

    void pressOnSlider()
    {
        constexpr Qt::Key keys[] = {Qt::Key_Left, Qt::Key_Right, Qt::Key_PageUp, Qt::Key_PageDown,
                                    Qt::Key_Home, Qt::Key_End,   Qt::Key_Delete, Qt::Key_Up};
        if (auto *slider = any<ValueSlider>())
            QTest::keyClick(slider, keys[below(std::size(keys))],
                            below(4) == 0 ? Qt::ControlModifier : Qt::NoModifier);
    }

    void dragSlider()
    {
        auto *slider = any<ValueSlider>();
        if (slider == nullptr)
            return;
        QTest::mousePress(slider, Qt::LeftButton, Qt::NoModifier, slider->handleCenter());
        for (int i = 0; i < 3; ++i) {
            QTest::mouseMove(
                slider, QPoint(static_cast<int>(below(static_cast<std::size_t>(slider->width() + 1))), 9));
            turn();
        }
        QTest::mouseRelease(slider, Qt::LeftButton);
    }

    void typeInField()
    {
        static const QString entries[] = {"0",    "1",   "40k",    "32B",         "7.5",  "20%",
                                          "-3",   "1e9", "auto",   "words",       "none", "1.5 TB/s",
                                          "$4.2", "",    "12,650", "999999999999"};
        auto *field = any<QAbstractSpinBox>();
        if (field == nullptr)
            return;
        field->setFocus(Qt::MouseFocusReason);
        field->selectAll();
        QTest::keyClicks(field, entries[below(std::size(entries))]);
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClick(field, Qt::Key_Escape); // whatever was bad is given up
    }

    void choose()
    {
        auto *box = any<QComboBox>();
        if (box == nullptr || box->count() == 0)
            return;
        box->setCurrentIndex(static_cast<int>(below(static_cast<std::size_t>(box->count()))));
        Q_EMIT box->activated(box->currentIndex());
    }

    void useTabs()
    {
        auto *tabs = m_open.find<ScenarioTabs>("scenarioTabs");
        Document &document = m_open.document;
        const std::size_t count = document.plan().scenarios.size();
        const std::size_t one = below(count);
        switch (below(7)) {
        case 0:
            if (count < 8)
                static_cast<void>(document.duplicateScenario(one));
            break;
        case 1:
            document.removeScenario(one);
            break;
        case 2:
            document.moveScenario(one, below(count));
            break;
        case 3:
            document.setBaseline(one);
            break;
        case 4:
            static_cast<void>(
                document.renameScenario(one, QStringLiteral("Plan %1 & more").arg(below(1000))));
            break;
        default:
            tabs->setCurrentIndex(static_cast<int>(one));
        }
    }

    void undoOrRedo()
    {
        QUndoStack *stack = m_open.document.undoStack();
        for (std::size_t i = below(4) + 1; i > 0; --i)
            below(3) == 0 ? stack->redo() : stack->undo();
    }

    void touchChart()
    {
        constexpr const char *plots[] = {"chart.roofline.plot", "chart.memory.plot", "chart.pareto.plot",
                                         "chart.cost.plot"};
        auto *plot = m_open.window->findChild<QWidget *>(QLatin1String(plots[below(std::size(plots))]));
        if (plot == nullptr || !plot->isVisible() || plot->width() < 20 || plot->height() < 20)
            return;
        const auto somewhere = [&] {
            return QPoint(static_cast<int>(below(static_cast<std::size_t>(plot->width()))),
                          static_cast<int>(below(static_cast<std::size_t>(plot->height()))));
        };
        const QPoint at = somewhere();
        switch (below(5)) {
        case 0:
            QTest::mouseClick(plot, Qt::LeftButton, Qt::NoModifier, at);
            break;
        case 1:
            QTest::mousePress(plot, Qt::LeftButton, Qt::NoModifier, at);
            QTest::mouseMove(plot, somewhere());
            QTest::mouseRelease(plot, Qt::LeftButton, Qt::NoModifier, somewhere());
            break;
        case 2: {
            QWheelEvent wheel(at, plot->mapToGlobal(at), {}, {0, below(2) == 0 ? 120 : -120}, Qt::NoButton,
                              Qt::ControlModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(plot, &wheel);
            break;
        }
        case 3:
            QTest::keyClick(plot, below(2) == 0 ? Qt::Key_Right : Qt::Key_Return);
            break;
        default:
            QTest::mouseDClick(plot, Qt::LeftButton, Qt::NoModifier, at);
        }
    }

    void mark()
    {
        const auto rows = parameters();
        const std::string_view pointer = rows[below(rows.size())].pointer;
        InputMarks *marks = m_open.document.marks();
        marks->setLocked(pointer, !marks->isLocked(pointer) && below(3) == 0);
    }

    void clickButton()
    {
        constexpr const char *buttons[] = {"advisor.try0",
                                           "advisor.try1",
                                           "advisor.try2",
                                           "fitBanner.back",
                                           "headline.usd_user_month.explain",
                                           "group.serving.header",
                                           "group.economics.header",
                                           "group.model.more"};
        auto *button = m_open.window->findChild<QWidget *>(QLatin1String(buttons[below(std::size(buttons))]));
        if (button != nullptr && button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }

    void changeLook()
    {
        constexpr QSize sizes[] = {{1024, 640}, {1280, 720}, {1440, 900}, {1920, 1080}, {2560, 1080}};
        if (below(3) == 0)
            m_open.window->theme()->toggle();
        else
            m_open.window->resize(sizes[below(std::size(sizes))]);
    }

    OpenWindow &m_open;
    std::mt19937 m_random{20261126};
};

} // namespace

class TestRandom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { listenForWarnings(); }

    void handsThatDoAnything()
    {
        OpenWindow open;
        const std::string before = writePlan(open.document.plan());
        Hands hands(open);
        bool given = false;
        const int asked = qEnvironmentVariableIntValue("RIDGEPOINT_TEST_COUNT", &given);
        const int count = given ? asked : usualCount;
        for (int i = 0; i < count; ++i) {
            hands.act();
            const QStringList warnings = takeWarnings();
            QVERIFY2(
                warnings.isEmpty(),
                qPrintable(QStringLiteral("action %1: %2").arg(i).arg(warnings.join(QLatin1Char('\n')))));
        }
        QVERIFY(open.document.undoStack()->count() > 0);
        const std::string after = writePlan(open.document.plan());
        const int index = open.document.undoStack()->index();
        open.document.undoStack()->setIndex(0);
        turn();
        QCOMPARE(writePlan(open.document.plan()), before);
        open.document.undoStack()->setIndex(index);
        turn();
        QCOMPARE(writePlan(open.document.plan()), after);
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestRandom>(argc, argv);
}

#include "test_random.moc"
