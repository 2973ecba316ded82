// What every chart can do beside drawing: read-out, walking by keys, zoom, exports, table, and what a screen reader hears.
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QWheelEvent>
#include <qcustomplot.h>

#include "core/evaluate/evaluate.h"
#include "tests/ui/window_test.h"
#include "ui/charts/memory_chart.h"
#include "ui/charts/roofline_chart.h"

using namespace ridgepoint;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A chart whose numbers and points are known, and that notes what is asked of it.
class PlainChart : public ChartPanel {
public:
    PlainChart() : ChartPanel(QStringLiteral("plain"), QStringLiteral("Plain"), nullptr)
    {
        auto *made = new QCustomPlot(this);
        made->xAxis->setRange(0, 10);
        made->yAxis->setRange(0, 10);
        setPlot(made);
        showTakeaway(QStringLiteral("Two points."), QStringLiteral("Two."));
        resize(500, 300);
        QWidget::show();
        turn();
    }

    [[nodiscard]] ChartTable table() const override
    {
        return {
            {QStringLiteral("name"), QStringLiteral("value")},
            {{QStringLiteral("=1+2"), QStringLiteral("-3.5")}, {QStringLiteral("a,b"), QStringLiteral("2")}}};
    }
    [[nodiscard]] std::vector<ChartPoint> points() const override
    {
        return {{{2, 2}, QStringLiteral("first")}, {{5, 5}, QStringLiteral("second")}};
    }
    [[nodiscard]] std::optional<std::size_t> chosenPoint() const override { return 1; }
    void activate(std::size_t point) override { activated.push_back(point); }
    void clickAt(QPointF coordinates) override { clicked.push_back(coordinates); }
    [[nodiscard]] bool mayDrag() const override { return draggable; }
    void dragTo(QPointF coordinates) override { dragged.push_back(coordinates); }
    void endDrag() override { ++ended; }
    void fit() override { ++fits; }

    using ChartPanel::showTakeaway;
    [[nodiscard]] QCustomPlot *canvas() const { return plot(); }
    [[nodiscard]] QPoint pixel(double x, double y) const
    {
        return QPointF(plot()->xAxis->coordToPixel(x), plot()->yAxis->coordToPixel(y)).toPoint();
    }

    bool draggable = false;
    int fits = 0, ended = 0;
    std::vector<std::size_t> activated;
    std::vector<QPointF> clicked, dragged;
};

void moveTo(QWidget *widget, QPoint at, Qt::MouseButtons buttons = Qt::NoButton)
{
    QMouseEvent event(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton, buttons, Qt::NoModifier);
    QApplication::sendEvent(widget, &event);
}

/// Whether the plot took it.
bool wheel(QWidget *widget, QPoint at, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(at, widget->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(widget, &event);
    return event.isAccepted();
}

} // namespace

class TestPanel : public QObject {
    Q_OBJECT

private:
    const Catalog m_catalog = builtInCatalog();

    MemoryData memoryOf(const char *gpu) const
    {
        const Scenario plan = newPlan(m_catalog, "llama-3.1-8b", gpu).scenarios.front();
        const Figures figures = evaluate(plan);
        return memoryData(plan, figures, plan, figures);
    }

private Q_SLOTS:
    void initTestCase() { listenForWarnings(); }
    void cleanup() { QCOMPARE(takeWarnings(), QStringList()); }

    void thePointUnderTheMouseIsReadOut()
    {
        PlainChart chart;
        moveTo(chart.canvas(), chart.pixel(2, 2) + QPoint(3, 0));
        QCOMPARE(chart.readout(), QStringLiteral("first"));
        turn();
        const int paints = chart.paints();
        moveTo(chart.canvas(), chart.pixel(5, 5));
        turn();
        QCOMPARE(chart.readout(), QStringLiteral("second"));
        QCOMPARE(chart.paints(), paints); // only the read-out's layer
        moveTo(chart.canvas(), chart.pixel(8, 2));
        QCOMPARE(chart.readout(), QString());
    }

    void arrowsWalkThePointsAndEnterClicks()
    {
        PlainChart chart;
        QTest::keyClick(chart.canvas(), Qt::Key_Right);
        QCOMPARE(chart.readout(), QStringLiteral("second")); // where one stands
        QTest::keyClick(chart.canvas(), Qt::Key_Left);
        QCOMPARE(chart.readout(), QStringLiteral("first"));
        QTest::keyClick(chart.canvas(), Qt::Key_Left);
        QCOMPARE(chart.readout(), QStringLiteral("first"));
        QTest::keyClick(chart.canvas(), Qt::Key_Return);
        QCOMPARE(chart.activated, std::vector<std::size_t>{0});
    }

    void aClickOnAPointIsNotOneOnThePlot()
    {
        PlainChart chart;
        QTest::mouseClick(chart.canvas(), Qt::LeftButton, {}, chart.pixel(5, 5));
        QCOMPARE(chart.activated, std::vector<std::size_t>{1});
        QVERIFY(chart.clicked.empty());
        QTest::mouseClick(chart.canvas(), Qt::LeftButton, {}, chart.pixel(8, 3));
        QCOMPARE(chart.clicked.size(), std::size_t(1));
        QVERIFY(qAbs(chart.clicked.front().x() - 8) < 0.05);
    }

    void theWheelZoomsAboutTheCursorOnlyWithControl()
    {
        PlainChart chart;
        auto *fitButton = chart.findChild<QToolButton *>(QStringLiteral("chart.plain.fit"));
        const QPoint at = chart.pixel(5, 5);
        QVERIFY(!wheel(chart.canvas(), at, Qt::NoModifier));
        QVERIFY(!chart.isZoomed());
        QVERIFY(wheel(chart.canvas(), at, Qt::ControlModifier));
        QVERIFY(chart.isZoomed());
        QVERIFY(fitButton->isVisible());
        QVERIFY(chart.canvas()->xAxis->range().size() < 9);
        QVERIFY(qAbs(chart.canvas()->xAxis->pixelToCoord(at.x()) - 5) < 0.05);
        QTest::keyClick(chart.canvas(), Qt::Key_0);
        QVERIFY(!chart.isZoomed());
        QVERIFY(!fitButton->isVisible());
        QCOMPARE(chart.fits, 1);
        chart.setProperty("wheelZooms", true);
        QVERIFY(wheel(chart.canvas(), at, Qt::NoModifier));
        QVERIFY(chart.isZoomed());
    }

    void aDragPansAndNeverClicks()
    {
        PlainChart chart;
        const QPoint from = chart.pixel(8, 3);
        const QPoint to = chart.pixel(7, 3);
        QTest::mousePress(chart.canvas(), Qt::LeftButton, {}, from);
        moveTo(chart.canvas(), to, Qt::LeftButton);
        QTest::mouseRelease(chart.canvas(), Qt::LeftButton, {}, to);
        QVERIFY(chart.isZoomed());
        QVERIFY(qAbs(chart.canvas()->xAxis->range().lower - 1) < 0.05);
        QVERIFY(chart.clicked.empty());
        QTest::mouseDClick(chart.canvas(), Qt::LeftButton, {}, to);
        QVERIFY(!chart.isZoomed());
    }

    void aDragFromTheChosenPointMovesIt()
    {
        PlainChart chart;
        chart.draggable = true;
        const QPoint from = chart.pixel(5, 5) + QPoint(6, 0);
        QTest::mousePress(chart.canvas(), Qt::LeftButton, {}, from);
        moveTo(chart.canvas(), chart.pixel(8, 5), Qt::LeftButton);
        QTest::mouseRelease(chart.canvas(), Qt::LeftButton, {}, chart.pixel(8, 5));
        QVERIFY(!chart.isZoomed());
        QCOMPARE(chart.dragged.size(), std::size_t(1));
        QVERIFY(qAbs(chart.dragged.front().x() - 8) < 0.05);
        QCOMPARE(chart.ended, 1);
    }

    void aRightClickAndTheMenuKeyOpenTheMenu()
    {
        PlainChart chart;
        auto *menu = chart.findChild<QMenu *>();
        QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(50, 50),
                                chart.canvas()->mapToGlobal(QPoint(50, 50)));
        QApplication::sendEvent(chart.canvas(), &event);
        QVERIFY(menu->isVisible());
        menu->hide();
        QTest::keyClick(chart.canvas(), Qt::Key_Menu);
        QVERIFY(menu->isVisible());
        menu->hide();
    }

    void dataIsGuardedOnTheClipboardAndInFiles()
    {
        PlainChart chart;
        QCOMPARE(chart.data(), QStringLiteral("name\tvalue\n'=1+2\t-3.5\na,b\t2\n"));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("plain.csv"));
        chart.saveAs(path);
        QCOMPARE(contentOf(path), QByteArray("name,value\r\n'=1+2,-3.5\r\n\"a,b\",2\r\n"));
    }

    void picturesAreTheSameBytesAndHoldTheSentence_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addRow("PNG") << QStringLiteral("png");
        QTest::addRow("SVG") << QStringLiteral("svg");
        QTest::addRow("PDF") << QStringLiteral("pdf");
    }
    void picturesAreTheSameBytesAndHoldTheSentence()
    {
        QFETCH(QString, ending);
        PlainChart chart;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("plain.") + ending);
        chart.saveAs(path);
        const QByteArray first = contentOf(path);
        QVERIFY(!first.contains("CreationDate"));  // it would be another the next time
        moveTo(chart.canvas(), chart.pixel(5, 5)); // a read-out is not part of the picture
        chart.saveAs(path);
        QVERIFY(!first.isEmpty());
        QCOMPARE(contentOf(path), first);
        if (ending == QLatin1String("svg"))
            QVERIFY(first.contains(">Two points.") && first.contains(">Plain"));
    }

    void whatCannotBeWrittenIsTold()
    {
        PlainChart chart;
        QSignalSpy told(&chart, &ChartPanel::message);
        QTemporaryDir folder;
        chart.saveAs(folder.filePath(QStringLiteral("no/such/folder.png")));
        chart.saveAs(folder.filePath(QStringLiteral("plain.docx")));
        QCOMPARE(told.size(), 2);
        QVERIFY(told.at(0).front().toString().contains(QLatin1String("folder.png")));
        QVERIFY(told.at(1).front().toString().contains(QLatin1String(".png, .svg, .pdf or .csv")));
    }

    void everyNumberIsInTheTable()
    {
        PlainChart chart;
        for (QAction *action : chart.findChild<QMenu *>()->actions())
            if (action->text() == QLatin1String("Show data table"))
                action->trigger();
        auto *view = chart.findChild<QTableView *>();
        QVERIFY(view != nullptr && view->isVisible() && !view->window()->isModal());
        QCOMPARE(view->model()->rowCount(), 2);
        QCOMPARE(view->model()->index(0, 1).data().toString(), QStringLiteral("-3.5"));
        QCOMPARE(view->model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("value"));
    }

    void aScreenReaderHearsTheSentenceAndTheChosenPoint()
    {
        PlainChart chart;
        QCOMPARE(chart.canvas()->accessibleName(), QStringLiteral("Plain"));
        QTRY_COMPARE(chart.canvas()->accessibleDescription(), QStringLiteral("Two points. second"));
        QTest::keyClick(chart.canvas(), Qt::Key_Right);
        QTest::keyClick(chart.canvas(), Qt::Key_Left);
        QTRY_COMPARE(chart.canvas()->accessibleDescription(), QStringLiteral("Two points. first"));
    }

    void aSentenceWithoutRoomGivesWayToTheShorterOneAndIsInTheToolTip()
    {
        PlainChart chart;
        auto *label = chart.findChild<QLabel *>(QStringLiteral("chart.plain.takeaway"));
        QCOMPARE(label->text(), QStringLiteral("Two points."));
        QCOMPARE(label->toolTip(), QString());
        const QString wide(200, QLatin1Char('m'));
        chart.showTakeaway(wide, QStringLiteral("Short."));
        QCOMPARE(label->text(), QStringLiteral("Short."));
        QCOMPARE(label->toolTip(), wide);
        chart.showTakeaway(wide);
        QVERIFY(label->text().endsWith(QChar(0x2026)) && label->text().size() < wide.size());
        QCOMPARE(label->toolTip(), wide);
    }

    void theSameDataPaintsNothing()
    {
        MemoryChart chart;
        chart.resize(500, 300);
        chart.show(memoryOf("b200-hgx"));
        chart.QWidget::show();
        turn();
        const int paints = chart.paints();
        QVERIFY(paints > 0);
        chart.show(memoryOf("b200-hgx"));
        turn();
        QCOMPARE(chart.paints(), paints);
        chart.show(memoryOf("h200-sxm"));
        turn();
        QCOMPARE(chart.paints(), paints + 1);
    }

    void aPartOfTheMemoryIsExplainedByItsFigure()
    {
        MemoryChart chart;
        chart.resize(500, 300);
        chart.show(memoryOf("b200-hgx"));
        chart.QWidget::show();
        turn();
        QSignalSpy asked(&chart, &ChartPanel::explainRequested);
        chart.activate(0);
        QCOMPARE(asked.front().front().toString(), QStringLiteral("memory.weights_bytes"));
        QVERIFY(chart.points().front().hover.startsWith(QLatin1String("Weights: ")));
    }

    void anotherGpuCanBeTriedFromItsLine()
    {
        const Scenario plan = newPlan(m_catalog, "llama-3.1-8b", "b200-hgx").scenarios.front();
        const Figures figures = evaluate(plan);
        RooflineChart chart;
        chart.resize(500, 300);
        const RooflineData data = rooflineData(plan, figures, plan, figures, m_catalog.accelerators);
        QVERIFY(!data.others.empty());
        chart.show(data);
        chart.QWidget::show();
        turn();
        QSignalSpy tried(&chart, &RooflineChart::tryGpuRequested);
        const OtherGpu &other = data.others.front();
        chart.clickAt({10, other.roof.at(10)});
        QCOMPARE(tried.size(), 1);
        QCOMPARE(tried.front().front().toString(), other.id);
        chart.clickAt({10, data.peak.at(10) * 1000});
        QCOMPARE(tried.size(), 1);
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestPanel>(argc, argv);
}
#include "test_panel.moc"
