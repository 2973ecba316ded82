// The start page: what it offers, by mouse and by keyboard, and where the plan goes that begins on it.
#include <QAbstractButton>
#include <QDockWidget>
#include <QFileDialog>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QUndoStack>

#include "core/evaluate/evaluate.h"
#include "core/plan/plan_templates.h"
#include "core/text/text.h"
#include "tests/ui/window/windows_test.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/start/start_page.h"
#include "ui/start/start_text.h"
#include "ui/window/message_bar.h"

using namespace ridgepoint;

namespace {

QString shownPage(const MainWindow &window)
{
    return window.findChild<QStackedWidget *>(QStringLiteral("centralStack"))->currentWidget()->objectName();
}

QAbstractButton *button(const MainWindow &window, const QString &name)
{
    return window.findChild<QAbstractButton *>(QStringLiteral("startPage.") + name);
}

QString focused(const MainWindow &window)
{
    return window.focusWidget() != nullptr ? window.focusWidget()->objectName() : QString();
}

void press(const MainWindow &window, Qt::Key key)
{
    QTest::keyClick(window.focusWidget(), key);
}

} // namespace

class TestStart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { listenForWarnings(); }
    void cleanup() { QCOMPARE(takeWarnings(), QStringList()); }

    void itHasACardForEachTemplate()
    {
        const OpenWindows open(nullptr);
        QCOMPARE(shownPage(*open.first), QStringLiteral("startPage"));
        for (const char *id :
             {"chat", "rag", "code-completion", "coding-agent", "batch-summaries", "article"}) {
            const QAbstractButton *card = button(*open.first, QStringLiteral("card.") + QLatin1String(id));
            QVERIFY2(card && card->isVisible(), id);
            QVERIFY2(card->accessibleName().contains(QStringLiteral("Users per GPU")), id);
        }
        for (const char *name : {"open", "blank"})
            QVERIFY2(button(*open.first, QLatin1String(name))->isVisible(), name);
        QCOMPARE(open.first->windowTitle(), QStringLiteral("Ridgepoint"));
        QVERIFY(!open.first->findChild<QDockWidget *>(QStringLiteral("inputsDock"))->isVisible());
        QVERIFY(!actionOf(*open.first, QStringLiteral("Save"))->isEnabled());
        QVERIFY(!actionOf(*open.first, QStringLiteral("Duplicate"))->isEnabled());
    }

    void itsFiguresAreThoseOfThePlansItOpens()
    {
        const Catalog catalog = builtInCatalog();
        for (const std::string_view id : planTemplates()) {
            const StartCardText text = startCardText(id, catalog);
            const Result<Plan> plan = planOfTemplate(id, catalog);
            QVERIFY(plan);
            const Scenario &scenario = plan.value().scenarios[plan.value().baseline];
            const Figures figures = evaluate(scenario);
            const double gpus = scenario.deployment.tensorParallel * scenario.deployment.pipelineParallel
                                * scenario.deployment.attentionReplicas;
            QCOMPARE(text.facts[2].value,
                     QString::fromStdString(formatFigure(*figures.usersPerReplica / gpus)));
            QVERIFY(text.facts[3].value.startsWith(
                QString::fromStdString(formatMoney(*figures.cost.usdUserMonth))));
            QVERIFY(!text.hardware.isEmpty());
        }
        QCOMPARE(startCardText("article", catalog).facts[1].value, QStringLiteral("none"));
        QCOMPARE(startCardText("chat", catalog).facts[0].value, QStringLiteral("7\u2009080\u2009tok"));
    }

    void enterOpensTheFirstCard()
    {
        OpenWindows open(nullptr);
        QCOMPARE(focused(*open.first), QStringLiteral("startPage.card.chat"));
        press(*open.first, Qt::Key_Return);
        turn();
        QCOMPARE(shownPage(*open.first), QStringLiteral("planPage"));
        QCOMPARE(open.many(), std::size_t(1));
        const Document &document = open.first->document();
        QCOMPARE(document.displayName(), QStringLiteral("Chat"));
        QVERIFY(document.path().isEmpty() && !document.isModified());
        QCOMPARE(document.plan().scenarios.size(), std::size_t(3));
        QVERIFY(open.first->findChild<QDockWidget *>(QStringLiteral("inputsDock"))->isVisible());
        QVERIFY(actionOf(*open.first, QStringLiteral("Save"))->isEnabled());
    }

    void arrowsGoFromCardToCard()
    {
        const OpenWindows open(nullptr);
        const std::pair<Qt::Key, const char *> way[] = {{Qt::Key_Left, "card.chat"},
                                                        {Qt::Key_Up, "card.chat"},
                                                        {Qt::Key_Right, "card.rag"},
                                                        {Qt::Key_Down, "card.batch-summaries"},
                                                        {Qt::Key_Down, "card.batch-summaries"},
                                                        {Qt::Key_Right, "card.article"},
                                                        {Qt::Key_Right, "open"},
                                                        {Qt::Key_Down, "import"},
                                                        {Qt::Key_Down, "blank"},
                                                        {Qt::Key_Down, "blank"},
                                                        {Qt::Key_Up, "import"},
                                                        {Qt::Key_Up, "open"},
                                                        {Qt::Key_Left, "card.code-completion"}};
        for (const auto &[key, name] : way) {
            press(*open.first, key);
            QCOMPARE(focused(*open.first), QStringLiteral("startPage.") + QLatin1String(name));
        }
    }

    void aBlankPlanStartsFromDefaults()
    {
        OpenWindows open(nullptr);
        QTest::mouseClick(button(*open.first, QStringLiteral("blank")), Qt::LeftButton);
        QCOMPARE(shownPage(*open.first), QStringLiteral("planPage"));
        QCOMPARE(open.first->document().plan().scenarios.size(), std::size_t(1));
        QCOMPARE(open.first->document().displayName(), QStringLiteral("New plan"));
    }

    void openAsksForAFile()
    {
        OpenWindows open(nullptr);
        QTest::mouseClick(button(*open.first, QStringLiteral("open")), Qt::LeftButton);
        auto *dialog = open.first->findChild<QFileDialog *>(QStringLiteral("openDialog"));
        QVERIFY(dialog && dialog->isVisible());
        dialog->reject();
    }

    void recentPlansStandBesideTheCards()
    {
        OpenWindows open;
        QTest::keyClick(open.first, Qt::Key_N, Qt::ControlModifier);
        QAbstractButton *recent = button(*open.first, QStringLiteral("recent0"));
        QVERIFY(recent && recent->isVisible());
        QCOMPARE(recent->text(), QStringLiteral("chat.ridge"));
        addRecentFile(open.copyOf("rag.ridge"));
        QTest::keyClick(open.first, Qt::Key_Escape);
        QTest::keyClick(open.first, Qt::Key_N, Qt::ControlModifier);
        QTest::mouseClick(button(*open.first, QStringLiteral("recent0")), Qt::LeftButton);
        QCOMPARE(open.many(), std::size_t(2));
        QCOMPARE(open.newest()->document().displayName(), QStringLiteral("rag.ridge"));
        QCOMPARE(shownPage(*open.first), QStringLiteral("planPage"));
    }

    void escGoesBackToThePlan()
    {
        OpenWindows open;
        QVERIFY(open.first->document().setInput("/workload/active_share", 0.3));
        QTest::keyClick(open.first, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(shownPage(*open.first), QStringLiteral("startPage"));
        QVERIFY(!actionOf(*open.first, QStringLiteral("Duplicate"))->isEnabled());
        press(*open.first, Qt::Key_Escape);
        QCOMPARE(shownPage(*open.first), QStringLiteral("planPage"));
        QVERIFY(open.first->findChild<QDockWidget *>(QStringLiteral("inputsDock"))->isVisible());
        QVERIFY(!open.first->findChild<QDockWidget *>(QStringLiteral("explainDock"))->isVisible());
        QVERIFY(open.first->document().isModified());
        QTest::keyClick(open.first, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!open.first->document().isModified());
    }

    void escStaysWhereNoPlanIsOpen()
    {
        const OpenWindows open(nullptr);
        press(*open.first, Qt::Key_Escape);
        QCOMPARE(shownPage(*open.first), QStringLiteral("startPage"));
    }

    void aNewPlanBesideAnotherGetsItsOwnWindow()
    {
        OpenWindows open;
        QTest::keyClick(open.first, Qt::Key_N, Qt::ControlModifier);
        press(*open.first, Qt::Key_Return);
        QCOMPARE(open.many(), std::size_t(2));
        QCOMPARE(open.first->document().displayName(), QStringLiteral("chat.ridge"));
        QCOMPARE(shownPage(*open.first), QStringLiteral("planPage"));
        QCOMPARE(open.newest()->document().displayName(), QStringLiteral("Chat"));
    }

    void aNewWindowHasTheStartPage()
    {
        OpenWindows open;
        QTest::keyClick(open.first, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(open.many(), std::size_t(2));
        QCOMPARE(shownPage(*open.newest()), QStringLiteral("startPage"));
        QVERIFY(!open.newest()->hasPlan());
    }

    void anImportedModelLeadsToItsPlan()
    {
        OpenWindows open(nullptr);
        QTest::mouseClick(button(*open.first, QStringLiteral("import")), Qt::LeftButton);
        auto *dialog = open.first->findChild<ImportDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        const Catalog catalog = builtInCatalog();
        dialog->loadText(QString::fromStdString(catalog.model("qwen3-32b")->config),
                         QStringLiteral("config.json"));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("importDialog.use")),
                          Qt::LeftButton);
        turn();
        QCOMPARE(shownPage(*open.first), QStringLiteral("planPage"));
        QVERIFY(open.first->document().scenario().model.preset.empty());
    }

    void aFileErrorIsToldOnThePage()
    {
        OpenWindows open(nullptr);
        Q_EMIT open.first->files()->openRequested(open.folder.filePath(QStringLiteral("none.ridge")));
        const auto *bar = open.first->findChild<MessageBar *>(QStringLiteral("startPage.messageBar"));
        QVERIFY(bar->isVisible());
        QVERIFY(bar->message().contains(QStringLiteral("none.ridge")));
        QCOMPARE(shownPage(*open.first), QStringLiteral("startPage"));
    }

    void theLastPlanReopens()
    {
        OpenWindows open(nullptr);
        addRecentFile(open.copyOf("rag.ridge"));
        addRecentFile(open.copyOf("article.ridge"));
        MainWindow &window = open.windows.add();
        open.windows.reopenLast(window);
        QCOMPARE(shownPage(window), QStringLiteral("planPage"));
        QCOMPARE(window.document().displayName(), QStringLiteral("article.ridge"));
        QVERIFY(!window.document().isModified());
    }

    void theFirstStartShowsThePage()
    {
        OpenWindows open(nullptr);
        MainWindow &window = open.windows.add();
        open.windows.reopenLast(window);
        QCOMPARE(shownPage(window), QStringLiteral("startPage"));
        QVERIFY(window.findChild<MessageBar *>(QStringLiteral("startPage.messageBar"))->isHidden());
    }

    void aLastPlanThatIsGoneOrBrokenIsToldOnThePage_data()
    {
        QTest::addColumn<bool>("gone");
        QTest::addRow("gone") << true;
        QTest::addRow("broken") << false;
    }
    void aLastPlanThatIsGoneOrBrokenIsToldOnThePage()
    {
        QFETCH(bool, gone);
        OpenWindows open(nullptr);
        const QString last = open.copyOf("rag.ridge");
        addRecentFile(last);
        QFile file(last);
        QVERIFY(gone ? file.remove() : file.resize(100));
        MainWindow &window = open.windows.add();
        open.windows.reopenLast(window);
        QCOMPARE(shownPage(window), QStringLiteral("startPage"));
        const auto *bar = window.findChild<MessageBar *>(QStringLiteral("startPage.messageBar"));
        QVERIFY(!bar->isHidden());
        QVERIFY2(bar->message().contains(QStringLiteral("rag.ridge")), qPrintable(bar->message()));
        QVERIFY(!window.hasPlan());
    }

    void everyThingFitsTheSmallestWindow()
    {
        OpenWindows open;
        for (int i = 0; i < 10; ++i)
            addRecentFile(open.copyOf("rag.ridge", QStringLiteral("plan %1.ridge").arg(i)));
        open.first->showStart();
        open.first->resize(1024, 640);
        turn();
        const QWidget *page = open.first->findChild<QWidget *>(QStringLiteral("startPage"));
        for (const QAbstractButton *one : page->findChildren<QAbstractButton *>())
            if (one->isVisible())
                QVERIFY2(page->rect().contains(QRect(one->mapTo(page, QPoint()), one->size())),
                         qPrintable(one->objectName()));
    }

    void itsPictureIsTheSameTwice()
    {
        const QTemporaryDir folder;
        const auto take = [&](const char *name) {
            return QProcess::execute(QStringLiteral(RIDGEPOINT_PROGRAM),
                                     {QStringLiteral("--screenshot"), folder.filePath(QLatin1String(name)),
                                      QStringLiteral("--view"), QStringLiteral("start")});
        };
        QCOMPARE(take("a.png"), 0);
        QCOMPARE(take("b.png"), 0);
        const QImage first(folder.filePath(QStringLiteral("a.png")));
        QCOMPARE(first.size(), QSize(1440, 900));
        QCOMPARE(first, QImage(folder.filePath(QStringLiteral("b.png"))));
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestStart>(argc, argv);
}
#include "test_start.moc"
