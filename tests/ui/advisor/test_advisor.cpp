// The advisor in a window of its own: what a person does with its cards, and that nothing in it is cut off or overlaps.
#include <QAbstractButton>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QUndoStack>

#include "tests/ui/window_test.h"
#include "ui/advisor/advisor.h"
#include "ui/advisor/try_card.h"

using namespace ridgepoint;

namespace {

struct Shown {
    Document document{builtInCatalog()};
    Advisor advisor{document};

    explicit Shown(QSize window = {1440, 900}, int width = 1094)
    {
        if (!document.open(QStringLiteral(RIDGEPOINT_SOURCE_DIR "/resources/examples/chat.ridge")))
            qFatal("the example does not open");
        document.setCurrent(1);
        advisor.fitWindow(window);
        advisor.resize(width, advisor.height());
        advisor.refresh();
        advisor.show();
        turn();
    }

    [[nodiscard]] TryCard *card(int index) const
    {
        return advisor.findChild<TryCard *>(QStringLiteral("advisor.try%1").arg(index));
    }

    [[nodiscard]] double cost() { return *document.figures()->cost.usdUserMonth; }
};

} // namespace

class TestAdvisor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { listenForWarnings(); }
    void cleanup() { QCOMPARE(takeWarnings(), QStringList()); }

    void aClickAppliesTheChangeAsOneStepWithItsName()
    {
        Shown shown;
        const double before = shown.cost();
        const TryText text = shown.card(0)->text();
        QTest::mouseClick(shown.card(0), Qt::LeftButton);
        QVERIFY(shown.cost() < before);
        QCOMPARE(shown.document.undoStack()->count(), 1);
        QCOMPARE(shown.document.undoStack()->undoText(), text.undo);
        shown.document.undoStack()->undo();
        QCOMPARE(shown.cost(), before);
    }

    void enterAppliesToo()
    {
        Shown shown;
        const double before = shown.cost();
        shown.card(1)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(shown.card(1), Qt::Key_Return);
        QVERIFY(shown.cost() < before);
    }

    void cardsStandFromTheCheapestUpAndSayItAloud()
    {
        Shown shown;
        const std::vector<Advice> &advice = shown.document.advice();
        QVERIFY(advice.size() >= 2);
        for (std::size_t i = 0; i + 1 < advice.size(); ++i)
            QVERIFY(*advice[i].figures.cost.usdUserMonth <= *advice[i + 1].figures.cost.usdUserMonth);
        QVERIFY(shown.card(0)->accessibleName().startsWith(QStringLiteral("Try ")));
        QVERIFY(shown.card(0)->accessibleName().contains(QStringLiteral(" percent")));
    }

    void keyboardFocusPreviewsAndLeavingEndsIt()
    {
        Shown shown;
        QSignalSpy previews(&shown.advisor, &Advisor::previewRequested);
        shown.advisor.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.advisor));
        shown.card(1)->setFocus(Qt::TabFocusReason);
        shown.card(1)->clearFocus();
        QCOMPARE(previews.size(), 2);
        QCOMPARE(previews[0][0].toInt(), 1);
        QCOMPARE(previews[1][0].toInt(), -1);
    }

    void nothingOverlapsAtAnyWidth()
    {
        for (const QSize window : {QSize(1440, 900), QSize(1024, 640)})
            for (int width = 640; width <= 2200; width += 60) {
                const Shown shown(window, width);
                std::vector<QRect> places;
                for (const QWidget *part : shown.advisor.findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
                    if (part->isVisible()) {
                        QVERIFY2(shown.advisor.rect().contains(part->geometry()),
                                 qPrintable(part->objectName()));
                        for (const QRect &other : places)
                            QVERIFY2(!other.intersects(part->geometry()), qPrintable(part->objectName()));
                        places.push_back(part->geometry());
                    }
                QVERIFY(places.size() >= 2);
            }
    }

    void aLowWindowHasOneLineWithAMenuOfAll()
    {
        Shown shown({1024, 640}, 712);
        QCOMPARE(shown.advisor.height(), 48);
        QVERIFY(!shown.card(0)->isVisible());
        auto *menu = shown.advisor.findChild<QMenu *>(QStringLiteral("advisor.menu"));
        auto *all = shown.advisor.findChild<QPushButton *>(QStringLiteral("advisor.all"));
        QVERIFY(all->isVisible());
        QTest::mouseClick(all, Qt::LeftButton);
        QCOMPARE(static_cast<std::size_t>(menu->actions().size()), shown.document.advice().size());
        menu->hide();
        const double before = shown.cost();
        QTest::mouseClick(shown.advisor.findChild<QPushButton *>(QStringLiteral("advisor.tryIt")),
                          Qt::LeftButton);
        QVERIFY(shown.cost() < before);
    }

    void aPlanThatDoesNotFitGetsWaysOut()
    {
        Shown shown;
        QVERIFY(shown.document.setInput("/model/preset", std::string("llama-3.1-405b")));
        QVERIFY(!shown.document.figures()->batch);
        shown.advisor.refresh();
        QVERIFY(!shown.document.advice().empty());
        QVERIFY(shown.card(0)->text().change.contains(QString::fromUtf8(" × ")));
        QTest::mouseClick(shown.card(0), Qt::LeftButton);
        QVERIFY(shown.document.figures()->batch.has_value());
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestAdvisor>(argc, argv);
}
#include "test_advisor.moc"
