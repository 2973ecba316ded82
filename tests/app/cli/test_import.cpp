#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "cli_tests.h"
#include "program.h"

namespace {

/// Gemma 2 9B as it lies on the Hub, without pattern of windows and tied head.
const QByteArray gemma =
    R"({"architectures": ["Gemma2ForCausalLM"], "model_type": "gemma2", "hidden_size": 3584,
    "num_hidden_layers": 42, "num_attention_heads": 16, "num_key_value_heads": 8, "head_dim": 256,
    "intermediate_size": 14336, "vocab_size": 256000, "max_position_embeddings": 8192, "sliding_window": 4096})";

/// A file in a folder of its own.
struct ConfigFile {
    QTemporaryDir folder;
    QString path = folder.filePath("config.json");

    explicit ConfigFile(const QByteArray &text)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no file");
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestImport::printsAPlanThatCanBePiped()
{
    const Run run = runProgram({"import", "-"}, gemma);
    QCOMPARE(run.status, 0);
    const QJsonObject scenario = run.json().object()["scenarios"].toArray().at(0).toObject();
    const QJsonObject model = scenario["model"].toObject();
    QCOMPARE(model["name"].toString(), QString("Gemma 2 9B"));
    QCOMPARE(model["config"].toObject()["hidden_size"].toInt(), 3584);
    QVERIFY(model["config"].toObject()["tie_word_embeddings"].toBool());
    QVERIFY(run.err.contains("Understood"));
    const Run evaluated = runProgram({"evaluate", "-", "--format", "json"}, run.out);
    QVERIFY(evaluated.status == 0 || evaluated.status == 1);
    QCOMPARE(figureAt(evaluated.json().object(), "model.parameters").toDouble(), 9241404928.); // shapes.csv
}

void TestImport::writesAPlanAndReports()
{
    const ConfigFile config(gemma);
    const QString plan = config.folder.filePath("plan.ridge");
    const Run run = runProgram({"import", config.path, "-o", plan});
    QCOMPARE(run.status, 0);
    QVERIFY(run.err.isEmpty());
    QVERIFY(run.out.contains("Understood"));
    QVERIFY(run.out.contains("9.24 B")); // computed and published
    QCOMPARE(contentOf(plan), runProgram({"import", config.path}).out);
}

void TestImport::tellsWhatItAssumed()
{
    const QByteArray out = runProgram({"import", "-"}, gemma).err;
    QVERIFY(out.contains("default of Gemma2Config"));
    QVERIFY(out.contains("sliding_window_pattern"));
    QVERIFY(out.contains("grouped-query, 16 heads to 8"));
}

void TestImport::errors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says");
    QTest::addRow("no file is named")
        << QStringList{"import"} << QByteArray() << 2 << QByteArray("CONFIG: expected");
    QTest::addRow("a file that is not there") << QStringList{"import", "/none/config.json"} << QByteArray()
                                              << 3 << QByteArray("/none/config.json: no such file");
    QTest::addRow("an architecture without rules")
        << QStringList{"import", "-"} << QByteArray(R"({"model_type": "t5"})") << 3
        << QByteArray("standard input: /model_type: expected a decoder-only model");
    QTest::addRow("a plan that cannot be written") << QStringList{"import", "-", "-o", "/none/plan.ridge"}
                                                   << gemma << 3 << QByteArray("/none/plan.ridge: expected");
    QTest::addRow("a second file") << QStringList{"import", "-", "b.json"} << gemma << 2
                                   << QByteArray("no further argument");
}

void TestImport::errors()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(int, status);
    QFETCH(QByteArray, says);
    const Run run = runProgram(arguments, input);
    QCOMPARE(run.status, status);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains(says), run.err.constData());
    QCOMPARE(run.err.count('\n'), 1);
}

void TestImport::leavesTheConfigAlone()
{
    const ConfigFile config(gemma);
    QCOMPARE(runProgram({"import", config.path, "-o", config.path}).status, 2);
    QCOMPARE(contentOf(config.path), gemma);
}
