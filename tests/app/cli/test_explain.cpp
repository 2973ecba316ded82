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
