#include "app/report/money_sheet.h"

#include <algorithm>
#include <array>

#include "app/report/excel_formula.h"
#include "core/registry/figure_rows.h"

namespace ridgepoint {

namespace {

constexpr std::string_view ownershipSymbol = "own";

/// What a rented GPU has none of: its rent is all.
constexpr std::array<std::string_view, 5> ofOwners = {
    "cost.capital_usd_gpu", "cost.capex_usd_gpu_month", "cost.power_usd_gpu_month",
    "cost.hosting_usd_gpu_month", "cost.operations_usd_gpu_month"};

bool isMoney(const FigureRow &row)
{
    return row.name.starts_with("cost.") || row.name.starts_with("fleet.");
}

/// Whether the sheet computes a figure; others come from the model as numbers.
bool isComputed(const FigureRow &row)
{
    return isMoney(row) || row.name == "machine.power";
}

MoneyRow rowOf(const FigureRow &figure, const cli::ComparedScenarios &compared)
{
    MoneyRow row{std::string(figure.label),
                 std::string(figure.symbol),
                 std::string(figure.unit),
                 isComputed(figure) ? std::string(figure.formula) : "",
                 std::ranges::find(ofOwners, figure.name) != ofOwners.end(),
                 {}};
    for (const cli::ComparedScenario &each : compared.all) {
        const Figure value = numberOf(figure, each.figures);
        row.values.push_back(value ? MoneyValue(*value) : MoneyValue());
    }
    return row;
}

MoneyRow rowOf(const Parameter &parameter, const cli::ComparedScenarios &compared)
{
    MoneyRow row{std::string(parameter.label),
                 std::string(parameter.symbol),
                 std::string(parameter.unit),
                 "",
                 false,
                 {}};
    for (const cli::ComparedScenario &each : compared.all) {
        row.values.push_back(parameter.inForce(*each.scenario));
    }
    return row;
}

/// Rows in the order in which they can be computed, each once.
struct Collector {
    const cli::ComparedScenarios &compared;
    std::vector<MoneyRow> inputs, fromModel, computed;

    [[nodiscard]] bool has(std::string_view symbol) const
    {
        const auto in = [&](const std::vector<MoneyRow> &rows) {
            return std::ranges::find(rows, symbol, &MoneyRow::symbol) != rows.end();
        };
        return in(inputs) || in(fromModel) || in(computed);
    }

    void add(const FigureRow &figure)
    {
        if (has(figure.symbol))
            return;
        if (!isComputed(figure))
            return fromModel.push_back(rowOf(figure, compared));
        for (const std::string_view symbol : symbolsOf(figure.formula)) {
            const SymbolMeaning meaning = meaningOf(symbol);
            if (meaning.figure != nullptr)
                add(*meaning.figure);
            else if (meaning.parameter != nullptr && !has(symbol))
                inputs.push_back(rowOf(*meaning.parameter, compared));
        }
        computed.push_back(rowOf(figure, compared));
    }
};

void append(std::vector<MoneyRow> &rows, const char *heading, std::vector<MoneyRow> &part)
{
    rows.push_back({heading, "", "", "", false, {}});
    std::ranges::move(part, std::back_inserter(rows));
}

} // namespace

std::vector<MoneyRow> moneyRows(const cli::ComparedScenarios &compared)
{
    Collector collector{compared, {}, {}, {}};
    collector.inputs.push_back(rowOf(*meaningOf(ownershipSymbol).parameter, compared));
    for (const FigureRow &figure : figureRows())
        if (isMoney(figure))
            collector.add(figure);
    std::vector<MoneyRow> rows;
    append(rows, "Inputs", collector.inputs);
    append(rows, "From the model", collector.fromModel);
    append(rows, "Computed here", collector.computed);
    return rows;
}

std::string moneyFormula(const std::vector<MoneyRow> &rows, std::size_t row, const std::string &column,
                         std::size_t firstLine)
{
    const auto cellOf = [&](std::string_view symbol) {
        const auto found = std::ranges::find(rows, symbol, &MoneyRow::symbol);
        return found == rows.end()
                   ? std::string()
                   : column + std::to_string(firstLine + static_cast<std::size_t>(found - rows.begin()));
    };
    std::string text = excelFormula(rows[row].formula, cellOf);
    if (rows[row].ownedOnly)
        text = "IF(" + cellOf(ownershipSymbol) + "=\"rent\",\"n/a\"," + text + ")";
    return "=IFERROR(" + text + ",\"n/a\")";
}

} // namespace ridgepoint
