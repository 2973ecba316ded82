// The reference article's claims against the model (MODEL §7): 22 rows, each computed anew from the article's scenarios, which
// are built in as examples/article.ridge. The verdict comes of comparing the two; nothing of a result is written down here.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/plan/plan.h"
#include "core/text/result.h"

namespace ridgepoint {

/// Written to files: do not renumber.
enum class Verdict { holds, holdsInPart, doesNotHold };
inline constexpr std::array<std::string_view, 3> verdictNames = {"holds", "holds in part", "does not hold"};

/// A line of the calculation behind a row: "Months in 3 years", "36".
struct ArticleStep {
    std::string name, value;
    bool result = false; ///< the model's answer to the claim
};

/// One of the numbers that a claim's comparison draws, all of one row in the same unit.
struct ArticleNumber {
    std::string name;  ///< what it is of, where the claim has several: "300 users"
    std::string value; ///< "$2.78"
    double number = 0;
    bool ofModel = false; ///< else the article's
};

struct ArticleRow {
    int number = 0;
    std::string_view quantity; ///< "KV cache per user, 200k tokens"
    std::string_view article;  ///< what the article says: "26.2 GB"
    std::variant<double, std::vector<double>, std::string>
        computed;          ///< SI; several where the claim has several
    std::string_view unit; ///< of `computed`
    std::string shown;     ///< `computed` as people read it: "26.21 GB"
    Verdict verdict = Verdict::holds;
    std::string why; ///< one sentence; empty where there is nothing to add

    std::string_view brief = {};       ///< `why` in a few words, for a column; empty where there is none
    std::string_view quote = {};       ///< the article's own words
    std::size_t scenario = 0;          ///< of the article's plan
    std::string_view figure = {};      ///< the registry's name of the claim's figure, or of the nearest one
    std::string_view nearest = {};     ///< why it is only the nearest; empty where the claim is this figure
    std::string_view consequence = {}; ///< what a planner learns from it
    std::vector<ArticleStep> steps = {};
    std::vector<ArticleNumber> compared = {}; ///< empty where the claim is no number
};

/// The plan that the rows are computed from. An Error as below.
[[nodiscard]] Result<Plan> articlePlan(const Catalog &catalog);

/// All rows. An Error only where the built-in plan of the article does not go with `catalog`.
[[nodiscard]] Result<std::vector<ArticleRow>> articleRows(const Catalog &catalog);

} // namespace ridgepoint
