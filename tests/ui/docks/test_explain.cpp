// The explain dock: the tree with its typeset steps, the waterfall of a change, marks in the inputs dock, the clipboard.
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QProcess>
#include <QToolButton>
#include <QTreeWidget>
#include <QUndoStack>

#include "app/document/earlier_states.h"
#include "core/explain/formula.h"
#include "core/registry/figure_rows.h"
#include "tests/ui/window_test.h"
#include "ui/docks/explain_delegate.h"
#include "ui/docks/explain_dock.h"
#include "ui/docks/explain_step.h"
#include "ui/docks/formula_box.h"
#include "ui/docks/why_delegate.h"
#include "ui/inputs/inputs_dock.h"

using namespace ridgepoint;

namespace {

struct OpenExplanation : OpenWindow {
    explicit OpenExplanation(const QString &figure = QStringLiteral("cost.usd_user_month"),
                             std::size_t scenario = 1)
    {
        document.setCurrent(scenario);
        dock()->explainFigure(figure);
        settle();
    }

    [[nodiscard]] ExplainDock *dock() const { return window->explainDock(); }
    [[nodiscard]] QTreeWidget *tree() const { return find<QTreeWidget>("explainTree"); }
    [[nodiscard]] QListWidget *list() const { return find<QListWidget>("whyList"); }
    [[nodiscard]] QComboBox *against() const { return find<QComboBox>("whyAgainst"); }

    void showWhy() const
    {
        dock()->setForm(ExplainDock::why);
        settle();
    }
    /// The item of a figure or an input that is unfolded; null where none is.
    [[nodiscard]] QTreeWidgetItem *itemOf(const QString &name) const
    {
        for (QTreeWidgetItemIterator i(tree()); *i != nullptr; ++i)
            if ((*i)->data(0, ExplainDelegate::figure).toString() == name)
                return *i;
        return nullptr;
    }
    /// The typeset lines of the chosen step, as letters.
    [[nodiscard]] QStringList chosenLines() const
    {
        QStringList lines;
        const SharedStep step = tree()->currentItem()->data(0, ExplainDelegate::step).value<SharedStep>();
        if (step)
            for (const FormulaBox &line : step->lines)
                lines << line.text();
        return lines;
    }
    /// Inputs that are marked, groups among them.
    [[nodiscard]] QStringList marked() const
    {
        QStringList names;
        for (const QWidget *mark : window->findChildren<QWidget *>(QStringLiteral("inputMark")))
            names << mark->parentWidget()->objectName();
        names.sort();
        return names;
    }
    void pointAt(QAbstractItemView *view, const QModelIndex &index) const
    {
        QTest::mouseMove(view->viewport(), QPoint(2, view->viewport()->height() - 2));
        QTest::mouseMove(view->viewport(), view->visualRect(index).center());
        settle();
    }
};

FormulaBox boxOf(const char *text, double width = 1000)
{
    return setFormula(QString(), *parseFormula(text), width);
}

} // namespace

class TestExplainDock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { listenForWarnings(); }
    void cleanup() { QCOMPARE(takeWarnings(), QStringList()); }

    void fractionsStandOverARule()
    {
        const FormulaBox box = boxOf("C_price / U");
        QCOMPARE(box.rules.size(), std::size_t{1});
        QCOMPARE(box.text(), QStringLiteral("C price U"));
        QVERIFY(box.runs[0].at.y() < box.rules[0].y());   // C above
        QVERIFY(box.runs[2].at.y() > box.rules[0].y());   // U below
        QVERIFY(box.runs[1].at.y() > box.runs[0].at.y()); // its subscript
        QVERIFY(box.runs[1].font.pixelSize() < box.runs[0].font.pixelSize());
        QVERIFY(box.runs[1].font.pixelSize() >= 11);
    }

    void powersStandRaised()
    {
        const FormulaBox box = boxOf("x·1e-6");
        QCOMPARE(box.text(), QStringLiteral("x × 10 −6"));
        QVERIFY(box.runs.back().at.y() < 0);
        QCOMPARE(boxOf("S̄^2").text(), QStringLiteral("S̄ 2"));
    }

    void bracketsStandWhereTheyAreNeeded()
    {
        QCOMPARE(boxOf("a·(b + c)").text(), QStringLiteral("a × ( b + c )"));
        QCOMPARE(boxOf("(a + b)/c").text(), QStringLiteral("a + b c")); // the rule holds it together
        QCOMPARE(boxOf("a − (b − c)").text(), QStringLiteral("a − ( b − c )"));
        QCOMPARE(boxOf("floor(u)").text(), QStringLiteral("⌊ u ⌋"));
        QCOMPARE(boxOf("least(a, b)").text(), QStringLiteral("min( a , b )"));
        QCOMPARE(boxOf("t > 1 ? a : b").text(), QStringLiteral("a if t > 1 , else b"));
    }

    void everyFormulaFitsTheDock()
    {
        constexpr double width = 320;
        for (const FigureRow &row : figureRows()) {
            const auto formula = parseFormula(row.formula);
            const FormulaBox box =
                formula
                    ? setFormula(QStringLiteral("x ="), *formula, width)
                    : setWords(QString::fromUtf8(row.formula.data(), static_cast<int>(row.formula.size())),
                               width);
            QVERIFY2(box.width <= width, row.name.data());
        }
    }

    void theChosenStepUnfolds()
    {
        const OpenExplanation open;
        QCOMPARE(open.tree()->currentItem(), open.tree()->topLevelItem(0));
        const QStringList lines = open.chosenLines(); // all on one where they fit
        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines[0].startsWith(QStringLiteral("C user = C price U = ")), qPrintable(lines[0]));
        QVERIFY(lines[0].endsWith(QStringLiteral("= ") + open.tree()->topLevelItem(0)->text(1)));
        QTreeWidgetItem *price = open.itemOf(QStringLiteral("cost.price_usd_replica_month"));
        QVERIFY(price);
        const int low = open.tree()->visualItemRect(price).height();
        open.tree()->setCurrentItem(price);
        settle();
        QVERIFY(open.tree()->visualItemRect(price).height() > low);
        QCOMPARE(open.tree()->visualItemRect(open.tree()->topLevelItem(0)).height(), low);
    }

    void otherStepsAreSaidInWords()
    {
        const OpenExplanation open;
        QCOMPARE(open.tree()->topLevelItem(0)->data(0, ExplainDelegate::secondLine).toString(),
                 QStringLiteral("Price of a replica ÷ users per replica"));
    }

    void figuresFollowTheInputs()
    {
        OpenExplanation open;
        const QString before = open.tree()->topLevelItem(0)->text(1);
        const QStringList lines = open.chosenLines();
        QVERIFY(open.document.setInput("/workload/active_share", 0.3));
        settle();
        QVERIFY(open.tree()->topLevelItem(0)->text(1) != before);
        QVERIFY(open.chosenLines() != lines);
    }

    void pointingAtAStepMarksItsInputs()
    {
        const OpenExplanation open(QStringLiteral("cost.price_usd_replica_month"));
        QTreeWidgetItem *margin = open.itemOf(QStringLiteral("/economics/margin"));
        QVERIFY(margin);
        open.pointAt(open.tree(), open.tree()->indexFromItem(margin, 0));
        QCOMPARE(open.marked(), QStringList{QStringLiteral("group.economics.header")}); // it is folded
        open.window->findChild<InputsDock *>()->showInput(QStringLiteral("/economics/margin"));
        open.dock()->explainFigure(QStringLiteral("cost.price_usd_replica_month"));
        open.pointAt(open.tree(),
                     open.tree()->indexFromItem(open.itemOf(QStringLiteral("/economics/margin")), 0));
        QCOMPARE(open.marked(), QStringList{QStringLiteral("input.economics.margin")});
        open.dock()->hide();
        QCOMPARE(open.marked(), QStringList());
    }

    void aClickOnAnInputGoesToIt()
    {
        const OpenExplanation open(QStringLiteral("cost.price_usd_replica_month"));
        const QModelIndex leaf =
            open.tree()->indexFromItem(open.itemOf(QStringLiteral("/economics/margin")), 0);
        QTest::mouseClick(open.tree()->viewport(), Qt::LeftButton, Qt::NoModifier,
                          open.tree()->visualRect(leaf).center());
        settle();
        QVERIFY(open.find<QWidget>("input.economics.margin")->isAncestorOf(open.window->focusWidget()));
    }

    void copiesAsTextAndAsMarkdown()
    {
        const OpenExplanation open(QStringLiteral("memory.usable_bytes"));
        QTest::keyClick(open.tree(), Qt::Key_C, Qt::ControlModifier);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.startsWith(QStringLiteral("Usable memory: ")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("M_use = Mem·1e9·u_m = ")));
        QVERIFY(text.contains(QStringLiteral("└─ u_m = 90")));
        QTest::mouseClick(open.find<QToolButton>("explainDock.copyMarkdown"), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("- `M_use = Mem·1e9·u_m")));
        Q_EMIT open.tree()->customContextMenuRequested(QPoint(20, 20));
        auto *menu = open.find<QMenu>("explainDock.menu");
        QCOMPARE(menu->actions().size(), 3); // copies, and the page of the source
        menu->close();
    }

    void splitsTheChangeAgainstTheBaseline()
    {
        const OpenExplanation open(QStringLiteral("cost.usd_user_month"), 2);
        open.showWhy();
        QCOMPARE(open.list()->count(), 4); // before, GPU, KV cache, now
        QVERIFY(open.against()->currentText().startsWith(QStringLiteral("Baseline: ")));
        QProcess program;
        program.start(QStringLiteral(RIDGEPOINT_PROGRAM),
                      {QStringLiteral("explain"),
                       QStringLiteral(RIDGEPOINT_SOURCE_DIR "/resources/examples/chat.ridge"),
                       QStringLiteral("cost.usd_user_month"), QStringLiteral("--scenario"),
                       QStringLiteral("2"), QStringLiteral("--against"), QStringLiteral("0")});
        QVERIFY(program.waitForFinished());
        const QString printed = QString::fromUtf8(program.readAllStandardOutput());
        for (int i = 0; i < 4; ++i)
            QVERIFY2(printed.contains(open.list()->item(i)->data(WhyDelegate::number).toString()),
                     qPrintable(printed));
        QCOMPARE(open.list()->item(1)->text(), QStringLiteral("GPU")); // the larger part
        QCOMPARE(open.list()->item(1)->data(WhyDelegate::better).toBool(), true);
        QVERIFY(open.list()->item(1)->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("→")));
    }

    void splitsTheChangeAgainstAnEarlierState()
    {
        OpenExplanation open(QStringLiteral("memory.usable_bytes"), 0);
        open.showWhy();
        QVERIFY(open.list()->isHidden());
        QVERIFY(open.find<QLabel>("whyEmpty")->text().startsWith(QStringLiteral("The baseline is shown")));
        QVERIFY(open.document.setInput("/serving/memory_utilization", 0.8));
        QVERIFY(open.document.setInput("/serving/memory_utilization", 0.45));
        settle();
        QCOMPARE(open.against()->count(), 2);
        QCOMPARE(open.list()->count(), 3);
        QCOMPARE(open.list()->item(1)->data(WhyDelegate::values).toString(),
                 QStringLiteral("80\u2009% → 45\u2009%"));
        open.against()->setCurrentIndex(1);
        Q_EMIT open.against()->activated(1);
        settle();
        QCOMPARE(open.list()->item(1)->data(WhyDelegate::values).toString(),
                 QStringLiteral("90\u2009% → 45\u2009%"));
        QVERIFY(open.dock()->text().contains(QStringLiteral("Usable share of VRAM")));
        open.document.undoStack()->undo();
        open.document.undoStack()->undo();
        settle();
        QVERIFY(open.list()->isHidden());
    }

    void saysWhereThereIsNothingToSplit()
    {
        OpenExplanation open(QStringLiteral("limit"), 1);
        open.showWhy();
        QVERIFY(open.find<QLabel>("whyEmpty")->text().contains(QStringLiteral("no number")));
        open.dock()->explainFigure(QStringLiteral("memory.overhead_bytes"));
        QVERIFY(open.document.setInput("/hardware/memory_gb", 1.0));
        open.dock()->explainFigure(QStringLiteral("cost.usd_user_month"));
        settle();
        QVERIFY(open.find<QLabel>("whyEmpty")->text().contains(QStringLiteral("does not exist in both")));
        QVERIFY(open.document.duplicateScenario(0));
        settle();
        QCOMPARE(open.find<QLabel>("whyEmpty")->text(), QStringLiteral("Nothing differs from the baseline."));
        QVERIFY(open.dock()->text().isEmpty());
    }

    void aPartMarksAndFindsItsInputs()
    {
        const OpenExplanation open(QStringLiteral("cost.usd_user_month"), 2);
        open.showWhy();
        open.pointAt(open.list(), open.list()->indexFromItem(open.list()->item(1)));
        QCOMPARE(open.marked(), QStringList{QStringLiteral("input.hardware.preset")});
        QTest::mouseClick(open.list()->viewport(), Qt::LeftButton, Qt::NoModifier,
                          open.list()->visualItemRect(open.list()->item(1)).center());
        settle();
        QVERIFY(open.find<QWidget>("input.hardware.preset")->isAncestorOf(open.window->focusWidget()));
    }

    void earlierStatesEndWhereScenariosChange()
    {
        OpenExplanation open;
        QVERIFY(open.document.setInput("/workload/active_share", 0.3));
        QVERIFY(open.document.duplicateScenario(1));
        QCOMPARE(earlierStates(open.document, 10).size(), std::size_t{0});
        QVERIFY(open.document.setInput("/workload/active_share", 0.4));
        const auto states = earlierStates(open.document, 10);
        QCOMPARE(states.size(), std::size_t{1});
        QCOMPARE(states[0].scenario->workload.activeShare, 0.3);
        open.document.setCurrent(0);
        QCOMPARE(earlierStates(open.document, 10).size(), std::size_t{0});
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestExplainDock>(argc, argv);
}

#include "test_explain.moc"
