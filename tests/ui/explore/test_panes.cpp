// Sensitivity, sweep and goal seek in the window: clicks set exactly what is shown and are undone in one step, keys, what is out of
// sight rests, the newest question wins, nothing is left behind.
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QToolButton>
#include <QUndoStack>
#include <qcustomplot.h>

#include "app/document/input_marks.h"
#include "core/evaluate/evaluate.h"
#include "core/explore/variant.h"
#include "tests/ui/window_test.h"
#include "ui/explore/explore_page.h"
#include "ui/explore/figure_chooser.h"
#include "ui/explore/goal_dialog.h"
#include "ui/explore/input_chooser.h"
#include "ui/explore/study_runner.h"
#include "ui/explore/sweep_controls.h"
#include "ui/explore/sweep_pane.h"
#include "ui/explore/tornado_pane.h"

using namespace ridgepoint;

namespace {

void waitFor(StudyRunner *runner)
{
    turn();
    QTRY_VERIFY(!runner->isRunning());
    turn();
}

/// A window with the Explore page in sight and all panes at rest.
struct OpenExplore : OpenWindow {
    explicit OpenExplore(const QString &example = QStringLiteral("chat.ridge"), QSize size = {1440, 900})
        : OpenWindow(example, size)
    {
        window->showView(MainWindow::View::explore);
        settle();
    }

    [[nodiscard]] TornadoPane *tornado() const { return find<TornadoPane>("tornadoPane"); }
    [[nodiscard]] SweepPane *sweep() const { return find<SweepPane>("sweepPane"); }
    [[nodiscard]] QCustomPlot *sweepPlot() const { return find<QCustomPlot>("chart.sweep.plot"); }
    [[nodiscard]] QCustomPlot *tornadoPlot() const { return find<QCustomPlot>("chart.tornado.plot"); }
    void settle() const
    {
        for (int i = 0; i < 3; ++i)
            waitFor(sweep()->runner());
    }
    [[nodiscard]] Scenario with(const std::vector<InputChange> &changes) const
    {
        Scenario scenario = document.scenario();
        if (!setInputs(scenario, changes, document.plan().catalog))
            qFatal("cannot be together");
        return scenario;
    }
};

std::size_t cellThatRuns(const SweepGrid &grid)
{
    for (std::size_t i = grid.cells.size() / 3; i < grid.cells.size(); ++i)
        if (grid.cells[i].state == CellState::runs)
            return i;
    qFatal("nothing runs");
}

} // namespace

class TestPanes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { listenForWarnings(); }
    void cleanup()
    {
        applyTheme(*qApp, Theme::light);
        QCOMPARE(takeWarnings(), QStringList());
    }

    void aClickOnACellSetsExactlyItsValuesInOneStep()
    {
        const OpenExplore open;
        const SweepGrid grid = open.sweep()->grid();
        QCOMPARE(grid.cells.size(), std::size_t(120));
        const std::size_t cell = cellThatRuns(grid);
        const Figures expected = evaluate(open.with(grid.question.changes(cell)));
        QCOMPARE(grid.cells[cell].value, expected.cost.usdUserMonth);
        const int steps = open.document.undoStack()->count();
        const Scenario before = open.document.scenario();
        QTest::mouseClick(open.sweepPlot(), Qt::LeftButton, Qt::NoModifier,
                          open.sweep()->cellArea(cell).center().toPoint());
        open.settle();
        QCOMPARE(open.document.undoStack()->count(), steps + 1);
        for (const InputChange &change : grid.question.changes(cell))
            QCOMPARE(findParameter(change.pointer)->get(open.document.scenario()), change.value);
        QCOMPARE(const_cast<Document &>(open.document).figures()->cost.usdUserMonth,
                 expected.cost.usdUserMonth);
        QCOMPARE(open.sweep()->chosenPoint(), std::optional(cell));
        open.document.undoStack()->undo();
        for (const Parameter &parameter : parameters())
            QCOMPARE(parameter.get(open.document.scenario()), parameter.get(before));
    }

    void aCellIsOpenedAsAScenarioWithShiftOrByTheMenu()
    {
        const OpenExplore open;
        const std::size_t cell = cellThatRuns(open.sweep()->grid());
        const Figures expected = evaluate(open.with(open.sweep()->grid().question.changes(cell)));
        const std::size_t count = open.document.plan().scenarios.size();
        const QPoint there = open.sweep()->cellArea(cell).center().toPoint();
        QTest::mouseClick(open.sweepPlot(), Qt::LeftButton, Qt::ShiftModifier, there);
        open.settle();
        QCOMPARE(open.document.plan().scenarios.size(), count + 1);
        QCOMPARE(evaluate(open.document.scenario()).cost.usdUserMonth, expected.cost.usdUserMonth);
        QVERIFY(QString::fromStdString(open.document.scenario().name).contains(QStringLiteral("tok, ")));
        QVERIFY(QString::fromStdString(open.document.scenario().notes)
                    .startsWith(QStringLiteral("From a sweep of “H200, FP8”: ")));
        open.document.undoStack()->undo();
        open.settle();

        auto *action = open.find<QAction>("sweepPane.open");
        QContextMenuEvent asked(QContextMenuEvent::Mouse, there, open.sweepPlot()->mapToGlobal(there));
        QTest::mouseMove(open.sweepPlot(), there);
        QApplication::sendEvent(open.sweepPlot(), &asked);
        QVERIFY(action->isEnabled());
        action->trigger();
        for (QWidget *popup = QApplication::activePopupWidget(); popup != nullptr;
             popup = QApplication::activePopupWidget())
            popup->close();
        open.settle();
        QCOMPARE(open.document.plan().scenarios.size(), count + 1);
    }

    void lockedInputsAreNotMoved()
    {
        const OpenExplore open;
        QSignalSpy said(open.sweep(), &SweepPane::message);
        open.document.marks()->setLocked("/workload/active_share", true);
        const int steps = open.document.undoStack()->count();
        open.sweep()->activate(0);
        open.sweep()->activateAside(0);
        QCOMPARE(open.document.undoStack()->count(), steps);
        QCOMPARE(said.count(), 2);
        QVERIFY(said.at(0).at(0).toString().contains(QStringLiteral("locked")));
    }

    void arrowsWalkTheCellsAndEnterSetsThem()
    {
        const OpenExplore open;
        QCustomPlot *plot = open.sweepPlot();
        plot->setFocus(Qt::TabFocusReason);
        QTest::keyClick(plot, Qt::Key_Right); // shows where the plan is
        const std::size_t start = open.sweep()->chosenPoint().value();
        QTest::keyClick(plot, Qt::Key_Right);
        QTest::keyClick(plot, Qt::Key_Up);
        const std::size_t there = start + 1 + open.sweep()->grid().question.xs.size();
        QCOMPARE(open.sweep()->readout(), cellText(open.sweep()->grid(), there));
        const std::vector<InputChange> changes = open.sweep()->grid().question.changes(there);
        QTest::keyClick(plot, Qt::Key_Return);
        turn();
        for (const InputChange &change : changes)
            QCOMPARE(findParameter(change.pointer)->get(open.document.scenario()), change.value);
    }

    void aDragOfAnAxisMovesTheMarkAndAsksNothing()
    {
        const OpenExplore open;
        QSignalSpy asked(open.sweep()->runner(), &StudyRunner::runningChanged);
        const auto before = open.sweep()->chosenPoint();
        QVERIFY(const_cast<Document &>(open.document).setInput("/workload/active_share", 0.2));
        open.settle();
        QCOMPARE(asked.count(), 0);
        QVERIFY(open.sweep()->chosenPoint() != before);
        QVERIFY(const_cast<Document &>(open.document).setInput("/economics/accelerator_price_usd", 50000.0));
        open.settle();
        QVERIFY(asked.count() >= 2);
    }

    void theNewestQuestionWins()
    {
        OpenExplore open;
        for (int i = 1; i <= 30; ++i) {
            QVERIFY(open.document.setInput("/economics/accelerator_price_usd", 20000.0 + 1000 * i));
            turn();
        }
        open.settle();
        const SweepGrid &grid = open.sweep()->grid();
        const std::size_t cell = cellThatRuns(grid);
        QCOMPARE(grid.cells[cell].value, evaluate(open.with(grid.question.changes(cell))).cost.usdUserMonth);
    }

    void whatIsOutOfSightRests()
    {
        OpenExplore open;
        open.window->showView(MainWindow::View::plan);
        turn();
        QSignalSpy asked(open.sweep()->runner(), &StudyRunner::runningChanged);
        const int paints = open.tornado()->paints();
        QVERIFY(open.document.setInput("/economics/accelerator_price_usd", 61000.0));
        open.settle();
        QCOMPARE(asked.count(), 0);
        QCOMPARE(open.tornado()->paints(), paints);
        open.window->showView(MainWindow::View::explore);
        open.settle();
        QVERIFY(asked.count() > 0);
        QVERIFY(open.tornado()->paints() > paints);
    }

    void everyFigureAndInputCanBeSwept()
    {
        OpenExplore open;
        SweepControls *controls = open.sweep()->controls();
        bool given = false;
        const int count = qEnvironmentVariableIntValue("RIDGEPOINT_TEST_COUNT", &given);
        QRandomGenerator random(1);
        for (int i = 0; i < (given ? count : 25); ++i) {
            controls->x()->setCurrentIndex(random.bounded(controls->x()->count()));
            controls->y()->setCurrentIndex(random.bounded(controls->y()->count()));
            controls->figure()->setCurrentIndex(random.bounded(controls->figure()->count()));
            controls->second()->setCurrentIndex(random.bounded(controls->second()->count()));
            open.tornado()->figure()->setCurrentIndex(controls->figure()->currentIndex());
            open.settle();
            QVERIFY(!open.sweep()->takeaway().isEmpty());
            const SweepGrid &grid = open.sweep()->grid();
            if (grid.cells.empty())
                continue;
            const std::size_t cell =
                static_cast<std::size_t>(random.bounded(static_cast<int>(grid.cells.size())));
            Scenario scenario = open.document.scenario();
            if (!setInputs(scenario, grid.question.changes(cell), open.document.plan().catalog)) {
                QCOMPARE(grid.cells[cell].state, CellState::apart);
                continue;
            }
            QCOMPARE(grid.cells[cell].value, numberOf(*grid.question.figure, evaluate(scenario)));
            QCOMPARE(open.sweep()->table().rows.size(), grid.cells.size());
        }
    }

    void oneInputIsACurveWithTheBaselineBeside()
    {
        OpenExplore open;
        open.document.setCurrent(1);
        open.sweep()->controls()->y()->setCurrentInput({});
        open.settle();
        const SweepGrid &grid = open.sweep()->grid();
        QVERIFY(grid.question.y == nullptr);
        QCOMPARE(grid.baseline.size(), grid.cells.size());
        Scenario baseline = open.document.plan().scenarios[open.document.plan().baseline];
        const std::size_t cell = cellThatRuns(grid);
        QVERIFY(setInputs(baseline, grid.question.changes(cell), open.document.plan().catalog));
        QCOMPARE(grid.baseline[cell].value, evaluate(baseline).cost.usdUserMonth);
        open.sweep()->activate(cell);
        QCOMPARE(open.document.scenario().workload.contextTokens.median, grid.question.xs[cell]);
    }

    void aFilledPaneHasMoreCellsAndEndsToType()
    {
        OpenExplore open;
        auto *from = open.find<QLineEdit>("sweepPane.xFrom");
        QVERIFY(!from->isVisible());
        open.find<QAbstractButton>("sweepPane.fill")->click();
        open.settle();
        QVERIFY(from->isVisible());
        QVERIFY(open.sweep()->grid().question.xs.size() > 12);
        QVERIFY(open.sweep()->grid().question.xs.size() <= 40);
        from->setFocus();
        from->selectAll();
        QTest::keyClicks(from, QStringLiteral("2k"));
        QTest::keyClick(from, Qt::Key_Return);
        open.settle();
        QCOMPARE(open.sweep()->grid().question.xs.front(), 2000.0);
        from->selectAll();
        QTest::keyClicks(from, QStringLiteral("nonsense"));
        QTest::keyClick(from, Qt::Key_Return);
        open.settle();
        QCOMPARE(open.sweep()->grid().question.xs.front(), 2000.0);
        QVERIFY(from->toolTip().contains(QStringLiteral("a number")));
        open.find<QAbstractButton>("sweepPane.fill")->click();
        open.settle();
        QCOMPARE(open.sweep()->grid().question.xs.size(), std::size_t(12));
    }

    void aBarGoesToItsInput()
    {
        const OpenExplore open;
        QSignalSpy chosen(open.tornado(), &TornadoPane::inputChosen);
        const std::vector<ChartPoint> bars = open.tornado()->points();
        QVERIFY(bars.size() > 5);
        const double y = open.tornadoPlot()->yAxis->coordToPixel(1);
        QTest::mouseClick(open.tornadoPlot(), Qt::LeftButton, Qt::NoModifier, QPoint(20, qRound(y)));
        QCOMPARE(chosen.count(), 1);
        const QString pointer = chosen.at(0).at(0).toString();
        turn();
        QString dotted = pointer.mid(1).replace(QLatin1Char('/'), QLatin1Char('.'));
        QVERIFY(open.window->focusWidget() != nullptr);
        QVERIFY2(open.window->focusWidget()->objectName().startsWith(QStringLiteral("input.") + dotted),
                 qPrintable(open.window->focusWidget()->objectName()));
        open.tornado()->reach()->setCurrentIndex(4);
        QVERIFY(open.tornado()->takeaway().contains(QStringLiteral("Uncertain")));
    }

    void aPlanThatDoesNotFitSaysSo()
    {
        OpenExplore open;
        QVERIFY(open.document.setInput("/model/preset", std::string("llama-3.1-405b")));
        open.settle();
        QVERIFY(open.tornado()->takeaway().startsWith(QStringLiteral("Does not fit")));
        QVERIFY(open.sweep()->takeaway().contains(QStringLiteral("nowhere")));
        applyTheme(*qApp, Theme::dark);
        turn();
    }

    void goalSeekIsCoresAndIsSetInOneStep()
    {
        OpenWindow open;
        openGoalDialog(open.document, open.window.get());
        auto *dialog = open.find<GoalDialog>("goalSeekDialog");
        QVERIFY(!dialog->isModal());
        auto *target = open.find<QLineEdit>("goalSeekDialog.target");
        target->selectAll();
        QTest::keyClicks(target, QStringLiteral("$4"));
        waitFor(dialog->runner());
        const Goal goal{findParameter("/workload/context_tokens/median"), findFigure("cost.usd_user_month"),
                        4};
        const GoalAnswer answer = seekGoal(open.document.scenario(), open.document.plan().catalog, goal);
        QVERIFY(answer.value);
        QCOMPARE(dialog->answer(), answer.value);
        const Scenario before = open.document.scenario();
        const int steps = open.document.undoStack()->count();
        open.find<QPushButton>("goalSeekDialog.set")->click();
        QCOMPARE(open.document.undoStack()->count(), steps + 1);
        QCOMPARE(open.document.scenario().workload.contextTokens.median, *answer.value);
        QCOMPARE(open.document.figures()->cost.usdUserMonth, answer.reached);
        open.document.undoStack()->undo();
        QCOMPARE(open.document.scenario().workload.contextTokens.median,
                 before.workload.contextTokens.median);
        waitFor(dialog->runner());
        const std::size_t count = open.document.plan().scenarios.size();
        open.find<QPushButton>("goalSeekDialog.open")->click();
        QCOMPARE(open.document.plan().scenarios.size(), count + 1);
        QCOMPARE(open.document.scenario().workload.contextTokens.median, *answer.value);
        QCOMPARE(open.document.figures()->cost.usdUserMonth, answer.reached);
        const QString notes = QString::fromStdString(open.document.scenario().notes);
        QVERIFY2(notes.startsWith(QStringLiteral("From goal seek in “H200, FP8”: ")), qPrintable(notes));
        QVERIFY2(notes.endsWith(QStringLiteral(" of $4.00.")), qPrintable(notes));
    }

    void enterInTheTargetSetsNothing()
    {
        OpenWindow open;
        openGoalDialog(open.document, open.window.get());
        auto *dialog = open.find<GoalDialog>("goalSeekDialog");
        auto *target = open.find<QLineEdit>("goalSeekDialog.target");
        dialog->activateWindow();
        target->setFocus();
        target->selectAll();
        const int steps = open.document.undoStack()->count();
        QTest::keyClicks(target, QStringLiteral("$4"));
        QTest::keyClick(target, Qt::Key_Return);
        waitFor(dialog->runner());
        QVERIFY(dialog->answer());
        QCOMPARE(open.document.undoStack()->count(), steps);
        QCOMPARE(dialog->focusWidget()->objectName(), QStringLiteral("goalSeekDialog.set"));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QCOMPARE(open.document.undoStack()->count(), steps + 1);
    }

    void escapeLeavesAFilledPaneFromEveryControl()
    {
        const OpenExplore open;
        auto *sweep = open.find<QWidget>("sweepPane");
        auto *tornado = open.find<QWidget>("tornadoPane");
        for (const char *control :
             {"sweepPane.figure", "sweepPane.x", "chart.sweep.plot", "sweepPane.fill"}) {
            open.find<QToolButton>("sweepPane.fill")->click();
            open.settle();
            QVERIFY(!tornado->isVisible());
            QTest::keyClick(open.find<QWidget>(control), Qt::Key_Escape);
            open.settle();
            QVERIFY2(tornado->isVisible() && sweep->isVisible(), control);
        }
    }

    void goalSeekSaysWhatItCannotDo()
    {
        OpenWindow open;
        openGoalDialog(open.document, open.window.get());
        auto *dialog = open.find<GoalDialog>("goalSeekDialog");
        auto *target = open.find<QLineEdit>("goalSeekDialog.target");
        auto *detail = open.find<QLabel>("goalSeekDialog.detail");
        auto *set = open.find<QPushButton>("goalSeekDialog.set");
        waitFor(dialog->runner());
        QVERIFY(set->isEnabled());
        target->selectAll();
        QTest::keyClicks(target, QStringLiteral("0.000001"));
        waitFor(dialog->runner());
        QCOMPARE(open.find<QLabel>("goalSeekDialog.value")->text(), QStringLiteral("Out of reach"));
        QVERIFY(!set->isEnabled());
        target->selectAll();
        QTest::keyClicks(target, QStringLiteral("cheap"));
        waitFor(dialog->runner());
        QVERIFY(detail->text().contains(QStringLiteral("not a number")));
        open.find<FigureChooser>("goalSeekDialog.figure")->setCurrentFigure("users_per_replica");
        waitFor(dialog->runner());
        QVERIFY(dialog->answer());
        open.document.marks()->setLocked("/workload/context_tokens/median", true);
        waitFor(dialog->runner());
        QVERIFY(detail->text().contains(QStringLiteral("locked")));
        QVERIFY(!dialog->answer());
    }

    void closingAWindowAtWorkLeavesNothing()
    {
        for (int i = 0; i < 3; ++i) {
            OpenWindow open(QStringLiteral("chat.ridge"), {1440, 900});
            open.window->showView(MainWindow::View::explore);
            openGoalDialog(open.document, open.window.get());
            turn();
            QVERIFY(open.document.setInput("/economics/accelerator_price_usd", 50000.0 + i));
            QCoreApplication::sendPostedEvents();
        } // goes while its threads are at work
        turn();
    }

    void choosersAreSearchedByTyping()
    {
        const OpenExplore open;
        FigureChooser *chooser = open.tornado()->figure();
        QSignalSpy chosen(chooser, &FigureChooser::figureChosen);
        QTest::keyClicks(chooser, QStringLiteral("f"));
        auto *popup = chooser->findChild<QWidget *>(QStringLiteral("tornadoPane.figure.popup"));
        QVERIFY(popup != nullptr);
        auto *search = popup->findChild<QLineEdit *>(QStringLiteral("catalogSearch"));
        search->setText(QStringLiteral("fleet gpus"));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chooser->currentFigure(), findFigure("fleet.gpus"));
        turn();
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestPanes>(argc, argv);
}
#include "test_panes.moc"
