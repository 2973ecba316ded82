// What was typed and not yet entered when the plan is saved, closed or left; and where Tab goes.
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolButton>
#include <QUndoStack>

#include "tests/ui/window_test.h"
#include "ui/inputs/value_field.h"
#include "ui/inputs/value_slider.h"

using namespace ridgepoint;

namespace {

constexpr const char *usersField = "input.workload.users.spin";

ValueField *typeUsers(const OpenWindow &open, const QString &entry)
{
    auto *field = open.find<ValueField>(usersField);
    field->setFocus(Qt::TabFocusReason);
    field->selectAll();
    QTest::keyClicks(field, entry);
    return field;
}

void press(const OpenWindow &open, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
{
    QTest::keyClick(open.window->focusWidget(), key, modifiers);
    turn();
}

double users(const OpenWindow &open, std::size_t scenario = 0)
{
    return open.document.plan().scenarios[scenario].workload.users.value_or(0);
}

} // namespace

class TestEntry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { listenForWarnings(); }
    void cleanup() { QCOMPARE(takeWarnings(), QStringList()); }

    void savingTakesIt()
    {
        QTemporaryDir folder;
        OpenWindow open;
        QVERIFY(open.document.save(folder.filePath(QStringLiteral("plan.ridge"))));
        open.document.setCurrent(0);
        typeUsers(open, QStringLiteral("44"));
        press(open, Qt::Key_S);
        QCOMPARE(users(open), 44.0);
        QVERIFY(!open.document.isModified());
    }

    void savingABadOneDoesNot()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("plan.ridge"));
        OpenWindow open;
        QVERIFY(open.document.save(path));
        QVERIFY(QFile::remove(path));
        ValueField *field = typeUsers(open, QStringLiteral("many"));
        press(open, Qt::Key_S);
        QVERIFY(!QFile::exists(path));
        QVERIFY(field->isBad());
        QVERIFY(open.find<QLabel>("input.workload.users.error")->isVisible());
    }

    void quittingAsksAboutIt()
    {
        OpenWindow open;
        typeUsers(open, QStringLiteral("44"));
        press(open, Qt::Key_Q);
        QVERIFY(open.window->isVisible());
        QVERIFY(open.find<QMessageBox>("unsavedDialog")->isVisible());
    }

    void quittingWithABadOneStays()
    {
        OpenWindow open;
        const ValueField *field = typeUsers(open, QStringLiteral("many"));
        open.window->close();
        QVERIFY(open.window->isVisible());
        QVERIFY(field->isBad());
    }

    void anotherScenarioDoesNotGetIt()
    {
        OpenWindow open;
        open.document.setCurrent(0);
        const double other = users(open, 1);
        const ValueField *field = typeUsers(open, QStringLiteral("44"));
        press(open, Qt::Key_Tab);
        QCOMPARE(open.document.current(), std::size_t(1));
        QCOMPARE(users(open, 0), 44.0);
        QCOMPARE(users(open, 1), other);
        QVERIFY2(field->text() != QStringLiteral("44"), qPrintable(field->text()));
    }

    void aBadOneKeepsTheScenario()
    {
        OpenWindow open;
        open.document.setCurrent(0);
        const ValueField *field = typeUsers(open, QStringLiteral("many"));
        press(open, Qt::Key_Tab);
        QCOMPARE(open.document.current(), std::size_t(0));
        QCOMPARE(open.find<QTabBar>("scenarioTabs")->currentIndex(), 0);
        QCOMPARE(field->text(), QStringLiteral("many"));
        open.document.setCurrent(1); // by a program, past the tabs
        QVERIFY(!field->isBad());
        QVERIFY2(field->text() != QStringLiteral("many"), qPrintable(field->text()));
    }

    void undoKeysInAFieldUndoThePlan()
    {
        OpenWindow open;
        open.document.setCurrent(0);
        const double before = users(open);
        ValueField *field = typeUsers(open, QStringLiteral("44"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(users(open), 44.0);
        press(open, Qt::Key_Z);
        QCOMPARE(users(open), before);
        QVERIFY(field->hasFocus());
        press(open, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(users(open), 44.0);
    }

    void undoKeysTakeBackTypingFirst()
    {
        OpenWindow open;
        QVERIFY(open.document.setInput("/workload/users", 500.0));
        turn();
        typeUsers(open, QStringLiteral("44"));
        press(open, Qt::Key_Z);
        QCOMPARE(users(open, open.document.current()), 500.0);
    }

    void saveAsProposesAName()
    {
        Document document(builtInCatalog());
        MainWindow window(document);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = window.findChild<QFileDialog *>(QStringLiteral("saveDialog"));
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->selectedFiles().size(), 1);
        QVERIFY2(dialog->selectedFiles().front().endsWith(document.displayName() + QStringLiteral(".ridge")),
                 qPrintable(dialog->selectedFiles().front()));
        dialog->reject();
    }

    void tabGoesFromTheToolBarThroughTheInputs()
    {
        OpenWindow open;
        open.window->setFocus();
        QList<QWidget *> stops;
        for (int i = 0; i < 400; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            if (stops.contains(QApplication::focusWidget()))
                break;
            stops.append(QApplication::focusWidget());
        }
        const auto place = [&](const char *name) { return stops.indexOf(open.find<QWidget>(name)); };
        QCOMPARE(stops.front()->parentWidget(), open.find<QWidget>("toolBar"));
        const auto model = place("input.model.preset.combo");
        const auto more = place("group.model.more");
        QVERIFY(model > 0 && more > model);
        QVERIFY(more > place("input.precision.kv_cache.combo"));
        QVERIFY(place("group.hardware.header") > more);
        for (const QWidget *stop : stops) { // each is drawn another way while it has the focus
            const bool shows = qobject_cast<const QAbstractButton *>(stop)
                               || qobject_cast<const QTabBar *>(stop) || qobject_cast<const QComboBox *>(stop)
                               || qobject_cast<const ValueField *>(stop)
                               || qobject_cast<const QLineEdit *>(stop)
                               || stop->objectName().endsWith(QLatin1String(".plot"))
                               || stop->objectName().startsWith(QLatin1String("advisor.try"))
                               || qobject_cast<const ValueSlider *>(stop);
            QVERIFY2(shows && stop->isVisible(),
                     qPrintable(QString::fromLatin1(stop->metaObject()->className()) + stop->objectName()));
        }
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestEntry>(argc, argv);
}
#include "test_entry.moc"
