#include <QJsonArray>
#include <QTest>

#include "app/cli/csv.h"

#include "cli_tests.h"
#include "program.h"

namespace {

/// Records of RFC 4180 text.
QList<QStringList> recordsOf(const QByteArray &csv)
{
    QList<QStringList> records;
    QStringList record;
    QString cell;
    bool quoted = false;
    const QString text = QString::fromUtf8(csv);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == '"' && quoted && text.mid(i + 1, 1) == "\"") {
            cell += text[++i];
        } else if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && (c == ',' || c == '\n')) {
            record += cell;
            cell.clear();
            if (c == '\n') {
                records += record;
                record.clear();
            }
        } else if (quoted || c != '\r') {
            cell += c;
        }
    }
    return records;
}

} // namespace

void TestCatalog::listsWhatIsBuiltIn_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("least");
    QTest::addColumn<QStringList>("keys");
    QTest::addRow("models") << "models"
                            << "qwen3-32b" << 74 << QStringList{"id",
                                                                "name",
                                                                "parameters",
                                                                "active_parameters",
                                                                "kv_elements_per_token",
                                                                "max_position_embeddings",
                                                                "sources"};
    QTest::addRow("accelerators") << "accelerators"
                                  << "h100-sxm" << 46 << QStringList{"id",           "name",
                                                                     "memory_gb",    "memory_bandwidth_gb_s",
                                                                     "dense_tflops", "tdp_w",
                                                                     "price_usd",    "sources"};
    QTest::addRow("workloads") << "workloads"
                               << "chat" << 20
                               << QStringList{"id", "name", "context_median", "output_tokens", "sources"};
    QTest::addRow("parameters") << "parameters"
                                << "/workload/active_share" << 60
                                << QStringList{"id",      "name",  "pointer", "symbol", "label", "unit",
                                               "default", "range", "slider",  "group",  "help",  "sources"};
    QTest::addRow("figures") << "figures"
                             << "cost.usd_user_month" << 70
                             << QStringList{"id",   "name",    "symbol", "label",
                                            "unit", "formula", "inputs", "sources"};
}

void TestCatalog::listsWhatIsBuiltIn()
{
    QFETCH(QString, section);
    QFETCH(QString, id);
    QFETCH(int, least);
    QFETCH(QStringList, keys);
    const Run run = runProgram({"catalog", section, "--format", "json"});
    QCOMPARE(run.status, 0);
    const QJsonArray entries = run.json().array();
    QVERIFY2(entries.size() >= least, qPrintable(QString::number(entries.size())));
    const auto entry = std::find_if(entries.begin(), entries.end(), [&](const QJsonValue &e) {
        return e[QLatin1String("id")].toString() == id;
    });
    QVERIFY(entry != entries.end());
    for (const QString &key : keys)
        QVERIFY2(entry->toObject().contains(key), qPrintable(key));
    QVERIFY((*entry)[QLatin1String("sources")].isArray());
    QVERIFY(runProgram({"catalog", section}).out.contains(id.toUtf8()));
}

void TestCatalog::modelsHaveTheirShape()
{
    const QJsonArray entries = runProgram({"catalog", "models", "--format", "json"}).json().array();
    const auto entry = std::find_if(entries.begin(), entries.end(), [](const QJsonValue &e) {
        return e[QLatin1String("id")].toString() == "llama-3.1-8b";
    });
    QVERIFY(entry != entries.end());
    // 32 layers of 41943040 (attention) + 176160768 (FFN) + 8192 (norms), 2 · 128256 · 4096, the last norm 4096.
    QCOMPARE((*entry)[QLatin1String("parameters")].toDouble(), 8030261248.0);
    QCOMPARE((*entry)[QLatin1String("active_parameters")].toDouble(), 8030261248.0);
    QCOMPARE((*entry)[QLatin1String("kv_elements_per_token")].toDouble(), 32.0 * 2 * 8 * 128);
    QCOMPARE((*entry)[QLatin1String("max_position_embeddings")].toDouble(), 131072.0);
}

void TestCatalog::writesRecordsOfEqualLength_data()
{
    QTest::addColumn<QString>("section");
    for (const char *section : {"models", "accelerators", "workloads", "parameters", "figures"})
        QTest::addRow("records of %s", section) << section;
    QTest::addRow("records of the summary") << "";
}

void TestCatalog::writesRecordsOfEqualLength()
{
    QFETCH(QString, section);
    QStringList arguments = {"catalog", "--format", "csv"};
    if (!section.isEmpty())
        arguments << section;
    const Run run = runProgram(arguments);
    QCOMPARE(run.status, 0);
    const QList<QStringList> records = recordsOf(run.out);
    QVERIFY(records.size() > 4);
    QCOMPARE(records.first().first(), QString("id"));
    QCOMPARE(records.first().last(), QString("sources"));
    for (const QStringList &record : records) {
        QCOMPARE(record.size(), records.first().size());
        for (const QString &cell : record)
            QVERIFY2(cell.isEmpty() || !QString("=+-@\t\r").contains(cell.front()), qPrintable(cell));
    }
}

void TestCatalog::guardsCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::addRow("plain text stands as it is") << "plain"
                                                << "plain\r\n";
    QTest::addRow("a formula gets a mark") << "=A1"
                                           << "'=A1\r\n";
    QTest::addRow("a plus gets a mark") << "+1"
                                        << "'+1\r\n";
    QTest::addRow("a minus gets a mark") << "-1"
                                         << "'-1\r\n";
    QTest::addRow("an at sign gets a mark") << "@x"
                                            << "'@x\r\n";
    QTest::addRow("a tab gets a mark") << "\tx"
                                       << "'\tx\r\n";
    QTest::addRow("a return gets a mark and quotes") << "\rx"
                                                     << "\"'\rx\"\r\n";
    QTest::addRow("a comma is quoted") << "a,b"
                                       << "\"a,b\"\r\n";
    QTest::addRow("quotes are doubled") << "a \"b\""
                                        << "\"a \"\"b\"\"\"\r\n";
    QTest::addRow("a line end is quoted") << "a\nb"
                                          << "\"a\nb\"\r\n";
    QTest::addRow("a formula with a comma gets both") << "=A1,B1"
                                                      << "\"'=A1,B1\"\r\n";
}

void TestCatalog::guardsCells()
{
    QFETCH(QString, text);
    QFETCH(QString, line);
    QCOMPARE(QString::fromStdString(ridgepoint::cli::csvLine({text.toStdString()})), line);
    QCOMPARE(ridgepoint::cli::csvLine({-1.5, std::monostate(), std::string("x")}),
             std::string("-1.5,,x\r\n")); // numbers get no mark
}
