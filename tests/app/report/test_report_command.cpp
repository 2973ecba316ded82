// `ridgepoint report` as a person runs it, and the command line that stands for a window's figures.
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include "app/document/document.h"
#include "app/document/shell_command.h"
#include "core/catalog/catalog.h"
#include "tests/app/cli/program.h"

using namespace ridgepoint;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// An example in a folder whose name a shell would trip over, with names that would too.
struct OpenPlan {
    QTemporaryDir folder;
    QString path;
    Document document{builtInCatalog()};

    OpenPlan()
    {
        if (!QDir(folder.path()).mkdir("it's $HOME; `x`"))
            qFatal("no folder");
        path = folder.filePath("it's $HOME; `x`/plan \"a\".ridge");
        if (!QFile::copy(example("chat.ridge"), path) || !document.open(path))
            qFatal("no plan");
    }

    /// The figures that the line gives in bash, beside the document's cost per user.
    [[nodiscard]] QString differenceInShell(const QString &line)
    {
        const Run run = runShell("ridgepoint() { \"$P\" \"$@\"; }; " + line + " --format json");
        const double found = figureAt(run.json().object(), "cost.usd_user_month").toDouble();
        const double wanted = document.figures()->cost.usdUserMonth.value_or(0);
        return found == wanted && wanted > 0 ? QString() : line + ": " + QString::fromUtf8(run.err);
    }
};

} // namespace

class TestReportCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writes_data();
    void writes();
    void refuses_data();
    void refuses();
    void leavesWhatItCannotReplace();
    void needsAFolderForTemporaryFiles();
    void tellsWhatCannotBeServed();
    void shellGivesTheSame_data();
    void shellGivesTheSame();
    void shellNeedsTheFile();
};

void TestReportCommand::writes_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("pdf") << "pdf" << QByteArray("%PDF-1.");
    QTest::newRow("html") << "html" << QByteArray("<!DOCTYPE html>");
    QTest::newRow("png") << "png" << QByteArray("\x89PNG");
    QTest::newRow("svg") << "svg" << QByteArray("<?xml");
    QTest::newRow("csv") << "csv" << QByteArray("name,label,unit,");
    QTest::newRow("xlsx") << "xlsx" << QByteArray("PK");
}

void TestReportCommand::writes()
{
    QFETCH(const QString, ending);
    QFETCH(const QByteArray, begin);
    const QTemporaryDir folder;
    const QString one = folder.filePath("one." + ending);
    const Run run = runProgram({"report", example("chat.ridge"), "-o", one, "--scenario", "1"});
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.status, 0);
    QVERIFY(run.out.isEmpty());
    QVERIFY(contentOf(one).startsWith(begin));
    const QString two = folder.filePath("two." + ending);
    QCOMPARE(runProgram({"report", example("chat.ridge"), "-o", two, "--scenario", "1"}).status, 0);
    QVERIFY(ending == "pdf" || contentOf(one) == contentOf(two)); // Qt writes the fonts of a PDF in any order
}

void TestReportCommand::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says");
    const QString plan = example("chat.ridge");
    QTest::newRow("no output") << QStringList{plan} << 2 << QByteArray("--output: expected a file to write");
    QTest::newRow("unknown ending") << QStringList{plan, "-o", "a.docx"} << 2 << QByteArray("'a.docx'");
    QTest::newRow("the plan itself") << QStringList{plan, "-o", plan} << 2 << QByteArray("--output");
    QTest::newRow("options behind their end")
        << QStringList{"--", plan, "-o", "a.pdf"} << 2
        << QByteArray("options in front of '--', which ends them, got '-o' behind it");
    QTest::newRow("no such folder") << QStringList{plan, "-o", "/nowhere/a.csv"} << 3
                                    << QByteArray("no such folder");
    QTest::newRow("no such plan") << QStringList{"/nowhere.ridge", "-o", "a.csv"} << 3
                                  << QByteArray("/nowhere.ridge");
    QTest::newRow("unknown paper") << QStringList{plan, "-o", "a.pdf", "--paper", "a3"} << 2
                                   << QByteArray("letter");
    QTest::newRow("unknown scenario")
        << QStringList{plan, "-o", "a.pdf", "--scenario", "9"} << 2 << QByteArray("--scenario");
}

void TestReportCommand::refuses()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, status);
    QFETCH(const QByteArray, says);
    const Run run = runProgram(QStringList{"report"} + arguments);
    QCOMPARE(run.status, status);
    QVERIFY2(run.err.contains(says), run.err.constData());
    QCOMPARE(run.err.count('\n'), 1);
    QVERIFY(run.out.isEmpty());
}

/// A file that may not grow so far is the one it was.
void TestReportCommand::leavesWhatItCannotReplace()
{
    const QTemporaryDir folder;
    for (const char *ending : {"pdf", "html", "png", "svg", "csv", "xlsx"}) {
        const QString path = folder.filePath(QString("report.") + ending);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("what stood there");
        file.close();
        const Run run = runShell("ulimit -f 2; \"$P\" report " + shellQuoted(example("chat.ridge")) + " -o "
                                 + shellQuoted(path));
        QCOMPARE(run.status, 3);
        QVERIFY2(run.err.startsWith("ridgepoint: " + path.toUtf8()) || run.err.startsWith(path.toUtf8()),
                 run.err.constData());
        QVERIFY2(run.err.contains("expected") && run.err.count('\n') == 1, run.err.constData());
        QCOMPARE(contentOf(path), QByteArray("what stood there"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QString("report.") + ending});
        QVERIFY(QFile::remove(path));
    }
}

void TestReportCommand::needsAFolderForTemporaryFiles()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.xlsx");
    const Run run = runShell("TMPDIR=/proc/nowhere \"$P\" report " + shellQuoted(example("chat.ridge"))
                             + " -o " + shellQuoted(path));
    QCOMPARE(run.status, 3);
    QVERIFY2(run.err.contains(path.toUtf8() + ": expected room for the workbook"), run.err.constData());
    QVERIFY2(run.err.contains("'/proc/nowhere'") && run.err.count('\n') == 1, run.err.constData());
    QVERIFY(!QFile::exists(path));
}

void TestReportCommand::tellsWhatCannotBeServed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.html");
    const Run run =
        runProgram({"report", example("chat.ridge"), "-o", path, "--set", "/workload/tpot_slo_ms=0.1"});
    QCOMPARE(run.status, 1);
    QVERIFY(contentOf(path).contains("cannot serve Qwen3 32B: no batch keeps the target between tokens"));
}

void TestReportCommand::shellGivesTheSame_data()
{
    QTest::addColumn<int>("scenario");
    QTest::addColumn<QStringList>("changes"); ///< pointer, value, …
    QTest::newRow("as saved") << 0 << QStringList{};
    QTest::newRow("another scenario") << 1 << QStringList{};
    QTest::newRow("a number") << 1 << QStringList{"/workload/active_share", "0.123456789"};
    QTest::newRow("a word") << 0 << QStringList{"/precision/kv_cache", "bf16"};
    QTest::newRow("a preset and a number")
        << 1 << QStringList{"/hardware/preset", "h100-sxm", "/economics/life_years", "5"};
    QTest::newRow("empty again") << 0 << QStringList{"/workload/tpot_slo_ms", ""};
    QTest::newRow("batch by hand") << 0 << QStringList{"/serving/batch", "12"};
}

void TestReportCommand::shellGivesTheSame()
{
    QFETCH(const int, scenario);
    QFETCH(const QStringList, changes);
    OpenPlan open;
    open.document.setCurrent(static_cast<std::size_t>(scenario));
    for (qsizetype i = 0; i < changes.size(); i += 2) {
        bool isNumber = false;
        const double number = changes[i + 1].toDouble(&isNumber);
        const Value value = isNumber                   ? Value(number)
                            : changes[i + 1].isEmpty() ? Value()
                                                       : Value(changes[i + 1].toStdString());
        QVERIFY(open.document.setInput(changes[i].toStdString(), value));
    }
    const Result<QString> line = shellCommand(open.document);
    QVERIFY2(line, line ? "" : line.error().message().c_str());
    QCOMPARE(line.value().contains(QLatin1String("--set")), !changes.isEmpty());
    QCOMPARE(open.differenceInShell(line.value()), QString());
}

void TestReportCommand::shellNeedsTheFile()
{
    Document fresh(builtInCatalog());
    QVERIFY(!shellCommand(fresh));
    OpenPlan open;
    QVERIFY(open.document.renameScenario(0, QStringLiteral("it's new; rm -rf /")));
    const Result<QString> unsaved = shellCommand(open.document);
    QVERIFY(!unsaved);
    QVERIFY(unsaved.error().message().find("Save the plan first") != std::string::npos);
    open.document.setCurrent(0);
    QVERIFY(open.document.save(open.path));
    const Result<QString> saved = shellCommand(open.document);
    QVERIFY(saved);
    QCOMPARE(open.differenceInShell(saved.value()), QString());
}

QTEST_GUILESS_MAIN(TestReportCommand)

#include "test_report_command.moc"
