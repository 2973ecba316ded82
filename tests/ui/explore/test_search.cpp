// The search pane: the same deployments as on the command line, each a scenario with the same figures to the bit, by mouse and by
// keyboard; cancelled without delay, and gone with its window.
#include <bit>
#include <cmath>

#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QUndoStack>

#include "app/document/input_marks.h"
#include "app/text/figure_text.h"
#include "core/plan/plan.h"
#include "core/registry/figure_rows.h"
#include "tests/app/cli/program.h"
#include "tests/ui/window_test.h"
#include "ui/explore/condition_dialog.h"
#include "ui/explore/explore_page.h"
#include "ui/explore/search_model.h"
#include "ui/explore/search_pane.h"
#include "ui/explore/search_plot.h"
#include "ui/explore/search_text.h"
#include "ui/explore/study_runner.h"
#include "ui/explore/uncertainty_pane.h"

using namespace ridgepoint;

namespace {

SearchPane *paneOf(const OpenWindow &open)
{
    auto *pane = open.find<SearchPane>("searchPane");
    open.window->showView(MainWindow::View::explore);
    turn();
    return pane;
}

bool isDone(const SearchPane *pane)
{
    return !pane->findChild<StudyRunner *>()->isRunning() && pane->findings().done > 0
           && pane->findings().done == pane->findings().of;
}

SearchModel *modelOf(const OpenWindow &open)
{
    return static_cast<SearchModel *>(open.find<QTableView>("searchTable")->model());
}

bool sameFigures(const Figures &a, const Figures &b)
{
    for (const FigureRow &row : figureRows()) {
        const FigureValue left = row.get(a), right = row.get(b);
        if (left.index() != right.index())
            return false;
        const double *x = std::get_if<double>(&left), *y = std::get_if<double>(&right);
        if (x != nullptr && std::bit_cast<std::uint64_t>(*x) != std::bit_cast<std::uint64_t>(*y))
            return false;
        if (x == nullptr && left != right)
            return false;
    }
    return true;
}

int threads()
{
    return static_cast<int>(
        QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size());
}

} // namespace

class TestSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { listenForWarnings(); }
    void cleanup() { QCOMPARE(takeWarnings(), QStringList()); }

    void conditionsAreTyped()
    {
        const auto typed = [](const char *figure, const char *text) {
            return typedFigure(*findFigure(figure), QString::fromUtf8(text), '.').value_or(-1);
        };
        QCOMPARE(typed("ttft_seconds", "400"), 0.4);
        QCOMPARE(typed("ttft_seconds", "2 s"), 2.0);
        QCOMPARE(typed("fleet.gpus", "64"), 64.0);
        QCOMPARE(typed("fleet.usd_month", "$40k"), 40000.0);
        QCOMPARE(typed("memory.weights_bytes", "80"), 80e9);
        QCOMPARE(typed("steady.decode_share", "50"), 0.5);
        QCOMPARE(typed("fleet.gpus", "64 GPUs"), 64.0);
        QCOMPARE(typed("decode.tokens_per_second", "42.5 tokens/s"), 42.5);
        QCOMPARE(typed("cost.usd_user_month", "$8"), 8.0);
        QCOMPARE(typedFigure(*findFigure("cost.usd_user_month"), QStringLiteral("8,5"), ','),
                 std::optional(8.5));
        QCOMPARE(typed("fleet.gpus", "some"), -1.0);
        QCOMPARE(conditionText({findFigure("fleet.gpus"), true, 64}),
                 QStringLiteral("GPUs of the fleet ≤ 64\u2009GPUs"));
    }

    void aFigureInItsFieldReadsBack_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("unit");
        QTest::addRow("seconds in ms")
            << QByteArray("ttft_seconds") << 2.0 << QString::fromUtf8("2\u2009000") << "ms";
        QTest::addRow("fractions") << QByteArray("ttft_seconds") << 0.0475 << "47.5"
                                   << "ms";
        QTest::addRow("bytes") << QByteArray("memory.weights_bytes") << 32e9 << "32"
                               << "GB";
        QTest::addRow("shares") << QByteArray("steady.decode_share") << 0.5 << "50"
                                << "%";
        QTest::addRow("money") << QByteArray("cost.usd_user_month") << 9.4 << "9.40"
                               << "$";
        QTest::addRow("a unit of its own") << QByteArray("fleet.gpus") << 64.0 << "64"
                                           << "GPUs";
        QTest::addRow("no unit") << QByteArray("users_per_replica") << 111.0 << "111"
                                 << "";
    }
    void aFigureInItsFieldReadsBack()
    {
        QFETCH(QByteArray, name);
        QFETCH(double, value);
        QFETCH(QString, text);
        QFETCH(QString, unit);
        const FigureRow &figure = *findFigure(name.toStdString());
        QCOMPARE(typedText(figure, value), text);
        QCOMPARE(typedUnit(figure), unit);
        QCOMPARE(typedFigure(figure, text, '.'), std::optional(value));
    }

    void whatIsNoFigureIsToldWithAnExample()
    {
        const FigureRow &figure = *findFigure("ttft_seconds");
        QCOMPARE(notAFigure(figure, QStringLiteral(" soon ")),
                 QString::fromUtf8("“soon” is not a number. Type one like 10\u2009ms."));
        QCOMPARE(notAFigure(figure, QString()),
                 QString::fromUtf8("There is no number yet. Type one like 10\u2009ms."));
        QCOMPARE(notAFigure(*findFigure("fleet.usd_month"), QStringLiteral("cheap")),
                 QString::fromUtf8("“cheap” is not a number. Type one like $10."));
    }

    void theKneeIsFarthestFromTheEnds()
    {
        std::vector<FoundDeployment> front(4);
        const double points[][2] = {{10, 1}, {20, 1.1}, {30, 4}, {40, 10}};
        for (std::size_t i = 0; i < front.size(); ++i) {
            front[i].speed = points[i][0];
            front[i].goal = points[i][1];
        }
        // of the line from (10, 1) to (40, 10): 1/3 − 0.1/9 = 0.32 above it at 20, 2/3 − 3/9 = 0.33 at 30
        QCOMPARE(kneeOf(front), std::optional<std::size_t>(2));
        front.resize(2);
        QVERIFY(!kneeOf(front));
    }

    void findsWhatTheCommandLineFinds()
    {
        OpenWindow open;
        const SearchPane *pane = paneOf(open);
        QTRY_VERIFY_WITH_TIMEOUT(isDone(pane), 120000);
        const QJsonObject said =
            runProgram({QStringLiteral("search"),
                        QStringLiteral(RIDGEPOINT_SOURCE_DIR "/resources/examples/chat.ridge"),
                        QStringLiteral("--top"), QStringLiteral("50"), QStringLiteral("--frontier"),
                        QStringLiteral("--format"), QStringLiteral("json")})
                .json()
                .object();
        QCOMPARE(static_cast<double>(pane->findings().evaluated),
                 said[QLatin1String("evaluated")].toDouble());
        QCOMPARE(static_cast<double>(pane->findings().feasible), said[QLatin1String("feasible")].toDouble());
        const QJsonArray deployments = said[QLatin1String("deployments")].toArray();
        std::size_t best = 0, front = 0;
        for (const QJsonValue &value : deployments) {
            const QJsonObject told = value.toObject();
            const bool ranked = !told[QLatin1String("rank")].isNull();
            const bool pareto = told[QLatin1String("pareto")].toBool();
            const double cost =
                told[QLatin1String("figures")].toObject()[QLatin1String("cost.usd_user_month")].toDouble();
            if (ranked) {
                QVERIFY(best < pane->findings().best.size());
                const FoundDeployment &row = pane->findings().best[best++];
                QCOMPARE(row.goal, cost);
                const QJsonObject inputs = told[QLatin1String("inputs")].toObject();
                QCOMPARE(row.inputs.size(), static_cast<std::size_t>(inputs.size()));
                QCOMPARE(row.number("/deployment/tensor_parallel", -1),
                         inputs[QLatin1String("/deployment/tensor_parallel")].toDouble());
            }
            front += pareto ? 1 : 0;
        }
        QCOMPARE(best, pane->findings().best.size());
        QCOMPARE(front, pane->findings().front.size());
        // the table has the front, by the goal
        const SearchModel *model = modelOf(open);
        QCOMPARE(model->rows().size(), front);
        for (std::size_t i = 1; i < front; ++i)
            QVERIFY(model->rows()[i - 1].goal <= model->rows()[i].goal);
        open.find<QComboBox>("searchPane.rows")->setCurrentIndex(1);
        QCOMPARE(model->rows().size(), best);
        QVERIFY(open.find<QLabel>("searchPane.summary")->text().contains(QStringLiteral("on the frontier")));
    }

    void aRowBecomesAScenarioWithItsFigures()
    {
        OpenWindow open;
        SearchPane *pane = paneOf(open);
        QTRY_VERIFY_WITH_TIMEOUT(isDone(pane), 120000);
        const SearchModel *model = modelOf(open);
        open.find<QComboBox>("searchPane.rows")->setCurrentIndex(1);
        const int steps = open.document.undoStack()->count();
        const std::size_t scenarios = open.document.plan().scenarios.size();
        const std::string before = writePlan(open.document.plan());
        for (std::size_t row = 0; row < model->rows().size(); row += 7) {
            const FoundDeployment found = model->rows()[row];
            open.find<QTableView>("searchTable")->setCurrentIndex(model->index(static_cast<int>(row), 0));
            pane->openAsScenario();
            QCOMPARE(open.document.plan().scenarios.size(), scenarios + 1);
            QCOMPARE(open.document.undoStack()->count(), steps + 1);
            QVERIFY(QString::fromStdString(open.document.scenario().name).startsWith(found.name()));
            QVERIFY(sameFigures(*open.document.figures(), found.figures));
            const QString notes = QString::fromStdString(open.document.scenario().notes);
            const QString first =
                QStringLiteral("Found by search from “H200, FP8”: lowest cost per user within ");
            QVERIFY2(notes.startsWith(first.section(QLatin1Char(':'), 0, 0)), qPrintable(notes));
            QCOMPARE(notes.startsWith(first), row == 0);
            open.document.undoStack()->undo();
            QCOMPARE(writePlan(open.document.plan()), before);
            QTRY_VERIFY_WITH_TIMEOUT(isDone(pane), 120000);
        }
    }

    void theKeyboardAloneOpensOne()
    {
        OpenWindow open;
        const SearchPane *pane = paneOf(open);
        QTRY_VERIFY_WITH_TIMEOUT(isDone(pane), 120000);
        auto *table = open.find<QTableView>("searchTable");
        open.window->activateWindow();
        open.find<QComboBox>("searchPane.rows")->setFocus(Qt::TabFocusReason);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(table));
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(table->currentIndex().row(), 1);
        const std::size_t scenarios = open.document.plan().scenarios.size();
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(open.document.plan().scenarios.size(), scenarios + 1);
        QTRY_VERIFY_WITH_TIMEOUT(isDone(pane), 120000);
    }

    void plotAndTableChooseEachOther()
    {
        OpenWindow open;
        const SearchPane *pane = paneOf(open);
        QTRY_VERIFY_WITH_TIMEOUT(isDone(pane), 120000);
        auto *plot = open.find<SearchPlot>("searchPlot");
        auto *table = open.find<QTableView>("searchTable");
        plot->activate(2);
        QCOMPARE(table->currentIndex().row(), 2);
        QCOMPARE(plot->chosenPoint(), std::optional<std::size_t>(2));
        table->setCurrentIndex(table->model()->index(0, 0));
        QCOMPARE(plot->chosenPoint(), std::optional<std::size_t>(0));
        QVERIFY(plot->labels().contains(QStringLiteral("this plan")));
        QVERIFY(!plot->takeaway().isEmpty());
    }

    void conditionsHold()
    {
        OpenWindow open;
        const SearchPane *pane = paneOf(open);
        QTest::mouseClick(open.find<QToolButton>("searchPane.addCondition"), Qt::LeftButton);
        auto *dialog = open.find<ConditionDialog>("conditionDialog");
        QVERIFY(!dialog->isModal());
        QTest::mouseClick(open.find<QPushButton>("conditionDialog.add"), Qt::LeftButton);
        QVERIFY(open.find<QLabel>("conditionDialog.error")->isVisible());
        open.find<QLineEdit>("conditionDialog.value")->setText(QStringLiteral("8"));
        QTest::mouseClick(open.find<QPushButton>("conditionDialog.add"), Qt::LeftButton);
        turn();
        QTRY_VERIFY_WITH_TIMEOUT(isDone(pane), 120000);
        QVERIFY(!pane->findings().best.empty());
        for (const FoundDeployment &one : pane->findings().best)
            QVERIFY(*one.figures.fleet.gpus <= 8);
        QTest::mouseClick(open.find<QToolButton>("searchPane.condition0"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(isDone(pane), 120000);
    }

    void lockedInputsStay()
    {
        OpenWindow open;
        open.document.marks()->setLocked("/hardware/preset", true);
        open.document.marks()->setLocked("/precision/weights", true);
        const SearchPane *pane = paneOf(open);
        QTRY_VERIFY_WITH_TIMEOUT(isDone(pane), 120000);
        for (const FoundDeployment &one : pane->findings().best) {
            QCOMPARE(one.word("/precision/weights"), QStringLiteral("FP8"));
            QCOMPARE(*one.input("/hardware/preset"), Value(open.document.scenario().hardware.preset));
        }
    }

    void rowsThatThePresetWasNotFittedOnSaySo()
    {
        OpenWindow open;
        const SearchPane *pane = paneOf(open);
        QTRY_VERIFY_WITH_TIMEOUT(isDone(pane), 120000);
        const auto *legend = open.find<QLabel>("searchPane.dagger");
        QVERIFY(legend->isVisible());
        QVERIFY2(legend->text().startsWith(QStringLiteral("† Less sure: ")), qPrintable(legend->text()));
        QTRY_VERIFY(legend->geometry().bottom() < legend->parentWidget()->height());
        QVERIFY(legend->y() >= open.find<QTableView>("searchTable")->geometry().bottom());
        open.find<QComboBox>("searchPane.rows")->setCurrentIndex(1);
        const SearchModel *model = modelOf(open);
        const Catalog &catalog = open.document.plan().catalog;
        for (int row = 0; row < model->rowCount(); ++row) {
            const FoundDeployment &found = model->rows()[static_cast<std::size_t>(row)];
            const Result<Scenario> scenario = scenarioOf(found, open.document.scenario(), catalog);
            QVERIFY(scenario);
            const bool foreign = scenario.value().hardware.entry->vendor != "NVIDIA";
            const QModelIndex gpu = model->index(row, SearchModel::gpu);
            QVERIFY(!foreign || gpu.data().toString().endsWith(QStringLiteral(" †")));
            QVERIFY(!foreign || gpu.data(Qt::ToolTipRole).toString().contains(QStringLiteral("have no ")));
            const QModelIndex weights = model->index(row, SearchModel::weights);
            const bool few = found.word("/precision/weights").endsWith(QLatin1Char('4'));
            QCOMPARE(weights.data().toString().endsWith(QStringLiteral(" †")), few);
            QVERIFY(found.figures.fleet.usdMonth);
            QCOMPARE(model->index(row, SearchModel::fleetCost).data().toString(),
                     countText(std::round(*found.figures.fleet.usdMonth)));
        }
    }

    void theFileHasEveryColumn()
    {
        OpenWindow open;
        SearchPane *pane = paneOf(open);
        QTRY_VERIFY_WITH_TIMEOUT(isDone(pane), 120000);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("found.csv"));
        pane->saveCsv(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(static_cast<std::size_t>(lines.size()), modelOf(open)->rows().size() + 1);
        QString said;
        connect(pane, &SearchPane::message, this, [&said](const QString &sentence) { said = sentence; });
        pane->saveCsv(folder.filePath(QStringLiteral("nowhere/found.csv")));
        QVERIFY(said.contains(QStringLiteral("nowhere")));
    }

    void cancelIsPrompt()
    {
        bool cancelled = false;
        OpenWindow open;
        const SearchPane *pane = paneOf(open);
        auto *runner = pane->findChild<StudyRunner *>();
        connect(runner, &StudyRunner::progressed, this, [&](double share) { // in its midst
            if (cancelled || share == 1)
                return;
            QVERIFY(runner->isRunning());
            QElapsedTimer timer;
            timer.start();
            runner->cancel();
            cancelled = true;
            qInfo("cancel_ms %lld", static_cast<long long>(timer.elapsed()));
        });
        QTRY_VERIFY(cancelled);
        QVERIFY(!runner->isRunning());
    }

    void itGoesWithItsWindow()
    {
        int before = 0;
        {
            OpenWindow warm; // what Qt itself starts with a first window stays
            turn();
        }
        before = threads();
        {
            OpenWindow open;
            QVERIFY(open.document.setUncertainty(
                {{"/workload/active_share", Distribution::uniform, {0.02, 0.2}}}, QStringLiteral("x")));
            open.find<UncertaintyPane>("uncertaintyPane")->setSamples(1000000);
            const SearchPane *pane = paneOf(open);
            QTRY_VERIFY(pane->findChild<StudyRunner *>()->isRunning());
            QVERIFY(threads() > before);
            open.window.reset();
        }
        QTRY_COMPARE(threads(), before);
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestSearch>(argc, argv);
}

#include "test_search.moc"
