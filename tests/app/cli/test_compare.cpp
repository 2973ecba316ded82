#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "cli_tests.h"
#include "program.h"

namespace {

/// A plan of scenarios, each given by its name and further members.
QByteArray planOf(const QList<QStringList> &scenarios, int baseline = 0)
{
    QStringList objects;
    for (const QStringList &members : scenarios)
        objects +=
            QString(R"({"name": "%1", "model": {"preset": "llama-3.1-8b"}%2})")
                .arg(members.first(),
                     members.value(1).isEmpty() ? R"(, "hardware": {"preset": "h100-sxm"})" : members[1]);
    return QString(R"({"format": "ridgepoint-plan", "version": 1, "baseline": %1, "scenarios": [%2]})")
        .arg(baseline)
        .arg(objects.join(", "))
        .toUtf8();
}

const QString hardware = R"(, "hardware": {"preset": "h100-sxm"})";
const QString bigBatch = hardware + R"(, "serving": {"batch": 20})";
const QString smallBatch = hardware + R"(, "serving": {"batch": 5})";
const QString doesNotFit = R"(, "hardware": {"preset": "h100-sxm", "memory_gb": 1})";

/// A folder with files in it.
struct Files {
    QTemporaryDir folder;
    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write a plan");
        return file.fileName();
    }
};

QStringList namesOf(const QJsonObject &comparison)
{
    QStringList names;
    for (const QJsonValue &scenario : comparison["scenarios"].toArray())
        names += scenario["name"].toString();
    return names;
}

} // namespace

void TestCompare::printsWhatEvaluatePrints()
{
    const Run run = runProgram({"compare", example("chat.ridge"), "--format", "json"});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.err, QByteArray());
    const QJsonObject comparison = run.json().object();
    QCOMPARE(comparison.keys(), QStringList({"baseline", "scenarios"}));
    QCOMPARE(comparison["baseline"].toString(), QString("H200, FP8"));
    const QJsonArray scenarios = comparison["scenarios"].toArray();
    const QJsonArray each =
        runProgram({"evaluate", example("chat.ridge"), "--all", "--format", "json"}).json().array();
    QCOMPARE(scenarios.size(), each.size());
    for (qsizetype i = 0; i < scenarios.size(); ++i) {
        const QJsonObject scenario = scenarios[i].toObject();
        QCOMPARE(scenario.keys(), QStringList({"change", "figures", "name"}));
        QCOMPARE(scenario["name"], each[i]["name"]);
        const QJsonObject figures = scenario["figures"].toObject();
        QVERIFY(figures.size() > 60);
        QCOMPARE(scenario["change"].toObject().keys(), figures.keys());
        for (auto figure = figures.begin(); figure != figures.end(); ++figure)
            QCOMPARE(figure.value(), figureAt(each[i].toObject(), figure.key()));
    }
}

void TestCompare::changesAreSharesOfTheBaseline()
{
    const QByteArray plan = planOf({{"five", smallBatch}, {"twenty", bigBatch}, {"none", doesNotFit}});
    const Run run = runProgram({"compare", "-", "--format", "json"}, plan);
    QCOMPARE(run.status, 1); // one does not fit, and all is printed
    const QJsonArray scenarios = run.json()["scenarios"].toArray();
    QCOMPARE(scenarios.size(), 3);
    const auto change = [&](int scenario, const char *figure) {
        return scenarios[scenario]["change"][QLatin1String(figure)];
    };
    QCOMPARE(change(0, "batch"), QJsonValue(0));
    QCOMPARE(change(1, "batch"), QJsonValue(3)); // 20 / 5 − 1
    QVERIFY(change(2, "batch").isNull());
    QVERIFY(change(1, "limit").isNull());                        // a word
    QVERIFY(change(1, "decode.communication_seconds").isNull()); // from 0
    // 0.9 of 1 GB is usable.
    const double before = scenarios[0]["figures"]["memory.usable_bytes"].toDouble();
    const double after = scenarios[2]["figures"]["memory.usable_bytes"].toDouble();
    QCOMPARE(after, 0.9e9);
    QCOMPARE(change(2, "memory.usable_bytes").toDouble(), after / before - 1);
}

void TestCompare::calls_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("baseline");
    QTest::addColumn<double>("change"); // of the second scenario's batch
    QTest::addRow("against the plan's baseline") << QStringList() << 0 << "twenty" << -0.75;
    QTest::addRow("against a scenario by name") << QStringList{"--scenario", "five"} << 0 << "five" << 0.0;
    QTest::addRow("against a scenario by number") << QStringList{"--scenario", "2"} << 0 << "ten" << -0.5;
    QTest::addRow("a change is made to every scenario")
        << QStringList{"--set", "/serving/batch=8"} << 0 << "twenty" << 0.0;
}

void TestCompare::calls()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QString, baseline);
    QFETCH(double, change);
    const QString ten = hardware + R"(, "serving": {"batch": 10})";
    const QByteArray plan = planOf({{"twenty", bigBatch}, {"five", smallBatch}, {"ten", ten}});
    const Run run = runProgram(QStringList{"compare", "-", "--format", "json"} + arguments, plan);
    QCOMPARE(run.status, status);
    QCOMPARE(run.json()["baseline"].toString(), baseline);
    QCOMPARE(run.json()["scenarios"][1]["change"]["batch"].toDouble(), change);
}

void TestCompare::namesOfSeveralFilesAreToldApart()
{
    const Files files;
    const QString a = files.write("a.ridge", planOf({{"H100"}, {"same"}}, 1));
    const QString b = files.write("b.ridge", planOf({{"same"}, {"other"}}));
    const Run run = runProgram({"compare", a, b, a, "--format", "json"});
    QCOMPARE(run.status, 0);
    QCOMPARE(namesOf(run.json().object()), QStringList({"H100 (a.ridge)", "same (a.ridge)", "same (b.ridge)",
                                                        "other", "H100 (a.ridge) 2", "same (a.ridge) 2"}));
    QCOMPARE(run.json()["baseline"].toString(), QString("same (a.ridge)")); // the first file's
}

void TestCompare::everyFileHasItsOwnCatalogue()
{
    const Files files;
    const QByteArray today = planOf({{"today"}});
    QByteArray later = planOf({{"later"}});
    const QJsonArray entries = runProgram({"catalog", "accelerators", "--format", "json"}).json().array();
    for (const QJsonValue &entry : entries)
        if (entry["id"].toString() == "h100-sxm") {
            QJsonObject other = entry.toObject();
            other["memory_gb"] = 100;
            const QJsonObject resolved{{"catalog_date", "2027-01-01"},
                                       {"models", QJsonObject()},
                                       {"accelerators", QJsonObject{{"h100-sxm", other}}}};
            later.chop(1);
            later += ", \"resolved\": " + QJsonDocument(resolved).toJson(QJsonDocument::Compact) + "}";
        }
    const QStringList arguments = {"compare", files.write("today.ridge", today),
                                   files.write("later.ridge", later)};
    const Run run = runProgram(arguments + QStringList{"--format", "json"});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.json()["scenarios"][1]["figures"]["memory.usable_bytes"].toDouble(), 0.9 * 100e9);
    QVERIFY(run.json()["scenarios"][0]["figures"]["memory.usable_bytes"].toDouble() < 0.9 * 100e9);
    QVERIFY(runProgram(arguments + QStringList{"--format", "csv"}).out.contains("\r\n/hardware/memory_gb,"));
}

void TestCompare::writesRecords()
{
    const QByteArray plan = planOf({{"five", smallBatch}, {"=1+1", bigBatch}});
    const Run run = runProgram({"compare", "-", "--format", "csv"}, plan);
    QCOMPARE(run.status, 0);
    const QList<QByteArray> lines = run.out.split('\n');
    QCOMPARE(lines[0], QByteArray("name,label,unit,five,'=1+1,\"'=1+1, change\"\r"));
    QCOMPARE(lines[1], QByteArray("/serving/batch,Batch,,5,20,\r"));
    QVERIFY(run.out.contains("\r\nbatch,Batch,,5,20,3\r\n"));
    QVERIFY(run.out.contains("\r\nlimit,Limited by,,manual,manual,\r\n"));
}

void TestCompare::writesATable()
{
    const QByteArray plan = planOf({{"five", smallBatch}, {"twenty", bigBatch}, {"none", doesNotFit}});
    const Run run = runProgram({"compare", "-"}, plan);
    QCOMPARE(run.status, 1);
    const QString text = QString::fromUtf8(run.out);
    for (const QString &line : text.split('\n'))
        QVERIFY2(line.size() <= 100, qPrintable(line));
    QVERIFY(text.contains(QString("★ five")));
    QVERIFY(text.indexOf("Inputs that differ") < text.indexOf("Memory of one GPU"));
    QVERIFY(text.contains(QRegularExpression("\n  Batch +5 +20\\* +\\+300\\x{2009}%\n")));
}

void TestCompare::errors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("line");
    QTest::addRow("no file") << QStringList{"compare"} << 2 << QByteArray("FILE: expected a plan file");
    QTest::addRow("standard input twice")
        << QStringList{"compare", "-", "-"} << 2 << QByteArray("FILE: expected standard input (-) once");
    QTest::addRow("a file that is not there")
        << QStringList{"compare", example("chat.ridge"), "no.ridge"} << 3 << QByteArray("no.ridge: ");
    QTest::addRow("a scenario that the first file has not")
        << QStringList{"compare", example("chat.ridge"), "--scenario", "X"} << 2
        << QByteArray("--scenario: ");
    QTest::addRow("names that --set makes alike")
        << QStringList{"compare", example("chat.ridge"), "--set", "/name=X"} << 2
        << QByteArray("--set: /name: ");
    QTest::addRow("a form that it has not")
        << QStringList{"compare", example("chat.ridge"), "--format", "xml"} << 2 << QByteArray("--format: ");
}

void TestCompare::errors()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QByteArray, line);
    const Run run = runProgram(arguments);
    QCOMPARE(run.status, status);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.startsWith(line), run.err.constData());
    QCOMPARE(run.err.count('\n'), 1);
}
