#include "ui/help/input_words.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringList>

#include "app/document/input_text.h"
#include "core/registry/figure_rows.h"
#include "core/registry/parameters.h"

namespace ridgepoint {

namespace {

constexpr qsizetype mostFigures = 4;

struct HelpWords {
    Q_DECLARE_TR_FUNCTIONS(HelpWords)
};

QString paragraph(const QString &html)
{
    return html.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(html);
}

/// "0 % to 100 %", "FP8, NVFP4 or BF16"; empty where the catalogue is the choice.
QString rangeText(const Parameter &parameter)
{
    if (parameter.kind == ParameterKind::number)
        return inputExpectation(parameter);
    QStringList choices;
    for (const std::string_view choice : parameter.choices)
        choices.append(choiceText(choice));
    return choices.join(QStringLiteral(", "));
}

QString defaultText(const Parameter &parameter)
{
    const Value standard = parameter.defaultValue();
    if (isNull(standard))
        return tableText(parameter.nullText);
    return inputText(parameter, standard);
}

/// The figures whose formula has the input in it, with links to them.
QString actsOn(const Parameter &parameter)
{
    QStringList figures;
    for (const FigureRow &row : figureRows()) {
        const std::vector<std::string_view> symbols = symbolsOf(row.formula);
        if (parameter.symbol.empty() || std::ranges::find(symbols, parameter.symbol) == symbols.end())
            continue;
        figures.append(QStringLiteral("<a href=\"figures.html#%1\">%2</a>")
                           .arg(toQString(row.name), tableText(row.label).toHtmlEscaped()));
    }
    if (figures.isEmpty())
        return {};
    const auto all = static_cast<int>(figures.size());
    if (all <= mostFigures)
        return HelpWords::tr("Acts on: %1.").arg(figures.join(QStringLiteral(", ")));
    return HelpWords::tr("Acts on: %1 and %n more.", nullptr, all - static_cast<int>(mostFigures))
        .arg(figures.first(mostFigures).join(QStringLiteral(", ")));
}

} // namespace

QString inputWords(const Parameter &parameter, const QString &part)
{
    QStringList facts = {tableText(parameter.help).toHtmlEscaped()};
    const auto add = [&](const QString &sentence, const QString &text) {
        if (!text.isEmpty())
            facts.append(sentence.arg(text.toHtmlEscaped()));
    };
    add(HelpWords::tr("May be: %1."), rangeText(parameter));
    add(HelpWords::tr("Default: %1."), defaultText(parameter));
    QString file = HelpWords::tr("In a plan file: %1")
                       .arg(QStringLiteral("<code>%1</code>").arg(toQString(parameter.pointer)));
    if (parameter.unit == "share")
        file = HelpWords::tr("%1, a share of 1").arg(file);
    if (!parameter.source.empty())
        file += QStringLiteral("<br>")
                + HelpWords::tr("Source: %1").arg(toQString(parameter.source).toHtmlEscaped());
    return QStringLiteral("<h3>%1</h3>").arg(tableText(parameter.label).toHtmlEscaped())
           + paragraph(facts.join(QStringLiteral("<br>"))) + paragraph(actsOn(parameter))
           + paragraph(part.toHtmlEscaped())
           + QStringLiteral("<p style=\"font-size: 11px\">%1</p>").arg(file);
}

} // namespace ridgepoint
