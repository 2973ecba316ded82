// Claims 20 to 22: what it costs.
#include <cmath>

#include "core/explain/article_claims.h"
#include "core/explain/article_verdict.h"
#include "core/text/decimal.h"
#include "core/text/text.h"

namespace ridgepoint::article_detail {

namespace {

/// Dollars and cents, whatever the size.
std::string cents(double usd)
{
    return "$" + toPlaces(usd, 2);
}

} // namespace

void addMoneyRows(std::vector<ArticleRow> &rows, const ArticleCase &article)
{
    constexpr double monthsOfYear = 12;
    constexpr double daysOfYear = 365;
    const double month = article.reserved.figures.cost.usdGpuMonth.value_or(0);
    const double day = month * monthsOfYear / daysOfYear;
    rows.push_back({.number = 20,
                    .quantity = "B200 per month",
                    .article = "$27.4",
                    .computed = month,
                    .unit = "$/month",
                    .shown = cents(month),
                    .verdict = holdsIf(agrees(month, 27.4)),
                    .why = agrees(day, 27.4) ? "A day for a month: " + cents(day) + " is what a day costs."
                                             : "It is not the cost of a day either."});

    const std::vector<double> perUser = {month / 300, month / 800};
    const bool both = agrees(perUser[0], 0.09) && agrees(perUser[1], 0.03);
    rows.push_back({.number = 21,
                    .quantity = "Cost per user, 300 / 800 users",
                    .article = "$0.09 / $0.03",
                    .computed = perUser,
                    .unit = "$/month",
                    .shown = cents(perUser[0]) + " / " + cents(perUser[1]),
                    .verdict = holdsIf(both),
                    .why = "Follows from claim 20."});

    constexpr double allIn = 0.5;
    const double needed = std::ceil(month / allIn);
    const double served = article.paged.figures.usersPerReplica.value_or(0);
    rows.push_back({.number = 22,
                    .quantity = "All-in per user",
                    .article = "under $0.50",
                    .computed = needed,
                    .unit = "users",
                    .shown = "needs " + formatCount(needed) + " users",
                    .verdict = holdsIf(needed <= served),
                    .why = "For the chip alone, which serves " + formatCount(served) + "."});
}

} // namespace ridgepoint::article_detail
