#include "app/report/headline_text.h"

#include <cmath>

#include <QCoreApplication>

#include "app/cli/why_absent.h"
#include "app/document/input_text.h"
#include "core/compare/figures_compared.h"
#include "core/text/text.h"

namespace ridgepoint {

namespace {

/// Where translators find the sentences of free functions.
struct HeadlineWords {
    Q_DECLARE_TR_FUNCTIONS(HeadlineWords)
};

Figure reciprocal(const Figure &figure)
{
    return figure && *figure > 0 ? Figure(1 / *figure) : std::nullopt;
}

Figure numberOf(std::string_view key, const Figures &figures)
{
    if (key == "users_per_replica")
        return figures.usersPerReplica;
    if (key == "speed")
        return reciprocal(figures.steady.interTokenSeconds);
    if (key == "ttft")
        return figures.ttftSeconds;
    if (key == "usd_user_month")
        return figures.cost.usdUserMonth;
    if (key == "usd_million_output_tokens")
        return figures.cost.usdMillionOutputTokens;
    return figures.fleet.usdMonth;
}

/// The figure with the unit that belongs to its number: "129 ms", "$11.77".
QString written(std::string_view key, double value)
{
    if (key == "users_per_replica")
        return QString::fromStdString(formatCount(value));
    if (key == "speed")
        return QString::fromStdString(formatFigure(value));
    if (key == "ttft")
        return QString::fromStdString(formatSi(value, "s"));
    return QString::fromStdString(formatMoney(value));
}

QString gpus(double count)
{
    return count == 1 ? HeadlineWords::tr("1 GPU")
                      : HeadlineWords::tr("%1 GPUs").arg(QString::fromStdString(formatCount(count)));
}

QString unitOf(std::string_view key, const Figures &figures)
{
    if (key == "users_per_replica" && figures.machine.gpus)
        return HeadlineWords::tr("on %1").arg(gpus(*figures.machine.gpus));
    if (key == "speed")
        return HeadlineWords::tr("tokens/s");
    if (key == "usd_user_month")
        return HeadlineWords::tr("/month");
    if (key == "fleet" && figures.fleet.gpus)
        return gpus(*figures.fleet.gpus);
    return {};
}

void compare(HeadlineText &text, const Headline &headline, double now, double before)
{
    const double change = now / before - 1;
    text.from = HeadlineWords::tr("from %1").arg(written(headline.key, before));
    if (std::abs(change) < smallestChange) {
        text.change = HeadlineWords::tr("same");
        text.from.clear();
        return;
    }
    text.up = change > 0;
    text.better = text.up == headline.higherIsBetter;
    text.change = QString::fromStdString(formatChange(change));
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

QString shortReasonOf(const Figures &figures, const QString &reason)
{
    if (figures.batch || !reason.startsWith(QLatin1String("no batch")))
        return reason;
    return figures.limit == Limit::ttftSlo ? HeadlineWords::tr("first token target unmet")
                                           : HeadlineWords::tr("token target unmet");
}

QString toolTipOf(const Headline &headline, const Figures &figures, double value)
{
    QString text = HeadlineWords::tr("%1: %2").arg(HeadlineWords::tr(headline.title), exactText(value));
    if (headline.key == "speed" && figures.decode.tokensPerSecondPerUser)
        text += QLatin1Char('\n')
                + HeadlineWords::tr("Decode alone: %1 tokens/s")
                      .arg(QString::fromStdString(formatFigure(*figures.decode.tokensPerSecondPerUser)));
    return text;
}

} // namespace

const std::array<Headline, 6> &headlines()
{
    static constexpr std::array<Headline, 6> rows = {
        {{"users_per_replica", QT_TRANSLATE_NOOP("HeadlineWords", "Users per replica"),
          QT_TRANSLATE_NOOP("HeadlineWords", "Users/replica"), "users_per_replica", true},
         {"speed", QT_TRANSLATE_NOOP("HeadlineWords", "Speed for one user"),
          QT_TRANSLATE_NOOP("HeadlineWords", "Speed"), "steady.inter_token_seconds", true},
         {"ttft", QT_TRANSLATE_NOOP("HeadlineWords", "First token after"),
          QT_TRANSLATE_NOOP("HeadlineWords", "First token"), "ttft_seconds", false},
         {"usd_user_month", QT_TRANSLATE_NOOP("HeadlineWords", "Cost per user"),
          QT_TRANSLATE_NOOP("HeadlineWords", "Per user"), "cost.usd_user_month", false},
         {"usd_million_output_tokens", QT_TRANSLATE_NOOP("HeadlineWords", "Per M output tokens"),
          QT_TRANSLATE_NOOP("HeadlineWords", "Per M tokens"), "cost.usd_million_output_tokens", false},
         {"fleet", QT_TRANSLATE_NOOP("HeadlineWords", "Fleet per month"),
          QT_TRANSLATE_NOOP("HeadlineWords", "Fleet/month"), "fleet.usd_month", false}}};
    return rows;
}

HeadlineText headlineText(const Headline &headline, const Scenario &scenario, const Figures &figures,
                          const Figures &baseline, bool isBaseline)
{
    HeadlineText text;
    const Figure now = numberOf(headline.key, figures);
    if (!now) {
        const std::string_view why = cli::whyAbsent(headline.figure, scenario, figures);
        text.number = QStringLiteral("\u2014");
        text.reason = why.empty() ? HeadlineWords::tr("does not exist here") : toQString(why);
        text.shortReason = shortReasonOf(figures, text.reason);
    } else {
        const QStringList parts = written(headline.key, *now).split(QChar(0x2009));
        const bool ownUnit = headline.key == "ttft" && parts.size() > 1;
        text.number =
            ownUnit ? parts.first(parts.size() - 1).join(QChar(0x2009)) : written(headline.key, *now);
        text.unit = ownUnit ? parts.last() : unitOf(headline.key, figures);
        text.toolTip = toolTipOf(headline, figures, *now);
        const Figure before = numberOf(headline.key, baseline);
        if (isBaseline)
            text.change = HeadlineWords::tr("baseline");
        else if (before && *before > 0)
            compare(text, headline, *now, *before);
        else
            text.change = HeadlineWords::tr("the baseline has none");
    }
    text.spoken = spokenText(headline, text);
    return text;
}

} // namespace ridgepoint
