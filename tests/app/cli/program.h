// The built program run as a person would: arguments and standard input in, status, standard output and error out. No
// display, no settings of the person who tests.
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

struct Run {
    int status = -1; ///< -1: crashed or did not end
    QByteArray out, err;

    /// The output as JSON; a null document where it is none.
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

/// Runs build/ridgepoint.
[[nodiscard]] Run runProgram(const QStringList &arguments, const QByteArray &input = {});

/// Runs a line of bash in which $P is the program; standard output as the line leaves it.
[[nodiscard]] Run runShell(const QString &line);

/// Runs the program with standard output on a terminal, `environment` ("NAME=value") added; out is what the terminal got.
[[nodiscard]] Run runOnTerminal(const QStringList &arguments, const QStringList &environment = {});

/// A file of resources/examples.
[[nodiscard]] QString example(const QString &name);

/// A number at a path such as "decode.ops.ffn.flops"; a null or undefined value where it is none.
[[nodiscard]] QJsonValue figureAt(const QJsonObject &figures, const QString &name);
