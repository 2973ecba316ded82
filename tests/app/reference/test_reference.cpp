// What is written from the command line's definitions and the two tables: completions, manual page, reference; and the guide's figures.
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/reference/described.h"
#include "app/reference/pages.h"
#include "core/registry/figure_rows.h"
#include "core/registry/parameters.h"
#include "tests/app/cli/program.h"

using namespace ridgepoint;

namespace {

QString sourceFile(const QString &name)
{
    QFile file(QStringLiteral(RIDGEPOINT_SOURCE_DIR "/resources/help/") + name);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString text(const std::string &written)
{
    return QString::fromStdString(written);
}

/// What bash offers for the last of the words.
QString completed(const QString &words)
{
    const Run run = runShell(
        QStringLiteral(
            "source <(\"$P\" generate bash); COMP_WORDS=(%1); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); "
            "_ridgepoint; echo \"${COMPREPLY[*]}\"")
            .arg(words));
    return QString::fromUtf8(run.out + run.err).trimmed();
}

} // namespace

class TestReference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theReferenceIsFresh_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("written");
        QTest::addRow("inputs.html is what `ridgepoint generate inputs` writes")
            << QStringLiteral("inputs.html") << text(reference::inputsPage());
        QTest::addRow("figures.html is what `ridgepoint generate figures` writes")
            << QStringLiteral("figures.html") << text(reference::figuresPage());
        QTest::addRow("table_texts.cpp is what `ridgepoint generate texts` writes")
            << QStringLiteral("../translations/table_texts.cpp") << text(reference::tableTexts());
    }
    void theReferenceIsFresh()
    {
        QFETCH(QString, file);
        QFETCH(QString, written);
        QVERIFY2(sourceFile(file) == written, "stale: write it anew");
    }

    void theModelHasAPage()
    {
        const QString page = text(reference::modelPage());
        for (const char *anchor : {"s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "efficiency"})
            QCOMPARE(page.count(QStringLiteral("<a name=\"%1\">").arg(QLatin1String(anchor))), 1);
        QVERIFY(page.contains(QStringLiteral("<code>+ q + r</code>")));
        QVERIFY(page.contains(QStringLiteral("for <em>every</em> sequence")));
        for (const char *sign : {"**", "\n|", "\n- ", "\n#", "`"})
            QVERIFY2(!page.contains(QLatin1String(sign)), sign);
    }

    /// A section that a source names is on the page.
    void sourcesLeadToTheModel()
    {
        const QString page = text(reference::modelPage());
        QCOMPARE(text(reference::modelTopic("default: MODEL §4; Roofline, 2009")),
                 QStringLiteral("model.html#s4"));
        QCOMPARE(text(reference::modelTopic("Roofline, 2009")), QString());
        QCOMPARE(text(reference::withModelLinks("see MODEL §5.")),
                 QStringLiteral("see <a href=\"model.html#s5\">MODEL §5</a>."));
        for (const FigureRow &row : figureRows()) {
            const QString topic = text(reference::modelTopic(row.source));
            if (!topic.isEmpty())
                QVERIFY2(
                    page.contains(QStringLiteral("<a name=\"%1\">").arg(topic.section(QLatin1Char('#'), 1))),
                    qPrintable(topic));
        }
    }

    void theGuidesFiguresAreFresh()
    {
        const std::string guide = sourceFile(QStringLiteral("guide.html")).toStdString();
        QVERIFY(guide.find("<data value=") != std::string::npos);
        const Result<std::string> present = reference::withPresentFigures(guide);
        QVERIFY2(present, present ? "" : present.error().message().c_str());
        QVERIFY2(present.value() == guide,
                 "stale: ridgepoint generate page resources/help/guide.html writes it anew");
    }

    void aFigureThatCannotBeWorkedOutIsNamed_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QByteArray>("words");
        QTest::addRow("a plan that there is not")
            << QByteArray("<data value=\"none users_per_replica\"></data>") << QByteArray("an example");
        QTest::addRow("a scenario that there is not")
            << QByteArray("<data value=\"chat#9 users_per_replica\"></data>") << QByteArray("a scenario");
        QTest::addRow("a figure that there is not")
            << QByteArray("<data value=\"chat users_per_repica\"></data>") << QByteArray("users_per_replica");
        QTest::addRow("a value out of range")
            << QByteArray("<data value=\"chat /workload/active_share=7 batch\"></data>")
            << QByteArray("(0, 1]");
        QTest::addRow("a name without a plan")
            << QByteArray("<data value=\"batch\"></data>") << QByteArray("a plan and a name");
        QTest::addRow("an element that is not closed")
            << QByteArray("<data value=\"chat batch\">25") << QByteArray("</data>");
    }
    void aFigureThatCannotBeWorkedOutIsNamed()
    {
        QFETCH(QByteArray, page);
        QFETCH(QByteArray, words);
        const Result<std::string> result = reference::withPresentFigures(page.toStdString());
        QVERIFY(!result);
        QVERIFY2(result.error().message().find(words.toStdString()) != std::string::npos,
                 result.error().message().c_str());
    }

    void everyRowIsInTheReference()
    {
        const QString inputs = text(reference::inputsPage());
        for (const Parameter &parameter : parameters())
            QVERIFY2(inputs.contains(QStringLiteral("<a name=\"%1\">").arg(text(parameter.dottedName()))),
                     parameter.dottedName().c_str());
        const QString figures = text(reference::figuresPage());
        for (const FigureRow &row : figureRows())
            QVERIFY2(figures.contains(QStringLiteral("<a name=\"%1\">").arg(text(std::string(row.name)))),
                     std::string(row.name).c_str());
    }

    void everyOptionIsTold_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addRow("bash") << text(reference::bashCompletion());
        QTest::addRow("zsh") << text(reference::zshCompletion());
        QTest::addRow("fish") << text(reference::fishCompletion())
                                     .replace(QStringLiteral(" -l "), QStringLiteral(" --"))
                                     .replace(QStringLiteral(" -s "), QStringLiteral(" -"));
        QTest::addRow("man")
            << text(reference::manualPage()).replace(QStringLiteral("\\-"), QStringLiteral("-"));
    }
    void everyOptionIsTold()
    {
        QFETCH(QString, written);
        QVERIFY(reference::describedCommands().size() > 10);
        for (const reference::DescribedCommand &command : reference::describedCommands()) {
            QVERIFY2(written.contains(text(command.name)), command.name.c_str());
            for (const reference::DescribedOption &option : command.options)
                if (!option.positional)
                    for (const std::string &name : option.names)
                        QVERIFY2(written.contains(text(name)), name.c_str());
        }
    }

    void bashCompletes_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("offered");
        QTest::addRow("a subcommand") << "ridgepoint eval"
                                      << "evaluate";
        QTest::addRow("an option") << "ridgepoint evaluate --sc"
                                   << "--scenario";
        QTest::addRow("one of a few words") << "ridgepoint evaluate --format ''"
                                            << "table json";
        QTest::addRow("the same behind a sign") << "ridgepoint evaluate --format = j"
                                                << "json";
        QTest::addRow("an input, its value to follow") << "ridgepoint evaluate --set /workload/act"
                                                       << "/workload/active_share=";
        QTest::addRow("a figure as an argument") << "ridgepoint explain plan.ridge cost.usd_u"
                                                 << "cost.usd_user_month";
        QTest::addRow("the second of a list of figures") << "ridgepoint uncertainty --of fleet.gpus,fleet.m"
                                                         << "fleet.gpus,fleet.megawatts";
        QTest::addRow("an accelerator") << "ridgepoint search --accelerators b200-h"
                                        << "b200-hgx";
        QTest::addRow("an option of the window") << "ridgepoint --screens"
                                                 << "--screenshot";
        QTest::addRow("nothing for a number") << "ridgepoint uncertainty --samples ''"
                                              << "";
    }
    void bashCompletes()
    {
        QFETCH(QString, words);
        QFETCH(QString, offered);
        QCOMPARE(completed(words), offered);
    }

    void bashCompletesAFileWithBlanks()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("my plan.ridge")));
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(completed(QStringLiteral("ridgepoint evaluate %1/my").arg(folder.path())), file.fileName());
    }

    void generateAsksForWhatItNeeds_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("error");
        QTest::addRow("nothing to write")
            << QStringList{"generate"} << 2 << QByteArray("KIND: expected what to write, got nothing\n");
        QTest::addRow("a page without its file")
            << QStringList{"generate", "page"} << 2
            << QByteArray("PAGE: expected a file of HTML, or - for standard input, got nothing\n");
        QTest::addRow("a file where none is read")
            << QStringList{"generate", "man", "x"} << 2
            << QByteArray("PAGE: expected no file beside man, got one\n");
        QTest::addRow("all is well") << QStringList{"generate", "man"} << 0 << QByteArray();
    }
    void generateAsksForWhatItNeeds()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QByteArray, error);
        const Run run = runProgram(arguments);
        QCOMPARE(run.err, error);
        QCOMPARE(run.status, status);
        QCOMPARE(run.out.isEmpty(), status != 0);
    }
};

QTEST_GUILESS_MAIN(TestReference)
#include "test_reference.moc"
