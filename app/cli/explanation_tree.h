// A derivation as text, Markdown or JSON. What a figure is computed from stands below it, down to the inputs; in text and
// Markdown what several figures share is written out once.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "app/cli/output.h"
#include "core/explain/explain.h"

namespace ridgepoint::cli {

void writeTextTree(Output &output, const Explanation &explanation);
/// The same without styles.
[[nodiscard]] std::string textTree(const Explanation &explanation);
[[nodiscard]] std::string markdownTree(const Explanation &explanation);
void writeJsonTree(Output &output, const Explanation &explanation);

/// One line of a derivation, for forms of it that are not text.
struct ExplanationLine {
    std::size_t depth = 0;
    std::string equation; ///< "C_user = C_price / U = 833.3 / 323"
    std::string value;    ///< "$2.58/month"
    std::string name;     ///< label
    std::string source;
    bool seenAbove = false;
    bool isLeaf = false; ///< an input, a key of the config, a figure of the catalogue
};
/// A derivation line by line, each figure's own once: `shown` holds those that stand already.
[[nodiscard]] std::vector<ExplanationLine> explanationLines(const Explanation &explanation,
                                                            std::set<std::string> &shown);

} // namespace ridgepoint::cli
