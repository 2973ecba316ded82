// The article's numbers beside the model's, in one unit, for a comparison that is drawn.
#include <array>
#include <cmath>
#include <span>

#include "core/explain/article_claims.h"
#include "core/explain/article_verdict.h"
#include "core/text/text.h"

namespace ridgepoint::article_detail {

namespace {

/// What the article states in the unit of the row's `computed`.
struct Stated {
    int number;
    double value;
    std::string_view name = {};      ///< where the claim has several
    std::string_view modelName = {}; ///< of the model's in the same place
};

constexpr std::array stated = {Stated{3, 26e12},
                               Stated{4, 1.7e9},
                               Stated{5, 10000},
                               Stated{6, 52.4e6},
                               Stated{7, 26.2e6},
                               Stated{8, 2},
                               Stated{9, 562.5},
                               Stated{10, 281},
                               Stated{11, 32e9},
                               Stated{12, 26.2e9},
                               Stated{13, 6},
                               Stated{14, 40, "at least", "in the mean"},
                               Stated{14, 60, "at most", "at 99\u2009%"},
                               Stated{15, 300, "at least", "in the mean"},
                               Stated{15, 800, "at most", "at 99\u2009%"},
                               Stated{16, 190e9},
                               Stated{17, 23.75e-3},
                               Stated{18, 0.14e-3},
                               Stated{19, 42, "per user", "per user"},
                               Stated{19, 7, "each of 6", "in all"},
                               Stated{20, 27.4},
                               Stated{21, 0.09, "300 users", "300 users"},
                               Stated{21, 0.03, "800 users", "800 users"}};

/// A number of a row as people read it, to four digits.
std::string written(double value, std::string_view unit)
{
    constexpr int digits = 4;
    const auto scaled = [&](double one, const char *word) { return toDigits(value / one, digits) + word; };
    if (unit == "$/month")
        return "$" + toPlaces(value, 2);
    if (unit == "bytes")
        return scaled(1e9, "\u2009GB");
    if (unit == "s")
        return toDigits(value * 1e3, value < 1e-3 ? 2 : digits) + "\u2009ms";
    if (value >= 1e12)
        return scaled(1e12, " trillion");
    if (value >= 1e9)
        return scaled(1e9, " billion");
    if (value >= 1e6)
        return scaled(1e6, " million");
    return value == std::floor(value) || value >= 1e3 ? formatCount(value) : toDigits(value, digits);
}

std::span<const double> numbersOf(const ArticleRow &row)
{
    if (const double *one = std::get_if<double>(&row.computed))
        return {one, 1};
    if (const std::vector<double> *several = std::get_if<std::vector<double>>(&row.computed))
        return *several;
    return {};
}

} // namespace

void addComparisons(std::vector<ArticleRow> &rows, const ArticleCase &article)
{
    for (ArticleRow &row : rows) {
        std::vector<std::string_view> modelNames;
        for (const Stated &one : stated)
            if (one.number == row.number) {
                row.compared.push_back(
                    {std::string(one.name), written(one.value, row.unit), one.value, false});
                modelNames.push_back(one.modelName);
            }
        const std::span<const double> computed = numbersOf(row);
        for (std::size_t i = 0; i < computed.size() && i < modelNames.size(); ++i)
            row.compared.push_back(
                {std::string(modelNames[i]), written(computed[i], row.unit), computed[i], true});
    }
    // The last claim is answered in users; its bound is in dollars.
    constexpr double bound = 0.5;
    const Figures &paged = article.paged.figures;
    if (const Figure perUser = paged.cost.usdUserMonth; perUser && !rows.empty())
        rows.back().compared = {{"all-in", "under $0.50", bound, false},
                                {"chip alone, " + formatCount(paged.usersPerReplica.value_or(0)) + " users",
                                 written(*perUser, "$/month"), *perUser, true}};
}

} // namespace ridgepoint::article_detail
