// The article's page: its rows are those of the command line, it can be worked by keys, and Show me leads to the figure.
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeWidget>

#include "core/plan/plan_templates.h"
#include "core/registry/figure_rows.h"
#include "tests/app/cli/program.h"
#include "tests/ui/window/windows_test.h"
#include "ui/article/article_page.h"
#include "ui/docks/explain_dock.h"

using namespace ridgepoint;

namespace {

QTableView *tableOf(const MainWindow &window)
{
    return window.findChild<QTableView *>(QStringLiteral("articleTable"));
}

QString cell(const MainWindow &window, int row, int column)
{
    return tableOf(window)->model()->index(row, column).data().toString();
}

QString shownPage(const MainWindow &window)
{
    return window.findChild<QStackedWidget *>(QStringLiteral("centralStack"))->currentWidget()->objectName();
}

QString detail(const MainWindow &window, const char *part)
{
    return window.findChild<QLabel *>(QStringLiteral("articleDetail.") + QLatin1String(part))->text();
}

/// Labels whose text has no room where they stand.
QStringList clipped(const QWidget &area)
{
    QStringList names;
    for (const QLabel *label : area.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const bool fits = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height()
                                            : label->sizeHint().width() <= label->width();
        if (!fits)
            names.append(label->objectName() + QLatin1Char(' ') + label->text());
    }
    return names;
}

} // namespace

class TestArticlePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { listenForWarnings(); }
    void cleanup() { QCOMPARE(takeWarnings(), QStringList()); }

    void itsRowsAreThoseOfTheCommandLine()
    {
        const OpenWindow open;
        open.window->showView(MainWindow::View::article);
        const QJsonArray rows = runProgram({"article", "--format", "json"}).json().array();
        QCOMPARE(tableOf(*open.window)->model()->rowCount(), 22);
        QCOMPARE(rows.size(), 22);
        for (int i = 0; i < 22; ++i) {
            const QJsonObject row = rows[i].toObject();
            QCOMPARE(cell(*open.window, i, 0).toInt(), row[QStringLiteral("number")].toInt());
            QCOMPARE(cell(*open.window, i, 1), row[QStringLiteral("quantity")].toString());
            QCOMPARE(cell(*open.window, i, 2), row[QStringLiteral("article")].toString());
            QCOMPARE(cell(*open.window, i, 4).toLower(), row[QStringLiteral("verdict")].toString());
            tableOf(*open.window)->setCurrentIndex(tableOf(*open.window)->model()->index(i, 0));
            QCOMPARE(detail(*open.window, "why"), row[QStringLiteral("why")].toString());
        }
        QCOMPARE(open.find<QWidget>("articleShares")->accessibleName(),
                 QStringLiteral("10 hold, 5 hold in part, 7 do not hold"));
    }

    void itsAssumptionsAreThoseOfThePlan()
    {
        const OpenWindow open;
        open.window->showView(MainWindow::View::article);
        const QString expected =
            QStringLiteral("32_B parameters, d 8_192, 64 layers, 8 KV heads, everything FP8, on one "
                           "B200 with 192_GB; no losses, no overhead.");
        QCOMPARE(open.find<QLabel>("articlePage.assumptions")->text(),
                 QString(expected).replace(QLatin1Char('_'), QChar(0x2009)));
    }

    void theFilterLeavesWhatDoesNotHold()
    {
        const OpenWindow open;
        open.window->showView(MainWindow::View::article);
        auto *filter = open.find<QComboBox>("articleFilter");
        filter->setCurrentIndex(1);
        QStringList numbers;
        for (int i = 0; i < tableOf(*open.window)->model()->rowCount(); ++i)
            numbers.append(cell(*open.window, i, 0));
        QCOMPARE(numbers, QStringList({"6", "7", "18", "19", "20", "21", "22"}));
        QCOMPARE(detail(*open.window, "number"), QStringLiteral("Claim 6 of 22"));
        filter->setCurrentIndex(0);
        QCOMPARE(tableOf(*open.window)->model()->rowCount(), 22);
        QCOMPARE(detail(*open.window, "number"), QStringLiteral("Claim 6 of 22")); // stays chosen
    }

    void keysWalkTheClaims()
    {
        const OpenWindow open;
        open.window->showView(MainWindow::View::article);
        QTableView *table = tableOf(*open.window);
        QCOMPARE(open.window->focusWidget(), table);
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(detail(*open.window, "number"), QStringLiteral("Claim 2 of 22"));
        QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(detail(*open.window, "title"), QStringLiteral("All-in per user"));
        QTest::keyClick(table, Qt::Key_Up);
        QCOMPARE(detail(*open.window, "number"), QStringLiteral("Claim 21 of 22"));
        QVERIFY(detail(*open.window, "quote").contains(QStringLiteral("$0.09/month")));
    }

    void theDocksAreOutOfSightMeanwhile()
    {
        const OpenWindow open;
        open.window->explainDock()->show();
        open.window->showView(MainWindow::View::article);
        for (const QDockWidget *dock : open.window->findChildren<QDockWidget *>())
            QVERIFY2(!dock->isVisible(), qPrintable(dock->objectName()));
        QVERIFY(!open.find<QWidget>("scenarioTabs")->isVisible());
        QVERIFY(!actionOf(*open.window, QStringLiteral("Duplicate"))->isEnabled());
        QVERIFY(actionOf(*open.window, QStringLiteral("Save"))->isEnabled());

        open.window->showStart(); // over it, and back
        QTest::keyClick(open.window->focusWidget(), Qt::Key_Escape);
        QCOMPARE(shownPage(*open.window), QStringLiteral("articlePage"));
        QVERIFY(!open.find<QWidget>("inputsDock")->isVisible());

        open.window->showView(MainWindow::View::plan);
        QVERIFY(open.find<QWidget>("inputsDock")->isVisible());
        QVERIFY(open.window->explainDock()->isVisible());
        QVERIFY(open.find<QWidget>("scenarioTabs")->isVisible());
        QVERIFY(actionOf(*open.window, QStringLiteral("Duplicate"))->isEnabled());
    }

    /// In a window that holds no work the article's plan comes up in it, else in one of its own.
    void showMeUnfoldsTheFigure()
    {
        OpenWindows open(nullptr);
        open.first->startPlan(blankPlan(builtInCatalog()));
        open.first->showView(MainWindow::View::article);
        const auto *page = open.first->findChild<ArticlePage *>();
        for (const ArticleRow &row : page->rows()) {
            open.first->showView(MainWindow::View::article);
            open.first->findChild<ArticlePage *>()->choose(row.number);
            QTest::keyClick(tableOf(*open.first), Qt::Key_Return);
            QCOMPARE(shownPage(*open.first), QStringLiteral("planPage"));
            QCOMPARE(open.first->document().current(), row.scenario);
            QVERIFY(open.first->explainDock()->isVisible());
            turn();
            const FigureRow *figure = findFigure(row.figure);
            const Figure value = numberOf(*figure, *open.first->document().figures());
            QVERIFY2(value, qPrintable(QString::number(row.number)));
            const auto *tree = open.first->findChild<QTreeWidget *>(QStringLiteral("explainTree"));
            QCOMPARE(tree->topLevelItem(0)->text(1),
                     QString::fromStdString(formatValue(*figure, FigureValue(*value))));
            if (!row.nearest.empty())
                continue;
            const double *one = std::get_if<double>(&row.computed);
            QCOMPARE(*value, one != nullptr ? *one : std::get<std::vector<double>>(row.computed).front());
        }
        QCOMPARE(open.windows.all().size(), 1u);
    }

    void showMeLeavesWorkAlone()
    {
        OpenWindows open(nullptr);
        open.first->startPlan(blankPlan(builtInCatalog()));
        QVERIFY(open.first->document().setInput("/workload/active_share", 0.1));
        open.first->showView(MainWindow::View::article);
        open.first->findChild<ArticlePage *>()->choose(14);
        QTest::mouseClick(open.first->findChild<QPushButton *>(QStringLiteral("articleDetail.showMe")),
                          Qt::LeftButton);
        QCOMPARE(open.windows.all().size(), 2u);
        QVERIFY(open.first->document().isModified());
        QCOMPARE(shownPage(*open.first), QStringLiteral("articlePage"));
        const MainWindow *other = open.windows.all().back();
        QCOMPARE(other->document().current(), 1u);
        QVERIFY(other->explainDock()->isVisible());
        QCOMPARE(QString::fromStdString(other->document().scenario().model.preset),
                 QStringLiteral("article-32b"));
    }

    void theTableCanBeCopied()
    {
        const OpenWindow open;
        open.window->showView(MainWindow::View::article);
        open.find<QPushButton>("articleDetail.copy")->click();
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        const QStringList lines = data->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 23);
        QCOMPARE(lines[0], QStringLiteral("#\tClaim\tArticle\tThis model\tVerdict\tWhy"));
        QVERIFY(lines[20].startsWith(QStringLiteral("20\tB200 per month\t$27.4\t$833.33\tDoes not hold\t")));
        QCOMPARE(data->html().count(QStringLiteral("<tr>")), 23);
    }

    void textsFitTheirPlaces_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("usual") << QSize(1440, 900);
        QTest::newRow("small") << QSize(1024, 640);
    }

    void textsFitTheirPlaces()
    {
        QFETCH(QSize, size);
        const OpenWindow open(QStringLiteral("chat.ridge"), size);
        open.window->showView(MainWindow::View::article);
        turn();
        auto *page = open.window->findChild<ArticlePage *>();
        for (int number = 1; number <= 22; ++number) {
            page->choose(number);
            turn();
            QCOMPARE(clipped(*page), QStringList());
        }
        const QTableView *table = tableOf(*open.window);
        int columns = 0;
        for (int i = 0; i < table->model()->columnCount(); ++i)
            columns += table->columnWidth(i);
        QVERIFY(columns <= table->viewport()->width());
        QVERIFY(!table->model()->index(0, 1).data(Qt::ToolTipRole).toString().isEmpty());
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestArticlePage>(argc, argv);
}

#include "test_article_page.moc"
