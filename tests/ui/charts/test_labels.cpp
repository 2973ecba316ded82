// Labels of charts: where they go, and that none covers another.
#include <random>

#include "tests/ui/window_test.h"
#include "ui/charts/label_layout.h"
#include "ui/charts/plot_style.h"
#include "ui/charts/roofline_chart.h"

using namespace ridgepoint;

namespace {

constexpr QRectF page(0, 0, 100, 100);

bool anyOverlap(const std::vector<QRectF> &rectangles)
{
    for (std::size_t i = 0; i < rectangles.size(); ++i)
        for (std::size_t j = i + 1; j < rectangles.size(); ++j)
            if (rectangles[i].intersects(rectangles[j]))
                return true;
    return false;
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
            QVERIFY2(!labels.filter(QStringLiteral(" peak ")).isEmpty(),
                     qPrintable(QLatin1String(gpu) + labels.join(QLatin1Char('|'))));
        }
    }

    void noLabelOfTheRooflineCoversAnother()
    {
        OpenWindow open;
        auto *chart = open.find<RooflineChart>("chart.roofline");
        std::mt19937 random(7);
        const auto uniform = [&] { return std::uniform_real_distribution<double>(0, 1)(random); };
        const auto &accelerators = open.document.plan().catalog.accelerators;
        for (int i = 0; i < 60; ++i) {
            const std::string &gpu = accelerators[random() % accelerators.size()]->id;
            static_cast<void>(open.document.setInput("/hardware/preset", gpu));
            static_cast<void>(
                open.document.setInput("/workload/context_tokens/median", std::pow(10, 2 + 3 * uniform())));
            static_cast<void>(open.document.setInput("/workload/active_share", 0.01 + 0.9 * uniform()));
            open.window->resize(1024 + static_cast<int>(uniform() * 900),
                                640 + static_cast<int>(uniform() * 400));
            turn();
            turn();
            QVERIFY(!anyOverlap(chart->labelRectangles()));
        }
        QVERIFY(!chart->labelRectangles().empty());
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestLabels>(argc, argv);
}
#include "test_labels.moc"
