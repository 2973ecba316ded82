#include "app/report/headline_text.h"

#include <cmath>

#include <QCoreApplication>

#include "app/cli/why_absent.h"
#include "app/document/input_text.h"
#include "core/compare/figures_compared.h"
#include "core/evaluate/user_speed.h"
#include "core/text/text.h"

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

QString gpus(double count)
{
    return count == 1 ? HeadlineWords::tr("1 GPU")
                      : HeadlineWords::tr("%1 GPUs").arg(QString::fromStdString(formatCount(count)));
}

QString onGpus(const Figures &figures)
{
    return figures.machine.gpus ? HeadlineWords::tr("on %1").arg(gpus(*figures.machine.gpus)) : QString();
}

QString fleetGpus(const Figures &figures)
{
    return figures.fleet.gpus ? gpus(*figures.fleet.gpus) : QString();
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

std::string secondsText(double value)
{
    return formatSi(value, "s");
}

QString speedOfDecode(const Figures &figures)
{
    const Figure &speed = figures.decode.tokensPerSecondPerUser;
    return speed ? HeadlineWords::tr("Decode alone: %1 tokens/s")
                       .arg(QString::fromStdString(formatFigure(*speed)))
                 : QString();
}

/// "129 ms" where the unit belongs to its number, else the number.
QString written(const Headline &headline, double value)
{
    return QString::fromStdString(headline.written(value));
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
    text.from = HeadlineWords::tr("from %1").arg(written(headline, *before));
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

const std::array<Headline, 6> &headlines()
{
    static constexpr std::array<Headline, 6> rows = {
        {{"users_per_replica", QT_TRANSLATE_NOOP("HeadlineWords", "Users per replica"),
          QT_TRANSLATE_NOOP("HeadlineWords", "Users/replica"), headlineFigures[0], formatCount, onGpus},
         {"speed", QT_TRANSLATE_NOOP("HeadlineWords", "Speed for one user"),
          QT_TRANSLATE_NOOP("HeadlineWords", "Speed"), headlineFigures[1], formatFigure, perSecond,
          steadySpeedOfUser, speedOfDecode},
         {"ttft", QT_TRANSLATE_NOOP("HeadlineWords", "First token after"),
          QT_TRANSLATE_NOOP("HeadlineWords", "First token"), headlineFigures[2], secondsText},
         {"usd_user_month", QT_TRANSLATE_NOOP("HeadlineWords", "Cost per user"),
          QT_TRANSLATE_NOOP("HeadlineWords", "Per user"), headlineFigures[3], formatMoney, perMonth},
         {"usd_million_output_tokens", QT_TRANSLATE_NOOP("HeadlineWords", "Per M output tokens"),
          QT_TRANSLATE_NOOP("HeadlineWords", "Per M tokens"), headlineFigures[4], formatMoney, noUnit},
         {"fleet", QT_TRANSLATE_NOOP("HeadlineWords", "Fleet per month"),
          QT_TRANSLATE_NOOP("HeadlineWords", "Fleet/month"), headlineFigures[5], formatMoney, fleetGpus}}};
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
        const QString whole = written(headline, *now);
        const qsizetype space = headline.unit == nullptr ? whole.lastIndexOf(QChar(0x2009)) : -1;
        text.number = whole.left(space);
        text.unit = headline.unit != nullptr ? headline.unit(figures)
                    : space < 0              ? QString()
                                             : whole.mid(space + 1);
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
