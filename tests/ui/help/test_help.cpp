// The help: every control has words, F1 goes to what has the keyboard, and every link and place that it names is there.
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>

#include "app/document/input_text.h"
#include "core/registry/figure_rows.h"
#include "core/registry/parameters.h"
#include "tests/ui/window_test.h"
#include "ui/docks/compare_dock.h"
#include "ui/docks/explain_dock.h"
#include "ui/docks/explain_tree.h"
#include "ui/help/help_actions.h"
#include "ui/help/help_browser.h"
#include "ui/help/help_topic.h"
#include "ui/window/window_parts.h"

using namespace ridgepoint;

namespace {

bool isControl(const QWidget &widget)
{
    return widget.focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton *>(&widget) != nullptr
           || qobject_cast<const QAbstractSlider *>(&widget) != nullptr;
}

/// Names of the controls that have no words.
QStringList speechless(const QWidget &root)
{
    QStringList names;
    for (const QWidget *widget : root.findChildren<QWidget *>())
        if (isControl(*widget) && whatsThisText(widget).isEmpty())
            names +=
                QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
    return names;
}

bool hasAnchor(const QString &topic)
{
    static QHash<QString, QString> pages; // guide and reference take a while to be worked out
    const QString name = topic.section(QLatin1Char('#'), 0, 0);
    if (!pages.contains(name))
        pages.insert(name, HelpBrowser::page(name));
    const QString page = pages.value(name);
    const QString anchor = topic.section(QLatin1Char('#'), 1);
    return !page.isEmpty()
           && (anchor.isEmpty() || page.contains(QStringLiteral("<a name=\"%1\">").arg(anchor)));
}

HelpBrowser *pressF1(const OpenWindow &open)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    return open.find<HelpBrowser>("helpWindow.page");
}

} // namespace

class TestHelp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { listenForWarnings(); }
    void cleanup() { QCOMPARE(takeWarnings(), QStringList()); }

    void everyControlOfTheWindowHasWords()
    {
        const OpenWindow open;
        open.window->explainDock()->explainFigure(QStringLiteral("cost.usd_user_month"));
        open.window->compareDock()->show();
        turn();
        QVERIFY(open.window->findChildren<QAbstractSlider *>().size() > 20);
        QCOMPARE(speechless(*open.window), QStringList());
    }

    void everyControlOfTheStartPageHasWords()
    {
        const OpenWindow open;
        open.window->showStart();
        QCOMPARE(speechless(*open.window), QStringList());
    }

    void everyControlOfADialogHasWords_data()
    {
        QTest::addColumn<QString>("dialog");
        for (const WindowPart &part : windowDialogs())
            QTest::addRow("%s", std::string(part.name).c_str())
                << QString::fromStdString(std::string(part.name));
    }
    void everyControlOfADialogHasWords()
    {
        QFETCH(QString, dialog);
        const OpenWindow open;
        partNamed(windowDialogs(), dialog.toStdString())->show(*open.window);
        turn();
        QCOMPARE(speechless(*open.window), QStringList());
    }

    void wordsAreThoseOfTheTables()
    {
        const OpenWindow open;
        const QString slider = whatsThisText(open.find<QWidget>("input.workload.active_share.slider"));
        const Parameter *share = findParameter("/workload/active_share");
        QVERIFY2(slider.contains(QString::fromStdString(std::string(share->help)).toHtmlEscaped()),
                 qPrintable(slider));
        // the range as the field writes it, and first what people understand
        QVERIFY2(slider.contains(inputExpectation(*share).toHtmlEscaped()), qPrintable(slider));
        QVERIFY2(!slider.contains(QStringLiteral("(0, 1]")), qPrintable(slider));
        QVERIFY2(slider.indexOf(QStringLiteral("/workload/active_share"))
                     > slider.indexOf(QStringLiteral("Acts on")),
                 qPrintable(slider));
        const QString cost = whatsThisText(open.find<QWidget>("headline.usd_user_month.explain"));
        QVERIFY2(cost.contains(QStringLiteral("C_user = C_price / U")), qPrintable(cost));
    }

    void f1GoesToWhatHasTheKeyboard_data()
    {
        QTest::addColumn<QByteArray>("control");
        QTest::addColumn<QString>("topic");
        QTest::addRow("a slider to its input")
            << QByteArray("input.workload.active_share.slider") << "inputs.html#workload.active_share";
        QTest::addRow("a field to its input") << QByteArray("input.workload.context_tokens.p90.spin")
                                              << "inputs.html#workload.context_tokens.p90";
        QTest::addRow("the headline to its figure")
            << QByteArray("headline.ttft.explain") << "figures.html#ttft_seconds";
        QTest::addRow("a chart to its part of the guide")
            << QByteArray("chart.roofline.plot") << "guide.html#roofline";
    }
    void f1GoesToWhatHasTheKeyboard()
    {
        QFETCH(QByteArray, control);
        QFETCH(QString, topic);
        const OpenWindow open;
        QWidget *widget = open.find<QWidget>(control.constData());
        widget->setFocus();
        QCOMPARE(helpTopic(QApplication::focusWidget()), topic);
        open.window->findChild<HelpActions *>()->show(topic);
        QCOMPARE(open.find<HelpBrowser>("helpWindow.page")->source().toString(), topic);
    }

    void f1WorksInADialog()
    {
        const OpenWindow open;
        open.window->showPreferences();
        open.find<QWidget>("preferencesDialog.autosave")->setFocus();
        QApplication::setActiveWindow(open.find<QWidget>("preferencesDialog"));
        turn();
        QCOMPARE(pressF1(open)->source().toString(), QStringLiteral("guide.html"));
    }

    void everyTopicIsThere()
    {
        const OpenWindow open;
        for (const QWidget *widget : open.window->findChildren<QWidget *>())
            QVERIFY2(hasAnchor(helpTopic(widget)), qPrintable(widget->objectName()));
    }

    void theSourceOfAStepLeadsToTheModel()
    {
        const OpenWindow open;
        open.window->explainDock()->explainFigure(QStringLiteral("cost.usd_user_month"));
        turn();
        auto *tree = open.find<ExplainTree>("explainTree");
        QCOMPARE(tree->sourceTopic(), QStringLiteral("model.html#s6"));
        const QRect row = tree->visualItemRect(tree->topLevelItem(0));
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, QPoint(row.center().x(), row.bottom() - 8));
        QCOMPARE(open.find<HelpBrowser>("helpWindow.page")->source().toString(),
                 QStringLiteral("model.html#s6"));
    }

    void everyLinkLeadsSomewhere_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"guide.html", "inputs.html", "figures.html", "model.html", "keyboard.html"})
            QTest::addRow("%s", page) << QString::fromLatin1(page);
    }
    void everyLinkLeadsSomewhere()
    {
        QFETCH(QString, page);
        const QRegularExpression link(QStringLiteral("href=\"([^\"]*html[^\"]*)\""));
        int links = 0;
        for (auto match = link.globalMatch(HelpBrowser::page(page)); match.hasNext(); ++links) {
            const QString target = match.next().captured(1);
            QVERIFY2(hasAnchor(target), qPrintable(target));
        }
        QVERIFY(links >= 4);
    }

    void everyKeyOfTheMenusIsOnThePage()
    {
        const OpenWindow open;
        const QString page = HelpBrowser::page(QStringLiteral("keyboard.html"));
        int keys = 0;
        for (const QAction *action : open.window->findChildren<QAction *>()) {
            const QString key = action->shortcut().toString(QKeySequence::PortableText);
            if (key.isEmpty())
                continue;
            ++keys;
            QVERIFY2(page.contains(QStringLiteral("<th>%1</th>").arg(key)), qPrintable(key));
        }
        QVERIFY(keys > 20);
    }

    void wordsAreFoundOnThePage()
    {
        const OpenWindow open;
        open.window->findChild<HelpActions *>()->show(QStringLiteral("guide.html"));
        auto *find = open.find<QLineEdit>("helpWindow.find");
        auto *page = open.find<HelpBrowser>("helpWindow.page");
        QTest::keyClicks(find, QStringLiteral("ridge point"));
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(page->textCursor().selectedText().toLower(), QStringLiteral("ridge point"));
        find->clear();
        QTest::keyClicks(find, QStringLiteral("zzzz"));
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(open.find<QLabel>("helpWindow.sentence")->text(), QStringLiteral("Not on this page"));
    }

    void aLinkToElsewhereOpensNothing()
    {
        const OpenWindow open;
        open.window->findChild<HelpActions *>()->show(QStringLiteral("guide.html"));
        auto *page = open.find<HelpBrowser>("helpWindow.page");
        for (const char *link : {"https://example.org/", "file:///etc/passwd", "none.html"})
            page->setSource(QUrl(QLatin1String(link)));
        QCOMPARE(page->source().toString(), QStringLiteral("guide.html"));
    }

    void backGoesBack()
    {
        const OpenWindow open;
        auto *help = open.window->findChild<HelpActions *>();
        help->show(QStringLiteral("guide.html"));
        help->show(QStringLiteral("figures.html#batch"));
        QTest::mouseClick(open.find<QPushButton>("helpWindow.back"), Qt::LeftButton);
        QCOMPARE(open.find<HelpBrowser>("helpWindow.page")->source().toString(),
                 QStringLiteral("guide.html"));
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestHelp>(argc, argv);
}
#include "test_help.moc"
