// The inputs dock as a person uses it: by mouse, by keys, by typing.
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QToolButton>
#include <QUndoStack>

#include "app/document/input_text.h"
#include "tests/ui/window_test.h"
#include "ui/inputs/choice_box.h"
#include "ui/inputs/input_group.h"
#include "ui/inputs/reset_dot.h"
#include "ui/inputs/summary_text.h"
#include "ui/inputs/value_field.h"
#include "ui/inputs/value_slider.h"

using namespace ridgepoint;

namespace {

constexpr const char *activeSlider = "input.workload.active_share.slider";
constexpr const char *activeField = "input.workload.active_share.spin";

double activeShare(const OpenWindow &open)
{
    return open.document.scenario().workload.activeShare;
}

void reveal(const OpenWindow &open, QWidget *widget)
{
    open.find<QScrollArea>("inputsScroll")->ensureWidgetVisible(widget);
    turn();
}

void type(ValueField *field, const QString &entry, Qt::Key end = Qt::Key_Return)
{
    field->setFocus(Qt::TabFocusReason);
    field->selectAll();
    QTest::keyClicks(field, entry);
    QTest::keyClick(field, end);
    turn();
}

} // namespace

class TestDock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { listenForWarnings(); }
    void cleanup() { QCOMPARE(takeWarnings(), QStringList()); }

    void aClickOnALabelIsOneOnItsInput()
    {
        const OpenWindow open;
        for (const char *name : {"input.workload.context_tokens.median", "input.workload.active_share"}) {
            auto *row = open.find<QWidget>(name);
            reveal(open, row);
            QTest::mouseClick(row, Qt::LeftButton, {}, QPoint(30, 10));
            QCOMPARE(open.window->focusWidget()->objectName(), QLatin1String(name) + QStringLiteral(".spin"));
        }
    }

    void theDockKeepsItsWidth_data()
    {
        QTest::addColumn<QStringList>("keys");
        QTest::addRow("article and back") << QStringList{"Ctrl+3", "Ctrl+1"};
        QTest::addRow("explore and back") << QStringList{"Ctrl+2", "Ctrl+1"};
        QTest::addRow("new and back") << QStringList{"Ctrl+N", "Esc"};
        QTest::addRow("article, explore, plan") << QStringList{"Ctrl+3", "Ctrl+2", "Ctrl+1"};
        QTest::addRow("Explain off and on") << QStringList{"Ctrl+E", "Ctrl+E"};
    }
    void theDockKeepsItsWidth()
    {
        QFETCH(QStringList, keys);
        const OpenWindow open;
        open.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(open.window.get()));
        auto *dock = open.find<QDockWidget>("inputsDock");
        open.find<QDockWidget>("explainDock")->show();
        open.window->resizeDocks({dock}, {340}, Qt::Horizontal);
        turn();
        QCOMPARE(dock->width(), 340);
        for (const QString &key : keys) {
            QTest::keySequence(QApplication::focusWidget(), QKeySequence(key));
            turn();
        }
        QVERIFY(dock->isVisible());
        QCOMPARE(dock->width(), 340);
    }

    void everyInputOfAGroupHasItsWidgets()
    {
        const OpenWindow open;
        for (const Parameter &parameter : parameters()) {
            if (parameter.group.empty())
                continue;
            const QString name = QStringLiteral("input.") + QString::fromStdString(parameter.dottedName());
            const auto has = [&](const char *part) {
                return open.window->findChild<QWidget *>(name + QLatin1String(part)) != nullptr;
            };
            QVERIFY2(has(""), qPrintable(name));
            QVERIFY2(has(".dot"), qPrintable(name));
            const bool number = parameter.kind == ParameterKind::number;
            QCOMPARE(has(".spin"), number);
            QCOMPARE(has(".combo"), !number);
            const bool layout = parameter.pointer.starts_with("/deployment/"); // boxes on one line
            QCOMPARE(has(".slider"), number && !layout && parameter.slider.scale != Scale::none);
            QCOMPARE(has(".lock") && has(".pin"), number);
        }
    }

    void everyControlHasANameForScreenReaders()
    {
        const OpenWindow open;
        for (const QWidget *widget : open.window->findChildren<QWidget *>()) {
            const bool control =
                qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QSlider *>(widget)
                || qobject_cast<const ChoiceBox *>(widget) || qobject_cast<const ResetDot *>(widget);
            if (control)
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
        QCOMPARE(open.find<QWidget>(activeSlider)->accessibleName(),
                 QStringLiteral("Users active at once, per cent"));
    }

    void oneDragByMouseIsOneStepAndShowsAtOnce()
    {
        OpenWindow open;
        auto *slider = open.find<ValueSlider>(activeSlider);
        auto *users = open.find<QLabel>("headline.users_per_replica.value");
        reveal(open, slider);
        const double before = activeShare(open);
        const QString figure = users->text();

        const QPoint start = slider->handleCenter();
        QTest::mousePress(slider, Qt::LeftButton, {}, start);
        for (int x = 4; x <= 40; x += 4)
            QTest::mouseMove(slider, start + QPoint(x, 0));
        turn(); // the same turn of the event loop that has the moves
        QVERIFY(activeShare(open) > before);
        QVERIFY(users->text() != figure);
        QTest::mouseRelease(slider, Qt::LeftButton, {}, start + QPoint(40, 0));

        QCOMPARE(open.document.undoStack()->count(), 1);
        open.document.undoStack()->undo();
        turn();
        QCOMPARE(activeShare(open), before);
        QCOMPARE(users->text(), figure);
    }

    void aDragLaysNothingOutAnew()
    {
        struct Listener : QObject {
            QStringList asked;
            bool eventFilter(QObject *watched, QEvent *event) override
            {
                // the advisor's cards come and go at fixed places
                if (event->type() == QEvent::LayoutRequest
                    && watched->objectName() != QLatin1String("advisor"))
                    asked.append(watched->objectName());
                return false;
            }
        } listener;
        OpenWindow open;
        auto *slider = open.find<ValueSlider>(activeSlider);
        reveal(open, slider);
        const QPoint start = slider->handleCenter();
        QTest::mousePress(slider, Qt::LeftButton, {}, start);
        QTest::mouseMove(slider,
                         start + QPoint(4, 0)); // the first move changes the title and lets undo be chosen
        turn();
        qApp->installEventFilter(&listener);
        for (int x = 8; x <= 80; x += 4) {
            QTest::mouseMove(slider, start + QPoint(x, 0));
            turn();
        }
        qApp->removeEventFilter(&listener);
        QTest::mouseRelease(slider, Qt::LeftButton, {}, start + QPoint(80, 0));
        QCOMPARE(listener.asked.join(QLatin1Char(' ')), QString());
    }

    void aHandleThatIsOnlyTouchedChangesNothing()
    {
        OpenWindow open;
        QVERIFY(open.document.setInput("/workload/active_share", 0.0512345));
        auto *slider = open.find<ValueSlider>(activeSlider);
        reveal(open, slider);
        QTest::mouseClick(slider, Qt::LeftButton, {}, slider->handleCenter());
        QCOMPARE(activeShare(open), 0.0512345);
    }

    void theWheelMovesOnlyWhatHasTheFocus()
    {
        OpenWindow open;
        auto *slider = open.find<ValueSlider>(activeSlider);
        reveal(open, slider);
        const double before = activeShare(open);
        const auto wheel = [&] {
            QWheelEvent event(slider->rect().center(), slider->mapToGlobal(slider->rect().center()), {},
                              {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(slider, &event);
        };
        open.find<QWidget>(activeField)->setFocus();
        wheel();
        QCOMPARE(activeShare(open), before);
        slider->setFocus();
        wheel();
        QVERIFY(activeShare(open) > before);
    }

    void keysMoveASlider_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifier");
        QTest::addColumn<double>("to");
        QTest::addRow("right is one per cent more") << int(Qt::Key_Right) << int(Qt::NoModifier) << 0.202;
        QTest::addRow("left is one per cent less")
            << int(Qt::Key_Left) << int(Qt::NoModifier) << 0.198; // 0.2 / 1.01 = 0.19802
        QTest::addRow("with Ctrl a tenth") << int(Qt::Key_Right) << int(Qt::ControlModifier) << 0.2002;
        QTest::addRow("Page Up ten steps")
            << int(Qt::Key_PageUp) << int(Qt::NoModifier) << 0.221; // 0.2 · 1.01^10 = 0.22092
        QTest::addRow("Home the start") << int(Qt::Key_Home) << int(Qt::NoModifier) << 0.001;
        QTest::addRow("End the end") << int(Qt::Key_End) << int(Qt::NoModifier) << 1.0;
        QTest::addRow("Del the default") << int(Qt::Key_Delete) << int(Qt::NoModifier) << 0.05;
    }
    void keysMoveASlider()
    {
        QFETCH(int, key);
        QFETCH(int, modifier);
        QFETCH(double, to);
        OpenWindow open;
        QVERIFY(open.document.setInput("/workload/active_share", 0.2));
        auto *slider = open.find<ValueSlider>(activeSlider);
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key(key), Qt::KeyboardModifiers(modifier));
        QCOMPARE(activeShare(open), to);
    }

    void anEntryIsTakenOnEnterAndTab_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<double>("value");
        QTest::addRow("thousands of tokens") << "input.workload.context_tokens.median.spin"
                                             << "200k"
                                             << "/workload/context_tokens/median" << 200000.0;
        QTest::addRow("per cent") << activeField << "12%"
                                  << "/workload/active_share" << 0.12;
        QTest::addRow("billions") << "input.model.parameters.spin"
                                  << "70"
                                  << "/model/parameters" << 70e9;
        QTest::addRow("seconds in a field of ms") << "input.workload.ttft_slo_ms.spin"
                                                  << "2 s"
                                                  << "/workload/ttft_slo_ms" << 2000.0;
    }
    void anEntryIsTakenOnEnterAndTab()
    {
        QFETCH(QString, field);
        QFETCH(QString, entry);
        QFETCH(QString, pointer);
        QFETCH(double, value);
        for (const Qt::Key end : {Qt::Key_Return, Qt::Key_Tab}) {
            OpenWindow open;
            const Parameter &parameter = *findParameter(pointer.toStdString());
            auto *widget = open.find<ValueField>(qPrintable(field));
            type(widget, entry, end);
            QCOMPARE(std::get<double>(parameter.get(open.document.scenario())), value);
            QCOMPARE(widget->text(), inputText(parameter, value));
            QCOMPARE(widget->hasFocus(), end == Qt::Key_Return);
        }
    }

    void aBadEntryKeepsTheFocusAndSaysWhatIsExpected()
    {
        OpenWindow open;
        auto *field = open.find<ValueField>(activeField);
        auto *sentence = open.find<QLabel>("input.workload.active_share.error");
        const double before = activeShare(open);
        for (const char *entry : {"many", "150%", ""}) {
            type(field, QLatin1String(entry), Qt::Key_Tab);
            if (*entry == '\0')
                QTest::keyClick(field, Qt::Key_Backspace);
            QVERIFY2(field->hasFocus(), entry);
            QVERIFY(field->isBad());
            QVERIFY(sentence->isVisible());
            QVERIFY2(sentence->text().contains(QString::fromUtf8("at most 100\u2009%")),
                     qPrintable(sentence->text()));
            QCOMPARE(activeShare(open), before);
        }
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isBad());
        QVERIFY(!sentence->isVisible());
        QCOMPARE(field->text(), inputText(*findParameter("/workload/active_share"), before));
    }

    void theDotTellsAChangeAndTakesItBack()
    {
        OpenWindow open;
        QVERIFY(open.document.setInput("/workload/active_share", 0.3));
        turn();
        auto *dot = open.find<ResetDot>("input.workload.active_share.dot");
        reveal(open, dot);
        QVERIFY(dot->isChanged());
        QTest::mouseClick(dot, Qt::LeftButton);
        QCOMPARE(activeShare(open), 0.05);
        QVERIFY(!dot->isChanged());
    }

    void inputsWithoutEffectAreHidden()
    {
        OpenWindow open;
        open.find<InputGroup>("group.economics")->setOpen(true);
        auto *rent = open.find<QWidget>("input.economics.rent_usd_gpu_hour");
        auto *price = open.find<QWidget>("input.economics.accelerator_price_usd");
        QVERIFY(open.document.setInput("/economics/ownership", std::string("buy")));
        QVERIFY(!rent->isVisible() && price->isVisible());
        QVERIFY(open.document.setInput("/economics/ownership", std::string("rent")));
        QVERIFY(rent->isVisible() && !price->isVisible());
    }

    void aChoiceIsMadeByKeys()
    {
        OpenWindow open;
        auto *box = open.find<ChoiceBox>("input.precision.kv_cache.combo");
        QVERIFY(open.document.setInput("/precision/kv_cache", std::string("fp8")));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down); // fp32 bf16 fp16 fp8 int8
        QCOMPARE(open.document.scenario().precision.kvCache, Precision::int8);
        QCOMPARE(box->currentText(), QStringLiteral("INT8"));
    }

    void moreShowsTheRest()
    {
        const OpenWindow open;
        auto *memory = open.find<QWidget>("input.hardware.memory_gb");
        QVERIFY(!memory->isVisible());
        open.find<QToolButton>("group.hardware.more")->click();
        QVERIFY(memory->isVisible());
        const auto *field = open.find<ValueField>("input.hardware.memory_gb.spin");
        QVERIFY2(field->text().endsWith(QString::fromUtf8("\u2009GB")),
                 qPrintable(field->text())); // the catalogue's, not "none"
    }

    void whatTheCatalogueSaysIsInGrey()
    {
        for (const Theme theme : {Theme::light, Theme::dark}) {
            applyTheme(*qApp, theme);
            OpenWindow open;
            const auto ink = [&](const char *field) {
                return open.find<ValueField>(field)->findChild<QLineEdit *>()->palette().color(
                    QPalette::Active, QPalette::Text);
            };
            QCOMPARE(ink("input.serving.batch.spin"), tokensOf(theme).muted); // auto
            QCOMPARE(ink("input.model.parameters.spin"), tokensOf(theme).muted);
            QCOMPARE(ink(activeField), tokensOf(theme).text);
            applyTheme(*qApp, theme == Theme::light ? Theme::dark : Theme::light);
            turn();
            QCOMPARE(ink("input.serving.batch.spin"), tokensOf(open.window->palette()).muted);
        }
        applyTheme(*qApp, Theme::light);
    }

    void anEmptyFieldHasRoomForItsWords()
    {
        const OpenWindow open;
        auto *field = open.find<ValueField>(activeField);
        field->setFixedWidth(96); // of the narrow dock
        turn();
        const auto *line = field->findChild<QLineEdit *>();
        const int room = line->width() - 4; // a line edit's own margins
        for (const Parameter &parameter : parameters()) {
            if (parameter.group.empty() || parameter.kind != ParameterKind::number || !parameter.canBeEmpty())
                continue;
            const QString words = inputText(parameter, Value());
            QVERIFY2(line->fontMetrics().horizontalAdvance(words) <= room, qPrintable(words));
        }
    }

    void anAutomaticBatchIsShown()
    {
        OpenWindow open;
        QVERIFY(open.document.setInput("/serving/batch", Value()));
        turn();
        const double batch = open.document.figures()->batch.value();
        const auto *field = open.find<ValueField>("input.serving.batch.spin");
        const auto *slider = open.find<ValueSlider>("input.serving.batch.slider");
        QCOMPARE(field->text(), QString::number(batch)); // that it is found, the switch before it says
        QCOMPARE(field->value(), batch);
        QVERIFY(slider->value() > 0);
        const int before = slider->value();
        QVERIFY(open.document.setInput("/serving/max_batch", 4.0));
        turn();
        QCOMPARE(field->text(), QStringLiteral("4"));
        QVERIFY(slider->value() < before);
        QVERIFY(!open.document.scenario().serving.batch);
    }

    void aPrecisionWithoutRateNamesWhatComputes()
    {
        OpenWindow open;
        const auto *box = open.find<ChoiceBox>("input.precision.compute.combo");
        const auto text = [&](const char *id) { return box->itemText(box->findData(QLatin1String(id))); };
        QVERIFY(open.document.setInput("/hardware/preset", std::string("h100-sxm"))); // fp8 and bf16, no fp4
        turn();
        QCOMPARE(text("nvfp4"), QStringLiteral("NVFP4 (as BF16)"));
        QCOMPARE(text("fp8"), QStringLiteral("FP8"));
        QVERIFY(open.document.setInput("/hardware/preset", std::string("b200-hgx")));
        turn();
        QCOMPARE(text("nvfp4"), QStringLiteral("NVFP4"));
    }

    void aFoldedGroupNamesItsChoices()
    {
        const OpenWindow open;
        auto *group = open.find<InputGroup>("group.model");
        group->setOpen(false);
        const Scenario &scenario = open.document.scenario();
        const QString summary = open.find<SummaryText>("group.model.summary")->text();
        QVERIFY2(summary.startsWith(QString::fromStdString(scenario.model.entry->name)), qPrintable(summary));
        QVERIFY2(summary.contains(QStringLiteral("Weights ")), qPrintable(summary));
    }

    void valuesOutsideATrackAreKept()
    {
        OpenWindow open;
        QVERIFY(open.document.setInput("/economics/life_years", 25.0));
        open.find<InputGroup>("group.economics")->setOpen(true);
        auto *slider = open.find<ValueSlider>("input.economics.life_years.slider");
        QCOMPARE(slider->value(), slider->maximum());
        QCOMPARE(open.document.scenario().economics.lifeYears, 25.0);
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestDock>(argc, argv);
}
#include "test_dock.moc"
