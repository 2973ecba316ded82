#include "app/cli/compare_rows.h"

#include <algorithm>
#include <cmath>

#include "core/compare/figures_compared.h"
#include "core/registry/figure_groups.h"
#include "core/text/text.h"

namespace ridgepoint::cli {

namespace {

CompareRow inputRow(const ComparedScenarios &compared, std::size_t input, InputWriter inputText)
{
    const Parameter &parameter = parameters()[input];
    CompareRow row{std::string(parameter.label)};
    for (const ComparedScenario &each : compared.all) {
        const InputInForce &own = each.inputs.inputs[input];
        row.cells.push_back({own.applies ? inputText(parameter, each, own.value) : "—"});
    }
    return row;
}

CompareRow figureRow(const ComparedScenarios &compared, const FigureRow &figure)
{
    const Figure best = bestOf(figure, compared.figures());
    const Figure before = numberOf(figure, compared.baselineFigures());
    CompareRow row{std::string(figure.label), {}, &figure};
    for (std::size_t i = 0; i < compared.all.size(); ++i) {
        const Figures &figures = compared.all[i].figures;
        const Figure now = numberOf(figure, figures);
        CompareCell cell{formatValue(figure, figure.get(figures)), {}, best && now == best};
        const Figure change = i == compared.baseline ? std::nullopt : changeOf(now, before);
        if (change) {
            cell.change = formatChange(*change);
            cell.isSame = std::abs(*change) < smallestChange;
            cell.better = isBetter(figure, *change);
        }
        row.cells.push_back(std::move(cell));
    }
    return row;
}

} // namespace

std::string planWord(const Parameter &parameter, const ComparedScenario & /*scenario*/, const Value &value)
{
    return parameter.isPreset() && isNull(value) ? "—" : quoted(formatValue(parameter, value));
}

std::vector<CompareRow> compareRows(const ComparedScenarios &compared, InputWriter inputText)
{
    std::vector<CompareRow> rows;
    const std::vector<std::size_t> inputs = compared.differingInputs();
    if (!inputs.empty())
        rows.push_back({"Inputs that differ"});
    for (const std::size_t input : inputs)
        rows.push_back(inputRow(compared, input, inputText));
    std::string_view heading;
    for (const FigureRow &figure : figureRows()) {
        const auto exists = [&](const ComparedScenario &each) {
            return !std::holds_alternative<std::monostate>(figure.get(each.figures));
        };
        if (figure.step || std::ranges::none_of(compared.all, exists))
            continue;
        if (heading != figureHeading(figure.name)) {
            heading = figureHeading(figure.name);
            rows.push_back({std::string(heading)});
        }
        rows.push_back(figureRow(compared, figure));
    }
    return rows;
}

} // namespace ridgepoint::cli
