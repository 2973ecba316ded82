// The plans of resources/examples: what they promise, and that saving one changes none of its bytes.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include "core/catalog/embedded.h"
#include "core/plan/plan.h"

#include "cli_tests.h"
#include "program.h"

void TestExamples::plans_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : QDir(example("")).entryList({"*.ridge"}))
        QTest::addRow("%s", qPrintable(name)) << name;
}

void TestExamples::plans()
{
    QFETCH(QString, name);
    QFile file(example(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const std::string text = file.readAll().toStdString();
    const ridgepoint::Result<ridgepoint::Plan> plan =
        ridgepoint::readPlan(text, ridgepoint::builtInCatalog());
    QVERIFY2(plan, plan ? "" : plan.error().message().c_str());
    QCOMPARE(QString::fromStdString(ridgepoint::writePlan(plan.value())), QString::fromStdString(text));
    QCOMPARE(ridgepoint::embeddedFile("examples/" + name.toStdString()), std::string_view(text));
    QVERIFY(plan.value().title.ends_with('?'));
    for (const ridgepoint::Scenario &scenario : plan.value().scenarios)
        QVERIFY(!scenario.notes.empty());

    const Run run = runProgram({"evaluate", example(name), "--all", "--format", "json"});
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.status, 0);
    for (const QJsonValue &figures : run.json().array())
        QVERIFY2(figures[QLatin1String("users_per_replica")].toDouble() > 0,
                 qPrintable(figures[QLatin1String("name")].toString()));
}

void TestExamples::chatOpensWithThreeToCompare()
{
    const Run run = runProgram({"evaluate", example("chat.ridge"), "--all", "--format", "json"});
    const QJsonArray list = run.json().array();
    QCOMPARE(list.size(), 3);
    for (const QJsonValue &figures : list) {
        QVERIFY(figures[QLatin1String("targets")][QLatin1String("tpot_met")].toBool());
        QVERIFY(figures[QLatin1String("targets")][QLatin1String("ttft_met")].toBool());
    }
}
