// The import dialog: files, pasted text and drops; what it shows, what it changes, and what it leaves alone.
#include <QClipboard>
#include <QDropEvent>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableWidget>
#include <QUndoStack>
#include <QUrl>

#include "app/document/input_marks.h"
#include "tests/app/cli/program.h"
#include "tests/ui/window_test.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/window/file_actions.h"
#include "ui/window/message_bar.h"
#include "ui/window/window_drops.h"

using namespace ridgepoint;

namespace {

/// Gemma 2 9B as it lies on the Hub, without pattern of windows and tied head.
const QByteArray gemma =
    QByteArray(
        "{'architectures': ['Gemma2ForCausalLM'], 'model_type': 'gemma2', 'hidden_size': 3584,"
        " 'num_hidden_layers': 42, 'num_attention_heads': 16, 'num_key_value_heads': 8, 'head_dim': 256,"
        " 'intermediate_size': 14336, 'vocab_size': 256000, 'max_position_embeddings': 8192,"
        " 'sliding_window': 4096}")
        .replace('\'', '"');

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &text)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("no file");
    return file.fileName();
}

/// A drop of these data on a widget, as the platform tells it. Whether it was taken.
bool drop(QWidget *target, const QMimeData &data)
{
    const QPoint middle = target->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QDropEvent dropped(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &dropped);
    QTest::qWait(0);
    turn();
    return enter.isAccepted() && dropped.isAccepted();
}

bool dropFile(QWidget *target, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    return drop(target, data);
}

QString textOf(const ImportDialog &dialog, const char *name)
{
    const auto *label = dialog.findChild<QLabel *>(QLatin1String(name));
    return label->isVisible() ? label->text() : QString();
}

void click(const ImportDialog &dialog, const char *name)
{
    auto *button = dialog.findChild<QPushButton *>(QLatin1String(name));
    QVERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    turn();
}

/// All cases of bad input, name and content.
QJsonArray badInputs()
{
    QJsonArray all;
    for (const char *name : {"bad_inputs.json", "own_cases.json"}) {
        QFile file(QStringLiteral(RIDGEPOINT_SOURCE_DIR "/tests/bad_inputs/") + QLatin1String(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no cases");
        for (const QJsonValue &each : QJsonDocument::fromJson(file.readAll()).array())
            all.append(each);
    }
    return all;
}

/// The config of a model of one's own in a plan's text; empty where there is none.
QByteArray configIn(const QByteArray &plan)
{
    const QJsonObject scenario =
        QJsonDocument::fromJson(plan).object()["scenarios"].toArray().at(0).toObject();
    const QJsonObject config = scenario["model"].toObject()["config"].toObject();
    return config.isEmpty() ? QByteArray() : QJsonDocument(config).toJson();
}

} // namespace

class TestImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { listenForWarnings(); }
    void cleanup() { QCOMPARE(takeWarnings(), QStringList()); }

    void aKeyOpensIt()
    {
        const OpenWindow open;
        QTest::keyClick(open.window.get(), Qt::Key_I, Qt::ControlModifier);
        const auto *dialog = open.find<ImportDialog>("importDialog");
        QVERIFY(dialog->isVisible());
        QVERIFY(!open.find<QPushButton>("importDialog.use")->isEnabled());
        QVERIFY(!open.find<QPushButton>("importDialog.add")->isEnabled());
        QCOMPARE(open.window->importConfig(), dialog); // one at a time
    }

    void aFileIsShownBeforeAnythingChanges()
    {
        const QTemporaryDir folder;
        OpenWindow open;
        ImportDialog *dialog = open.window->importConfig();
        dialog->loadFile(written(folder, QStringLiteral("config.json"), gemma));
        QCOMPARE(open.find<QLineEdit>("importDialog.name")->text(), QStringLiteral("Gemma 2 9B"));
        QCOMPARE(textOf(*dialog, "importDialog.parameters"), QStringLiteral("9.24\u2009B"));
        // 9 241 404 928 over the published 9 240 000 000 is 1.000152
        QCOMPARE(textOf(*dialog, "importDialog.published"),
                 QStringLiteral("9.24\u2009B, computed is +0.0152\u2009%"));
        QCOMPARE(textOf(*dialog, "importDialog.sentence"), QString());
        const auto *understood = open.find<QTableWidget>("importDialog.understood");
        const auto *assumed = open.find<QTableWidget>("importDialog.assumed");
        QVERIFY(understood->rowCount() >= 8);
        QCOMPARE(assumed->rowCount(), 2);
        QCOMPARE(assumed->item(0, 2)->text(), QStringLiteral("default of Gemma2Config"));
        QCOMPARE(open.document.undoStack()->count(), 0);
    }

    void useIsOneStepBack()
    {
        const QTemporaryDir folder;
        OpenWindow open;
        const std::string before = writePlan(open.document.plan());
        ImportDialog *dialog = open.window->importConfig();
        dialog->loadFile(written(folder, QStringLiteral("config.json"), gemma));
        auto *name = open.find<QLineEdit>("importDialog.name");
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Mine"));
        click(*dialog, "importDialog.use");
        QCOMPARE(open.document.undoStack()->count(), 1);
        QCOMPARE(open.document.scenario().model.name, std::string("Mine"));
        QCOMPARE(open.document.figures()->model.parameters.value_or(0), 9241404928.); // shapes.csv
        open.document.undoStack()->undo();
        QVERIFY(writePlan(open.document.plan()) == before);
    }

    void aNewScenarioIsOneStepBack()
    {
        OpenWindow open;
        const std::string before = writePlan(open.document.plan());
        const auto *tabs = open.find<QTabBar>("scenarioTabs");
        const int count = tabs->count();
        ImportDialog *dialog = open.window->importConfig();
        dialog->loadText(QString::fromUtf8(gemma), QStringLiteral("pasted text"));
        click(*dialog, "importDialog.add");
        QCOMPARE(tabs->count(), count + 1);
        QCOMPARE(tabs->tabText(tabs->currentIndex()), QStringLiteral("Gemma 2 9B"));
        QCOMPARE(open.document.scenario().model.name, std::string("Gemma 2 9B"));
        QCOMPARE(open.document.undoStack()->count(), 1);
        open.document.undoStack()->undo();
        QVERIFY(writePlan(open.document.plan()) == before);
    }

    void aLockedModelStays()
    {
        OpenWindow open;
        open.document.marks()->setLocked("/model/preset", true);
        ImportDialog *dialog = open.window->importConfig();
        dialog->loadText(QString::fromUtf8(gemma), QStringLiteral("pasted text"));
        click(*dialog, "importDialog.use");
        QVERIFY(dialog->isVisible());
        QVERIFY(textOf(*dialog, "importDialog.sentence").contains(QStringLiteral("locked")));
        QCOMPARE(open.document.undoStack()->count(), 0);
    }

    void aNameIsNeeded()
    {
        OpenWindow open;
        ImportDialog *dialog = open.window->importConfig();
        dialog->loadText(QString::fromUtf8(gemma), QStringLiteral("pasted text"));
        auto *name = open.find<QLineEdit>("importDialog.name");
        name->selectAll();
        QTest::keyClick(name, Qt::Key_Delete);
        QVERIFY(!open.find<QPushButton>("importDialog.use")->isEnabled());
        QTest::keyClicks(name, QStringLiteral("M"));
        QVERIFY(open.find<QPushButton>("importDialog.use")->isEnabled());
    }

    void textIsPasted_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::addRow("by its button") << false;
        QTest::addRow("by Ctrl+V") << true;
    }

    void textIsPasted()
    {
        QFETCH(bool, byKey);
        const OpenWindow open;
        QApplication::clipboard()->setText(QString::fromUtf8(gemma));
        ImportDialog *dialog = open.window->importConfig();
        QApplication::setActiveWindow(dialog); // no window manager does it
        if (byKey)
            QTest::keyClick(dialog, Qt::Key_V, Qt::ControlModifier);
        else
            click(*dialog, "importDialog.paste");
        QCOMPARE(textOf(*dialog, "importDialog.parameters"), QStringLiteral("9.24\u2009B"));
        QApplication::clipboard()->setText(QStringLiteral("no config"));
        dialog->setFocus();
        click(*dialog, "importDialog.paste");
        QVERIFY(textOf(*dialog, "importDialog.sentence")
                    .startsWith(QStringLiteral("pasted text: line 1, column 1: expected")));
        QVERIFY(!open.find<QPushButton>("importDialog.use")->isEnabled());
    }

    void filesAreDroppedOnTheDialog()
    {
        const QTemporaryDir folder;
        const OpenWindow open;
        ImportDialog *dialog = open.window->importConfig();
        QVERIFY(dropFile(dialog, written(folder, QStringLiteral("config.json"), gemma)));
        QCOMPARE(textOf(*dialog, "importDialog.parameters"), QStringLiteral("9.24\u2009B"));
    }

    void filesAreDroppedOnTheWindow()
    {
        const QTemporaryDir folder;
        OpenWindow open;
        QCOMPARE(kindOfFile(written(folder, QStringLiteral("some.txt"), gemma)),
                 DroppedKind::config); // by what is in it
        QVERIFY(dropFile(open.window.get(), written(folder, QStringLiteral("some.json"), gemma)));
        turn();
        auto *dialog = open.find<ImportDialog>("importDialog");
        QCOMPARE(textOf(*dialog, "importDialog.parameters"), QStringLiteral("9.24\u2009B"));
        dialog->close();
        turn();

        const QString plan = written(folder, QStringLiteral("plan.json"),
                                     QByteArray::fromStdString(writePlan(open.document.plan())));
        const QSignalSpy plans(open.window->drops(), &WindowDrops::plansDropped);
        QVERIFY(dropFile(open.window.get(), plan));
        turn();
        QCOMPARE(plans.size(), 1);
        QCOMPARE(plans[0][0].toStringList(), QStringList(plan));

        QMimeData text;
        text.setText(QStringLiteral("words"));
        QVERIFY(!drop(open.window.get(), text)); // the window takes files
    }

    /// Every bad config is told in the words of the command line, and the window stays as it was.
    void badConfigs_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const QJsonValue &value : badInputs()) {
            const QJsonObject one = value.toObject();
            const QByteArray text = one["file"].toObject()["text"].toString().toUtf8();
            const bool isImport = one["args"].toArray().at(0).toString() == QStringLiteral("import");
            const QByteArray config = isImport ? text : configIn(text);
            if (!config.isEmpty())
                QTest::addRow("%s", qPrintable(one["name"].toString())) << config;
        }
        const std::pair<const char *, const char *> more[] = {
            {"nothing", ""},
            {"a list", "[1, 2]"},
            {"a plan", "{'format': 'ridgepoint-plan', 'version': 1}"},
            {"an encoder with a decoder", "{'model_type': 't5'}"},
            {"an unknown architecture", "{'model_type': 'brand_new', 'hidden_size': 8}"},
            {"control characters", "{'model_type': '\\u001b[2J\\u202e'}"},
            {"a key twice", "{'model_type': 'llama', 'model_type': 'llama'}"},
            {"a width of text", "{'model_type': 'llama', 'hidden_size': 'wide'}"}};
        for (const auto &[name, text] : more)
            QTest::addRow("%s", name) << QByteArray(text).replace('\'', '"');
    }

    void badConfigs()
    {
        QFETCH(QByteArray, text);
        const QTemporaryDir folder;
        const QString path = written(folder, QStringLiteral("config.json"), text);
        OpenWindow open;
        const std::string before = writePlan(open.document.plan());
        const QString title = open.window->windowTitle();
        ImportDialog *dialog = open.window->importConfig();
        dialog->loadText(QString::fromUtf8(gemma), QStringLiteral("pasted text"));
        dialog->loadFile(path);
        const Run run = runProgram({QStringLiteral("import"), path});
        const bool good = run.status == 0; // the config of a plan that is bad elsewhere
        QVERIFY(good || run.status == 3);
        QCOMPARE(textOf(*dialog, "importDialog.sentence"),
                 good ? QString() : QString::fromUtf8(run.err).trimmed());
        QCOMPARE(open.find<QPushButton>("importDialog.use")->isEnabled(), good);
        QCOMPARE(open.find<QTableWidget>("importDialog.understood")->isVisible(), good);
        dialog->close();
        turn();
        QVERIFY(writePlan(open.document.plan()) == before);
        QCOMPARE(open.document.undoStack()->count(), 0);
        QCOMPARE(open.window->windowTitle(), title);
    }

    /// The same of plans with a bad config in them.
    void badPlansWithConfigs_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const QJsonValue &value : badInputs()) {
            const QJsonObject one = value.toObject();
            const QByteArray text = one["file"].toObject()["text"].toString().toUtf8();
            if (!configIn(text).isEmpty() && one["exit"].toArray().contains(3))
                QTest::addRow("%s", qPrintable(one["name"].toString())) << text;
        }
    }

    void badPlansWithConfigs()
    {
        QFETCH(QByteArray, text);
        const QTemporaryDir folder;
        const QString path = written(folder, QStringLiteral("plan.ridge"), text);
        OpenWindow open;
        const std::string before = writePlan(open.document.plan());
        open.window->files()->openFile(path);
        QCOMPARE(open.find<MessageBar>("messageBar")->message(),
                 QString::fromUtf8(runProgram({QStringLiteral("evaluate"), path}).err).trimmed());
        QVERIFY(writePlan(open.document.plan()) == before);
    }

    void aFileThatIsNotThereIsTold()
    {
        const OpenWindow open;
        ImportDialog *dialog = open.window->importConfig();
        dialog->loadFile(QStringLiteral("/none/config.json"));
        QCOMPARE(
            textOf(*dialog, "importDialog.sentence"),
            QString::fromUtf8(runProgram({QStringLiteral("import"), QStringLiteral("/none/config.json")}).err)
                .trimmed());
    }
};

int main(int argc, char **argv)
{
    return runWindowTest<TestImport>(argc, argv);
}

#include "test_import.moc"
