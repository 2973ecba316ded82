// Settings: each holds at once in every window, can be reset, and what cannot be taken is said.
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

#include "app/document/own_entries.h"
#include "app/recovery/autosave.h"
#include "app/settings/settings.h"
#include "tests/ui/window_test.h"
#include "ui/inputs/reset_dot.h"
#include "ui/inputs/segmented.h"
#include "ui/window/theme_choice.h"
#include "ui/window/windows.h"

using namespace ridgepoint;
using namespace std::chrono_literals;

namespace {

void type(QLineEdit &field, const QString &text)
{
    field.clear();
    QTest::keyClicks(&field, text);
    QTest::keyClick(&field, Qt::Key_Return);
}

} // namespace

class TestPreferences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { listenForWarnings(); }
    void cleanup()
    {
        settings::setAutosaveQuiet(std::nullopt);
        settings::setUserCatalogPath({});
        applyTheme(*qApp, Theme::light);
        QCOMPARE(takeWarnings(), QStringList());
    }

    void theUsualOnesHoldAtFirst()
    {
        QCOMPARE(settings::autosaveQuiet(), Autosave::usualQuiet);
        QCOMPARE(settings::userCatalogPath(), ownEntriesPath());
    }

    void aKeptValueOutOfRangeIsCut_data()
    {
        QTest::addColumn<QVariant>("kept");
        QTest::addColumn<int>("milliseconds");
        QTest::addRow("too short") << QVariant(1) << 500;
        QTest::addRow("too long") << QVariant(1000000) << 60000;
        QTest::addRow("no number") << QVariant("soon") << 2000;
    }
    void aKeptValueOutOfRangeIsCut()
    {
        QFETCH(QVariant, kept);
        QFETCH(int, milliseconds);
        QSettings().setValue(QStringLiteral("autosave/milliseconds"), kept);
        QCOMPARE(settings::autosaveQuiet(), std::chrono::milliseconds(milliseconds));
    }

    void aTimeIsTakenAndTold()
    {
        const OpenWindow open;
        const QSignalSpy told(open.window.get(), &MainWindow::settingsChanged);
        open.window->showPreferences();
        auto *field = open.find<QLineEdit>("preferencesDialog.autosave");
        type(*field, QStringLiteral("7.5"));
        QCOMPARE(settings::autosaveQuiet(), 7500ms);
        QCOMPARE(told.size(), 1);
        QCOMPARE(field->text(), QStringLiteral("7.5\u2009s"));
        QTest::mouseClick(open.find<ResetDot>("preferencesDialog.autosave.dot"), Qt::LeftButton);
        QCOMPARE(settings::autosaveQuiet(), Autosave::usualQuiet);
        QCOMPARE(field->text(), QStringLiteral("2\u2009s"));
    }

    void aBadTimeIsSaid_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"0.1", "61", "soon", ""})
            QTest::addRow("“%s”", typed) << QString::fromLatin1(typed);
    }
    void aBadTimeIsSaid()
    {
        QFETCH(QString, typed);
        const OpenWindow open;
        open.window->showPreferences();
        auto *field = open.find<QLineEdit>("preferencesDialog.autosave");
        type(*field, typed);
        QVERIFY(open.find<QLabel>("preferencesDialog.sentence")
                    ->text()
                    .contains(QStringLiteral("expected a time")));
        QCOMPARE(settings::autosaveQuiet(), Autosave::usualQuiet);
    }

    void theThemeIsChosen()
    {
        const OpenWindow open;
        open.window->showPreferences();
        auto *theme = open.find<Segmented>("preferencesDialog.theme");
        QTest::mouseClick(theme, Qt::LeftButton, {}, theme->segmentRect(2).center());
        QCOMPARE(themeOf(QApplication::palette()), Theme::dark);
        QTest::mouseClick(open.find<ResetDot>("preferencesDialog.theme.dot"), Qt::LeftButton);
        QVERIFY(!open.window->theme()->chosen());
    }

    void anotherFileOfEntriesHoldsInEveryWindow()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("team.json"));
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        Document other(builtInCatalog());
        Accelerator entry = *builtInCatalog().accelerator("h100-sxm");
        entry.id = "own-h100";
        QVERIFY(other.ownEntries().put(std::make_shared<const Accelerator>(entry)));
        file.write(QByteArray::fromStdString(writeUserCatalog(other.ownEntries().entries())));
        file.close();

        Windows windows(builtInCatalog(), true);
        MainWindow &first = windows.add();
        MainWindow &second = windows.add();
        settings::setUserCatalogPath(path);
        Q_EMIT first.settingsChanged();
        for (MainWindow *window : {&first, &second})
            QVERIFY(window->document().catalog().accelerator("own-h100") != nullptr);
        settings::setUserCatalogPath({});
        Q_EMIT second.settingsChanged();
        for (MainWindow *window : {&first, &second})
            QVERIFY(window->document().catalog().accelerator("own-h100") == nullptr);
    }

    void aFileThatDoesNotReadIsNotTaken()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("bad.json"));
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("{");
        file.close();
        const OpenWindow open;
        open.window->showPreferences();
        QTest::mouseClick(open.find<QWidget>("preferencesDialog.choose"), Qt::LeftButton);
        Q_EMIT open.find<QFileDialog>("chooseCatalogDialog")->fileSelected(path);
        QVERIFY(open.find<QLabel>("preferencesDialog.sentence")->text().contains(QStringLiteral("bad.json")));
        QCOMPARE(settings::userCatalogPath(), ownEntriesPath());
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestPreferences>(argc, argv);
}
#include "test_preferences.moc"
