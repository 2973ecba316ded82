#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include "cli_tests.h"
#include "program.h"

namespace {

// The figures of the page resources/help/format.md, in its order.
const QStringList figureNames =
    QString("name model.parameters model.active_parameters model.kv_bytes_per_token "
            "memory.usable_bytes memory.weights_bytes memory.overhead_bytes memory.kv_budget_bytes "
            "memory.kv_bytes_per_sequence "
            "memory.mean_context_tokens memory.max_sequences memory.host_bytes batch limit targets.tpot_met "
            "targets.ttft_met "
            "roofline.balance_flop_per_byte roofline.saturating_batch "
            "decode.step_seconds decode.tpot_seconds decode.tokens_per_second_per_user "
            "decode.tokens_per_second decode.flops "
            "decode.bytes decode.intensity_flop_per_byte decode.memory_seconds decode.compute_seconds "
            "decode.communication_seconds "
            "decode.fixed_seconds "
            "decode.ops.attention_projections.flops decode.ops.attention_projections.bytes "
            "decode.ops.attention_projections.seconds "
            "decode.ops.attention.flops decode.ops.attention.bytes decode.ops.attention.seconds "
            "decode.ops.ffn.flops decode.ops.ffn.bytes decode.ops.ffn.seconds "
            "decode.ops.experts.flops decode.ops.experts.bytes decode.ops.experts.seconds "
            "decode.ops.lm_head.flops decode.ops.lm_head.bytes decode.ops.lm_head.seconds "
            "prefill.prompt_tokens prefill.uncached_tokens prefill.seconds ttft_seconds "
            "steady.output_tokens_per_second steady.requests_per_second steady.total_tokens_per_second "
            "steady.decode_share "
            "steady.inter_token_seconds users_per_replica "
            "cost.capex_usd_gpu_month cost.power_usd_gpu_month cost.hosting_usd_gpu_month "
            "cost.operations_usd_gpu_month "
            "cost.usd_gpu_month cost.usd_replica_month cost.usd_user_month cost.usd_million_output_tokens "
            "api.usd_user_month "
            "energy.joules_per_output_token energy.kg_co2_user_month fleet.replicas fleet.gpus "
            "fleet.usd_month fleet.usd_user_month "
            "fleet.megawatts")
        .split(' ');

/// Names of all leaves of an object, in the order of Qt's own sorting.
QStringList leavesOf(const QJsonObject &object, const QString &prefix = {})
{
    QStringList names;
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member->isObject())
            names += leavesOf(member->toObject(), prefix + member.key() + ".");
        else
            names += prefix + member.key();
    }
    return names;
}

/// A plan of scenarios, each given by the members of its object but for model and hardware.
QByteArray planOf(const QStringList &scenarios)
{
    QStringList objects;
    for (const QString &members : scenarios)
        objects +=
            "{" + members + R"(, "model": {"preset": "llama-3.1-8b"}, "hardware": {"preset": "h100-sxm"}})";
    return QString(R"({"format": "ridgepoint-plan", "version": 1, "scenarios": [%1]})")
        .arg(objects.join(", "))
        .toUtf8();
}

} // namespace

void TestEvaluate::printsTheFiguresOfThePage()
{
    const Run run = runProgram({"evaluate", example("chat.ridge"), "--format", "json"});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.err, QByteArray());
    QStringList expected = figureNames;
    QStringList found = leavesOf(run.json().object());
    expected.sort();
    found.sort();
    QCOMPARE(found, expected);
}

void TestEvaluate::nestsKeysInTheOrderOfThePage()
{
    const Run run = runProgram({"evaluate", example("chat.ridge"), "--format", "json"});
    qsizetype at = 0;
    for (const QString &name : figureNames) {
        const QByteArray key = '"' + name.section('.', -1).toUtf8() + "\": ";
        const qsizetype next = run.out.indexOf(key, at);
        QVERIFY2(next >= at, qPrintable(name));
        at = next + key.size();
    }
}

void TestEvaluate::calls_data()
{
    QTest::addColumn<QByteArray>("plan");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QJsonValue>("value");
    const QByteArray two = planOf({R"("name": "one")", R"("name": "1")"});
    const QJsonValue null(QJsonValue::Null);
    QTest::addRow("without --scenario it is the baseline")
        << two << QStringList() << 0 << "name" << QJsonValue("one");
    QTest::addRow("a scenario by number")
        << two << QStringList{"--scenario", "0"} << 0 << "name" << QJsonValue("one");
    QTest::addRow("a name is tried before a number")
        << two << QStringList{"--scenario", "1"} << 0 << "name" << QJsonValue("1");
    QTest::addRow("a change of an input")
        << two << QStringList{"--set", "/serving/batch=7"} << 0 << "batch" << QJsonValue(7);
    QTest::addRow("the later of two changes counts")
        << two << QStringList{"--set", "/serving/batch=7", "--set", "/serving/batch=9"} << 0 << "batch"
        << QJsonValue(9);
    QTest::addRow("a change within --opt=value")
        << two << QStringList{"--set=/serving/batch=7"} << 0 << "batch" << QJsonValue(7);
    QTest::addRow("null where null is allowed")
        << two << QStringList{"--set", "/workload/users=null"} << 0 << "fleet.gpus" << null;
    QTest::addRow("text that is not JSON")
        << two << QStringList{"--set", "/hardware/preset=b200-hgx"} << 0 << "limit" << QJsonValue("memory");
    QTest::addRow("a model that does not fit is 1 and printed")
        << two << QStringList{"--set", "/hardware/memory_gb=1"} << 1 << "limit" << QJsonValue("does_not_fit");
    QTest::addRow("a batch set by hand that misses its target is 0")
        << two << QStringList{"--set", "/serving/batch=4", "--set", "/workload/tpot_slo_ms=0.001"} << 0
        << "targets.tpot_met" << QJsonValue(false);
    QTest::addRow("a name with quotes and tabs survives")
        << planOf({R"("name": "a\t\"b\" \\ ü")"}) << QStringList() << 0 << "name"
        << QJsonValue(QString("a\t\"b\" \\ ü"));
}

void TestEvaluate::calls()
{
    QFETCH(QByteArray, plan);
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QString, figure);
    QFETCH(QJsonValue, value);
    const Run run = runProgram(QStringList{"evaluate", "-", "--format", "json"} + arguments, plan);
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.status, status);
    QCOMPARE(figureAt(run.json().object(), figure), value);
}

void TestEvaluate::writesAllAsOneList()
{
    const QByteArray plan =
        planOf({R"("name": "fits")", R"("name": "does not", "serving": {"overhead_gb_per_gpu": 100})",
                R"("name": "fits too")"});
    const Run run = runProgram({"evaluate", "-", "--all", "--format", "json"}, plan);
    QCOMPARE(run.status, 1); // of one
    const QJsonArray list = run.json().array();
    QCOMPARE(list.size(), 3);
    QCOMPARE(list[0][QLatin1String("name")].toString(), QString("fits"));
    QVERIFY(list[1][QLatin1String("batch")].isNull());
    QVERIFY(list[2][QLatin1String("batch")].isDouble());
    const Run changed = runProgram(
        {"evaluate", "-", "--all", "--format", "json", "--set", "/serving/overhead_gb_per_gpu=1"}, plan);
    QCOMPARE(changed.status, 0); // changed in all
}

void TestEvaluate::saysWhyAFigureIsAbsent_data()
{
    QTest::addColumn<QStringList>("changes");
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QString>("reason");
    QTest::addRow("no target") << QStringList() << "targets.tpot_met"
                               << "no target";
    QTest::addRow("no output tokens")
        << QStringList{"/workload/output_tokens=0"} << "steady.requests_per_second"
        << "no output tokens";
    QTest::addRow("no output tokens to sell")
        << QStringList{"/workload/output_tokens=0"} << "cost.usd_million_output_tokens"
        << "no output tokens";
    QTest::addRow("no fleet") << QStringList{"/workload/users=null"} << "fleet.gpus"
                              << "no number of users given";
    QTest::addRow("no experts") << QStringList() << "decode.ops.experts"
                                << "none in this model";
    QTest::addRow("nothing offloaded") << QStringList{"/serving/idle_kv=keep"} << "memory.host_bytes"
                                       << "nothing is offloaded";
    QTest::addRow("rented") << QStringList{"/economics/ownership=rent"} << "cost.capex_usd_gpu_month"
                            << "rented";
    QTest::addRow("no prices by the token") << QStringList() << "api.usd_user_month"
                                            << "no price by the token given";
    QTest::addRow("does not fit") << QStringList{"/hardware/memory_gb=1"} << "users_per_replica"
                                  << "does not fit";
    QTest::addRow("no batch is fast enough") << QStringList{"/workload/tpot_slo_ms=0.001"} << "batch"
                                             << "no batch keeps the target between tokens";
    QTest::addRow("no first token is early enough") << QStringList{"/workload/ttft_slo_ms=0.001"} << "batch"
                                                    << "no batch keeps the target of the first token";
}

void TestEvaluate::saysWhyAFigureIsAbsent()
{
    QFETCH(QStringList, changes);
    QFETCH(QString, figure);
    QFETCH(QString, reason);
    QStringList arguments = {"evaluate", "-"};
    for (const QString &change : changes)
        arguments << "--set" << change;
    const Run run = runProgram(arguments, planOf({R"("name": "a")"}));
    const QStringList lines = QString::fromUtf8(run.out).split('\n').filter("  " + figure + "  ");
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines[0].contains("—") && lines[0].endsWith(reason), qPrintable(lines[0]));
}

void TestEvaluate::readsAtTerminals_data()
{
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("coloured");
    QTest::addRow("a table on a terminal is styled") << QStringList() << "table" << true;
    QTest::addRow("NO_COLOR is kept") << QStringList{"NO_COLOR=1"} << "table" << false;
    QTest::addRow("an empty NO_COLOR means nothing") << QStringList{"NO_COLOR="} << "table" << true;
    QTest::addRow("a dumb terminal gets plain text") << QStringList{"TERM=dumb"} << "table" << false;
    QTest::addRow("JSON is never styled") << QStringList() << "json" << false;
}

void TestEvaluate::readsAtTerminals()
{
    QFETCH(QStringList, environment);
    QFETCH(QString, format);
    QFETCH(bool, coloured);
    const Run run = runOnTerminal({"evaluate", example("chat.ridge"), "--format", format}, environment);
    QCOMPARE(run.status, 0);
    QVERIFY(run.out.contains("model.parameters") || run.out.contains("\"parameters\""));
    QCOMPARE(run.out.contains('\033'), coloured);
    QVERIFY(!runProgram({"evaluate", example("chat.ridge"), "--format", format}).out.contains('\033'));
}

void TestEvaluate::tellsFailedWrites_data()
{
    QTest::addColumn<QString>("line");
    QTest::addRow("a full disk") << "$P evaluate %1 --format json > /dev/full";
    QTest::addRow("a closed standard output") << "$P evaluate %1 >&-";
    QTest::addRow("a full disk, help") << "$P evaluate --help > /dev/full";
    QTest::addRow("a reader that has gone") << "$P evaluate %1 --format json | true; exit ${PIPESTATUS[0]}";
}

void TestEvaluate::tellsFailedWrites()
{
    QFETCH(QString, line);
    if (line.contains('|')) // the reader must be gone for sure before the first write
        line.replace("$P", "(sleep 0.3; exec $P").replace(" | true", ") | true");
    const Run run = runShell(line.contains("%1") ? line.arg(example("chat.ridge")) : line);
    QCOMPARE(run.status, 3);
    QCOMPARE(run.err.count('\n'), 1);
    QVERIFY2(run.err.startsWith("standard output: cannot be written"), run.err.constData());
}

void TestEvaluate::refusesPipesAtOnce()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("plan.ridge");
    QCOMPARE(mkfifo(path.toUtf8().constData(), 0600), 0);
    const Run run = runProgram({"evaluate", path});
    QCOMPARE(run.status, 3);
    QVERIFY2(run.err.contains("pipe"), run.err.constData());
}
