#include "app/recovery/plan_difference.h"

#include <map>
#include <set>

#include <QCoreApplication>

#include "core/registry/parameters.h"

namespace ridgepoint {

namespace {

constexpr qsizetype mostNamed = 4;
constexpr qsizetype longestName = 40;

/// Where translators find the sentences of free functions.
struct PlanDifferenceWords {
    Q_DECLARE_TR_FUNCTIONS(PlanDifferenceWords)
};

/// "Context, median; Users; and 3 more"
QString listOf(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names.first(std::min(names.size(), mostNamed)))
        shown.append(name.size() > longestName ? name.first(longestName) + QStringLiteral("…") : name);
    if (names.size() > mostNamed)
        shown.append(
            PlanDifferenceWords::tr("and %n more", nullptr, static_cast<int>(names.size() - mostNamed)));
    return shown.join(QStringLiteral("; "));
}

QString part(const QStringList &names, const char *one, const char *many)
{
    const auto count = static_cast<int>(names.size());
    return PlanDifferenceWords::tr(count == 1 ? one : many, nullptr, count).arg(listOf(names));
}

std::map<std::string_view, const Scenario *> byName(const Plan &plan)
{
    std::map<std::string_view, const Scenario *> scenarios;
    for (const Scenario &scenario : plan.scenarios)
        scenarios.emplace(scenario.name, &scenario);
    return scenarios;
}

} // namespace

QString PlanDifference::sentence() const
{
    QStringList parts;
    if (!inputs.isEmpty())
        parts.append(part(inputs, "1 input differs: %1.", "%n inputs differ: %1."));
    if (!added.isEmpty())
        parts.append(part(added, "1 scenario more: %1.", "%n scenarios more: %1."));
    if (!removed.isEmpty())
        parts.append(part(removed, "1 scenario less: %1.", "%n scenarios less: %1."));
    if (other && parts.isEmpty())
        parts.append(PlanDifferenceWords::tr("Title, order, baseline or uncertainty differ."));
    return parts.join(QLatin1Char(' '));
}

PlanDifference differenceOf(const Plan &before, const Plan &after)
{
    PlanDifference difference;
    const auto old = byName(before);
    const auto now = byName(after);
    for (const Scenario &scenario : before.scenarios)
        if (!now.contains(scenario.name))
            difference.removed.append(QString::fromStdString(scenario.name));
    std::vector<std::pair<const Scenario *, const Scenario *>> pairs;
    for (const Scenario &scenario : after.scenarios)
        if (const auto found = old.find(scenario.name); found != old.end())
            pairs.emplace_back(found->second, &scenario);
        else
            difference.added.append(QString::fromStdString(scenario.name));
    for (const Parameter &parameter : parameters())
        if (std::ranges::any_of(pairs, [&](const auto &pair) {
                return parameter.get(*pair.first) != parameter.get(*pair.second);
            }))
            difference.inputs.append(
                QString::fromUtf8(parameter.label.data(), static_cast<qsizetype>(parameter.label.size())));
    difference.other = difference.isNone() && writePlan(before) != writePlan(after);
    return difference;
}

} // namespace ridgepoint
