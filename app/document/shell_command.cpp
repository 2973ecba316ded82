#include "app/document/shell_command.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include "app/cli/plan_of_file.h"
#include "app/cli/set_inputs.h"
#include "app/document/document.h"
#include "core/evaluate/evaluate.h"
#include "core/registry/figure_rows.h"

namespace ridgepoint {

namespace {

Error mustBeSaved()
{
    return {.file = {},
            .place = {},
            .expected = {},
            .found = {},
            .advice = QCoreApplication::translate("ShellCommand",
                                                  "Save the plan first: a command line starts from its file.")
                          .toStdString()};
}

/// As JSON, but words as they are: fp8.
std::string setValue(const Parameter &parameter, const Value &value)
{
    static const QRegularExpression word(
        QStringLiteral("\\A(?!true\\z|false\\z|null\\z)[a-z][a-z0-9._-]*\\z"));
    if (isNull(value) && !parameter.nullWord.empty())
        return std::string(parameter.nullWord);
    const std::string *text = std::get_if<std::string>(&value);
    return text != nullptr && word.match(QString::fromStdString(*text)).hasMatch() ? *text : valueText(value);
}

/// POINTER=VALUE for each input that the scenario has otherwise than its file.
std::vector<std::string> changesSince(const Scenario &saved, const Scenario &shown)
{
    std::vector<std::string> changes;
    for (const Parameter &parameter : parameters())
        if (parameter.kind != ParameterKind::text && parameter.get(saved) != parameter.get(shown))
            changes.push_back(std::string(parameter.pointer) + "="
                              + setValue(parameter, parameter.get(shown)));
    return changes;
}

bool sameFigures(const Figures &one, const Figures &other)
{
    return std::ranges::all_of(figureRows(),
                               [&](const FigureRow &row) { return row.get(one) == row.get(other); });
}

} // namespace

QString shellQuoted(const QString &word)
{
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9_@%+=:,./-]+\\z"));
    if (plain.match(word).hasMatch())
        return word;
    QString inside = word;
    inside.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    return QLatin1Char('\'') + inside + QLatin1Char('\'');
}

Result<QString> shellCommand(Document &document)
{
    if (document.path().isEmpty())
        return mustBeSaved();
    const QString path = QFileInfo(document.path()).absoluteFilePath();
    Result<Plan> saved = cli::planOfFile(path.toStdString());
    if (!saved)
        return saved.error();
    std::vector<Scenario> &scenarios = saved.value().scenarios;
    const auto own = std::ranges::find(scenarios, document.scenario().name, &Scenario::name);
    if (own == scenarios.end())
        return mustBeSaved();
    const std::vector<std::string> changes = changesSince(*own, document.scenario());
    const auto index = static_cast<std::size_t>(own - scenarios.begin());
    const std::vector<std::size_t> chosen = {index};
    const Result<Done> changed = cli::setInputs(saved.value(), chosen, changes);
    // What a figure hangs on beside its inputs (a model's config, entries of the catalogue) is told by the figures.
    if (!changed || !sameFigures(evaluate(*own), *document.figures()))
        return mustBeSaved();
    QString line = QStringLiteral("ridgepoint evaluate %1").arg(shellQuoted(path));
    if (index != saved.value().baseline) {
        const bool sayable = own->name.find('\0') == std::string::npos;
        line += QStringLiteral(" --scenario=")
                + (sayable ? shellQuoted(QString::fromStdString(own->name)) : QString::number(index));
    }
    for (const std::string &change : changes)
        line += QStringLiteral(" --set ") + shellQuoted(QString::fromStdString(change));
    return line;
}

} // namespace ridgepoint
