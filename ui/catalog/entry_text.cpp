#include "ui/catalog/entry_text.h"

#include <cmath>

#include <QCoreApplication>
#include <QStringList>

#include "app/document/input_text.h"
#include "app/document/undo_text.h"
#include "app/report/headline_text.h"
#include "app/text/figure_text.h"
#include "core/catalog/user_catalog.h"
#include "core/compare/figures_compared.h"

namespace ridgepoint {

namespace {

constexpr qsizetype longestValue = 60;
constexpr std::size_t mostNamed = 3; // figures or entries in one sentence
const QString thinSpace = QStringLiteral("\u2009");
const QString none = QStringLiteral("—");

/// Where translators find the sentences of free functions.
struct CatalogueWords {
    Q_DECLARE_TR_FUNCTIONS(CatalogueWords)
};

QString withUnit(const QString &number, std::string_view unit)
{
    return unit.empty() ? number : number + thinSpace + toQString(unit);
}

QString numberText(double value, std::string_view unit, bool exact)
{
    const QString plain = exact ? plainText(value) : entryFigure(value);
    if (unit.starts_with('$'))
        return (exact ? QLatin1Char('$') + plain : moneyText(value)) + toQString(unit.substr(1));
    return withUnit(plain, unit);
}

QString valueText(const EntryValue &value, std::string_view unit, bool exact)
{
    if (const double *number = std::get_if<double>(&value))
        return numberText(*number, unit, exact);
    const std::string *text = std::get_if<std::string>(&value);
    if (text == nullptr)
        return none;
    const QString whole = QString::fromStdString(*text).trimmed();
    return whole.size() <= longestValue ? whole : whole.first(longestValue) + QStringLiteral("…");
}

QString shareOf(std::optional<double> change)
{
    if (!change)
        return {};
    if (std::abs(*change) < smallestChange)
        return CatalogueWords::tr("same");
    return signedPercent(*change);
}

std::optional<double> relative(const EntryValue &before, const EntryValue &after)
{
    const double *from = std::get_if<double>(&before);
    const double *to = std::get_if<double>(&after);
    return from != nullptr && to != nullptr && *from != 0 ? std::optional(*to / *from - 1) : std::nullopt;
}

QString arrow(const ChangeText &text)
{
    return CatalogueWords::tr("%1 → %2").arg(text.before, text.after);
}

/// "a, b, c and 2 more".
QString listed(const QStringList &all)
{
    const auto most = static_cast<qsizetype>(mostNamed);
    if (all.size() <= most)
        return all.join(QStringLiteral(", "));
    return CatalogueWords::tr("%1 and %2 more")
        .arg(all.first(most).join(QStringLiteral(", ")))
        .arg(all.size() - most);
}

/// The cost of a user where it moves, else the first figure that does.
const FigureMove *tellingMove(const std::vector<FigureMove> &moves, std::size_t shown)
{
    const FigureMove *telling = nullptr;
    for (const FigureMove &move : moves) {
        if (move.scenario != shown)
            continue;
        if (move.figure->name == "cost.usd_user_month")
            return &move;
        if (telling == nullptr)
            telling = &move;
    }
    return telling;
}

} // namespace

QString entryTitle(const EntryHead &entry)
{
    const QString name = QString::fromStdString(entry.name);
    return isOwnId(entry.id) ? CatalogueWords::tr("%1 (own)").arg(name) : name;
}

QString entryFigure(double value)
{
    return value == std::floor(value) ? countText(value) : figureText(value);
}

QString entryText(const EntryLine &line)
{
    if (line.pointer == "/year") // no grouping
        return valueText(line.value, {}, true);
    if (const std::string *text = std::get_if<std::string>(&line.value))
        return QString::fromStdString(*text).trimmed();
    return valueText(line.value, line.unit, false);
}

ChangeText changeText(const EntryChange &change)
{
    ChangeText text{valueText(change.before, change.unit, false), valueText(change.after, change.unit, false),
                    shareOf(relative(change.before, change.after))};
    if (text.before == text.after)
        text = {valueText(change.before, change.unit, true), valueText(change.after, change.unit, true),
                text.share};
    return text;
}

ChangeText changeText(const FigureMove &move)
{
    const auto written = [&](const Figure &value) {
        return QString::fromStdString(formatValue(*move.figure, value ? FigureValue(*value) : FigureValue()));
    };
    return {written(move.before), written(move.after), shareOf(move.change())};
}

QString changesSentence(const std::vector<EntryChange> &changes, const std::vector<FigureMove> &moves,
                        std::size_t shown)
{
    QStringList names, figures;
    for (const EntryChange &change : changes) {
        const QString name = QString::fromStdString(change.name);
        if (!names.contains(name))
            names.append(name);
        figures.append(withinSentence(change.label) + QLatin1Char(' ') + arrow(changeText(change)));
    }
    QString sentence =
        names.size() == 1
            ? CatalogueWords::tr("The catalogue's %1 has changed since this plan was made: %2")
                  .arg(names.front(), listed(figures))
            : CatalogueWords::tr("%1 entries of the catalogue have changed since this plan was made: %2")
                  .arg(names.size())
                  .arg(listed(names));
    if (const FigureMove *move = tellingMove(moves, shown)) {
        const ChangeText text = changeText(*move);
        sentence +=
            QStringLiteral("; ") + withinSentence(move->figure->label) + QLatin1Char(' ') + arrow(text);
        if (!text.share.isEmpty())
            sentence += QStringLiteral(" (") + text.share + QLatin1Char(')');
    }
    return sentence + QLatin1Char('.');
}

} // namespace ridgepoint
