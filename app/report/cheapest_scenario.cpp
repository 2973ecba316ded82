#include "app/report/cheapest_scenario.h"

#include <cmath>

#include <QCoreApplication>

#include "app/report/report_content.h"
#include "app/text/figure_text.h"
#include "core/compare/figures_compared.h"
#include "core/text/text.h"

namespace ridgepoint {

namespace {

/// Where translators find the sentences of free functions.
struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

bool keepsTargets(const Figures &figures)
{
    return figures.batch && figures.targets.tpotMet != false && figures.targets.ttftMet != false;
}

/// The first of the cheapest.
const cli::ComparedScenario *cheapestAmong(const cli::ComparedScenarios &compared)
{
    const cli::ComparedScenario *best = nullptr;
    for (const cli::ComparedScenario &each : compared.all) {
        const Figure &cost = each.figures.cost.usdUserMonth;
        if (cost && keepsTargets(each.figures)
            && (best == nullptr || *cost < *best->figures.cost.usdUserMonth))
            best = &each;
    }
    return best;
}

/// "58 % less than H200, FP8"
QString changeFrom(const cli::ComparedScenario &baseline, double cost)
{
    const Figure &before = baseline.figures.cost.usdUserMonth;
    const QString name = shownText(baseline.name);
    const Figure change = changeOf(cost, before);
    if (!change)
        return ReportWords::tr("%1 has no cost").arg(name);
    const QString share = shareText(std::round(std::abs(*change) * 100) / 100);
    QString text = std::abs(*change) < smallestChange ? ReportWords::tr("as much as %1").arg(name)
                   : *change < 0                      ? ReportWords::tr("%1 less than %2").arg(share, name)
                                                      : ReportWords::tr("%1 more than %2").arg(share, name);
    if (!keepsTargets(baseline.figures))
        text = ReportWords::tr("%1, which misses its target").arg(text);
    return text;
}

} // namespace

QString cheapestOf(const cli::ComparedScenarios &compared)
{
    const cli::ComparedScenario *best = cheapestAmong(compared);
    if (compared.all.size() < 2 || best == nullptr)
        return {};
    const cli::ComparedScenario &baseline = compared.all[compared.baseline];
    const double cost = *best->figures.cost.usdUserMonth;
    const QString start =
        ReportWords::tr("Cheapest per user: %1 at %2").arg(shownText(best->name), moneyText(cost));
    if (best == &baseline)
        return ReportWords::tr("%1, the baseline.").arg(start);
    const QString change = changeFrom(baseline, cost);
    return sameWorkload(*best->scenario, *baseline.scenario)
               ? ReportWords::tr("%1, %2.").arg(start, change)
               : ReportWords::tr("%1, %2, at another workload.").arg(start, change);
}

} // namespace ridgepoint
