// The calculation behind each row as a few lines: those of the figure's derivation where the claim is a figure, else its own.

#include "core/explain/article_claims.h"
#include "core/explain/article_verdict.h"
#include "core/explain/explain.h"
#include "core/model/shape.h"
#include "core/registry/figure_rows.h"
#include "core/text/text.h"

namespace ridgepoint::article_detail {

namespace {

using Steps = std::vector<ArticleStep>;

std::string milliseconds(double seconds, int digits)
{
    return toDigits(seconds * 1e3, digits) + "\u2009ms";
}

std::string cents(double usd)
{
    return "$" + toPlaces(usd, 2);
}

/// The inputs of the figure's formula, then the figure.
Steps derivation(const ArticleRow &row, const Evaluated &evaluated)
{
    Steps steps;
    const FigureRow *figure = findFigure(row.figure);
    if (figure == nullptr)
        return steps;
    const Explanation explanation = explain(*figure, evaluated.scenario, evaluated.figures);
    for (const Explanation &input : explanation.inputs)
        if (std::holds_alternative<double>(input.value) && !input.figure.starts_with("/model/config"))
            steps.push_back({input.name, input.valueText});
    steps.push_back({explanation.name, explanation.valueText, true});
    return steps;
}

/// Claims 1 to 8: single products.
void addProductSteps(std::vector<ArticleRow> &rows, const ArticleCase &article)
{
    const Scenario &scenario = article.reserved.scenario;
    const std::string width = formatCount(scenario.model.entry->shape->hiddenSize);
    const std::string tokens = formatCount(scenario.workload.contextTokens.median);
    rows[0].steps = {{"Elements of the product", "N·M"},
                     {"Multiplications and additions of each", "2·d"},
                     {"FLOP", rows[0].shown, true}};
    rows[1].steps = {{"Elements of A and B, each read once", "d·(N + M)"},
                     {"Elements of the product", "N·M"},
                     {"Memory accesses", rows[1].shown, true}};
    rows[2].steps = {{"Tokens N", tokens}, {"Width d", width}, {"2·N·d·d FLOP", rows[2].shown, true}};
    rows[3].steps = {{"Tokens N", tokens}, {"Width d", width}, {"d·(N + d) elements", rows[3].shown, true}};
    rows[4].steps = {{"FLOP, claim 3", rows[2].shown},
                     {"Memory accesses, claim 4", rows[3].shown},
                     {"FLOP for each access", rows[4].shown, true}};
    rows[5].steps = {{"Tokens N", "1"}, {"Width d", width}, {"2·N·d·d FLOP", rows[5].shown, true}};
    rows[6].steps = {{"Tokens N", "1"}, {"Width d", width}, {"d·(N + d) elements", rows[6].shown, true}};
    const OperationFigures &projections =
        article.reserved.figures.decode.ops[static_cast<std::size_t>(OperationKind::attentionProjections)];
    const double batch = article.reserved.figures.batch.value_or(1);
    rows[7].steps = {
        {"Attention projections, one sequence", formatSi(projections.flops.value_or(0) / batch, "FLOP")},
        {"Their weights, one byte each", formatSi(projections.bytes.value_or(0), "B")},
        {"FLOP : bytes", rows[7].shown, true}};
}

/// Claims 16 to 18, which count the embedding as well.
void addTimeSteps(std::vector<ArticleRow> &rows, const ArticleCase &article)
{
    const Figures &figures = article.reserved.figures;
    const double batch = figures.batch.value_or(0);
    const double weights = figures.memory.weightsBytes.value_or(0);
    const double cache = batch * figures.memory.kvBytesPerSequence.value_or(0);
    const double peak = figures.machine.peakFlops.value_or(1);
    const double ofWeights = 2 * batch * figures.model.parameters.value_or(0) / peak;
    const OperationFigures &attention =
        figures.decode.ops[static_cast<std::size_t>(OperationKind::attention)];
    rows[15].steps = {{"Weights", toDigits(weights / 1e9, 4) + "\u2009GB"},
                      {"KV cache of " + formatCount(batch) + " users", toDigits(cache / 1e9, 4) + "\u2009GB"},
                      {"Bytes of a step", rows[15].shown, true}};
    rows[16].steps = {{"Bytes of a step, claim 16", rows[15].shown},
                      {"Memory bandwidth", formatSi(figures.machine.bandwidth.value_or(0), "B/s")},
                      {"Memory time", rows[16].shown, true}};
    rows[17].steps = {{"Weights, 2 FLOP for each and every user", milliseconds(ofWeights, 2)},
                      {"Attention", milliseconds(attention.flops.value_or(0) / peak, 2)},
                      {"Compute time", rows[17].shown, true}};
}

/// Claims 20 to 22.
void addMoneySteps(std::vector<ArticleRow> &rows, const ArticleCase &article)
{
    constexpr double monthsOfYear = 12;
    constexpr double daysOfYear = 365;
    const auto &economics = article.reserved.scenario.economics;
    const double life = economics.lifeYears;
    const double month = article.reserved.figures.cost.usdGpuMonth.value_or(0);
    const double price = article.reserved.figures.cost.capitalUsdGpu.value_or(0);
    rows[19].steps = {{"Price", formatMoney(price)},
                      {"Months in " + shortestNumber(life) + " years", formatCount(life * monthsOfYear)},
                      {"Per month", cents(month), true},
                      {"Per day, of " + formatCount(life * daysOfYear), cents(price / (life * daysOfYear))}};
    const std::vector<double> *perUser = std::get_if<std::vector<double>>(&rows[20].computed);
    rows[20].steps = {{"B200 per month, claim 20", cents(month)}};
    if (perUser != nullptr && perUser->size() == 2) {
        rows[20].steps.push_back({"Divided by 300 users", cents((*perUser)[0]), true});
        rows[20].steps.push_back({"Divided by 800 users", cents((*perUser)[1]), true});
    }
    const Figures &paged = article.paged.figures;
    rows[21].steps = {{"B200 per month, claim 20", cents(month)},
                      {"Allowed for a user", cents(0.5)},
                      {"Users that it needs", formatCount(std::get<double>(rows[21].computed)), true},
                      {"Users that it serves, claim 15", formatCount(paged.usersPerReplica.value_or(0))}};
}

} // namespace

void addSteps(std::vector<ArticleRow> &rows, const ArticleCase &article)
{
    for (ArticleRow &row : rows)
        if (row.nearest.empty())
            row.steps = derivation(row, row.scenario == 0 ? article.reserved : article.paged);
    addProductSteps(rows, article);
    addTimeSteps(rows, article);
    addMoneySteps(rows, article);
}

} // namespace ridgepoint::article_detail
