#include "app/report/headline_text.h"

#include <cmath>

#include <QCoreApplication>

#include "app/cli/why_absent.h"
#include "app/document/input_text.h"
#include "app/text/figure_text.h"
#include "core/compare/figures_compared.h"
#include "core/evaluate/user_speed.h"
#include "core/text/written.h"

namespace ridgepoint {

namespace {

/// Where translators find the sentences of free functions.
struct HeadlineWords {
    Q_DECLARE_TR_FUNCTIONS(HeadlineWords)
};

Figure numberOf(const Headline &headline, const Figures &figures)
{
    return headline.number != nullptr ? headline.number(figures)
                                      : numberOf(*findFigure(headline.figure), figures);
}

QString onGpus(const Figures &figures)
{
    return figures.machine.gpus ? HeadlineWords::tr("on %1").arg(gpusText(*figures.machine.gpus)) : QString();
}

QString fleetGpus(const Figures &figures)
{
    return figures.fleet.gpus ? gpusText(*figures.fleet.gpus) : QString();
}

QString perSecond(const Figures & /*figures*/)
{
    return HeadlineWords::tr("tokens/s");
}

QString perMonth(const Figures & /*figures*/)
{
    return HeadlineWords::tr("/month");
}

QString noUnit(const Figures & /*figures*/)
{
    return {};
}

Written count(double value)
{
    return {formatCount(value)};
}

Written figure(double value)
{
    return {formatFigure(value)};
}

Written seconds(double value)
{
    return writtenSi(value, "s");
}

Written money(double value)
{
    return {formatMoney(value)};
}

QString speedOfDecode(const Figures &figures)
{
    const Figure &speed = figures.decode.tokensPerSecondPerUser;
    return speed ? HeadlineWords::tr("Decode alone: %1 tokens/s").arg(figureText(*speed)) : QString();
}

/// Whether the cell's figure moved to its row's better side. What the cell shows may be the row's inverse.
bool isBetter(const Headline &headline, const Figures &now, const Figures &before)
{
    const FigureRow &row = *findFigure(headline.figure);
    return (numberOf(row, now) > numberOf(row, before)) == (row.better == Better::higher);
}

void compare(HeadlineText &text, const Headline &headline, const Figures &figures, const Figures &baseline)
{
    const Figure before = numberOf(headline, baseline);
    const Figure change = changeOf(numberOf(headline, figures), before);
    if (!change) {
        text.change = HeadlineWords::tr("the baseline has none");
        return;
    }
    if (std::abs(*change) < smallestChange) {
        text.change = HeadlineWords::tr("same");
        return;
    }
    text.from = HeadlineWords::tr("from %1").arg(QString::fromStdString(headline.written(*before).text()));
    text.up = *change > 0;
    text.better = isBetter(headline, figures, baseline);
    text.change = QString::fromStdString(formatChange(*change));
}

QString spokenText(const Headline &headline, const HeadlineText &text)
{
    QStringList parts = {HeadlineWords::tr(headline.title)};
    parts.append(text.reason.isEmpty() ? (text.number + QLatin1Char(' ') + text.unit).trimmed()
                                       : HeadlineWords::tr("none: %1").arg(text.reason));
    if (!text.change.isEmpty())
        parts.append((text.change + QLatin1Char(' ') + text.from).trimmed());
    if (text.better)
        parts.append(*text.better ? HeadlineWords::tr("better") : HeadlineWords::tr("worse"));
    return parts.join(QStringLiteral(", "));
}

/// In the few words that a cell has room for, where it is what leaves the plan without a batch; else empty.
QString shortReasonOf(std::string_view why, const Scenario &scenario, const Figures &figures)
{
    if (figures.batch || why != cli::whyAbsent("batch", scenario, figures))
        return {};
    if (figures.limit == Limit::ttftSlo)
        return HeadlineWords::tr("first token target unmet");
    return figures.limit == Limit::tpotSlo ? HeadlineWords::tr("token target unmet") : QString();
}

QString toolTipOf(const Headline &headline, const Figures &figures, double value)
{
    const QString text = HeadlineWords::tr("%1: %2").arg(HeadlineWords::tr(headline.title), exactText(value));
    const QString further = headline.toolTip != nullptr ? headline.toolTip(figures) : QString();
    return further.isEmpty() ? text : text + QLatin1Char('\n') + further;
}

} // namespace

QString gpusText(double count)
{
    return count == 1 ? HeadlineWords::tr("1 GPU")
                      : HeadlineWords::tr("%1 GPUs", nullptr, pluralForm(count)).arg(countText(count));
}

const std::array<Headline, 6> &headlines()
{
    static constexpr std::array<Headline, 6> rows = {
        {{"users_per_replica", QT_TRANSLATE_NOOP("HeadlineWords", "Users per replica"),
          QT_TRANSLATE_NOOP("HeadlineWords", "Users/replica"), headlineFigures[0], count, onGpus},
         {"speed", QT_TRANSLATE_NOOP("HeadlineWords", "Speed for one user"),
          QT_TRANSLATE_NOOP("HeadlineWords", "Speed"), headlineFigures[1], figure, perSecond,
          steadySpeedOfUser, speedOfDecode},
         {"ttft", QT_TRANSLATE_NOOP("HeadlineWords", "First token after"),
          QT_TRANSLATE_NOOP("HeadlineWords", "First token"), headlineFigures[2], seconds},
         {"usd_user_month", QT_TRANSLATE_NOOP("HeadlineWords", "Cost per user"),
          QT_TRANSLATE_NOOP("HeadlineWords", "Per user"), headlineFigures[3], money, perMonth},
         {"usd_million_output_tokens", QT_TRANSLATE_NOOP("HeadlineWords", "Per M output tokens"),
          QT_TRANSLATE_NOOP("HeadlineWords", "Per M tokens"), headlineFigures[4], money, noUnit},
         {"fleet", QT_TRANSLATE_NOOP("HeadlineWords", "Fleet per month"),
          QT_TRANSLATE_NOOP("HeadlineWords", "Fleet/month"), headlineFigures[5], money, fleetGpus}}};
    return rows;
}

HeadlineText headlineText(const Headline &headline, const Scenario &scenario, const Figures &figures,
                          const Figures &baseline, bool isBaseline)
{
    HeadlineText text;
    const Figure now = numberOf(headline, figures);
    if (!now) {
        const std::string_view why = cli::whyAbsent(headline.figure, scenario, figures);
        text.number = QStringLiteral("\u2014");
        text.reason = why.empty() ? HeadlineWords::tr("does not exist here") : toQString(why);
        const QString shorter = shortReasonOf(why, scenario, figures);
        text.shortReason = shorter.isEmpty() ? text.reason : shorter;
    } else {
        const Written both = headline.written(*now);
        text.number = QString::fromStdString(both.number);
        text.unit = headline.unit != nullptr ? headline.unit(figures) : QString::fromStdString(both.unit);
        text.toolTip = toolTipOf(headline, figures, *now);
        if (isBaseline)
            text.change = HeadlineWords::tr("baseline");
        else
            compare(text, headline, figures, baseline);
    }
    text.spoken = spokenText(headline, text);
    return text;
}

} // namespace ridgepoint
