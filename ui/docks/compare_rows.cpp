#include "ui/docks/compare_rows.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/document/input_text.h"
#include "app/report/headline_text.h"
#include "app/text/figure_text.h"
#include "core/registry/figure_groups.h"

namespace ridgepoint {

namespace {

/// Where translators find the sentences of free functions.
struct CompareWords {
    Q_DECLARE_TR_FUNCTIONS(CompareWords)
};

CompareRow rowOf(const FigureRow &figure)
{
    const bool isHere = isInOneUnit(figure) && figure.unit != "$/M tokens"; // its label says it
    return {tableText(figure.label), isHere ? toQString(figure.unit) : QString(), nullptr, &figure};
}

bool isInHeadline(const FigureRow &figure)
{
    return std::ranges::any_of(headlines(), [&](const Headline &h) { return h.figure == figure.name; });
}

} // namespace

bool CompareRow::isPreset() const
{
    return input != nullptr && input->isPreset();
}

std::vector<CompareRow> compareRows(std::span<const std::size_t> inputs)
{
    std::vector<CompareRow> rows;
    if (!inputs.empty())
        rows.push_back({CompareWords::tr("Inputs that differ"), {}, nullptr, nullptr});
    for (const std::size_t index : inputs)
        rows.push_back({tableText(parameters()[index].label), {}, &parameters()[index], nullptr});
    rows.push_back({CompareWords::tr("Headline figures"), {}, nullptr, nullptr});
    for (const Headline &headline : headlines())
        if (const FigureRow *figure = findFigure(headline.figure))
            rows.push_back(rowOf(*figure));
    std::string_view heading;
    for (const FigureRow &figure : figureRows()) {
        if (figure.step || isInHeadline(figure))
            continue;
        if (heading != figureHeading(figure.name)) {
            heading = figureHeading(figure.name);
            rows.push_back({toQString(heading), {}, nullptr, nullptr});
        }
        rows.push_back(rowOf(figure));
    }
    return rows;
}

QString compareText(const CompareRow &row, const FigureValue &value)
{
    const double *number = std::get_if<double>(&value);
    if (number != nullptr && row.figure->unit.empty() && *number >= billion)
        return billionsText(*number);
    const Written written = writtenValue(*row.figure, value);
    return QString::fromStdString(isInOneUnit(*row.figure) ? written.number : written.text());
}

QString compareText(const CompareRow &row, const ScenarioInputs &inputs)
{
    const InputInForce &input = inputs.inputs[static_cast<std::size_t>(row.input - parameters().data())];
    if (!input.applies)
        return QStringLiteral("\u2014");
    if (row.input->kind == ParameterKind::modelPreset && inputs.model)
        return QString::fromStdString(inputs.model->name);
    if (row.isPreset() && isNull(input.value)) // a GPU of one's own has its name in a row of its own
        return QStringLiteral("\u2014");
    if (row.input->kind == ParameterKind::acceleratorPreset && inputs.accelerator)
        return QString::fromStdString(inputs.accelerator->name);
    return inputText(*row.input, input.value);
}

} // namespace ridgepoint
