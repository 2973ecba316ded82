// Inputs as people read and type them.
#include <QTest>

#include "app/document/input_text.h"

using namespace ridgepoint;

class TestInputText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aValueIsWrittenInTheUnitOfItsField_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::addRow("parameters in billions") << "/model/parameters" << 32e9 << QStringLiteral("32\u2009B");
        QTest::addRow("tokens in groups of three")
            << "/workload/context_tokens/median" << 12650.0 << QStringLiteral("12\u2009650\u2009tok");
        QTest::addRow("a share per cent") << "/workload/active_share" << 0.2 << QStringLiteral("20\u2009%");
        QTest::addRow("a share below one per cent")
            << "/workload/active_share" << 0.0015 << QStringLiteral("0.15\u2009%");
        QTest::addRow("whole dollars")
            << "/economics/accelerator_price_usd" << 40000.0 << QStringLiteral("$40\u2009000");
        QTest::addRow("cents to two digits")
            << "/economics/rent_usd_gpu_hour" << 4.2 << QStringLiteral("$4.20/GPU-h");
        QTest::addRow("a ratio bare") << "/economics/pue" << 1.25 << QStringLiteral("1.25");
        QTest::addRow("nothing") << "/workload/output_tokens" << 0.0 << QStringLiteral("0\u2009tok");
        QTest::addRow("six digits of a long one")
            << "/hardware/memory_gb" << 191.99999761 << QStringLiteral("192\u2009GB");
    }
    void aValueIsWrittenInTheUnitOfItsField()
    {
        QFETCH(QString, pointer);
        QFETCH(double, value);
        QFETCH(QString, text);
        QCOMPARE(inputText(*findParameter(pointer.toStdString()), value), text);
    }

    void anEntryIsReadInTheUnitOfItsField_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("entry");
        QTest::addColumn<double>("value");
        QTest::addRow("thousands by k") << "/workload/context_tokens/median"
                                        << "200k" << 200000.0;
        QTest::addRow("a space between groups") << "/workload/context_tokens/median"
                                                << "12 650" << 12650.0;
        QTest::addRow("billions by name") << "/model/parameters"
                                          << "32B" << 32e9;
        QTest::addRow("billions where the field shows them") << "/model/parameters"
                                                             << "32" << 32e9;
        QTest::addRow("millions of parameters") << "/model/parameters"
                                                << "500M" << 5e8;
        QTest::addRow("per cent by sign") << "/workload/active_share"
                                          << "20%" << 0.2;
        QTest::addRow("per cent without a sign") << "/workload/active_share"
                                                 << "20" << 0.2;
        QTest::addRow("another prefix of the unit") << "/hardware/memory_bandwidth_gb_s"
                                                    << "1.5 TB/s" << 1500.0;
        QTest::addRow("dollars") << "/economics/accelerator_price_usd"
                                 << "$40k" << 40000.0;
        QTest::addRow("what the field itself shows")
            << "/economics/rent_usd_gpu_hour" << QString::fromUtf8("$4.20/GPU-h") << 4.2;
    }
    void anEntryIsReadInTheUnitOfItsField()
    {
        QFETCH(QString, pointer);
        QFETCH(QString, entry);
        QFETCH(double, value);
        const std::optional<Value> typed = parseInput(*findParameter(pointer.toStdString()), entry, '.');
        QVERIFY(typed);
        QCOMPARE(std::get<double>(*typed), value);
    }

    void whatAFieldShowsItReadsBack()
    {
        for (const Parameter &parameter : parameters()) {
            if (parameter.kind != ParameterKind::number)
                continue;
            const QString text = inputText(parameter, parameter.slider.high);
            const std::optional<Value> back = parseInput(parameter, text, '.');
            QVERIFY2(back, qPrintable(text));
            QVERIFY2(qFuzzyCompare(std::get<double>(*back), parameter.slider.high), qPrintable(text));
        }
    }

    void anEmptyEntryIsEmptyWhereTheInputMayBe()
    {
        const Parameter &target = *findParameter("/workload/tpot_slo_ms");
        QVERIFY(isNull(parseInput(target, QString(), '.').value()));
        QVERIFY(isNull(parseInput(target, QStringLiteral("no target"), '.').value()));
        QVERIFY(!parseInput(*findParameter("/workload/output_tokens"), QString(), '.'));
    }

    void choicesAreWrittenAsPeopleKnowThem()
    {
        QCOMPARE(choiceText("fp8"), QStringLiteral("FP8"));
        QCOMPARE(choiceText("trtllm"), QStringLiteral("TensorRT-LLM"));
        QCOMPARE(choiceText("recompute"), QStringLiteral("Recompute"));
    }
};

QTEST_GUILESS_MAIN(TestInputText)
#include "test_input_text.moc"
