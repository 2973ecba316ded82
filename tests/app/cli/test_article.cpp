#include <QJsonArray>
#include <QTest>

#include "cli_tests.h"
#include "program.h"

void TestArticle::printsTheKeysOfThePage()
{
    const Run run = runProgram({"article", "--format", "json"});
    QCOMPARE(run.status, 0);
    const QJsonArray rows = run.json().array();
    QCOMPARE(rows.size(), 22);
    const QStringList keys = {"article", "computed", "number", "quantity",
                              "unit",    "verdict",  "why"}; // sorted, as Qt has them
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QCOMPARE(rows[i].toObject().keys(), keys);
        QCOMPARE(rows[i][QLatin1String("number")].toInt(), int(i) + 1);
    }
    QCOMPARE(rows[0][QLatin1String("computed")].toString(), QString("2NMd"));
    QCOMPARE(rows[12][QLatin1String("computed")].toDouble(), 6.0);
    QCOMPARE(rows[13][QLatin1String("computed")].toArray(), (QJsonArray{64, 47}));
}

void TestArticle::hasTheVerdictsOfTheModel()
{
    // MODEL §7, rows 1 to 22: holds, holds in part, does not hold.
    const QString verdicts = "hphhpnnhhphhhpphhnnnnn";
    const QJsonArray rows = runProgram({"article", "--format", "json"}).json().array();
    QString found;
    for (const QJsonValue &row : rows)
        found += row[QLatin1String("verdict")].toString() == "holds"           ? 'h'
                 : row[QLatin1String("verdict")].toString() == "holds in part" ? 'p'
                                                                               : 'n';
    QCOMPARE(found, verdicts);
}

void TestArticle::fitsHundredColumns()
{
    const Run run = runProgram({"article"});
    QCOMPARE(run.status, 0);
    const QStringList lines = QString::fromUtf8(run.out).split('\n');
    for (const QString &line : lines)
        QVERIFY2(line.size() <= 100, qPrintable(line));
    QVERIFY(lines.contains("10 hold, 5 hold in part, 7 do not hold."));
}

void TestArticle::writesATable()
{
    const Run run = runProgram({"article", "--format", "markdown"});
    QCOMPARE(run.status, 0);
    const QStringList lines = QString::fromUtf8(run.out).split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 24);
    for (const QString &line : lines)
        QCOMPARE(line.count('|'), 7);
}
