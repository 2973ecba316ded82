// The words of a sweep.
#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "app/document/input_text.h"
#include "app/document/undo_text.h"
#include "ui/charts/cost_axes.h"
#include "ui/charts/cost_data.h"
#include "ui/explore/figure_axis.h"
#include "ui/explore/sweep_data.h"
#include "ui/text/compact_count.h"

namespace ridgepoint {

namespace {

constexpr int digits = 6;

/// Where translators find the sentences of free functions.
struct SweepWords {
    Q_DECLARE_TR_FUNCTIONS(SweepWords)
};

bool isThere(const std::vector<SweepCell> &cells, CellState state)
{
    return std::ranges::any_of(cells, [state](const SweepCell &cell) { return cell.state == state; });
}

/// What dark means in the map.
QString meaning(const FigureRow &figure)
{
    if (figure.unit.starts_with('$'))
        return SweepWords::tr("darker costs more");
    return figure.better == Better::higher ? SweepWords::tr("darker is less")
                                           : SweepWords::tr("darker is more");
}

QString inputLine(const Parameter &parameter, double value)
{
    return SweepWords::tr("%1 %2").arg(tableText(parameter.label), inputText(parameter, value, digits));
}

QString figureLine(const FigureRow &figure, Figure value)
{
    return SweepWords::tr("%1 %2").arg(tableText(figure.label),
                                       value ? valueText(figure, *value) : QStringLiteral("—"));
}

/// What the other number of the context's distribution does meanwhile.
QString withHeld(const QString &sentence, const SweepGrid &grid)
{
    if (!grid.held)
        return sentence;
    const QString value = inputText(*grid.held->parameter, grid.held->value, digits);
    return grid.held->parameter->pointer.ends_with("/p90")
               ? SweepWords::tr("%1 90th percentile stays at %2.").arg(sentence, value)
               : SweepWords::tr("%1 Median stays at %2.").arg(sentence, value);
}

QString spanSentence(const SweepGrid &grid)
{
    const FigureRow &figure = *grid.question.figure;
    const auto span = spanOf(grid.cells, &SweepCell::value);
    if (!span
        && std::ranges::any_of(grid.cells, [](const SweepCell &cell) { return cell.value.has_value(); }))
        return SweepWords::tr("The median is above the 90th percentile wherever there is a figure.");
    if (!span)
        return isThere(grid.cells, CellState::unknown) || grid.cells.empty()
                   ? QString()
                   : SweepWords::tr("%1 exists nowhere here.").arg(tableText(figure.label));
    const QString low = valueText(figure, span->low), high = valueText(figure, span->high);
    if (low == high)
        return SweepWords::tr("%1 everywhere.").arg(low);
    if (grid.question.y == nullptr)
        return SweepWords::tr("%1 to %2 over %3.").arg(low, high, withinSentence(grid.question.x->label));
    return SweepWords::tr("%1 to %2; %3.").arg(low, high, meaning(figure));
}

} // namespace

QString sweepTick(const Parameter &parameter, double value)
{
    constexpr int tickDigits = 3;
    constexpr double thousand = 1000;
    if (parameter.unit == "share")
        return inputText(parameter, value, tickDigits);
    if (parameter.unit.starts_with('$') && value > 0)
        return stepMoney(value);
    if (value >= thousand && !isInBillions(parameter))
        return compactCount(value);
    return QString::fromStdString(writtenInput(parameter, value, tickDigits).number);
}

QString sweepTitle(const Parameter &parameter)
{
    const QString label = tableText(parameter.label);
    const QString unit = isInBillions(parameter) ? QStringLiteral("B") : toQString(parameter.unit);
    if (unit.isEmpty() || parameter.unit == "share")
        return label;
    return QCoreApplication::translate("Explore", "%1, %2").arg(label, unit);
}

QString shortSweepTakeaway(const SweepGrid &grid)
{
    const QString sentence = spanSentence(grid);
    return sentence.isEmpty() ? sentence : withHeld(sentence, grid);
}

QString sweepTakeaway(const SweepGrid &grid)
{
    const QString sentence = spanSentence(grid);
    const SweepQuestion &question = grid.question;
    if (!spanOf(grid.cells, &SweepCell::value))
        return shortSweepTakeaway(grid);
    const QString named = SweepWords::tr("%1: %2").arg(tableText(question.figure->label), sentence);
    const auto second = spanOf(grid.cells, &SweepCell::second);
    if (question.second == nullptr || !second)
        return withHeld(named, grid);
    const FigureAxis lines(*question.second, std::max(std::abs(second->low), std::abs(second->high)));
    return withHeld(SweepWords::tr("%1 Lines: %2.").arg(named, lines.title()), grid);
}

QString cellText(const SweepGrid &grid, std::size_t index)
{
    const SweepQuestion &question = grid.question;
    const SweepCell &cell = grid.cells[index];
    QStringList lines{inputLine(*question.x, question.xs[index % question.xs.size()])};
    if (question.y != nullptr)
        lines.append(inputLine(*question.y, question.ys[index / question.xs.size()]));
    switch (cell.state) {
    case CellState::unknown:
        lines.append(SweepWords::tr("not worked out yet"));
        return lines.join(QLatin1Char('\n'));
    case CellState::apart:
        lines.append(SweepWords::tr("cannot be together"));
        return lines.join(QLatin1Char('\n'));
    case CellState::runs:
    case CellState::misses:
    case CellState::unfit:
    case CellState::turned:
        break;
    }
    lines.append(figureLine(*question.figure, cell.value));
    if (question.second != nullptr)
        lines.append(figureLine(*question.second, cell.second));
    if (cell.state == CellState::misses)
        lines.append(SweepWords::tr("misses a target"));
    if (cell.state == CellState::unfit)
        lines.append(SweepWords::tr("does not fit"));
    if (cell.state == CellState::turned)
        lines.append(SweepWords::tr("median above the 90th percentile"));
    return lines.join(QLatin1Char('\n'));
}

QString valueName(const Parameter &parameter, double value)
{
    return parameter.unit.empty() ? inputLine(parameter, value) : inputText(parameter, value, digits);
}

QString cellName(const SweepQuestion &question, std::size_t cell)
{
    const QString x = valueName(*question.x, question.xs[cell % question.xs.size()]);
    if (question.y == nullptr)
        return x;
    return SweepWords::tr("%1, %2").arg(x, valueName(*question.y, question.ys[cell / question.xs.size()]));
}

QString cellNote(const SweepQuestion &question, std::size_t cell, const QString &source)
{
    const auto stated = [](const Parameter &parameter, double value) {
        return SweepWords::tr("%1 %2").arg(withinSentence(parameter.label),
                                           inputText(parameter, value, digits));
    };
    const QString x = stated(*question.x, question.xs[cell % question.xs.size()]);
    if (question.y == nullptr)
        return SweepWords::tr("From a sweep of “%1”: %2.").arg(source, x);
    return SweepWords::tr("From a sweep of “%1”: %2, %3.")
        .arg(source, x, stated(*question.y, question.ys[cell / question.xs.size()]));
}

ChartTable sweepTable(const SweepGrid &grid)
{
    const SweepQuestion &question = grid.question;
    if (question.x == nullptr || question.figure == nullptr)
        return {};
    const auto named = [](std::string_view label, std::string_view unit) {
        return unit.empty() ? tableText(label)
                            : SweepWords::tr("%1, %2").arg(tableText(label), toQString(unit));
    };
    ChartTable table{{named(question.x->label, question.x->unit)}, {}};
    if (question.y != nullptr)
        table.head.append(named(question.y->label, question.y->unit));
    table.head.append(named(question.figure->label, question.figure->unit));
    if (question.second != nullptr)
        table.head.append(named(question.second->label, question.second->unit));
    table.head.append(SweepWords::tr("state"));
    const auto number = [](Figure value) { return value ? exactText(*value) : QString(); };
    constexpr std::array states = {QT_TRANSLATE_NOOP("SweepWords", "not worked out yet"),
                                   "",
                                   QT_TRANSLATE_NOOP("SweepWords", "misses a target"),
                                   QT_TRANSLATE_NOOP("SweepWords", "does not fit"),
                                   QT_TRANSLATE_NOOP("SweepWords", "cannot be together"),
                                   QT_TRANSLATE_NOOP("SweepWords", "median above the 90th percentile")};
    for (std::size_t i = 0; i < grid.cells.size(); ++i) {
        const SweepCell &cell = grid.cells[i];
        QStringList row{exactText(question.xs[i % question.xs.size()])};
        if (question.y != nullptr)
            row.append(exactText(question.ys[i / question.xs.size()]));
        row.append(number(cell.value));
        if (question.second != nullptr)
            row.append(number(cell.second));
        const char *state = states[static_cast<std::size_t>(cell.state)];
        row.append(*state == '\0' ? QString() : SweepWords::tr(state));
        table.rows.push_back(row);
    }
    return table;
}

} // namespace ridgepoint
