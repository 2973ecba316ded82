// The uncertainty pane and the dialog behind an input's Uncertain…: what they write into the plan, that the pane says what the
// command line says, and the band on the slider.
#include <cmath>

#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QUndoStack>

#include "core/explore/usual_uncertainty.h"
#include "core/plan/plan_file.h"
#include "tests/app/cli/program.h"
#include "tests/ui/window_test.h"
#include "ui/explore/explore_page.h"
#include "ui/explore/study_runner.h"
#include "ui/explore/uncertainty_pane.h"
#include "ui/inputs/input_row.h"
#include "ui/inputs/uncertain_dialog.h"
#include "ui/inputs/value_field.h"
#include "ui/inputs/value_slider.h"

using namespace ridgepoint;

namespace {

const Uncertainty share{"/workload/active_share", Distribution::triangular, {0.02, 0.05, 0.2}};
const Uncertainty output{"/workload/output_tokens", Distribution::lognormal, {343, 900}};

UncertaintyPane *paneOf(const OpenWindow &open)
{
    auto *pane = open.find<UncertaintyPane>("uncertaintyPane");
    open.window->showView(MainWindow::View::explore);
    turn();
    return pane;
}

bool isDone(const UncertaintyPane *pane)
{
    return !pane->findChild<StudyRunner *>()->isRunning();
}

void type(QDialog *dialog, const char *field, const QString &text)
{
    auto *box = dialog->findChild<ValueField *>(QLatin1String(field));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(box, text);
}

} // namespace

class TestUncertainty : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { listenForWarnings(); }
    void cleanup() { QCOMPARE(takeWarnings(), QStringList()); }

    void barsHoldEveryDraw()
    {
        // 0 … 100: 5 % and 95 % at 5 and 95, so bars from 0 to 100
        std::vector<double> samples;
        for (int i = 0; i <= 100; ++i)
            samples.push_back(i);
        samples.push_back(std::nan(""));
        Spread spread;
        spread.p5 = 5;
        spread.p95 = 95;
        const Histogram histogram = histogramOf(samples, spread, false);
        QCOMPARE(histogram.low, 0.0);
        QCOMPARE(histogram.low + histogram.width * static_cast<double>(histogram.counts.size()), 100.0);
        std::size_t sum = histogram.below + histogram.above;
        for (const std::size_t count : histogram.counts)
            sum += count;
        QCOMPARE(sum, std::size_t(101));
        // figures that count have bars that are whole and stand around whole numbers
        const Histogram whole = histogramOf(samples, spread, true);
        QCOMPARE(whole.width, std::round(whole.width));
        QCOMPARE(whole.low, -0.5);
        // all alike
        spread.p5 = spread.p95 = 7;
        QCOMPARE(histogramOf(std::vector<double>{7, 7, 7}, spread, false).below, std::size_t(0));
    }

    void usualSpreadsAreOfTheFile()
    {
        for (const Parameter &parameter : parameters()) {
            if (parameter.kind != ParameterKind::number)
                continue;
            for (int d = 0; d < 4; ++d)
                for (const double present : {parameter.slider.low, parameter.slider.high}) {
                    const Uncertainty entry = usualSpread(parameter, static_cast<Distribution>(d), present);
                    Document document(builtInCatalog());
                    if (parameter.slider.scale == Scale::none)
                        continue;
                    const Result<Done> done = document.setUncertainty({entry}, QStringLiteral("x"));
                    QVERIFY2(static_cast<bool>(done), done ? "" : done.error().message().c_str());
                }
        }
    }

    void saysWhatTheCommandLineSays()
    {
        OpenWindow open;
        UncertaintyPane *pane = paneOf(open);
        QVERIFY(open.document.setUncertainty({share, output}, QStringLiteral("x")));
        QTRY_COMPARE_WITH_TIMEOUT(pane->data().drawn, std::size_t(20000), 60000);
        QTRY_VERIFY(isDone(pane));

        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("plan.ridge"));
        QVERIFY(open.document.save(file));
        const QJsonObject said =
            runProgram({QStringLiteral("uncertainty"), file, QStringLiteral("--of"),
                        QStringLiteral("cost.usd_user_month"), QStringLiteral("--samples"),
                        QStringLiteral("20000"), QStringLiteral("--seed"), QStringLiteral("1"),
                        QStringLiteral("--format"), QStringLiteral("json")})
                .json()
                .object();
        const QJsonObject figure =
            said[QLatin1String("figures")].toObject()[QLatin1String("cost.usd_user_month")].toObject();
        const Spread &spread = pane->data().spread;
        QCOMPARE(*spread.p5, figure[QLatin1String("p5")].toDouble(-1));
        QCOMPARE(*spread.p50, figure[QLatin1String("p50")].toDouble(-1));
        QCOMPARE(*spread.p95, figure[QLatin1String("p95")].toDouble(-1));
        QCOMPARE(*spread.mean, figure[QLatin1String("mean")].toDouble(-1));
        const QJsonArray drivers =
            said[QLatin1String("drivers")].toObject()[QLatin1String("cost.usd_user_month")].toArray();
        QCOMPARE(pane->data().drivers.size(), static_cast<std::size_t>(drivers.size()));
        for (qsizetype i = 0; i < drivers.size(); ++i) {
            const UncertaintyDriver &driver = pane->data().drivers[static_cast<std::size_t>(i)];
            QCOMPARE(QString::fromUtf8(driver.parameter->pointer.data()),
                     drivers[i].toObject()[QLatin1String("input")].toString());
            QCOMPARE(driver.correlation, drivers[i].toObject()[QLatin1String("rank_correlation")].toDouble());
        }
        QCOMPARE(*pane->data().tpotMet,
                 said[QLatin1String("targets")].toObject()[QLatin1String("tpot")].toDouble(-1));
        QVERIFY(pane->takeaway().startsWith(QStringLiteral("9 of 10 draws land in $")));
        QVERIFY(pane->table().rows.size() > 40);
    }

    void targetsAreAlsoToldWithTheBatchHeld()
    {
        OpenWindow open;
        UncertaintyPane *pane = paneOf(open);
        QVERIFY(open.document.setInputs(
            std::vector<InputChange>{{"/serving/batch", Value()}, {"/workload/tpot_slo_ms", 40.0}},
            QStringLiteral("x")));
        QVERIFY(open.document.setUncertainty({share, output}, QStringLiteral("x")));
        const double batch = *open.document.figures()->batch;
        QTRY_VERIFY_WITH_TIMEOUT(pane->data().drawn == 20000 && isDone(pane), 60000);
        QTRY_COMPARE(pane->data().heldBatch, Figure(batch));
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("plan.ridge"));
        QVERIFY(open.document.save(file));
        const QJsonObject said =
            runProgram({QStringLiteral("uncertainty"), file, QStringLiteral("--set"),
                        QStringLiteral("/serving/batch=%1").arg(batch), QStringLiteral("--of"),
                        QStringLiteral("cost.usd_user_month"), QStringLiteral("--samples"),
                        QStringLiteral("20000"), QStringLiteral("--seed"), QStringLiteral("1"),
                        QStringLiteral("--format"), QStringLiteral("json")})
                .json()
                .object();
        QCOMPARE(*pane->data().heldTpotMet,
                 said[QLatin1String("targets")].toObject()[QLatin1String("tpot")].toDouble(-1));
        QVERIFY(chancesOf(pane->data()).front().contains(QStringLiteral(" at batch %1, in ").arg(batch)));
        QVERIFY(open.find<QLabel>("uncertaintyPane.inputs")
                    ->text()
                    .startsWith(QStringLiteral("2 uncertain inputs: Users active at once 2")));
        // a batch set by hand is every draw's
        QVERIFY(open.document.setInputs(std::vector<InputChange>{{"/serving/batch", batch}},
                                        QStringLiteral("x")));
        QTRY_VERIFY_WITH_TIMEOUT(isDone(pane) && !pane->data().heldBatch, 60000);
    }

    void withoutUncertaintyItOffersTheUsual()
    {
        OpenWindow open;
        const UncertaintyPane *pane = paneOf(open);
        auto *empty = open.find<QWidget>("uncertaintyPane.empty");
        QVERIFY(empty->isVisible());
        const int steps = open.document.undoStack()->count();
        QTest::mouseClick(open.find<QPushButton>("uncertaintyPane.usual"), Qt::LeftButton);
        QTRY_VERIFY(!empty->isVisible());
        QCOMPARE(open.document.undoStack()->count(), steps + 1);
        QVERIFY(open.document.scenario().uncertainty.size() >= 5);
        QTRY_VERIFY_WITH_TIMEOUT(pane->data().drawn > 0, 60000);
        // the plan file takes it, and undo leads back
        const std::string text = writePlan(open.document.plan());
        QVERIFY(readPlan(text, builtInCatalog()));
        open.document.undoStack()->undo();
        QVERIFY(open.document.scenario().uncertainty.empty());
        QTRY_VERIFY(empty->isVisible());
    }

    void theDialogStatesAnInput()
    {
        OpenWindow open;
        auto *row = open.find<InputRow>("input.workload.active_share");
        auto *slider = open.find<ValueSlider>("input.workload.active_share.slider");
        QVERIFY(!slider->band());
        row->askUncertainty();
        auto *dialog = open.find<UncertainDialog>("uncertainDialog");
        QVERIFY(dialog->isVisible());
        QVERIFY(!dialog->isModal());
        QVERIFY(!open.find<QPushButton>("uncertainDialog.certain")->isEnabled());
        type(dialog, "uncertainDialog.number0", QStringLiteral("2"));
        type(dialog, "uncertainDialog.number2", QStringLiteral("20 %"));
        const int steps = open.document.undoStack()->count();
        QTest::keyClick(open.find<ValueField>("uncertainDialog.number2"), Qt::Key_Tab);
        QTest::mouseClick(open.find<QPushButton>("uncertainDialog.set"), Qt::LeftButton);
        QCOMPARE(open.document.scenario().uncertainty, std::vector<Uncertainty>{share});
        QCOMPARE(open.document.undoStack()->count(), steps + 1);
        turn();
        QVERIFY(slider->band());
        QCOMPARE(slider->band()->first, 0.02);
        QCOMPARE(slider->band()->second, 0.2);

        row->askUncertainty();
        QTest::mouseClick(open.find<QPushButton>("uncertainDialog.certain"), Qt::LeftButton);
        QVERIFY(open.document.scenario().uncertainty.empty());
        turn();
        QVERIFY(!slider->band());
        open.document.undoStack()->undo();
        turn();
        QVERIFY(slider->band());
    }

    void theDialogHasTheKeysOfDialogs()
    {
        OpenWindow open;
        auto *row = open.find<InputRow>("input.workload.active_share");
        row->askUncertainty();
        const QPointer<UncertainDialog> dialog = open.find<UncertainDialog>("uncertainDialog");
        auto *low = open.find<ValueField>("uncertainDialog.number0");
        const auto *line = open.find<QLabel>("uncertainDialog.range");
        const QString before = line->text();
        auto *text = low->findChild<QLineEdit *>();
        text->selectAll();
        QTest::keyClicks(low, QStringLiteral("0.01"));
        QVERIFY(line->text() != before); // as it is typed
        QTest::keyClick(low, Qt::Key_Escape);
        QTRY_VERIFY(dialog.isNull());
        QVERIFY(open.document.scenario().uncertainty.empty());

        row->askUncertainty();
        const QPointer<UncertainDialog> again = open.find<UncertainDialog>("uncertainDialog");
        low = again->findChild<ValueField *>(QStringLiteral("uncertainDialog.number0"));
        low->findChild<QLineEdit *>()->selectAll();
        QTest::keyClicks(low, QStringLiteral("2"));
        QTest::keyClick(low, Qt::Key_Return);
        QTRY_VERIFY(again.isNull());
        QCOMPARE(open.document.scenario().uncertainty.size(), std::size_t(1));
        QCOMPARE(open.document.scenario().uncertainty.front().numbers[0], 0.02);
    }

    void anotherInputsDialogLosesNothing()
    {
        OpenWindow open;
        open.find<InputRow>("input.workload.active_share")->askUncertainty();
        const QPointer<UncertainDialog> first = open.find<UncertainDialog>("uncertainDialog");
        type(first, "uncertainDialog.number0", QStringLiteral("3"));
        open.find<InputRow>("input.workload.context_tokens.median")->askUncertainty();
        QCOMPARE(open.window->findChildren<UncertainDialog *>().size(), qsizetype(2));
        QVERIFY(first->isVisible());
        open.find<InputRow>("input.workload.active_share")->askUncertainty(); // the same one
        QCOMPARE(open.window->findChildren<UncertainDialog *>().size(), qsizetype(2));
        QTest::mouseClick(first->findChild<QPushButton *>(QStringLiteral("uncertainDialog.set")),
                          Qt::LeftButton);
        QCOMPARE(open.document.scenario().uncertainty.front().numbers[0], 0.03);
    }

    void theDialogSaysWhatIsWrong()
    {
        OpenWindow open;
        open.find<InputRow>("input.workload.active_share")->askUncertainty();
        auto *dialog = open.find<UncertainDialog>("uncertainDialog");
        auto *error = open.find<QLabel>("uncertainDialog.error");
        type(dialog, "uncertainDialog.number0", QStringLiteral("many"));
        QTest::mouseClick(open.find<QPushButton>("uncertainDialog.set"), Qt::LeftButton);
        QVERIFY(error->text().startsWith(QStringLiteral("Expected a number")));
        type(dialog, "uncertainDialog.number0", QStringLiteral("90"));
        QTest::mouseClick(open.find<QPushButton>("uncertainDialog.set"), Qt::LeftButton);
        QCOMPARE(error->text(), QStringLiteral("Expected low, mode and high in rising order."));
        type(dialog, "uncertainDialog.number0", QStringLiteral("-5"));
        QTest::mouseClick(open.find<QPushButton>("uncertainDialog.set"), Qt::LeftButton);
        QVERIFY(error->text().startsWith(QStringLiteral("Low: expected a number in")));
        QVERIFY(open.document.scenario().uncertainty.empty());
        // each distribution has its own numbers
        auto *distribution = open.find<QComboBox>("uncertainDialog.distribution");
        distribution->setCurrentIndex(1);
        QVERIFY(!open.find<ValueField>("uncertainDialog.number2")->isVisible());
        distribution->setCurrentIndex(3);
        QTest::mouseClick(open.find<QPushButton>("uncertainDialog.set"), Qt::LeftButton);
        QCOMPARE(open.document.scenario().uncertainty.front().distribution, Distribution::lognormal);
    }

    void aBadStatementChangesNothing()
    {
        Document document(builtInCatalog());
        const Result<Done> done = document.setUncertainty(
            {{"/workload/active_share", Distribution::uniform, {0.5, 2}}}, QStringLiteral("x"));
        QVERIFY(!done);
        QCOMPARE(done.error().place, std::string("/uncertainty/high"));
        QCOMPARE(document.undoStack()->count(), 0);
    }

    void anotherScenarioClosesTheDialog()
    {
        OpenWindow open;
        open.find<InputRow>("input.workload.active_share")->askUncertainty();
        const QPointer<UncertainDialog> dialog = open.find<UncertainDialog>("uncertainDialog");
        open.document.setCurrent(1);
        QTRY_VERIFY(dialog.isNull());
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestUncertainty>(argc, argv);
}

#include "test_uncertainty.moc"
