#include <cmath>

#include <QJsonArray>
#include <QTest>

#include "cli_tests.h"
#include "program.h"

namespace {

const QStringList keys = {"figure", "name", "symbol", "value", "unit", "formula", "source", "inputs"};

/// What is wrong with a node or one below it; empty where all is well.
QString problemOf(const QJsonObject &node)
{
    QStringList found = node.keys();
    QStringList expected = keys;
    found.sort();
    expected.sort();
    if (found != expected)
        return "keys of " + node["figure"].toString() + ": " + found.join(", ");
    const bool leaf = node["inputs"].toArray().isEmpty();
    if (leaf != node["formula"].isNull())
        return node["figure"].toString() + (leaf ? " has a formula and nothing below it" : " has no formula");
    if (node["figure"].toString().isEmpty())
        return "a node without a figure below " + node["name"].toString();
    for (const QJsonValue &input : node["inputs"].toArray())
        if (const QString problem = problemOf(input.toObject()); !problem.isEmpty())
            return problem;
    return {};
}

bool hasFigure(const QJsonObject &node, const QString &figure)
{
    if (node["figure"].toString() == figure)
        return true;
    const QJsonArray inputs = node["inputs"].toArray();
    return std::any_of(inputs.begin(), inputs.end(),
                       [&](const QJsonValue &input) { return hasFigure(input.toObject(), figure); });
}

} // namespace

void TestExplain::printsTheTreeOfThePage()
{
    const Run run = runProgram({"explain", example("chat.ridge"), "cost.usd_user_month", "--format", "json"});
    QCOMPARE(run.status, 0);
    const QJsonObject tree = run.json().object();
    QCOMPARE(problemOf(tree), QString());
    QCOMPARE(tree["figure"].toString(), QString("cost.usd_user_month"));
    const Run figures = runProgram({"evaluate", example("chat.ridge"), "--format", "json"});
    QCOMPARE(tree["value"], figureAt(figures.json().object(), "cost.usd_user_month"));
    for (const char *leaf : {"/economics/margin", "/workload/active_share", "/economics/life_years"})
        QVERIFY2(hasFigure(tree, leaf), leaf);
}

void TestExplain::sharesAreWrittenOnce()
{
    const Run run = runProgram({"explain", example("chat.ridge"), "cost.usd_user_month"});
    QCOMPARE(run.status, 0);
    const QString text = QString::fromUtf8(run.out);
    QVERIFY(text.contains("├─ ") && text.contains("└─ "));
    QVERIFY(text.contains("see above"));
    // What is said to stand above does stand above, with its formula written out.
    for (const QString &line : text.split('\n').filter("see above")) {
        const QString symbol = line.section("─ ", 1).section(" = ", 0, 0);
        QVERIFY2(text.indexOf("─ " + symbol + " = ") < text.indexOf(line), qPrintable(line));
    }
}

void TestExplain::writesNestedLists()
{
    const Run run = runProgram(
        {"explain", example("chat.ridge"), "roofline.balance_flop_per_byte", "--format", "markdown"});
    QCOMPARE(run.status, 0);
    const QStringList lines = QString::fromUtf8(run.out).split('\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 1);
    QVERIFY(lines.first().startsWith("- `"));
    for (const QString &line : lines.mid(1))
        QVERIFY2(line.startsWith("  "), qPrintable(line));
}

void TestExplain::nothingToServeIsOne()
{
    const Run run = runProgram({"explain", example("chat.ridge"), "cost.usd_user_month", "--format", "json",
                                "--set", "/hardware/memory_gb=1"});
    QCOMPARE(run.status, 1);
    QVERIFY(run.json().object()["value"].isNull());
}

void TestExplain::splitsAChange()
{
    const Run run = runProgram({"explain", example("chat.ridge"), "cost.usd_user_month", "--scenario", "2",
                                "--against", "0", "--format", "json"});
    QCOMPARE(run.status, 0);
    const QJsonObject split = run.json().object();
    QCOMPARE(split["method"].toString(), QString("shapley"));
    double sum = 0;
    QStringList inputs;
    for (const QJsonValue &part : split["parts"].toArray()) {
        sum += part["part"].toDouble();
        for (const QJsonValue &input : part["inputs"].toArray())
            inputs << input["input"].toString();
    }
    QCOMPARE(inputs, (QStringList{"/precision/kv_cache", "/hardware/preset"}));
    for (const char *side : {"from", "to"}) {
        const Run figures = runProgram({"evaluate", example("chat.ridge"), "--format", "json", "--scenario",
                                        split[side]["scenario"].toString()});
        QCOMPARE(split[side]["value"], figureAt(figures.json().object(), "cost.usd_user_month"));
    }
    const double change = split["to"]["value"].toDouble() - split["from"]["value"].toDouble();
    QVERIFY(std::abs(sum - change) <= 1e-12 * std::abs(change));
}

void TestExplain::tellsWhatASettingDoes()
{
    const Run run = runProgram({"explain", example("chat.ridge"), "memory.usable_bytes", "--set",
                                "/serving/memory_utilization=0.45", "--against", "0", "--format", "json"});
    QCOMPARE(run.status, 0);
    const QJsonObject split = run.json().object();
    QCOMPARE(split["parts"].toArray().size(), 1);
    QCOMPARE(split["to"]["value"].toDouble() * 2, split["from"]["value"].toDouble()); // 0.45 of 0.9
    QCOMPARE(split["parts"][0]["part"].toDouble(), -split["to"]["value"].toDouble());
}

void TestExplain::writesTheSplitForPeople()
{
    const QStringList call = {
        "explain", example("chat.ridge"), "memory.usable_bytes", "--set", "/serving/memory_utilization=0.45",
        "--set",   "/economics/pue=2",    "--against",           "0"};
    const QString text = QString::fromUtf8(runProgram(call).out);
    QVERIFY2(text.contains("Usable share of VRAM") && text.contains("90\u2009% → 45\u2009%"),
             qPrintable(text));
    QVERIFY(text.contains("as set"));
    QVERIFY(text.contains("Shapley"));
    QVERIFY(text.contains("Without effect: PUE, 1.25 → 2.00."));
    const QString markdown = QString::fromUtf8(runProgram(call + QStringList{"--format", "markdown"}).out);
    QVERIFY2(markdown.contains("| Usable share of VRAM | 90\u2009% → 45\u2009% | \u2212"),
             qPrintable(markdown));
    const Run same = runProgram({"explain", example("chat.ridge"), "batch", "--against", "0"});
    QCOMPARE(same.status, 0);
    QVERIFY(QString::fromUtf8(same.out).contains("No input differs."));
}

void TestExplain::noSplitIsOne()
{
    const Run run = runProgram({"explain", example("chat.ridge"), "cost.usd_user_month", "--set",
                                "/hardware/memory_gb=1", "--against", "0"});
    QCOMPARE(run.status, 1);
    QVERIFY(run.out.isEmpty());
    QCOMPARE(run.err.count('\n'), 1);
}

void TestExplain::refusesWhatCannotBeSplit_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("place");
    QTest::addRow("a figure that is a word")
        << QStringList{"limit", "--against", "0"} << QByteArray("FIGURE");
    QTest::addRow("a scenario that is not there")
        << QStringList{"batch", "--against", "9"} << QByteArray("--against");
}

void TestExplain::refusesWhatCannotBeSplit()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, place);
    const Run run = runProgram(QStringList{"explain", example("chat.ridge")} + arguments);
    QCOMPARE(run.status, 2);
    QVERIFY2(run.err.contains(place), run.err.constData());
    QVERIFY(run.out.isEmpty());
}
