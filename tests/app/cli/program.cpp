#include "program.h"

#include <QDir>
#include <QProcess>

#include <pty.h>
#include <unistd.h>

namespace {

constexpr int longestMilliseconds = 60000;

QProcessEnvironment plainEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "NO_COLOR"})
        environment.remove(name);
    environment.insert("TERM", "xterm");
    environment.insert("P", RIDGEPOINT_PROGRAM);
    return environment;
}

Run finished(QProcess &process)
{
    Run run;
    if (process.waitForFinished(longestMilliseconds) && process.exitStatus() == QProcess::NormalExit)
        run.status = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

Run runIn(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.setProcessEnvironment(plainEnvironment());
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    return finished(process);
}

} // namespace

Run runProgram(const QStringList &arguments, const QByteArray &input)
{
    return runIn(RIDGEPOINT_PROGRAM, arguments, input);
}

Run runShell(const QString &line)
{
    return runIn("/bin/bash", {"-o", "pipefail", "-c", line}, {});
}

Run runOnTerminal(const QStringList &arguments, const QStringList &environment)
{
    int ours = -1;
    int theirs = -1;
    if (openpty(&ours, &theirs, nullptr, nullptr, nullptr) != 0)
        return {};
    QProcessEnvironment wanted = plainEnvironment();
    for (const QString &setting : environment)
        wanted.insert(setting.section('=', 0, 0), setting.section('=', 1));
    QProcess process;
    process.setProcessEnvironment(wanted);
    process.setChildProcessModifier([theirs] { dup2(theirs, STDOUT_FILENO); });
    process.start(RIDGEPOINT_PROGRAM, arguments);
    process.waitForStarted(longestMilliseconds);
    close(theirs);
    Run run;
    char buffer[4096];
    for (ssize_t count = 0;
         (count = read(ours, buffer, sizeof buffer)) > 0;) // ends in an error when the program has
        run.out.append(buffer, count);
    close(ours);
    const Run ended = finished(process);
    run.status = ended.status;
    run.err = ended.err;
    return run;
}

QString example(const QString &name)
{
    return QDir(RIDGEPOINT_SOURCE_DIR).filePath("resources/examples/" + name);
}

QJsonValue figureAt(const QJsonObject &figures, const QString &name)
{
    QJsonValue value = figures;
    for (const QString &part : name.split('.'))
        value = value.toObject().value(part);
    return value;
}
