#include "ui/start/start_text.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/document/input_text.h"
#include "app/text/figure_text.h"
#include "core/evaluate/evaluate.h"
#include "core/plan/plan_templates.h"

namespace ridgepoint {

namespace {

const QString none = QStringLiteral("—");

/// Where translators find the sentences of free functions.
struct StartPageWords {
    Q_DECLARE_TR_FUNCTIONS(StartPageWords)
};

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString tokens(double count)
{
    return count == 0 ? StartPageWords::tr("none") : StartPageWords::tr("%1\u2009tok").arg(countText(count));
}

QString usersPerGpu(const Figures &figures)
{
    if (!figures.usersPerReplica || !figures.machine.gpus)
        return none;
    return figureText(*figures.usersPerReplica / *figures.machine.gpus);
}

QString costPerUser(const Figures &figures)
{
    return figures.cost.usdUserMonth
               ? StartPageWords::tr("%1\u2009/month").arg(moneyText(*figures.cost.usdUserMonth))
               : none;
}

QString hardwareOf(const Scenario &scenario, const Figures &figures)
{
    const QString model = QString::fromStdString(scenario.model.entry->name);
    const QString gpu = QString::fromStdString(scenario.hardware.entry->name);
    const double gpus = figures.machine.gpus.value_or(1);
    return gpus > 1 ? StartPageWords::tr("%1 on %2 × %3").arg(model, countText(gpus), gpu)
                    : StartPageWords::tr("%1 on %2").arg(model, gpu);
}

} // namespace

StartCardText startCardText(std::string_view id, const Catalog &builtIn)
{
    StartCardText text;
    const auto workload = std::find_if(builtIn.workloads.begin(), builtIn.workloads.end(),
                                       [&](const WorkloadEntry &entry) { return entry.id == id; });
    if (workload != builtIn.workloads.end()) {
        text.name = QString::fromStdString(workload->name);
        text.kind = capitalized(QString::fromStdString(workload->kind));
    } else {
        text.name = StartPageWords::tr("The article");
        text.kind = StartPageWords::tr("“Matrix Multiplication Cost”, as published");
    }
    const Result<Plan> plan = planOfTemplate(id, builtIn);
    if (!plan)
        return text; // a mistake of ours, which the tests find
    const Scenario &scenario = plan.value().scenarios[plan.value().baseline];
    const Figures figures = evaluate(scenario);
    text.facts = {
        StartFact{StartPageWords::tr("Context"), tokens(scenario.workload.contextTokens.median)},
        StartFact{StartPageWords::tr("Reply"), tokens(scenario.workload.outputTokens)},
        StartFact{StartPageWords::tr("Users per GPU"), usersPerGpu(figures)},
        StartFact{StartPageWords::tr("Cost per user"), costPerUser(figures)},
    };
    text.hardware = hardwareOf(scenario, figures);
    QStringList parts = {text.name, text.kind};
    for (const StartFact &fact : text.facts)
        parts.append(fact.label + QLatin1Char(' ') + fact.value);
    parts.append(text.hardware);
    text.spoken = parts.join(QStringLiteral(", "));
    return text;
}

} // namespace ridgepoint
