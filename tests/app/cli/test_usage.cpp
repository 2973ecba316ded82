#include <QTest>

#include "app/cli/window_arguments.h"

#include "cli_tests.h"
#include "program.h"

using ridgepoint::WindowOptions;
using ridgepoint::cli::ExitStatus;
using ridgepoint::cli::readWindowArguments;

void TestUsage::errors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("line");
    const QString plan = example("chat.ridge");
    QTest::addRow("a misspelt subcommand names the nearest")
        << QStringList{"evalute", plan}
        << QByteArray("ridgepoint: expected a subcommand or an existing file, got 'evalute'; did you mean "
                      "'evaluate'?\n");
    QTest::addRow("a value out of range, the option and the pointer being the place")
        << QStringList{"evaluate", plan, "--set", "/workload/active_share=1.7"}
        << QByteArray("--set: /workload/active_share: expected a number in (0, 1], got 1.7\n");
    QTest::addRow("a missing file says FILE")
        << QStringList{"evaluate"}
        << QByteArray("FILE: expected a plan file, or - for standard input, got nothing\n");
    QTest::addRow("a format that there is not")
        << QStringList{"evaluate", plan, "--format", "yaml"}
        << QByteArray("--format: expected one of table, json, got 'yaml'\n");
    QTest::addRow("a format nearly right")
        << QStringList{"evaluate", plan, "--format", "jsn"}
        << QByteArray("--format: expected one of table, json, got 'jsn'; did you mean 'json'?\n");
    QTest::addRow("an option that there is not")
        << QStringList{"evaluate", plan, "--formt", "json"}
        << QByteArray(
               "ridgepoint evaluate: expected a known option, got '--formt'; did you mean '--format'?\n");
    QTest::addRow("an option without its value") << QStringList{"evaluate", plan, "--scenario"}
                                                 << QByteArray("--scenario: expected a value, got nothing\n");
    QTest::addRow("an option given twice")
        << QStringList{"evaluate", plan, "--format", "json", "--format", "json"}
        << QByteArray("--format: expected this option once, got it 2 times\n");
    QTest::addRow("an argument too many")
        << QStringList{"evaluate", plan, "b"}
        << QByteArray("ridgepoint evaluate: expected no further argument, got 'b'\n");
    QTest::addRow("a change without its value")
        << QStringList{"evaluate", plan, "--set", "/workload/users"}
        << QByteArray("--set: expected POINTER=VALUE, got '/workload/users'\n");
    QTest::addRow("a scenario that there is not")
        << QStringList{"evaluate", plan, "--scenario", "H200 FP8"}
        << QByteArray("--scenario: expected the name of a scenario or a number from 0 to 2, got 'H200 FP8'; "
                      "did you mean 'H200, FP8'?\n");
    QTest::addRow("one scenario and all")
        << QStringList{"evaluate", plan, "--all", "--scenario", "0"}
        << QByteArray("--scenario: expected no --all beside it, got both\n");
    QTest::addRow("no display for the window")
        << QStringList{plan}
        << QByteArray(
               "ridgepoint: expected a display for the window, got neither DISPLAY nor WAYLAND_DISPLAY; "
               "without one, use a subcommand (ridgepoint --help) or --screenshot OUT.png\n");
}

void TestUsage::errors()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, line);
    const Run run = runProgram(arguments);
    QCOMPARE(run.err, line);
    QCOMPARE(run.status, 2);
    QCOMPARE(run.out, QByteArray());
}

void TestUsage::helps_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    QTest::addRow("the program lists its subcommands")
        << QStringList{"--help"} << QByteArray("evaluate    every figure");
    QTest::addRow("evaluate has an example")
        << QStringList{"evaluate", "--help"} << QByteArray("ridgepoint evaluate plan.ridge --all");
    QTest::addRow("compare has an example")
        << QStringList{"compare", "--help"} << QByteArray("ridgepoint compare today.ridge next-year.ridge");
    QTest::addRow("explain has an example")
        << QStringList{"explain", "-h"} << QByteArray("ridgepoint explain plan.ridge cost.usd_user_month");
    QTest::addRow("article has an example")
        << QStringList{"article", "--help"} << QByteArray("ridgepoint article --format json");
    QTest::addRow("catalog has an example")
        << QStringList{"catalog", "--help"} << QByteArray("ridgepoint catalog accelerators");
    QTest::addRow("the page of options shows a picture's size")
        << QStringList{"--help"} << QByteArray("1024x640 to 7680x4320");
}

void TestUsage::helps()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, words);
    const Run run = runProgram(arguments);
    QCOMPARE(run.status, 0);
    QCOMPARE(run.err, QByteArray());
    QVERIFY2(run.out.contains(words), run.out.constData());
}

void TestUsage::tellsItsVersion()
{
    const Run run = runProgram({"--version"});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.out, QByteArray("ridgepoint " RIDGEPOINT_VERSION "\n"));
}

void TestUsage::readsWindowArguments()
{
    const auto request =
        readWindowArguments({"--screenshot", "o.png", "--theme", "dark", "--size", "1024x640", "--scale",
                             "1.5", "--view", "explore", "--dock", "explain,compare", "--dialog",
                             "exportDialog", "--scenario", "[1]", "--", example("chat.ridge").toStdString()});
    const WindowOptions *options = std::get_if<WindowOptions>(&request);
    QVERIFY(options);
    QCOMPARE(options->screenshot, std::string("o.png"));
    QCOMPARE(options->theme, std::string("dark"));
    QCOMPARE(options->width, 1024);
    QCOMPARE(options->height, 640);
    QCOMPARE(options->scale, 1.5);
    QVERIFY(options->view == "explore");
    QVERIFY(options->docks == (std::vector<std::string>{"explain", "compare"}));
    QVERIFY(options->dialog == "exportDialog");
    QVERIFY(options->scenario == "[1]");
    QCOMPARE(options->file, example("chat.ridge").toStdString());
}

void TestUsage::endsWhereTheDisplayIsGone_data()
{
    QTest::addColumn<QString>("environment");
    QTest::addRow("a display that does not answer") << "DISPLAY=:4242";
    QTest::addRow("a compositor that does not answer") << "WAYLAND_DISPLAY=wayland-4242";
    QTest::addRow("a platform that there is not") << "QT_QPA_PLATFORM=none";
}

void TestUsage::endsWhereTheDisplayIsGone()
{
    QFETCH(QString, environment);
    const Run run = runShell("env -u XDG_RUNTIME_DIR " + environment + " $P");
    QCOMPARE(run.status, 2);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.err.count('\n'), 1);
    QVERIFY2(run.err.startsWith("ridgepoint: expected a display"), run.err.constData());
}

void TestUsage::tellsWhatIsWrongWithAPicture_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("begins");
    QTest::addRow("a file that is no plan") << "--screenshot o.png $FILE" << 3 << QByteArray("/dev/null: ");
    QTest::addRow("a scenario that there is not")
        << "--screenshot o.png --scenario 7 $CHAT" << 2 << QByteArray("--scenario: ");
    QTest::addRow("a folder that there is not")
        << "--screenshot nowhere/o.png $CHAT" << 3 << QByteArray("nowhere/o.png: ");
}

void TestUsage::tellsWhatIsWrongWithAPicture()
{
    QFETCH(QString, arguments);
    QFETCH(int, status);
    QFETCH(QByteArray, begins);
    const Run run = runShell("cd $(mktemp -d) && FILE=/dev/null CHAT=" + example("chat.ridge")
                             + "; env -u XDG_RUNTIME_DIR $P " + arguments);
    QVERIFY2(run.err.startsWith(begins), run.err.constData());
    QCOMPARE(run.err.count('\n'), 1);
    QCOMPARE(run.status, status);
    QCOMPARE(run.out, QByteArray());
}

void TestUsage::refusesWindowArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addRow("a size below the least") << QStringList{"--size", "1023x640"};
    QTest::addRow("a size above the most") << QStringList{"--size", "7680x4321"};
    QTest::addRow("a size with something behind it") << QStringList{"--size", "1440x900px"};
    QTest::addRow("a size with a sign") << QStringList{"--size", "+1440x900"};
    QTest::addRow("a size without a number") << QStringList{"--size", "x"};
    QTest::addRow("a scale in between") << QStringList{"--scale", "1.25"};
    QTest::addRow("a scale written otherwise") << QStringList{"--scale", "2.0"};
    QTest::addRow("a dock and nothing") << QStringList{"--dock", "explain,"};
    QTest::addRow("no dock at all") << QStringList{"--dock", ""};
    QTest::addRow("a view that there is not") << QStringList{"--view", "plans"};
    QTest::addRow("a picture of another kind") << QStringList{"--screenshot", "o.svg"};
    QTest::addRow("a picture without a name") << QStringList{"--screenshot", ""};
    QTest::addRow("two files") << QStringList{example("chat.ridge"), example("rag.ridge")};
    QTest::addRow("a file that is not there, behind an option")
        << QStringList{"--theme", "dark", "none.ridge"};
}

void TestUsage::refusesWindowArguments()
{
    QFETCH(QStringList, arguments);
    const bool pictured = arguments.first() == "--screenshot";
    const Run run =
        runProgram(pictured ? arguments : QStringList{"--screenshot", "/nowhere/o.png"} + arguments);
    QCOMPARE(run.status, 2);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.err.count('\n'), 1);
}
