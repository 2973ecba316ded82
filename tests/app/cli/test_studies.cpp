// Sweep, solve, sensitivity, uncertainty, search and the parts of a divided run, as they are called.
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "cli_tests.h"
#include "program.h"

namespace {

const QString cost = QStringLiteral("cost.usd_user_month");

/// A copy of the example with an uncertain share of active users and a target.
QString uncertainPlan(const QTemporaryDir &folder)
{
    QFile in(example("chat.ridge"));
    in.open(QIODevice::ReadOnly);
    QJsonObject plan = QJsonDocument::fromJson(in.readAll()).object();
    QJsonArray scenarios = plan["scenarios"].toArray();
    QJsonObject first = scenarios[0].toObject();
    first["uncertainty"] = QJsonDocument::fromJson(
                               R"([{"input": "/workload/active_share", "distribution": "triangular",
        "low": 0.02, "mode": 0.05, "high": 0.2}, {"input": "/economics/accelerator_price_usd", "distribution": "normal",
        "mean": 32000, "sd": 4000}])")
                               .array();
    scenarios[0] = first;
    plan["scenarios"] = scenarios;
    QFile out(folder.filePath("uncertain.ridge"));
    out.open(QIODevice::WriteOnly);
    out.write(QJsonDocument(plan).toJson());
    return out.fileName();
}

/// A call, its parts, and whether merging them gives its bytes.
void checkParts(const QTemporaryDir &folder, const QStringList &call, const QString &format, int parts)
{
    const Run whole = runProgram(call + QStringList{"--format", format});
    QCOMPARE(whole.status, 0);
    QStringList files;
    for (int part = parts; part >= 1; --part) {
        const Run run = runProgram(call + QStringList{"--shard", QString("%1/%2").arg(part).arg(parts)});
        QCOMPARE(run.status, 0);
        files.append(folder.filePath(QString("part%1").arg(part)));
        QFile file(files.last());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(run.out);
    }
    const Run merged = runProgram(QStringList{"merge"} + files + QStringList{"--format", format});
    QCOMPARE(merged.err, QByteArray());
    QCOMPARE(merged.status, 0);
    QVERIFY(merged.out == whole.out);
}

} // namespace

void TestStudies::aSweepIsItsEvaluations()
{
    const Run run =
        runProgram({"sweep", example("chat.ridge"), "--over", "/workload/active_share=0.05..0.15:3", "--over",
                    "/hardware/preset=h100-sxm,b200-hgx", "--figures", cost + ",limit", "--format", "json"});
    QCOMPARE(run.status, 0);
    const QJsonObject sweep = run.json().object();
    QCOMPARE(sweep["over"][0]["values"].toArray(), QJsonArray({0.05, 0.1, 0.15}));
    const QJsonArray rows = sweep["rows"].toArray();
    QCOMPARE(rows.size(), 6);
    for (const QJsonValue &row : rows) {
        const Run single =
            runProgram({"evaluate", example("chat.ridge"), "--format", "json", "--set",
                        QString("/workload/active_share=%1").arg(row["at"][0].toDouble(), 0, 'g', 17),
                        "--set", "/hardware/preset=" + row["at"][1].toString()});
        QCOMPARE(row["figures"][cost], figureAt(single.json().object(), cost));
        QCOMPARE(row["figures"]["limit"], single.json().object()["limit"]);
    }
}

void TestStudies::aSweepHasAColumnForEachInputAndFigure()
{
    const Run run = runProgram({"sweep", example("chat.ridge"), "--over",
                                "/workload/max_context_tokens=1000,50000", "--figures", cost});
    QCOMPARE(run.status, 0);
    const QList<QByteArray> lines = run.out.split('\n');
    QCOMPARE(lines[0], QByteArray("/workload/max_context_tokens,cost.usd_user_month\r"));
    QCOMPARE(lines[1], QByteArray("1000,\r")); // below the median context: cannot be together
    QVERIFY(lines[2].startsWith("50000,"));
    QCOMPARE(lines.size(), 4);
}

void TestStudies::whatIsAutomaticIsCalledSo()
{
    const Run run =
        runProgram({"sweep", example("chat.ridge"), "--over", "/serving/batch=auto,8", "--figures", "batch"});
    QCOMPARE(run.status, 0);
    QVERIFY(run.out.contains("auto,25\r\n8,8\r\n")); // 25: what evaluate gives
}

void TestStudies::solvingInverts()
{
    const Run solved =
        runProgram({"solve", example("chat.ridge"), "--vary", "/economics/accelerator_price_usd", "--for",
                    cost + "=3", "--format", "json"});
    QCOMPARE(solved.status, 0);
    const double price = solved.json()["value"].toDouble();
    QVERIFY(qAbs(solved.json()["reached"].toDouble() - 3) < 1e-9);
    const Run single = runProgram({"evaluate", example("chat.ridge"), "--format", "json", "--set",
                                   QString("/economics/accelerator_price_usd=%1").arg(price, 0, 'g', 17)});
    QCOMPARE(figureAt(single.json().object(), cost), solved.json()["reached"]);
}

void TestStudies::whatIsOutOfReachIsToldWithWhatIsNot()
{
    const Run run = runProgram({"solve", example("chat.ridge"), "--vary", "/workload/users", "--for",
                                "roofline.balance_flop_per_byte=1", "--format", "json"});
    QCOMPARE(run.status, 1);
    QVERIFY(run.json()["value"].isNull());
    QCOMPARE(run.json()["reachable"].toArray().size(), 2);
    const Run table = runProgram({"solve", example("chat.ridge"), "--vary", "/workload/users", "--for",
                                  "roofline.balance_flop_per_byte=1"});
    QCOMPARE(table.status, 1);
    QVERIFY(table.out.contains("does not come to"));
}

void TestStudies::aTornadoIsSorted()
{
    const Run run =
        runProgram({"sensitivity", example("chat.ridge"), "--of", cost, "--by", "0.2", "--format", "json"});
    QCOMPARE(run.status, 0);
    const QJsonObject tornado = run.json().object();
    const Run single = runProgram({"evaluate", example("chat.ridge"), "--format", "json"});
    QCOMPARE(tornado["base"], figureAt(single.json().object(), cost));
    double last = std::numeric_limits<double>::infinity();
    for (const QJsonValue &bar : tornado["inputs"].toArray()) {
        const double swing = bar["swing"].toDouble(-1);
        QVERIFY(swing <= last);
        last = swing;
        if (swing >= 0)
            QCOMPARE(swing, qAbs(bar["at_high"].toDouble() - bar["at_low"].toDouble()));
    }
}

void TestStudies::uncertaintySaysWhatItComesFrom()
{
    const QTemporaryDir folder;
    const Run run = runProgram({"uncertainty", uncertainPlan(folder), "--of", cost + ",fleet.gpus",
                                "--samples", "2000", "--format", "json"});
    QCOMPARE(run.status, 0);
    const QJsonObject result = run.json().object();
    QCOMPARE(result["samples"].toInt(), 2000);
    const QJsonObject spread = result["figures"][cost].toObject();
    QVERIFY(spread["p5"].toDouble() < spread["p50"].toDouble());
    QVERIFY(spread["p50"].toDouble() < spread["p95"].toDouble());
    QCOMPARE(result["drivers"][cost][0]["input"].toString(), QString("/workload/active_share"));
    QVERIFY(result["drivers"][cost][0]["rank_correlation"].toDouble() > 0.9);
    QCOMPARE(result["targets"]["tpot"].toDouble(), 1.0);
    QVERIFY(result["targets"].toObject().contains("ttft"));
}

void TestStudies::aSearchRanks()
{
    const QStringList call = {"search",         example("chat.ridge"),
                              "--accelerators", "h100-sxm,b200-hgx",
                              "--where",        "fleet.gpus<=40",
                              "--top",          "5",
                              "--format",       "json"};
    const Run run = runProgram(call);
    QCOMPARE(run.status, 0);
    const QJsonArray deployments = run.json()["deployments"].toArray();
    QCOMPARE(deployments.size(), 5);
    QVERIFY(deployments[0]["pareto"].toBool());
    double last = 0;
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(deployments[i]["rank"].toInt(), i + 1);
        QVERIFY(deployments[i]["figures"][cost].toDouble() >= last);
        last = deployments[i]["figures"][cost].toDouble();
        QVERIFY(deployments[i]["figures"]["fleet.gpus"].toDouble() <= 40);
    }
    QStringList set = {"evaluate", example("chat.ridge"), "--format", "json"};
    const QJsonObject inputs = deployments[0]["inputs"].toObject();
    for (auto input = inputs.begin(); input != inputs.end(); ++input)
        set << "--set"
            << input.key() + "=" + (input->isNull() ? QString("null") : input->toVariant().toString());
    QCOMPARE(figureAt(runProgram(set).json().object(), cost), deployments[0]["figures"][cost]);
    const QJsonArray all = runProgram(call + QStringList{"--frontier"}).json()["deployments"].toArray();
    QVERIFY(all.size() > 5);
    QVERIFY(all.last()["rank"].isNull() && all.last()["pareto"].toBool());
}

void TestStudies::nothingFeasibleIsOne()
{
    const Run run = runProgram({"search", example("chat.ridge"), "--where", "cost.usd_user_month<=0"});
    QCOMPARE(run.status, 1);
    QVERIFY(run.out.contains("None keeps"));
}

void TestStudies::partsGiveTheBytesOfTheWhole()
{
    const QTemporaryDir folder;
    const QString plan = uncertainPlan(folder);
    const QStringList sweep = {"sweep", plan, "--over", "/workload/users=1000..1e6:log:301"};
    checkParts(folder, sweep, "csv", 5);
    checkParts(folder, sweep, "json", 1);
    checkParts(folder,
               {"uncertainty", plan, "--of", cost + ",fleet.gpus", "--samples", "1001", "--seed", "7"},
               "json", 5);
    checkParts(folder, {"search", plan, "--accelerators", "h100-sxm,mi300x", "--frontier"}, "json", 5);
    checkParts(folder, {"search", plan, "--accelerators", "h100-sxm,mi300x"}, "table", 3);
}

void TestStudies::partsThatDoNotGoTogetherAreRefused_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("error");
    QTest::addRow("one is missing") << "$P merge $T/a1 $T/a3"
                                    << QByteArray("expected the parts 1 to 3, each once");
    QTest::addRow("one is there twice")
        << "$P merge $T/a1 $T/a2 $T/a2" << QByteArray("expected the parts 1 to 3");
    QTest::addRow("one is of another run")
        << "$P merge $T/a1 $T/a2 $T/b3" << QByteArray("a part of the same run");
    QTest::addRow("one was cut off") << "head -n 3 $T/a2 > $T/c; $P merge $T/a1 $T/c $T/a3"
                                     << QByteArray("cut off");
    QTest::addRow("one is no part") << "$P merge $T/a1 $T/a2 /etc/hostname"
                                    << QByteArray("the head of a part");
    QTest::addRow("one is not there") << "$P merge $T/a1 $T/a2 $T/none" << QByteArray("/none: no such file");
}

void TestStudies::partsThatDoNotGoTogetherAreRefused()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, error);
    const QString sweep = "sweep " + example("chat.ridge") + " --over /workload/users=1..10:10 --shard";
    const Run run = runShell("T=$(mktemp -d); for k in 1 2 3; do $P " + sweep + " $k/3 > $T/a$k; $P " + sweep
                             + " $k/3 --set /economics/pue=1.3 > $T/b$k; done; " + line);
    QCOMPARE(run.status, 3);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains(error), run.err.constData());
    QCOMPARE(run.err.count('\n'), 1);
}

void TestStudies::errors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("error");
    const QString plan = example("chat.ridge");
    QTest::addRow("nothing to go over") << QStringList{"sweep", plan} << 2 << QByteArray("--over");
    QTest::addRow("an unknown input") << QStringList{"sweep", plan, "--over", "/workload/user=1,2"} << 2
                                      << QByteArray("did you mean '/workload/users'?");
    QTest::addRow("a value out of range")
        << QStringList{"sweep", plan, "--over", "/workload/active_share=0.5..1.5:3"} << 2
        << QByteArray("expected a number in (0, 1], got 1.5");
    QTest::addRow("steps that are none")
        << QStringList{"sweep", plan, "--over", "/workload/active_share=0.1..0.5:x"} << 2
        << QByteArray("STEPS a whole number");
    QTest::addRow("logarithms of nothing")
        << QStringList{"sweep", plan, "--over", "/economics/margin=0..0.5:log:3"} << 2
        << QByteArray("ends above 0");
    QTest::addRow("a range of words")
        << QStringList{"sweep", plan, "--over", "/hardware/preset=a..b:3"} << 2 << QByteArray("no number");
    QTest::addRow("one input twice") << QStringList{"sweep",  plan,
                                                    "--over", "/workload/users=1,2",
                                                    "--over", "/workload/users=3,4"}
                                     << 2 << QByteArray("two different inputs");
    QTest::addRow("an unknown figure") << QStringList{"sensitivity", plan, "--of", "cost.usd_users_month"}
                                       << 2 << QByteArray("did you mean 'cost.usd_user_month'?");
    QTest::addRow("words of a figure") << QStringList{"sensitivity", plan, "--of", "cost.user"} << 2
                                       << QByteArray("did you mean 'cost.usd_user_month'? `ridgepoint "
                                                     "catalog figures` lists them");
    QTest::addRow("a figure that is a word")
        << QStringList{"sensitivity", plan, "--of", "limit"} << 2
        << QByteArray("--of: expected a figure that is a number, got 'limit'");
    QTest::addRow("a word to minimize")
        << QStringList{"search", plan, "--minimize", "limit"} << 2 << QByteArray("--minimize");
    QTest::addRow("samples in words")
        << QStringList{"uncertainty", plan, "--of", cost, "--samples", "many"} << 2
        << QByteArray("--samples: expected a whole number in [2, 10000000], got many");
    QTest::addRow("a seed that no double holds")
        << QStringList{"uncertainty", plan, "--of", cost, "--seed", "9007199254740993"} << 2
        << QByteArray("--seed");
    QTest::addRow("an id that is none")
        << QStringList{"sweep", plan, "--over", "/hardware/preset=h100-sxn,b200-hgx"} << 2
        << QByteArray("did you mean 'h100-sxm'?");
    QTest::addRow("a share that is none")
        << QStringList{"sensitivity", plan, "--of", cost, "--by", "-1"} << 2 << QByteArray("--by");
    QTest::addRow("an input that is no number")
        << QStringList{"solve", plan, "--vary", "/hardware/preset", "--for", cost + "=1"} << 2
        << QByteArray("an input that is a number");
    QTest::addRow("a goal without a number")
        << QStringList{"solve", plan, "--vary", "/workload/users", "--for", cost} << 2
        << QByteArray("FIGURE=VALUE");
    QTest::addRow("nothing uncertain") << QStringList{"uncertainty", plan, "--of", cost} << 3
                                       << QByteArray("/scenarios/0/uncertainty: expected an uncertain input");
    QTest::addRow("half a sample") << QStringList{"uncertainty", plan, "--of", cost, "--samples", "10.5"} << 2
                                   << QByteArray("--samples");
    QTest::addRow("an unknown accelerator") << QStringList{"search", plan, "--accelerators", "h100-sxn"} << 2
                                            << QByteArray("did you mean 'h100-sxm'?");
    QTest::addRow("a condition that is none") << QStringList{"search", plan, "--where", "fleet.gpus<5"} << 2
                                              << QByteArray("FIGURE<=VALUE or FIGURE>=VALUE");
    QTest::addRow("a part beyond the last")
        << QStringList{"search", plan, "--shard", "4/3"} << 2 << QByteArray("1 ≤ K ≤ N");
    QTest::addRow("nothing to merge") << QStringList{"merge"} << 2 << QByteArray("PART");
}

void TestStudies::errors()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QByteArray, error);
    const Run run = runProgram(arguments);
    QCOMPARE(run.status, status);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains(error), run.err.constData());
    QCOMPARE(run.err.count('\n'), 1);
}
