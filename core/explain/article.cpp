#include "core/explain/article.h"

#include "core/catalog/embedded.h"
#include "core/evaluate/evaluate.h"
#include "core/explain/article_claims.h"
#include "core/plan/plan.h"

namespace ridgepoint {

namespace {

using namespace article_detail;

constexpr std::string_view planFile = "examples/article.ridge";
constexpr std::size_t scenariosOfPlan = 2; // reserved, paged

/// `scenario` with one input changed, evaluated.
Result<Evaluated> withInput(Scenario scenario, std::string_view pointer, double value, const Catalog &catalog)
{
    const Result<Done> set = setInput(scenario, pointer, value, catalog);
    if (!set)
        return set.error();
    const Figures figures = evaluate(scenario);
    return Evaluated{std::move(scenario), figures};
}

Result<ArticleCase> articleCase(const Plan &plan)
{
    const Scenario &reserved = plan.scenarios[0];
    const Scenario &paged = plan.scenarios[1];
    const Result<Evaluated> withMargin =
        withInput(reserved, "/serving/memory_utilization", 0.9, plan.catalog);
    if (!withMargin)
        return withMargin.error();
    const Result<Evaluated> safe = withInput(paged, "/serving/confidence", 0.99, plan.catalog);
    if (!safe)
        return safe.error();
    return ArticleCase{
        {reserved, evaluate(reserved)}, withMargin.value(), {paged, evaluate(paged)}, safe.value()};
}

} // namespace

Result<Plan> articlePlan(const Catalog &catalog)
{
    Result<Plan> plan = readPlan(embeddedFile(planFile), catalog);
    if (!plan)
        return plan.error().in(std::string(planFile));
    if (plan.value().scenarios.size() < scenariosOfPlan)
        return Error{std::string(planFile), "/scenarios", "two scenarios: reserved and paged", "one", ""};
    return plan;
}

Result<std::vector<ArticleRow>> articleRows(const Catalog &catalog)
{
    const Result<Plan> plan = articlePlan(catalog);
    if (!plan)
        return plan.error();
    const Result<ArticleCase> article = articleCase(plan.value());
    if (!article)
        return article.error().in(std::string(planFile));
    std::vector<ArticleRow> rows;
    addMatmulRows(rows, article.value());
    addServingRows(rows, article.value());
    addMoneyRows(rows, article.value());
    addQuotes(rows);
    addSteps(rows, article.value());
    addComparisons(rows, article.value());
    return rows;
}

} // namespace ridgepoint
