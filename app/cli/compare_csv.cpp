#include "app/cli/compare_csv.h"

#include "app/cli/csv.h"
#include "core/compare/figures_compared.h"

namespace ridgepoint::cli {

namespace {

CsvCell cellOfValue(const Value &value)
{
    if (const double *number = std::get_if<double>(&value))
        return *number;
    const std::string *text = std::get_if<std::string>(&value);
    return text != nullptr ? CsvCell(*text) : CsvCell();
}

CsvCell cellOfFigure(const FigureValue &value)
{
    if (const double *number = std::get_if<double>(&value))
        return *number;
    if (const bool *met = std::get_if<bool>(&value))
        return std::string(*met ? "true" : "false");
    const std::string_view *word = std::get_if<std::string_view>(&value);
    return word != nullptr ? CsvCell(std::string(*word)) : CsvCell();
}

} // namespace

std::string compareCsv(const ComparedScenarios &compared)
{
    std::vector<CsvCell> head = {"name", "label", "unit"};
    for (const ComparedScenario &each : compared.all)
        head.emplace_back(each.name);
    for (std::size_t i = 0; i < compared.all.size(); ++i)
        if (i != compared.baseline)
            head.emplace_back(compared.all[i].name + ", change");
    std::string text = csvLine(head);
    for (const std::size_t input : compared.differingInputs()) {
        const Parameter &parameter = parameters()[input];
        std::vector<CsvCell> cells = {std::string(parameter.pointer), std::string(parameter.label),
                                      std::string(parameter.unit)};
        for (const ComparedScenario &each : compared.all) {
            const InputInForce &own = each.inputs.inputs[input];
            cells.push_back(own.applies ? cellOfValue(own.value) : CsvCell());
        }
        cells.resize(head.size());
        text += csvLine(cells);
    }
    for (const FigureRow &row : figureRows()) {
        if (row.step)
            continue;
        std::vector<CsvCell> cells = {std::string(row.name), std::string(row.label), std::string(row.unit)};
        for (const ComparedScenario &each : compared.all)
            cells.push_back(cellOfFigure(row.get(each.figures)));
        const Figure before = numberOf(row, compared.baselineFigures());
        for (std::size_t i = 0; i < compared.all.size(); ++i) {
            const Figure change = changeOf(numberOf(row, compared.all[i].figures), before);
            if (i != compared.baseline)
                cells.push_back(change ? CsvCell(*change) : CsvCell());
        }
        text += csvLine(cells);
    }
    return text;
}

} // namespace ridgepoint::cli
