// The presentation: its keys, that what it says are the figures, that nothing is cut at the sizes of projectors, and that its
// sliders change the plan as those of the window do.
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTimer>
#include <QUndoStack>

#include "app/document/input_marks.h"
#include "core/evaluate/evaluate.h"
#include "core/text/text.h"
#include "tests/ui/window_test.h"
#include "ui/inputs/value_slider.h"
#include "ui/present/present_chart.h"
#include "ui/present/present_figure.h"
#include "ui/present/present_text.h"
#include "ui/present/presentation_window.h"
#include "ui/theme/tokens.h"

using namespace ridgepoint;

namespace {

struct OpenPresentation {
    OpenWindow open;
    PresentationWindow *shown;

    explicit OpenPresentation(const QString &example = QStringLiteral("chat.ridge"), QSize size = {1440, 900})
        : open(example), shown(open.window->presentation())
    {
        shown->resize(size);
        shown->show();
        shown->activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(shown));
        turn();
    }

    [[nodiscard]] Document &document() { return open.document; }
    [[nodiscard]] QLabel *label(const char *name) const
    {
        return shown->findChild<QLabel *>(QStringLiteral("presentationWindow.") + QLatin1String(name));
    }
    [[nodiscard]] QWidget *part(const char *name) const
    {
        return shown->findChild<QWidget *>(QStringLiteral("presentationWindow.") + QLatin1String(name));
    }
    [[nodiscard]] ValueSlider *slider(const char *pointer) const
    {
        return shown->findChild<ValueSlider *>(
            QStringLiteral("presentationWindow.input.%1.slider").arg(QLatin1String(pointer)));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(shown, key, modifiers);
        turn();
    }
};

/// Labels in sight whose text is longer than their place, or that lie over another one.
QStringList misplaced(const QWidget &window)
{
    QStringList found;
    QList<QRect> places;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const QFontMetrics metrics(label->font());
        const QStringList lines = label->text().split(QLatin1Char('\n'));
        for (const QString &line : lines)
            if (metrics.horizontalAdvance(line) > label->width())
                found.append(QStringLiteral("wide: ") + line);
        if (metrics.height() + (lines.size() - 1) * metrics.lineSpacing() > label->height())
            found.append(QStringLiteral("high: ") + label->text());
        const QRect place(label->mapTo(&window, QPoint(0, 0)), label->size());
        if (!window.rect().contains(place))
            found.append(QStringLiteral("outside: ") + label->text());
        for (const QRect &other : places)
            if (other.intersects(place))
                found.append(QStringLiteral("over another: ") + label->text());
        places.append(place);
    }
    return found;
}

} // namespace

class TestPresentation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { listenForWarnings(); }
    void cleanup() { QCOMPARE(takeWarnings(), QStringList()); }

    void keysStepThroughTheScenarios_data()
    {
        QTest::addColumn<int>("on");
        QTest::addColumn<int>("back");
        QTest::newRow("arrows") << int(Qt::Key_Right) << int(Qt::Key_Left);
        QTest::newRow("remote") << int(Qt::Key_PageDown) << int(Qt::Key_PageUp);
        QTest::newRow("letters") << int(Qt::Key_N) << int(Qt::Key_P);
    }

    void keysStepThroughTheScenarios()
    {
        QFETCH(int, on);
        QFETCH(int, back);
        OpenPresentation present;
        QCOMPARE(present.document().current(), 0u);
        present.press(Qt::Key(back));
        QCOMPARE(present.document().current(), 0u); // there is none before
        for (const std::size_t expected : {1u, 2u, 2u}) {
            present.press(Qt::Key(on));
            QCOMPARE(present.document().current(), expected);
        }
        QVERIFY(present.part("scenarios")->accessibleName().endsWith(QStringLiteral("scenario 3 of 3")));
        present.press(Qt::Key(back));
        QCOMPARE(present.document().current(), 1u);
    }

    void aRemoteTurnsPagesAlsoWhereASliderHasTheKeys()
    {
        OpenPresentation present;
        ValueSlider *slider = present.slider("workload.active_share");
        slider->setFocus(Qt::TabFocusReason);
        QTest::keyClick(slider, Qt::Key_PageDown);
        QCOMPARE(present.document().current(), 1u);
        QTest::keyClick(slider, Qt::Key_Right); // the slider's own
        QCOMPARE(present.document().current(), 1u);
        QVERIFY(present.document().isModified());
    }

    void itSaysTheFiguresOfTheScenario()
    {
        OpenPresentation present;
        for (std::size_t i = 0; i < present.document().plan().scenarios.size(); ++i) {
            present.document().setCurrent(i);
            turn();
            const Figures figures = evaluate(present.document().plan().scenarios[i]);
            const QString sentence = present.label("sentence")->text();
            QVERIFY2(sentence.startsWith(QString::fromStdString(formatCount(*figures.usersPerReplica))
                                         + QStringLiteral(" users")),
                     qPrintable(sentence));
            QVERIFY2(sentence.contains(QString::fromStdString(formatMoney(*figures.cost.usdUserMonth))),
                     qPrintable(sentence));
            const QString speed = QString::fromStdString(formatFigure(1 / *figures.steady.interTokenSeconds));
            QVERIFY((sentence + present.label("context")->text())
                        .contains(speed + QStringLiteral(" tokens a second")));
            QCOMPARE(present.label("figure.users_per_replica.value")->text(),
                     QString::fromStdString(formatCount(*figures.usersPerReplica)));
            QCOMPARE(present.label("figure.speed.value")->text(), speed);
            QCOMPARE(present.label("figure.usd_user_month.value")->text(),
                     QString::fromStdString(formatMoney(*figures.cost.usdUserMonth)));
            QCOMPARE(present.label("figure.usd_million_output_tokens.value")->text(),
                     QString::fromStdString(formatMoney(*figures.cost.usdMillionOutputTokens)));
            QCOMPARE(present.label("figure.fleet.value")->text(),
                     QString::fromStdString(formatMoney(*figures.fleet.usdMonth)));
        }
    }

    void theBaselineCanBeLeftOut()
    {
        OpenPresentation present;
        present.press(Qt::Key_Right);
        QVERIFY(present.label("figure.usd_user_month.delta")->text().contains(QStringLiteral("from $")));
        QVERIFY(present.label("context")->text().contains(QStringLiteral("“H200, FP8”")));
        present.press(Qt::Key_B);
        QVERIFY(!present.shown->showsBaseline());
        QCOMPARE(present.label("figure.usd_user_month.delta")->text(), QString());
        QVERIFY(!present.label("context")->text().contains(QStringLiteral("H200")));
        present.press(Qt::Key_B);
        QVERIFY(present.label("figure.usd_user_month.delta")->text().contains(QStringLiteral("from $")));
    }

    void arrowsTurnThePairsOfCharts()
    {
        OpenPresentation present;
        const auto inSight = [&] {
            QStringList keys;
            for (const char *key : {"roofline", "memory", "pareto", "cost"})
                if (present.part(qPrintable(QStringLiteral("chart.") + QLatin1String(key)))->isVisible())
                    keys.append(QLatin1String(key));
            return keys;
        };
        QCOMPARE(inSight(), QStringList({"pareto", "cost"}));
        present.press(Qt::Key_Down);
        QCOMPARE(inSight(), QStringList({"roofline", "memory"}));
        const auto *memory =
            present.shown->findChild<PresentChart *>(QStringLiteral("presentationWindow.chart.memory"));
        QVERIFY(!memory->takeaway().isEmpty()); // it has missed nothing while it was out of sight
        QCOMPARE(memory->accessibleDescription(), memory->takeaway());
        present.press(Qt::Key_Up);
        QCOMPARE(inSight(), QStringList({"pareto", "cost"}));
    }

    void themeSlidersAndHint()
    {
        OpenPresentation present;
        present.press(Qt::Key_T);
        QCOMPARE(themeOf(present.shown->palette()), Theme::dark);
        present.press(Qt::Key_T);
        QCOMPARE(themeOf(present.shown->palette()), Theme::light);

        QVERIFY(present.slider("workload.active_share")->isVisible());
        const int low = present.part("chart.cost")->height();
        present.press(Qt::Key_H);
        QVERIFY(!present.slider("workload.active_share")->isVisible());
        QVERIFY(present.part("chart.cost")->height() > low);
        present.press(Qt::Key_H);
        QVERIFY(present.slider("workload.active_share")->isVisible());

        present.press(Qt::Key_F1); // no key of the presentation
        QVERIFY(present.label("hint")->isVisible());
        for (QTimer *timer : present.shown->findChildren<QTimer *>(QString(), Qt::FindDirectChildrenOnly))
            if (timer->isActive() && timer->isSingleShot())
                timer->start(0);
        QTRY_VERIFY(!present.label("hint")->isVisible());
        present.press(Qt::Key_X);
        QVERIFY(present.label("hint")->isVisible());
    }

    void anotherThemeKeepsThePicture()
    {
        OpenPresentation present;
        const auto sizes = [&] {
            QStringList found; // of those that have their place
            for (const QLabel *label : present.shown->findChildren<QLabel *>())
                if (label->isVisible())
                    found.append(
                        QStringLiteral("%1 %2").arg(label->objectName()).arg(label->font().pixelSize()));
            return found;
        };
        const auto picture = [&] { return present.shown->grab().toImage(); };
        const QStringList before = sizes();
        const QImage light = picture();
        QCOMPARE(light, picture()); // by itself nothing moves
        present.press(Qt::Key_T);
        QCOMPARE(sizes(), before);
        const QImage dark = picture();
        // no panel of the light theme is left in a chart
        const QWidget *chart = present.part("chart.cost");
        QCOMPARE(
            dark.pixelColor(chart->mapTo(present.shown, chart->rect().center()) + QPoint(0, 1)).lightness()
                < 128,
            true);
        int bright = 0;
        for (int x = 0; x < chart->width(); ++x)
            bright += dark.pixelColor(chart->mapTo(present.shown, QPoint(x, chart->height() / 2))).lightness()
                      > 200;
        QVERIFY(bright < chart->width() / 10);
        present.press(Qt::Key_T);
        QCOMPARE(sizes(), before);
        QCOMPARE(picture(), light);
    }

    void escapeLeavesAndTheWindowTakesItAlong()
    {
        OpenPresentation present;
        const QPointer<PresentationWindow> shown = present.shown;
        present.press(Qt::Key_Escape);
        QTRY_VERIFY(shown.isNull());
        const QPointer<PresentationWindow> again = present.open.window->presentation();
        again->show();
        present.open.window->close();
        QTRY_VERIFY(again.isNull());
    }

    void aDragOfASliderIsOneStep()
    {
        OpenPresentation present;
        present.press(Qt::Key_Right);
        const double before = present.document().scenario().workload.activeShare;
        const QString sentence = present.label("sentence")->text();
        ValueSlider *slider = present.slider("workload.active_share");
        const QPoint from = slider->handleCenter();
        QTest::mousePress(slider, Qt::LeftButton, {}, from);
        for (int i = 1; i <= 5; ++i) {
            QTest::mouseMove(slider, from + QPoint(20 * i, 0));
            turn();
        }
        QTest::mouseRelease(slider, Qt::LeftButton, {}, from + QPoint(100, 0));
        turn();
        QVERIFY(present.document().scenario().workload.activeShare > before);
        QCOMPARE(slider->handleCenter().x() > from.x(), true);
        QVERIFY(present.label("sentence")->text() != sentence); // live
        QCOMPARE(present.document().undoStack()->count(), 1);
        QVERIFY(!slider->hasFocus()); // the arrow keys stay with the scenarios
        present.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(present.document().scenario().workload.activeShare, before);
        QCOMPARE(present.label("sentence")->text(), sentence);
    }

    void theFirstThreePinnedInputsStandThere()
    {
        OpenPresentation present;
        const auto pointers = [&] {
            QStringList names;
            for (const ValueSlider *slider : present.shown->findChildren<ValueSlider *>())
                if (slider->isVisible())
                    names.append(slider->objectName().section(QLatin1Char('.'), 2, -2));
            return names;
        };
        QCOMPARE(pointers(), QStringList({"workload.context_tokens.median", "workload.active_share",
                                          "economics.accelerator_price_usd"}));
        present.document().marks()->setPinned("/workload/active_share", false);
        present.document().marks()->setLocked("/workload/context_tokens/median", true);
        turn();
        QCOMPARE(pointers(),
                 QStringList({"workload.context_tokens.median", "economics.accelerator_price_usd"}));
        present.document().setCurrent(1);
        turn();
        QVERIFY(!present.slider("workload.context_tokens.median")->isEnabled());
    }

    void notesArePlainText()
    {
        OpenPresentation present;
        QVERIFY(!present.label("notes")->text().isEmpty());
        Plan plan = present.document().plan();
        plan.scenarios[0].notes = "Bold <b>only</b> here";
        plan.scenarios[0].name = "<i>x</i>";
        present.document().createNew(plan);
        turn();
        QCOMPARE(present.label("notes")->text(), QStringLiteral("Bold <b>only</b> here"));
        for (const QLabel *label : present.shown->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        plan.scenarios[0].notes.clear();
        present.document().createNew(plan);
        turn();
        QVERIFY(!present.label("notes")->isVisible());
    }

    void aDoubleClickOnTheTitleChangesIt()
    {
        OpenPresentation present;
        const QLabel *plan = present.label("plan");
        QTest::mouseDClick(present.part("plan"), Qt::LeftButton, {}, plan->rect().center());
        auto *title = present.shown->findChild<QLineEdit *>(QStringLiteral("titleDialog.title"));
        QVERIFY(title != nullptr);
        title->setText(QStringLiteral("What to buy?"));
        QTest::keyClick(title, Qt::Key_Return);
        turn();
        QCOMPARE(plan->text(), QStringLiteral("What to buy?"));
        QVERIFY(present.shown->isVisible());
    }

    /// The change is that of the cost, and is not to be taken for one of the speed that is told before it.
    void theComparisonNamesWhatItCompares()
    {
        OpenPresentation present;
        present.document().setCurrent(1);
        turn();
        const QString context = present.label("context")->text();
        QVERIFY2(context.contains(QRegularExpression(QStringLiteral(
                     "A user costs \\$\\d+\\.\\d\\d a month, \\d+\u2009% less than with “H200, FP8”\\."))),
                 qPrintable(context));
    }

    void whatDoesNotFitIsSaidSo()
    {
        OpenPresentation present;
        QVERIFY(present.document().setInput("/model/parameters", 2e12));
        turn();
        QCOMPARE(present.label("sentence")->text(), QStringLiteral("This plan does not fit."));
        QVERIFY(present.label("context")->text().contains(QStringLiteral("too much")));
        QCOMPARE(present.label("figure.usd_user_month.value")->text(), QStringLiteral("—"));
        QVERIFY(!present.label("figure.usd_user_month.delta")->text().isEmpty());
        QCOMPARE(misplaced(*present.shown), QStringList());
    }

    void moneyFromTenMillionOnIsShort()
    {
        const Catalog catalog = builtInCatalog();
        OpenPresentation present;
        QVERIFY(present.document().setInput("/workload/users", 5e6));
        turn();
        const double month = *evaluate(present.document().scenario()).fleet.usdMonth;
        QVERIFY(month >= 1e7 && month < 1e9);
        const QString text = present.label("figure.fleet.value")->text();
        QVERIFY2(text.startsWith(QLatin1Char('$')) && text.endsWith(QLatin1Char('M')), qPrintable(text));
        QVERIFY(std::abs(text.mid(1).chopped(2).toDouble() - month / 1e6) < 0.5);
    }

    void textsFitTheScreens_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("scale");
        QTest::newRow("of the design") << QSize(1440, 900) << 1.0;
        QTest::newRow("projector") << QSize(1280, 720) << 0.8;
        QTest::newRow("television") << QSize(1920, 1080) << 1.2;
        QTest::newRow("old projector") << QSize(1024, 768) << 768 / 900.0;
        QTest::newRow("4K") << QSize(3840, 2160) << 2.4;
    }

    void textsFitTheScreens()
    {
        QFETCH(QSize, size);
        QFETCH(double, scale);
        for (const char *example :
             {"chat.ridge", "article.ridge", "coding-agent.ridge", "batch-summaries.ridge"}) {
            OpenPresentation present(QLatin1String(example), size);
            for (std::size_t i = 0; i < present.document().plan().scenarios.size(); ++i) {
                present.document().setCurrent(i);
                turn();
                for (int pair = 0; pair < 2; ++pair) {
                    QCOMPARE(misplaced(*present.shown), QStringList());
                    present.press(Qt::Key_Down);
                }
            }
            QVERIFY(present.label("sentence")->font().pixelSize() <= qRound(40 * scale));
            QCOMPARE(present.label("context")->font().pixelSize(), qRound(20 * scale));
        }
    }

    void longNamesAndNotesAreCut()
    {
        OpenPresentation present(QStringLiteral("chat.ridge"), {1024, 768});
        Plan plan = present.document().plan();
        const std::string longText(400, 'w');
        plan.title = longText;
        for (Scenario &scenario : plan.scenarios)
            scenario.name = longText.substr(0, 100) + scenario.name;
        plan.scenarios[1].notes = "many words " + longText + " and then some more of them that go on and on";
        present.document().createNew(plan);
        present.document().setCurrent(1);
        turn();
        QCOMPARE(misplaced(*present.shown), QStringList());
        QVERIFY(present.label("notes")->text().endsWith(QStringLiteral("…")));
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestPresentation>(argc, argv);
}

#include "test_presentation.moc"
