#include "ui/present/present_text.h"

#include <cmath>

#include <QCoreApplication>

#include "app/text/figure_text.h"
#include "core/compare/figures_compared.h"
#include "core/compare/inputs_compared.h"
#include "core/evaluate/user_speed.h"
#include "core/registry/figure_rows.h"
#include "ui/charts/plan_sentence.h"
#include "ui/charts/roofline_data.h"

namespace ridgepoint {

namespace {

constexpr double large = 1e7; // of money, from which on it is shortened

/// Where translators find the sentences of free functions.
struct PresentWords {
    Q_DECLARE_TR_FUNCTIONS(PresentWords)
};

QString presentedMoney(double usd)
{
    return usd < large ? moneyText(usd) : QLatin1Char('$') + siText(usd, "").trimmed();
}

/// "one B200", "8 H200".
QString gpusText(const Presented &plan)
{
    const QString name = shortGpuName(plan.scenario);
    const double count = plan.figures.machine.gpus.value_or(1);
    return count == 1 ? PresentWords::tr("one %1").arg(name)
                      : QStringLiteral("%1\u00a0%2").arg(countText(count), name);
}

QString usersText(const Presented &plan)
{
    const double users = plan.figures.usersPerReplica.value_or(0);
    return users == 1 ? PresentWords::tr("One user has %1").arg(gpusText(plan))
                      : PresentWords::tr("%1 users share %2").arg(countText(users), gpusText(plan));
}

/// "A user costs $4.70 a month, 15 % less than with “H200, FP8”."
QString againstBaseline(const Presented &plan, const Presented &baseline)
{
    constexpr qsizetype longest = 32;
    const Figure &now = plan.figures.cost.usdUserMonth;
    const Figure &before = baseline.figures.cost.usdUserMonth;
    const Figure change = changeOf(now, before);
    if (!change)
        return {};
    QString name = QString::fromStdString(baseline.scenario.name).simplified();
    if (name.size() > longest)
        name = name.first(longest - 1) + QStringLiteral("…");
    if (std::abs(*change) < smallestChange)
        return PresentWords::tr("A user costs the same as with “%1”.").arg(name);
    const QString share = QString::fromStdString(formatChange(std::abs(*change))).mid(1); // without its sign
    const QString cost = presentedMoney(*now);
    if (!sameWorkload(plan.scenario, baseline.scenario))
        return (*change < 0 ? PresentWords::tr(
                    "A user costs %1 a month, %2 less than with “%3”, at another workload.")
                            : PresentWords::tr(
                                "A user costs %1 a month, %2 more than with “%3”, at another workload."))
            .arg(cost, share, name);
    return (*change < 0 ? PresentWords::tr("A user costs %1 a month, %2 less than with “%3”.")
                        : PresentWords::tr("A user costs %1 a month, %2 more than with “%3”."))
        .arg(cost, share, name);
}

} // namespace

PresentText presentText(const Presented &plan, const Presented *baseline)
{
    const Figures &figures = plan.figures;
    const std::optional<Hindrance> hindrance = hindranceOf(plan.scenario, figures);
    PresentText text;
    if (!figures.batch || !figures.usersPerReplica) {
        text.sentence = hindrance ? hindrance->what : PresentWords::tr("This plan serves nobody.");
        text.shortened = text.sentence;
        text.context.append(hindrance ? hindrance->why : planSentence(plan.scenario, figures));
        return text;
    }
    const bool priced = figures.cost.usdUserMonth.has_value();
    const QString cost = priced ? presentedMoney(*figures.cost.usdUserMonth) : QString();
    const QString users = usersText(plan);
    const bool one = *figures.usersPerReplica == 1;
    text.shortened = !priced ? PresentWords::tr("%1.").arg(users)
                     : one   ? PresentWords::tr("%1 at %2 a month.").arg(users, cost)
                             : PresentWords::tr("%1 at %2 a month each.").arg(users, cost);
    text.sentence = text.shortened;
    if (const Figure each = steadySpeedOfUser(figures)) {
        const QString speed = figureText(*each);
        text.sentence = text.shortened.chopped(1) + PresentWords::tr(", %1 tokens a second.").arg(speed);
        text.speed = one ? PresentWords::tr("That is %1 tokens a second.").arg(speed)
                         : PresentWords::tr("Each of them gets %1 tokens a second.").arg(speed);
    }
    if (hindrance)
        text.context.append(hindrance->what + QLatin1Char(' ') + hindrance->why);
    if (!priced)
        text.context.append(PresentWords::tr("No price is known."));
    if (const QString change = baseline != nullptr ? againstBaseline(plan, *baseline) : QString();
        !change.isEmpty())
        text.context.append(change);
    if (!hindrance)
        text.context.append(planSentence(plan.scenario, figures));
    return text;
}

HeadlineText presentFigure(const Headline &headline, const Presented &plan, const Presented *baseline)
{
    const Presented &other = baseline != nullptr ? *baseline : plan;
    HeadlineText text =
        headlineText(headline, plan.scenario, plan.figures, other.figures, baseline == nullptr);
    if (baseline == nullptr)
        text.change.clear();
    const FigureRow *row = findFigure(headline.figure);
    if (row == nullptr || !row->unit.starts_with('$'))
        return text;
    if (const Figure now = numberOf(*row, plan.figures); now && *now >= large)
        text.number = presentedMoney(*now);
    if (const Figure before = numberOf(*row, other.figures);
        before && *before >= large && !text.from.isEmpty())
        text.from = PresentWords::tr("from %1").arg(presentedMoney(*before));
    return text;
}

} // namespace ridgepoint
