// The claims of the article in three groups, each a list of functions from the article's case to a row. Internal to core/explain.
#pragma once

#include <vector>

#include "core/evaluate/figures.h"
#include "core/evaluate/scenario.h"
#include "core/explain/article.h"

namespace ridgepoint::article_detail {

/// A scenario of the article with what the model makes of it.
struct Evaluated {
    Scenario scenario;
    Figures figures;
};

/// The article's scenarios and the variations that its claims call for.
struct ArticleCase {
    Evaluated reserved;           ///< 200,000 tokens reserved for everybody
    Evaluated reservedWithMargin; ///< the same with a tenth of the memory kept free
    Evaluated paged;              ///< contexts of 4,000 to 40,000 tokens, paged
    Evaluated pagedSafe;          ///< the same, sized for 99 % confidence
};

void addMatmulRows(std::vector<ArticleRow> &rows, const ArticleCase &article);  ///< 1 to 10
void addServingRows(std::vector<ArticleRow> &rows, const ArticleCase &article); ///< 11 to 19
void addMoneyRows(std::vector<ArticleRow> &rows, const ArticleCase &article);   ///< 20 to 22

// What stands behind each row. Require: all 22.
void addQuotes(std::vector<ArticleRow> &rows); ///< with figure and consequence
void addSteps(std::vector<ArticleRow> &rows, const ArticleCase &article);
void addComparisons(std::vector<ArticleRow> &rows, const ArticleCase &article);

} // namespace ridgepoint::article_detail
