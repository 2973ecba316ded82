// The compare dock: what it shows is what `ridgepoint compare` prints; clicks, keys, the clipboard, and how it follows the plan.
#include <algorithm>

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QTableView>
#include <QUndoStack>

#include "app/document/input_text.h"
#include "core/registry/figure_rows.h"
#include "tests/ui/window_test.h"
#include "ui/docks/compare_dock.h"
#include "ui/docks/compare_header.h"
#include "ui/docks/compare_model.h"
#include "ui/docks/compare_rows.h"
#include "ui/docks/explain_dock.h"
#include "ui/theme/fonts.h"

using namespace ridgepoint;

namespace {

/// A window with the comparison in sight, all of it evaluated.
struct OpenComparison : OpenWindow {
    explicit OpenComparison(QSize size = {1440, 900}) : OpenWindow(QStringLiteral("chat.ridge"), size)
    {
        dock()->show();
        settle();
    }

    [[nodiscard]] CompareDock *dock() const { return window->compareDock(); }
    [[nodiscard]] QTableView *table() const { return find<QTableView>("compareTable"); }
    [[nodiscard]] QAbstractItemModel *model() const { return table()->model(); }

    /// The row of a figure or of an input; −1 where there is none.
    [[nodiscard]] int rowOf(const char *name) const
    {
        for (int row = 0; row < model()->rowCount(); ++row)
            if (model()->headerData(row, Qt::Vertical, CompareModel::name) == QLatin1String(name))
                return row;
        return -1;
    }
    [[nodiscard]] QVariant at(const char *name, int column, int role = Qt::DisplayRole) const
    {
        return model()->index(rowOf(name), column).data(role);
    }
    void clickHead(Qt::Orientation orientation, int section) const
    {
        auto *head = orientation == Qt::Horizontal ? table()->horizontalHeader() : table()->verticalHeader();
        const int along = head->sectionViewportPosition(section) + 10;
        QTest::mouseClick(head->viewport(), Qt::LeftButton, Qt::NoModifier,
                          orientation == Qt::Horizontal ? QPoint(along, 10) : QPoint(20, along));
        turn();
    }
};

QString changeText(double share)
{
    if (share > -0.005 && share < 0.005)
        return QStringLiteral("same");
    const QString digits = QString::number(qRound(std::abs(share) * 100)); // below 1 000 in this plan
    return (share > 0 ? QStringLiteral("+") : QStringLiteral("\u2212")) + digits + QStringLiteral("\u2009%");
}

} // namespace

class TestCompare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { listenForWarnings(); }
    void cleanup()
    {
        applyTheme(*qApp, Theme::light);
        QCOMPARE(takeWarnings(), QStringList());
    }

    void showsWhatTheCommandPrints()
    {
        QProcess program;
        program.start(QStringLiteral(RIDGEPOINT_PROGRAM),
                      {QStringLiteral("compare"), QStringLiteral("--format"), QStringLiteral("json"),
                       QStringLiteral(RIDGEPOINT_SOURCE_DIR "/resources/examples/chat.ridge")});
        QVERIFY(program.waitForFinished());
        const QJsonArray scenarios =
            QJsonDocument::fromJson(program.readAllStandardOutput())[QStringLiteral("scenarios")].toArray();
        const OpenComparison open;
        QCOMPARE(open.model()->columnCount(), static_cast<int>(scenarios.size()));
        for (int column = 0; column < open.model()->columnCount(); ++column) {
            const QJsonObject figures = scenarios[column][QStringLiteral("figures")].toObject();
            const QJsonObject changes = scenarios[column][QStringLiteral("change")].toObject();
            QCOMPARE(open.model()->headerData(column, Qt::Horizontal).toString(),
                     scenarios[column][QStringLiteral("name")].toString());
            for (auto figure = figures.begin(); figure != figures.end(); ++figure) {
                const QByteArray name = figure.key().toUtf8();
                QVERIFY2(open.rowOf(name) >= 0, name.constData());
                if (figure.value().isNull())
                    QCOMPARE(open.at(name, column).toString(), QStringLiteral("\u2014"));
                else if (figure.value().isDouble())
                    QVERIFY2(open.at(name, column, Qt::ToolTipRole)
                                 .toString()
                                 .contains(exactText(figure.value().toDouble())),
                             name.constData());
                const QJsonValue change = changes[figure.key()];
                const bool none = change.isNull() || column == 0; // the baseline's own is not shown
                QCOMPARE(open.at(name, column, CompareModel::change).toString(),
                         none ? QString() : changeText(change.toDouble()));
            }
        }
    }

    void inputsThatDifferStandOnTop()
    {
        OpenComparison open;
        const QAbstractItemModelTester tester(open.model());
        QCOMPARE(open.rowOf("/precision/kv_cache"), 1); // below their heading
        QCOMPARE(open.rowOf("/hardware/preset"), 2);
        QCOMPARE(open.at("/hardware/preset", 0).toString(), QStringLiteral("H200 SXM 141GB"));
        QCOMPARE(open.rowOf("/workload/active_share"), -1);
        QVERIFY(open.document.setInput("/workload/active_share", 0.2));
        turn();
        QVERIFY(open.rowOf("/workload/active_share") > 2);
        QCOMPARE(open.at("/workload/active_share", 0).toString(), QStringLiteral("20\u2009%"));
        open.document.undoStack()->undo();
        turn();
        QCOMPARE(open.rowOf("/workload/active_share"), -1);
    }

    void aCellLeavesTheUnitToItsRow_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("unit");
        const auto row = [](const char *name, double value, const char *text, const char *unit) {
            QTest::addRow("%s %g", name, value)
                << QByteArray(name) << value << QString::fromUtf8(text) << QString::fromUtf8(unit);
        };
        row("fleet.gpus", 1, "1", "GPUs"); // not "1 GPU"
        row("fleet.gpus", 12650, "12\u2009650", "GPUs");
        row("decode.tokens_per_second", 255, "255", "tokens/s");
        row("cost.usd_user_month", 2.7777, "$2.78", "$/month");
        row("cost.usd_million_output_tokens", 0.97, "$0.97", ""); // its label says it
        row("memory.weights_bytes", 32e9, "32.0\u2009GB", "");
        row("decode.step_seconds", 0.02366, "23.7\u2009ms", "");
        row("steady.decode_share", 0.37, "37\u2009%", "");
        row("model.parameters", 32e9, "32.0\u2009B", "");
        row("users_per_replica", 323, "323", "");
    }
    void aCellLeavesTheUnitToItsRow()
    {
        QFETCH(QByteArray, name);
        QFETCH(double, value);
        QFETCH(QString, text);
        QFETCH(QString, unit);
        const std::vector<CompareRow> rows = compareRows({});
        const auto row = std::ranges::find_if(rows, [&](const CompareRow &each) {
            return each.figure != nullptr && each.figure->name == name.toStdString();
        });
        QVERIFY(row != rows.end());
        QCOMPARE(compareText(*row, FigureValue(value)), text);
        QCOMPARE(row->unit, unit);
    }

    void marksTheBestOfARow()
    {
        const OpenComparison open; // the third scenario is the cheapest
        QVERIFY(open.at("cost.usd_user_month", 2, CompareModel::best).toBool());
        QVERIFY(!open.at("cost.usd_user_month", 0, CompareModel::best).toBool());
        QVERIFY(open.at("cost.usd_user_month", 2, CompareModel::better).toBool());
        const QString spoken = open.at("cost.usd_user_month", 2, Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith(QStringLiteral("Cost per user, B200, FP8, NVFP4 cache, $2.02 $/month, "))
                     && spoken.endsWith(QStringLiteral("better, best of the row")),
                 qPrintable(spoken));
    }

    void aColumnsHeadShowsItsScenario()
    {
        OpenComparison open;
        QVERIFY(open.model()->headerData(0, Qt::Horizontal, CompareModel::starred).toBool());
        open.clickHead(Qt::Horizontal, 1);
        QCOMPARE(open.document.current(), std::size_t(1));
        QVERIFY(open.model()->headerData(1, Qt::Horizontal, CompareModel::shown).toBool());
        QVERIFY(open.document.undoStack()->isClean()); // what is shown is no change of the plan
    }

    void aFigureIsExplained_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"head", "double click", "Enter"})
            QTest::addRow("by %s", way) << QString::fromLatin1(way);
    }
    void aFigureIsExplained()
    {
        QFETCH(const QString, way);
        OpenComparison open;
        const int row = open.rowOf("fleet.usd_month");
        const QModelIndex cell = open.model()->index(row, 1);
        open.table()->scrollTo(cell);
        const QPoint place = open.table()->visualRect(cell).center();
        if (way == QLatin1String("head")) {
            open.clickHead(Qt::Vertical, row);
        } else if (way == QLatin1String("Enter")) {
            open.table()->setFocus();
            open.table()->setCurrentIndex(cell);
            QTest::keyClick(open.table(), Qt::Key_Return);
        } else {
            QTest::mouseClick(open.table()->viewport(), Qt::LeftButton, Qt::NoModifier, place);
            QTest::mouseDClick(open.table()->viewport(), Qt::LeftButton, Qt::NoModifier, place);
        }
        turn();
        QVERIFY(open.window->explainDock()->isVisible());
        QVERIFY(open.window->explainDock()->text().startsWith(QStringLiteral("Fleet: ")));
        QCOMPARE(open.document.current(), std::size_t(way == QLatin1String("head") ? 0 : 1));
    }

    void arrowsGoFromCellToCellAndSkipHeadings()
    {
        OpenComparison open;
        open.table()->setFocus();
        open.table()->setCurrentIndex(open.model()->index(2, 0));
        QTest::keyClick(open.table(), Qt::Key_Down);
        QCOMPARE(open.table()->currentIndex().row(), 4); // 3 is the heading of the figures
        QTest::keyClick(open.table(), Qt::Key_Right);
        QCOMPARE(open.table()->currentIndex().column(), 1);
    }

    void copiesForSpreadsheetsAndDocuments()
    {
        OpenComparison open;
        QVERIFY(open.document.renameScenario(1, QStringLiteral("=1+1\"<b>")));
        settle();
        open.table()->setFocus();
        QTest::keyClick(open.table(), Qt::Key_C, Qt::ControlModifier);
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data != nullptr && data->hasText() && data->hasHtml());
        const QStringList lines = data->text().split(QLatin1Char('\n'));
        QCOMPARE(lines[0], QStringLiteral("Figure\tUnit\tH200, FP8\t'=1+1\"<b>\tB200, FP8, NVFP4 cache\t"
                                          "'=1+1\"<b>, change\tB200, FP8, NVFP4 cache, change"));
        for (const QString &line : lines)
            QVERIFY2(line.isEmpty() || line.count(QLatin1Char('\t')) == 6, qPrintable(line));
        QVERIFY(data->text().contains(QStringLiteral("\nUsers per replica\t\t318\t828\t964\t")));
        QVERIFY(data->html().contains(QStringLiteral("<th>'=1+1&quot;&lt;b&gt;</th>")));
        QVERIFY(data->html().contains(QStringLiteral("x:num=\"964\"><b>964</b>")));
    }

    void theMenuKeyMeansTheCellWithTheFocus()
    {
        OpenComparison open;
        open.table()->setFocus();
        open.table()->setCurrentIndex(open.model()->index(open.rowOf("ttft_seconds"), 2));
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1),
                                open.table()->mapToGlobal(QPoint(1, 1)));
        QApplication::sendEvent(open.table(), &event);
        auto *menu = open.find<QMenu>("compareDock.menu");
        QVERIFY(menu->isVisible());
        menu->actions().first()->trigger();
        turn();
        QCOMPARE(open.document.current(), std::size_t(2));
        QVERIFY(open.window->explainDock()->text().startsWith(QStringLiteral("Time to first token: ")));
        menu->close();
    }

    void oneScenarioSaysHowToAddAnother()
    {
        OpenComparison open;
        while (open.document.plan().scenarios.size() > 1)
            open.document.removeScenario(1);
        settle();
        QVERIFY(!open.table()->isVisible());
        auto *duplicate = open.find<QPushButton>("compareDock.duplicate");
        QVERIFY(duplicate->isVisible());
        QTest::mouseClick(duplicate, Qt::LeftButton);
        settle();
        QCOMPARE(open.document.plan().scenarios.size(), std::size_t(2));
        QVERIFY(open.table()->isVisible() && !duplicate->isVisible());
        QCOMPARE(open.model()->columnCount(), 2);
    }

    void followsThePlan()
    {
        OpenComparison open;
        const QAbstractItemModelTester tester(open.model());
        QVERIFY(open.document.renameScenario(2, QStringLiteral("third")));
        open.document.moveScenario(2, 0);
        open.document.setBaseline(0);
        settle();
        QCOMPARE(open.model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("third"));
        QVERIFY(open.model()->headerData(0, Qt::Horizontal, CompareModel::starred).toBool());
        QCOMPARE(open.at("users_per_replica", 0).toString(), QStringLiteral("964"));
        QCOMPARE(open.at("users_per_replica", 1).toString(), QStringLiteral("318"));
        // A name that one scenario lost in the same turn tells nothing of the one that takes it.
        open.document.removeScenario(1);
        QVERIFY(open.document.renameScenario(1, QStringLiteral("H200, FP8")));
        settle();
        QCOMPARE(open.at("users_per_replica", 1).toString(), QStringLiteral("828"));
        while (open.document.undoStack()->canUndo())
            open.document.undoStack()->undo();
        settle();
        QCOMPARE(open.at("users_per_replica", 0).toString(), QStringLiteral("318"));
        QCOMPARE(open.at("users_per_replica", 2).toString(), QStringLiteral("964"));
        open.document.createNew();
        settle();
        QVERIFY(!open.table()->isVisible());
    }

    void aPlanThatDoesNotFitSaysSo()
    {
        OpenComparison open;
        QVERIFY(open.document.setInput("/hardware/memory_gb", 20.0));
        turn();
        QCOMPARE(open.at("users_per_replica", 0).toString(), QStringLiteral("\u2014"));
        QCOMPARE(open.at("users_per_replica", 0, CompareModel::reason).toString(),
                 QStringLiteral("does not fit"));
        QCOMPARE(open.at("users_per_replica", 1, CompareModel::change).toString(), QString());
    }

    void aKeyOpensAndClosesIt()
    {
        const OpenWindow open;
        for (const bool visible : {true, false}) {
            QTest::keyClick(open.window.get(), Qt::Key_M, Qt::ControlModifier);
            QCOMPARE(open.window->compareDock()->isVisible(), visible);
        }
    }

    void valuesAloneNeedLessRoom()
    {
        const OpenComparison open;
        const int row = open.rowOf("users_per_replica");
        const int high = open.table()->rowHeight(row);
        open.find<QComboBox>("compareDock.form")->setCurrentIndex(1);
        QVERIFY(open.table()->rowHeight(row) < high);
        QCOMPARE(open.table()->rowHeight(row), open.table()->rowHeight(1)); // as an input's
    }

    /// Heads of three scenarios stand whole beside one another, and every label in the lines that its head has.
    void labelsAreNotClipped()
    {
        const OpenComparison open;
        QVERIFY(open.table()->horizontalHeader()->length() <= open.table()->viewport()->width());
        const int room = open.table()->verticalHeader()->width() - 12 - 26;
        for (int row = 0; row < open.model()->rowCount(); ++row) {
            const QString label = open.model()->headerData(row, Qt::Vertical).toString();
            const QString unit = open.model()->headerData(row, Qt::Vertical, CompareModel::unit).toString();
            if (open.model()->headerData(row, Qt::Vertical, CompareModel::heading).toBool())
                continue;
            const QString whole = unit.isEmpty() ? label : label + QStringLiteral(", ") + unit;
            const QStringList lines = linesWithin(whole, textFont(type::caption), room, 3);
            QVERIFY2(!lines.last().endsWith(QChar(0x2026)), qPrintable(whole));
        }
    }

    void bothThemesDrawIt()
    {
        const OpenComparison open;
        const QImage light = open.dock()->grab().toImage();
        applyTheme(*qApp, Theme::dark);
        turn();
        const QImage dark = open.dock()->grab().toImage();
        const QPoint inCell(light.width() / 2, light.height() / 2);
        QVERIFY(light.pixelColor(inCell).lightness() > 200);
        QVERIFY(dark.pixelColor(inCell).lightness() < 80);
    }

    void liesOverANarrowWindowBesideTheDerivation()
    {
        const OpenComparison open(QSize(1024, 640));
        open.window->explainDock()->show();
        turn();
        const auto *stack = open.find<QWidget>("centralStack");
        const QRect page(stack->mapTo(open.window.get(), QPoint()), stack->size());
        const QRect upper = open.window->explainDock()->geometry();
        const QRect lower = open.dock()->geometry();
        QCOMPARE(upper.right(), page.right());
        QCOMPARE(lower.right(), page.right());
        QCOMPARE(upper.top(), page.top());
        QCOMPARE(lower.top(), upper.bottom() + 1);
        QCOMPARE(lower.bottom(), page.bottom());
        open.window->explainDock()->hide();
        turn();
        QCOMPARE(open.dock()->geometry().top(), page.top());
    }

    void whatLayOverTheWindowIsThereAgain()
    {
        for (const bool second : {false, true}) {
            OpenWindow open(QStringLiteral("chat.ridge"), QSize(1024, 640));
            open.window->rememberLayout();
            turn();
            if (second) {
                QVERIFY(open.window->explainDock()->isVisible());
                QVERIFY(!open.window->compareDock()->isVisible());
            }
            open.window->explainDock()->show();
            turn();
            open.window->close();
        }
    }

    void thousandsAreEvaluatedAFewAtATime()
    {
        OpenWindow open;
        const int many = qEnvironmentVariableIntValue("RIDGEPOINT_TEST_COUNT");
        const std::size_t wanted = static_cast<std::size_t>(many > 0 ? std::min(many, 5000) : 60);
        while (open.document.plan().scenarios.size() < wanted)
            QVERIFY(open.document.duplicateScenario(0));
        open.window->compareDock()->show();
        auto *table = open.find<QTableView>("compareTable");
        QTRY_COMPARE(static_cast<std::size_t>(table->model()->columnCount()), wanted);
        const auto *note = open.find<QLabel>("compareDock.note");
        QTRY_VERIFY(note->text().startsWith(QStringLiteral("Bold")));
        QVERIFY(table->model()->index(4, static_cast<int>(wanted) - 1).data().toString()
                != QStringLiteral("\u2026"));
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestCompare>(argc, argv);
}

#include "test_compare.moc"
