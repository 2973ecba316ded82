// Every broken plan of tests/bad_inputs, opened in the window: the window stays as it was and says the sentence that the
// command line says.
#include <clocale>

#include <QAction>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUndoStack>

#include "core/plan/plan.h"
#include "tests/ui/window_test.h"
#include "ui/window/file_actions.h"
#include "ui/window/message_bar.h"

using namespace ridgepoint;

namespace {

/// Puts the file of a case at `path`; what is absent is a folder, a link to itself or nothing.
void put(const QJsonObject &given, const QString &path)
{
    const QJsonObject file = given["file"].toObject();
    const QString setup = given["setup"].toString();
    if (setup == QLatin1String("directory")) {
        QVERIFY(QDir().mkdir(path));
    } else if (setup == QLatin1String("link_loop")) {
        QVERIFY(QFile::link(path, path));
    } else if (!file["absent"].toBool()) {
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        if (file.contains("base64"))
            out.write(QByteArray::fromBase64(file["base64"].toString().toLatin1()));
        for (const QJsonValue &part : file["repeat"].toArray())
            out.write(part[0].toString().toUtf8().repeated(part[1].toInt()));
        out.write(file["text"].toString().toUtf8());
    }
}

/// Whether a case is about a plan file by itself, not about options.
bool isAboutPlan(const QJsonObject &given)
{
    const QJsonArray args = given["args"].toArray();
    return args.size() >= 2 && args[0] == QLatin1String("evaluate") && args[1] == QLatin1String("{FILE}")
           && (args.size() == 2
               || (args.size() == 4 && args[2] == QLatin1String("--format")
                   && args[3] == QLatin1String("json")));
}

/// What the command line says of a file: its exit status and the lines of stderr.
std::pair<int, QString> commandLine(const QString &path)
{
    QProcess program;
    program.start(QStringLiteral(RIDGEPOINT_PROGRAM), {QStringLiteral("evaluate"), path});
    program.waitForFinished(-1);
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardError()).trimmed()};
}

} // namespace

class TestBadPlans : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        std::setlocale(LC_MESSAGES, "C"); // as runWindow does
        listenForWarnings();
    }

    void theWindowSaysWhatTheCommandLineSays_data()
    {
        QTest::addColumn<QJsonObject>("given");
        for (const char *name : {"bad_inputs.json", "own_cases.json"}) {
            QFile file(QStringLiteral(RIDGEPOINT_SOURCE_DIR "/tests/bad_inputs/") + QLatin1String(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array())
                if (const QJsonObject given = value.toObject(); isAboutPlan(given))
                    QTest::newRow(qPrintable(given["name"].toString())) << given;
        }
    }
    void theWindowSaysWhatTheCommandLineSays()
    {
        QFETCH(QJsonObject, given);
        const QTemporaryDir folder;
        const QString path = folder.filePath(given["file"].toObject()["name"].toString());
        put(given, path);
        const auto [status, sentence] = commandLine(path);

        Document &document = m_open->document;
        const std::string before = writePlan(document.plan());
        const QString name = document.path(), title = m_open->window->windowTitle();
        m_open->window->files()->openFile(path);
        turn();
        auto *bar = m_open->find<MessageBar>("messageBar");
        if (status != 3) { // a plan after all, though it may not run
            QVERIFY(!bar->isVisible());
            QCOMPARE(document.path(), path);
            return;
        }
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->message(), sentence);
        QCOMPARE(writePlan(document.plan()), before);
        QCOMPARE(document.path(), name);
        QCOMPARE(m_open->window->windowTitle(), title);
    }

    void cleanup() { QCOMPARE(takeWarnings(), QStringList()); }

private:
    std::unique_ptr<OpenWindow> m_open = std::make_unique<OpenWindow>();
};

int main(int argc, char **argv)
{
    return runWindowTest<TestBadPlans>(argc, argv);
}

#include "test_bad_plans.moc"
