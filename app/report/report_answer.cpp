#include "app/report/report_answer.h"

#include <QCoreApplication>

#include "app/cli/why_absent.h"
#include "app/document/input_text.h"
#include "app/report/headline_text.h"
#include "app/report/report_content.h"
#include "app/text/figure_text.h"
#include "core/evaluate/effective.h"
#include "core/evaluate/user_speed.h"
#include "core/text/text.h"

namespace ridgepoint {

namespace {

/// Where translators find the sentences of free functions.
struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

QString modelOf(const Scenario &scenario)
{
    return shownText(modelName(scenario));
}

QString gpuOf(const Scenario &scenario)
{
    return shownText(gpuName(scenario));
}

/// "One H200", "A replica of 8 × H200"
QString replicaOf(const Scenario &scenario)
{
    const double gpus = layoutOf(scenario).gpus();
    return gpus == 1 ? ReportWords::tr("One %1").arg(gpuOf(scenario))
                     : ReportWords::tr("A replica of %1 × %2").arg(countText(gpus), gpuOf(scenario));
}

QString fleetOf(const Scenario &scenario, const Figures &figures)
{
    if (!figures.fleet.gpus || !scenario.workload.users)
        return {};
    const QString users = *scenario.workload.users == 1
                              ? ReportWords::tr("one user takes")
                              : ReportWords::tr("%1 users take").arg(countText(*scenario.workload.users));
    const QString gpus = gpusText(*figures.fleet.gpus);
    return figures.fleet.usdMonth ? ReportWords::tr("; %1 %2 and %3 a month")
                                        .arg(users, gpus, moneyText(*figures.fleet.usdMonth))
                                  : ReportWords::tr("; %1 %2").arg(users, gpus);
}

} // namespace

QString subjectOf(const Scenario &scenario)
{
    return ReportWords::tr("%1 on %2 × %3")
        .arg(modelOf(scenario), countText(layoutOf(scenario).gpus()), gpuOf(scenario));
}

QString answerOf(const Scenario &scenario, const Figures &figures)
{
    if (!figures.batch)
        return ReportWords::tr("%1 cannot serve %2: %3.")
            .arg(replicaOf(scenario), modelOf(scenario),
                 toQString(cli::whyAbsent("users_per_replica", scenario, figures)));
    const double users = figures.usersPerReplica.value_or(0);
    if (users < 1)
        return ReportWords::tr("%1 runs %2 at batch %3, but no user fits with the confidence asked for.")
            .arg(replicaOf(scenario), modelOf(scenario), countText(*figures.batch));
    QString sentence = users == 1
                           ? ReportWords::tr("%1 serves one user").arg(replicaOf(scenario))
                           : ReportWords::tr("%1 serves %2 users").arg(replicaOf(scenario), countText(users));
    if (const Figure speed = steadySpeedOfUser(figures))
        sentence += ReportWords::tr(" at %1 tokens/s each").arg(figureText(*speed));
    if (figures.cost.usdUserMonth)
        sentence += ReportWords::tr(", for %1 per user and month").arg(moneyText(*figures.cost.usdUserMonth));
    return sentence + fleetOf(scenario, figures) + QLatin1Char('.');
}

} // namespace ridgepoint
