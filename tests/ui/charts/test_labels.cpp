// Labels of charts: where they go, and that none covers another.
#include <cmath>
#include <random>

#include <qcustomplot.h>

#include "tests/core/text/random_count.h"
#include "tests/ui/window_test.h"
#include "ui/charts/label_layout.h"
#include "ui/charts/memory_chart.h"
#include "ui/charts/plot_style.h"
#include "ui/charts/roofline_chart.h"

using namespace ridgepoint;

namespace {

constexpr QRectF page(0, 0, 100, 100);

/// Empty where every label lies in the plot and none meets another.
template <class Chart>
QString faultOf(const Chart &chart)
{
    const auto *plot = chart.template findChild<QCustomPlot *>();
    const std::vector<QRectF> rectangles = chart.labelRectangles();
    const QStringList texts = chart.labels();
    const QRectF plotArea =
        QRectF(plot->rect()).adjusted(-2, 0, 2, 0); // labels have that much air at their sides
    for (std::size_t i = 0; i < rectangles.size(); ++i) {
        if (!plotArea.contains(rectangles[i]))
            return QStringLiteral("leaves the plot: ") + texts[static_cast<int>(i)];
        for (std::size_t j = i + 1; j < rectangles.size(); ++j)
            if (rectangles[i].intersects(rectangles[j]))
                return texts[static_cast<int>(i)] + QStringLiteral(" meets ") + texts[static_cast<int>(j)];
    }
    return {};
}

} // namespace

class TestLabels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { listenForWarnings(); }
    void cleanup() { QCOMPARE(takeWarnings(), QStringList()); }

    void aLabelStandsOnTheFirstSideThatIsFree()
    {
        const LabelRequest request{{50, 50}, {20, 10}, 4, {{1, 0}, {-1, 0}}};
        QCOMPARE(placeLabels({request}, page, {}).front(), QRectF(54, 45, 20, 10));
        QCOMPARE(placeLabels({request}, page, {QRectF(60, 40, 5, 20)}).front(), QRectF(26, 45, 20, 10));
    }

    void aLabelWithoutRoomIsDroppedAndTheEarlierOneStays()
    {
        const LabelRequest first{{50, 50}, {20, 10}, 4, {{1, 0}}};
        const LabelRequest second{{52, 52}, {20, 10}, 4, {{1, 0}}};
        const auto places = placeLabels({first, second}, page, {});
        QVERIFY(places[0].has_value());
        QVERIFY(!places[1].has_value());
    }

    void aLabelNeverLeavesThePage()
    {
        const LabelRequest request{{98, 50}, {20, 10}, 4, {{1, 0}}};
        QVERIFY(!placeLabels({request}, page, {}).front().has_value());
    }

    void rangesAreRoundedOutwards_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("down");
        QTest::addColumn<double>("up");
        QTest::addRow("between one and three") << 2.0 << 1.0 << 3.0;
        QTest::addRow("between three and ten") << 4.5e15 << 3e15 << 1e16;
        QTest::addRow("a step itself") << 3e4 << 3e4 << 3e4;
        QTest::addRow("below one") << 0.02 << 0.01 << 0.03;
    }
    void rangesAreRoundedOutwards()
    {
        QFETCH(double, value);
        QFETCH(double, down);
        QFETCH(double, up);
        QCOMPARE(roundedDown(value), down);
        QCOMPARE(roundedUp(value), up);
    }

    void labelsAreWholeWhereTheWindowIsLarge()
    {
        Document document(builtInCatalog()); // no file: nothing is shown a second time
        MainWindow window(document);
        window.resize(1440, 900);
        window.show();
        turn();
        turn();
        const QStringList labels = window.findChild<RooflineChart *>()->labels();
        QVERIFY2(!labels.filter(QStringLiteral(" peak ")).isEmpty(),
                 qPrintable(labels.join(QLatin1Char('|'))));
        QVERIFY(!labels.filter(QStringLiteral("ridge ")).isEmpty());
    }

    void theRoofKeepsItsNameInTheSmallestWindow()
    {
        OpenWindow open(QStringLiteral("chat.ridge"), {1024, 640});
        for (const char *gpu : {"h100-sxm", "b200-hgx", "h200-sxm", "mi300x"}) {
            QVERIFY(open.document.setInput("/hardware/preset", std::string(gpu)));
            turn();
            turn();
            const QStringList labels = open.find<RooflineChart>("chart.roofline")->labels();
            const QString name = shortGpuName(open.document.scenario());
            QVERIFY2(!labels.filter(QRegularExpression(QStringLiteral("^") + name)).isEmpty(),
                     qPrintable(QLatin1String(gpu) + labels.join(QLatin1Char('|'))));
        }
    }

    void noLabelCoversAnotherOrLeavesThePlot()
    {
        Document document(builtInCatalog());
        QVERIFY(document.duplicateScenario(0));
        RooflineChart roofline;
        MemoryChart memory;
        roofline.QWidget::show();
        memory.QWidget::show();
        std::mt19937 random(7);
        const auto uniform = [&] { return std::uniform_real_distribution<double>(0, 1)(random); };
        const Catalog &catalog = document.plan().catalog;
        const auto oneOf = [&](const auto &entries) { return entries[random() % entries.size()]->id; };
        const auto set = [&](const char *pointer, const Value &value) {
            static_cast<void>(
                document.setInput(pointer, value)); // refused where it cannot be: the plan stays valid
        };
        const int count = randomCount(60);
        int shown = 0;
        for (int i = 0; i < count; ++i) {
            document.setCurrent(i % 4 == 0 ? 0 : 1); // the baseline changes too
            set("/hardware/preset", oneOf(catalog.accelerators));
            set("/model/preset", oneOf(catalog.models));
            set("/workload/context_tokens/median", std::pow(10, 2 + 3 * uniform()));
            set("/workload/active_share", 0.01 + 0.9 * uniform());
            set("/serving/idle_kv", std::string(idleKvNames[random() % idleKvNames.size()]));
            set("/deployment/tensor_parallel", std::pow(2, std::floor(4 * uniform())));
            const QSize size(256 + static_cast<int>(uniform() * 600),
                             208 + static_cast<int>(uniform() * 240));
            applyTheme(*qApp, i % 2 == 0 ? Theme::light : Theme::dark);
            const Scenario &baseline = document.plan().scenarios[document.plan().baseline];
            const auto figures = document.figures();
            const auto baselineFigures = document.baselineFigures();
            roofline.resize(size);
            memory.resize(size);
            roofline.show(rooflineData(document.scenario(), *figures, baseline, *baselineFigures,
                                       catalog.accelerators));
            memory.show(memoryData(document.scenario(), *figures, baseline, *baselineFigures));
            turn();
            turn();
            const QString where =
                QStringLiteral("plan %1, %2×%3: ").arg(i).arg(size.width()).arg(size.height());
            QVERIFY2(faultOf(roofline).isEmpty(), qPrintable(where + faultOf(roofline)));
            QVERIFY2(faultOf(memory).isEmpty(), qPrintable(where + faultOf(memory)));
            shown += static_cast<int>(memory.labels().size());
        }
        applyTheme(*qApp, Theme::light);
        QVERIFY(shown > 4 * count); // dropping them all would be no art
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestLabels>(argc, argv);
}
#include "test_labels.moc"
