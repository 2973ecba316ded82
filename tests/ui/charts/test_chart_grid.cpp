// How the four charts stand in windows of every size, and what changes in a chart show of the plan.
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <qcustomplot.h>

#include "tests/ui/window_test.h"
#include "ui/charts/chart_grid.h"
#include "ui/charts/cost_chart.h"
#include "ui/charts/memory_chart.h"
#include "ui/charts/pareto_chart.h"
#include "ui/charts/plot_notes.h"
#include "ui/charts/roofline_chart.h"

using namespace ridgepoint;

namespace {

struct Shown {
    Document document{builtInCatalog()};
    ChartGrid grid{document};

    explicit Shown(QSize window = {1440, 900}, QSize size = {1094, 540})
    {
        if (!document.open(QStringLiteral(RIDGEPOINT_SOURCE_DIR "/resources/examples/chat.ridge")))
            qFatal("the example does not open");
        document.setCurrent(1);
        grid.fitWindow(window);
        grid.resize(size);
        grid.refresh();
        grid.show();
        turn();
    }

    [[nodiscard]] ChartPanel *chart(const char *name) const
    {
        return grid.findChild<ChartPanel *>(QLatin1String(name));
    }
    /// In the grid's coordinates.
    [[nodiscard]] QRect place(const char *name) const
    {
        ChartPanel *panel = chart(name);
        return {panel->mapTo(&grid, QPoint(0, 0)), panel->size()};
    }
};

constexpr const char *names[] = {"chart.roofline", "chart.memory", "chart.pareto", "chart.cost"};

} // namespace

class TestChartGrid : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { listenForWarnings(); }
    void cleanup() { QCOMPARE(takeWarnings(), QStringList()); }

    void fourChartsStandTwoByTwo()
    {
        const Shown shown;
        // 1094 = 2 · 543 + 8, 540 = 2 · 266 + 8
        QCOMPARE(shown.place("chart.roofline"), QRect(0, 0, 543, 266));
        QCOMPARE(shown.place("chart.memory"), QRect(551, 0, 543, 266));
        QCOMPARE(shown.place("chart.pareto"), QRect(0, 274, 543, 266));
        QCOMPARE(shown.place("chart.cost"), QRect(551, 274, 543, 266));
    }

    void aWideFlatWindowHasThemInOneRow()
    {
        const Shown shown({2560, 1080}, {2160, 700});
        for (const char *name : names) {
            QCOMPARE(shown.place(name).y(), 0);
            QCOMPARE(shown.place(name).height(), 700);
        }
        QVERIFY(shown.place("chart.cost").right() == 2159);
    }

    void aLowWindowHasOneRowAndALineToTheOther()
    {
        const Shown shown({1024, 640}, {712, 350});
        auto *more = shown.grid.findChild<QToolButton *>(QStringLiteral("chartGrid.more"));
        QVERIFY(more->isVisible());
        QCOMPARE(more->text(), QStringLiteral("2 more charts"));
        QCOMPARE(shown.place("chart.roofline").height(), 326); // 350 without the line's 24
        QVERIFY(shown.place("chart.pareto").y() > 326);
        QTest::mouseClick(more, Qt::LeftButton);
        QCOMPARE(shown.place("chart.pareto").y(), 0);
        QCOMPARE(more->text(), QStringLiteral("2 charts above"));
        QVERIFY(!shown.chart("chart.pareto")->wheelZooms()); // the wheel scrolls
    }

    void noWindowCutsAChart_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("docked");
        for (const int width : {1024, 1280, 1366, 1440})
            for (const int height : {640, 746, 760, 780, 820, 878, 900})
                for (const bool docked : {false, true})
                    QTest::addRow("%d x %d%s", width, height, docked ? " with Explain" : "")
                        << QSize(width, height) << docked;
    }
    void noWindowCutsAChart()
    {
        QFETCH(QSize, size);
        QFETCH(bool, docked);
        OpenWindow open(QStringLiteral("chat.ridge"), size);
        open.document.setCurrent(1);
        if (docked)
            open.find<QWidget>("explainDock")->show();
        turn();
        for (const char *name : names) {
            const auto *panel = open.find<ChartPanel>(name);
            const auto *plot = panel->findChild<QCustomPlot *>();
            QVERIFY2(panel->contentsRect().contains(plot->geometry()), name);
            QVERIFY2(panel->parentWidget()->rect().contains(panel->geometry()), name);
            const QRect area = plot->axisRect()->rect();
            // tick labels, and the unit beneath them
            QVERIFY2(plot->height() - area.bottom() >= 2 * noteSize(QStringLiteral("GB"), false).height(),
                     name);
            QVERIFY2(area.height() >= 48,
                     qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(name)).arg(area.height())));
        }
    }

    void oneChartFillsThePageUntilEscape()
    {
        Shown shown;
        shown.grid.fillPage(shown.chart("chart.cost"));
        QCOMPARE(shown.place("chart.cost"), QRect(0, 0, 1094, 540));
        QVERIFY(!shown.chart("chart.pareto")->isVisible());
        QTest::keyClick(shown.chart("chart.cost")->findChild<QCustomPlot *>(), Qt::Key_Escape);
        for (const char *name : names)
            QVERIFY(shown.chart(name)->isVisible());
        QCOMPARE(shown.place("chart.cost"), QRect(551, 274, 543, 266));
    }

    void whatIsTriedIsDrawnAndGoesAgain()
    {
        Shown shown;
        const std::vector<Advice> &advice = shown.document.advice();
        QVERIFY(!advice.empty());
        const auto graphsWithData = [&](const char *name) {
            auto *plot = shown.chart(name)->findChild<QCustomPlot *>();
            int count = 0;
            for (int i = 0; i < plot->graphCount(); ++i)
                count += plot->graph(i)->data()->isEmpty() ? 0 : 1;
            return count;
        };
        const int pareto = graphsWithData("chart.pareto");
        const int cost = graphsWithData("chart.cost");
        const int evaluations = shown.document.evaluations();
        shown.grid.showPreview(&advice[0].scenario, &advice[0].figures);
        QCOMPARE(graphsWithData("chart.pareto"), pareto + 2); // its curve and its chosen batch
        QCOMPARE(graphsWithData("chart.cost"), cost + 2);
        shown.grid.showPreview(nullptr, nullptr);
        QCOMPARE(graphsWithData("chart.pareto"), pareto);
        QCOMPARE(graphsWithData("chart.cost"), cost);
        QCOMPARE(shown.document.evaluations(), evaluations);
    }

    void theSwitchChangesAxisAndTitle()
    {
        Shown shown;
        auto *users = shown.grid.findChild<QAbstractButton *>(QStringLiteral("chart.cost.axis.users"));
        QTest::mouseClick(users, Qt::LeftButton);
        auto *cost = shown.grid.findChild<CostChart *>();
        QCOMPARE(cost->axis(), CostAxis::users);
        QCOMPARE(cost->title(), QStringLiteral("Cost per user against users"));
        QVERIFY2(cost->takeaway().startsWith(QStringLiteral("Half the users cost $")),
                 qPrintable(cost->takeaway()));
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestChartGrid>(argc, argv);
}
#include "test_chart_grid.moc"
