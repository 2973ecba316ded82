#include "ui/explore/goal_text.h"

#include <cmath>

#include <QCoreApplication>

#include "app/document/input_text.h"
#include "app/document/undo_text.h"
#include "app/text/figure_text.h"
#include "core/evaluate/user_speed.h"
#include "core/text/decimal.h"
#include "ui/explore/figure_axis.h"

namespace ridgepoint {

namespace {

/// Where translators find the sentences of free functions.
struct GoalWords {
    Q_DECLARE_TR_FUNCTIONS(GoalWords)
};

/// What a replica does there, as far as it exists.
QString replicaSentence(const Figures &figures)
{
    const Figure speed = steadySpeedOfUser(figures);
    if (!figures.usersPerReplica || !figures.batch || !speed)
        return {};
    return GoalWords::tr("%1 users per replica, %2 tokens/s each, batch %3.")
        .arg(countText(*figures.usersPerReplica), figureText(*speed), countText(*figures.batch));
}

/// Where the figure jumps over the target.
QString stepSentence(const Goal &goal, const GoalAnswer &answer)
{
    constexpr double told = 0.001; // of the target
    if (!answer.reached || std::abs(*answer.reached - goal.target) <= told * std::abs(goal.target))
        return {};
    return GoalWords::tr("%1 moves in steps: here it is %2, the next step is beyond the target.")
        .arg(tableText(goal.figure->label), valueText(*goal.figure, *answer.reached));
}

QString reachSentence(const Goal &goal, const GoalAnswer &answer)
{
    const QString figure = tableText(goal.figure->label), input = tableText(goal.parameter->label);
    if (!answer.lowest || !answer.highest)
        return GoalWords::tr("%1 does not exist for any %2.").arg(figure, input);
    const QString low = valueText(*goal.figure, *answer.lowest),
                  high = valueText(*goal.figure, *answer.highest);
    const QString nearest =
        answer.nearest ? inputText(*goal.parameter, *answer.nearest, 4) : QStringLiteral("—");
    return low == high ? GoalWords::tr("%1 is %2 whatever %3 is.").arg(figure, low, input)
                       : GoalWords::tr("Over all that %1 may be, %2 goes from %3 to %4. It is nearest at %5.")
                             .arg(input, figure, low, high, nearest);
}

} // namespace

std::optional<double> usualTarget(const FigureRow &figure, Figure now)
{
    constexpr double change = 1.25;
    constexpr int digits = 2;
    if (!now || *now == 0)
        return now;
    const double wanted = figure.better == Better::higher ? *now * change : *now / change;
    return roundedToDigits(wanted, digits);
}

QString goalNote(const Goal &goal, double answer, const QString &source)
{
    constexpr int digits = 4;
    return GoalWords::tr("From goal seek in “%1”: %2 %3, for %4 of %5.")
        .arg(source, withinSentence(goal.parameter->label), inputText(*goal.parameter, answer, digits),
             withinSentence(goal.figure->label), valueText(*goal.figure, goal.target));
}

GoalText goalText(const Goal &goal, const GoalAnswer &answer, std::optional<double> now,
                  const std::optional<Figures> &there)
{
    if (!answer.value)
        return {GoalWords::tr("Out of reach"), {}, reachSentence(goal, answer)};
    constexpr int digits = 4; // what is set is exact
    const QString from = now && *now == *answer.value
                             ? GoalWords::tr("as it is now")
                             : GoalWords::tr("from %1").arg(now ? inputText(*goal.parameter, *now, digits)
                                                                : inputText(*goal.parameter, Value()));
    const QString replica = there ? replicaSentence(*there) : QString(), step = stepSentence(goal, answer);
    return {inputText(*goal.parameter, *answer.value, digits), from,
            replica.isEmpty() || step.isEmpty() ? replica + step : GoalWords::tr("%1 %2").arg(replica, step)};
}

} // namespace ridgepoint
