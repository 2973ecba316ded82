// Labels of the throughput and cost charts over random plans: none covers another or leaves the plot, in both themes, full
// and compact; and what clicks and drags in those charts do to the plan.
#include <random>

#include <QApplication>
#include <QUndoStack>
#include <qcustomplot.h>

#include "tests/ui/window_test.h"
#include "ui/charts/cost_chart.h"
#include "ui/charts/pareto_chart.h"

using namespace ridgepoint;

namespace {

/// Two charts alone on an example, as large as they are in a window.
struct TwoCharts {
    Document document{builtInCatalog()};
    ParetoChart pareto{document};
    CostChart cost{document};

    explicit TwoCharts(QSize size = {528, 272})
    {
        if (!document.open(QStringLiteral(RIDGEPOINT_SOURCE_DIR "/resources/examples/chat.ridge")))
            qFatal("the example does not open");
        document.setCurrent(1);
        for (QWidget *chart : std::initializer_list<QWidget *>{&pareto, &cost}) {
            chart->resize(size);
            chart->show();
        }
        show();
    }

    void show()
    {
        const Plan &plan = document.plan();
        const Scenario &baseline = plan.scenarios[plan.baseline];
        const ParetoCurve throughput = paretoCurve(baseline, *document.baselineFigures());
        pareto.show(paretoData(document.scenario(), *document.figures(), &throughput));
        const CostAxis axis = cost.axis();
        const CostRange range = cost.rangeFor(valueOf(axis, document.scenario()));
        const CostCurve costs = costCurveOf(baseline, *document.baselineFigures(), axis, range);
        cost.show(costData(document.scenario(), *document.figures(), axis, range, &costs));
        turn();
    }
};

QString firstOverlap(const std::vector<QRectF> &rectangles, const QStringList &labels, const QRectF &page)
{
    constexpr double air = 2; // beside the letters of a label
    for (std::size_t i = 0; i < rectangles.size(); ++i) {
        if (!page.adjusted(-air, 0, air, 0).contains(rectangles[i]))
            return QStringLiteral("outside: ") + labels[static_cast<qsizetype>(i)];
        for (std::size_t j = i + 1; j < rectangles.size(); ++j)
            if (rectangles[i].intersects(rectangles[j]))
                return labels[static_cast<qsizetype>(i)] + QStringLiteral(" | ")
                       + labels[static_cast<qsizetype>(j)];
    }
    return {};
}

QPoint pixelOf(const ChartPanel &chart, const QCustomPlot &plot, std::size_t point)
{
    const QPointF at = chart.points()[point].at;
    return QPointF(plot.xAxis->coordToPixel(at.x()), plot.yAxis->coordToPixel(at.y())).toPoint();
}

} // namespace

class TestCurveLabels : public QObject {
    Q_OBJECT

private:
    /// Random plans, those that run and those that do not.
    static void change(Document &document, std::mt19937 &random)
    {
        const auto uniform = [&] { return std::uniform_real_distribution<double>(0, 1)(random); };
        const auto &catalog = document.plan().catalog;
        const auto set = [&](const char *pointer, const Value &value) {
            static_cast<void>(document.setInput(pointer, value)); // some are not possible, which is as good
        };
        set("/hardware/preset", catalog.accelerators[random() % catalog.accelerators.size()]->id);
        set("/model/preset", catalog.models[random() % catalog.models.size()]->id);
        set("/deployment/tensor_parallel", std::exp2(static_cast<double>(random() % 4)));
        set("/workload/context_tokens/median", std::round(std::pow(10, 2 + 4 * uniform())));
        set("/workload/active_share", 0.01 + 0.9 * uniform());
        set("/workload/tpot_slo_ms",
            random() % 3 == 0 ? Value() : Value(std::round(std::pow(10, 0.5 + 2.5 * uniform()))));
    }

private Q_SLOTS:
    void initTestCase() { listenForWarnings(); }
    void cleanup()
    {
        applyTheme(*qApp, Theme::light);
        QCOMPARE(takeWarnings(), QStringList());
    }

    void noLabelCoversAnother_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::addRow("full, light") << QSize(528, 272) << false;
        QTest::addRow("full, dark") << QSize(660, 270) << true;
        QTest::addRow("compact, light") << QSize(344, 300) << false;
        QTest::addRow("compact, dark") << QSize(320, 200) << true;
    }
    void noLabelCoversAnother()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        applyTheme(*qApp, dark ? Theme::dark : Theme::light);
        TwoCharts charts(size);
        std::mt19937 random(11);
        std::size_t seen = 0;
        for (int i = 0; i < 125; ++i) {
            change(charts.document, random);
            charts.cost.setAxis(static_cast<CostAxis>(i % 3));
            charts.show();
            const auto *pareto = charts.pareto.findChild<QCustomPlot *>();
            const auto *cost = charts.cost.findChild<QCustomPlot *>();
            const QString first =
                firstOverlap(charts.pareto.labelRectangles(), charts.pareto.labels(), pareto->rect());
            const QString second =
                firstOverlap(charts.cost.labelRectangles(), charts.cost.labels(), cost->rect());
            QVERIFY2(first.isEmpty(), qPrintable(first));
            QVERIFY2(second.isEmpty(), qPrintable(second));
            seen += charts.pareto.labelRectangles().size();
        }
        QVERIFY(seen > 125 * 2); // units alone are two each
    }

    void theChosenPointKeepsItsLabelInEveryPlanThatRuns()
    {
        TwoCharts charts;
        std::mt19937 random(3);
        int ran = 0;
        for (int i = 0; i < 60; ++i) {
            change(charts.document, random);
            charts.show();
            if (!charts.document.figures()->batch)
                continue;
            ++ran;
            QVERIFY2(!charts.pareto.labels().filter(QStringLiteral("batch ")).isEmpty(),
                     qPrintable(charts.pareto.labels().join(QLatin1Char('|'))));
        }
        QVERIFY(ran > 10);
    }

    void aClickOnTheCurveSetsTheBatchAsOneStep()
    {
        TwoCharts charts;
        auto *plot = charts.pareto.findChild<QCustomPlot *>();
        const std::size_t point = *charts.pareto.chosenPoint() / 2;
        QTest::mouseClick(plot, Qt::LeftButton, {}, pixelOf(charts.pareto, *plot, point));
        QVERIFY(charts.document.scenario().serving.batch.has_value());
        QVERIFY(*charts.document.scenario().serving.batch < *charts.document.baselineFigures()->batch * 3);
        QCOMPARE(charts.document.undoStack()->count(), 1);
        charts.document.undoStack()->undo();
        QVERIFY(!charts.document.scenario().serving.batch);
    }

    void aDragOfTheChosenPointSetsTheContextAsOneStep()
    {
        TwoCharts charts;
        auto *plot = charts.cost.findChild<QCustomPlot *>();
        const QPoint from = pixelOf(charts.cost, *plot, *charts.cost.chosenPoint());
        QTest::mousePress(plot, Qt::LeftButton, {}, from);
        for (int step = 20; step <= 60; step += 20) {
            QTest::mouseMove(plot, from + QPoint(step, 0));
            charts.show();
        }
        QTest::mouseRelease(plot, Qt::LeftButton, {}, from + QPoint(60, 0));
        QVERIFY(charts.document.scenario().workload.contextTokens.median > 7080);
        QCOMPARE(charts.document.undoStack()->count(), 1);
        charts.document.undoStack()->undo();
        QCOMPARE(charts.document.scenario().workload.contextTokens.median, 7080.0);
    }

    void theSameDataPaintsNothing()
    {
        TwoCharts charts;
        turn();
        const int pareto = charts.pareto.paints();
        const int cost = charts.cost.paints();
        charts.show();
        charts.show();
        QCOMPARE(charts.pareto.paints(), pareto);
        QCOMPARE(charts.cost.paints(), cost);
    }

    void theTableHasEveryPoint()
    {
        TwoCharts charts;
        const ChartTable table = charts.pareto.table();
        QVERIFY(table.rows.size() > charts.pareto.points().size()); // and the baseline's
        for (const QStringList &row : table.rows)
            QCOMPARE(row.size(), table.head.size());
    }

    void oneReplotTakesLittle()
    {
        TwoCharts charts({660, 270});
        for (ChartPanel *chart : std::initializer_list<ChartPanel *>{&charts.pareto, &charts.cost}) {
            auto *plot = chart->findChild<QCustomPlot *>();
            QElapsedTimer timer;
            constexpr int times = 200;
            double best = 1e9;
            for (int i = 0; i < times; ++i) {
                timer.start();
                plot->replot(QCustomPlot::rpImmediateRefresh);
                best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
            }
            qInfo("%s: %.2f ms", qPrintable(chart->objectName()), best);
            QVERIFY2(best < 5,
                     "a replot takes longer than all four charts may"); // slow machines run tests, too
        }
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestCurveLabels>(argc, argv);
}
#include "test_curve_labels.moc"
