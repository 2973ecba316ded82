// What the headline cells say, from figures put in by hand.
#include <QTest>

#include "app/report/headline_text.h"

using namespace ridgepoint;

namespace {

const Headline &headlineOf(std::string_view key)
{
    for (const Headline &headline : headlines())
        if (headline.key == key)
            return headline;
    qFatal("no such headline");
}

Figures someFigures()
{
    Figures figures;
    figures.batch = 36;
    figures.machine.gpus = 1;
    figures.usersPerReplica = 165;
    figures.steady.interTokenSeconds = 0.0284;
    figures.ttftSeconds = 0.129;
    figures.cost.usdUserMonth = 11.772;
    figures.cost.usdMillionOutputTokens = 0.0972;
    figures.fleet.usdMonth = 120441;
    figures.fleet.gpus = 62;
    return figures;
}

} // namespace

class TestHeadlineText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFigureIsWrittenWithItsUnit_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("unit");
        QTest::addRow("users") << "users_per_replica"
                               << "165"
                               << "on 1 GPU";
        QTest::addRow("tokens a second are one by the time between them") << "speed"
                                                                          << "35.2"
                                                                          << "tokens/s"; // 1 / 0.0284
        QTest::addRow("milliseconds below a second") << "ttft"
                                                     << "129"
                                                     << "ms";
        QTest::addRow("cents below a hundred dollars") << "usd_user_month"
                                                       << "$11.77"
                                                       << "/month";
        QTest::addRow("three digits below ten cents") << "usd_million_output_tokens"
                                                      << "$0.0972"
                                                      << "";
        QTest::addRow("groups of three") << "fleet" << QString::fromUtf8("$120\u2009441") << "62 GPUs";
    }
    void aFigureIsWrittenWithItsUnit()
    {
        QFETCH(QString, key);
        QFETCH(QString, number);
        QFETCH(QString, unit);
        const HeadlineText text =
            headlineText(headlineOf(key.toStdString()), {}, someFigures(), someFigures(), true);
        QCOMPARE(text.number, number);
        QCOMPARE(text.unit, unit);
        QCOMPARE(text.change, QStringLiteral("baseline"));
    }

    void aChangeIsToldAgainstTheBaseline_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<double>("before");
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("from");
        QTest::addColumn<bool>("better");
        QTest::addRow("more users are better")
            << "users_per_replica" << 111.0 << QString::fromUtf8("+49\u2009%") << "from 111" << true;
        QTest::addRow("a lower cost is better")
            << "usd_user_month" << 13.78 << QString::fromUtf8("\u221215\u2009%") << "from $13.78" << true;
        QTest::addRow("a later first token is worse") << "ttft" << 0.1 << QString::fromUtf8("+29\u2009%")
                                                      << QString::fromUtf8("from 100\u2009ms") << false;
    }
    void aChangeIsToldAgainstTheBaseline()
    {
        QFETCH(QString, key);
        QFETCH(double, before);
        QFETCH(QString, change);
        QFETCH(QString, from);
        QFETCH(bool, better);
        Figures baseline = someFigures();
        baseline.usersPerReplica = before;
        baseline.cost.usdUserMonth = before;
        baseline.ttftSeconds = before;
        const HeadlineText text =
            headlineText(headlineOf(key.toStdString()), {}, someFigures(), baseline, false);
        QCOMPARE(text.change, change);
        QCOMPARE(text.from, from);
        QCOMPARE(text.better, std::optional(better));
    }

    void lessThanHalfAPerCentIsTheSame()
    {
        Figures baseline = someFigures();
        baseline.ttftSeconds = 0.1294;
        const HeadlineText text = headlineText(headlineOf("ttft"), {}, someFigures(), baseline, false);
        QCOMPARE(text.change, QStringLiteral("same"));
        QVERIFY(!text.better);
    }

    void whatIsNotThereHasAReason()
    {
        Figures figures = someFigures();
        figures.fleet = {};
        Scenario scenario;
        scenario.workload.users.reset();
        const HeadlineText text = headlineText(headlineOf("fleet"), scenario, figures, someFigures(), false);
        QCOMPARE(text.number, QStringLiteral("—"));
        QCOMPARE(text.reason, QStringLiteral("no number of users given"));
        QVERIFY(text.change.isEmpty());
    }

    void aReasonIsShortInItsCell()
    {
        Figures figures = someFigures();
        figures.usersPerReplica.reset();
        figures.batch.reset();
        figures.limit = Limit::tpotSlo;
        const auto reason = [&] {
            return headlineText(headlineOf("users_per_replica"), {}, figures, someFigures(), false)
                .shortReason;
        };
        QCOMPARE(reason(), QStringLiteral("token target unmet"));
        figures.limit = Limit::ttftSlo;
        QCOMPARE(reason(), QStringLiteral("first token target unmet"));
        figures.limit = Limit::doesNotFit;
        QCOMPARE(reason(), QStringLiteral("does not fit"));
    }
};

QTEST_GUILESS_MAIN(TestHeadlineText)
#include "test_headline_text.moc"
