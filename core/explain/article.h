// The reference article's claims against the model (MODEL §7): 22 rows, each computed anew from the article's scenarios, which
// are built in as examples/article.ridge. The verdict comes of comparing the two; nothing of a result is written down here.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/text/result.h"

namespace ridgepoint {

/// Written to files: do not renumber.
enum class Verdict { holds, holdsInPart, doesNotHold };
inline constexpr std::array<std::string_view, 3> verdictNames = {"holds", "holds in part", "does not hold"};

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
};

/// All rows. An Error only where the built-in plan of the article does not go with `catalog`.
[[nodiscard]] Result<std::vector<ArticleRow>> articleRows(const Catalog &catalog);

} // namespace ridgepoint
