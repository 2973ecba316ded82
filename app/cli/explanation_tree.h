// A derivation as text, Markdown or JSON. What a figure is computed from stands below it, down to the inputs; in text and
// Markdown what several figures share is written out once.
#pragma once

#include <string>

#include "app/cli/output.h"
#include "core/explain/explain.h"

namespace ridgepoint::cli {

void writeTextTree(Output &output, const Explanation &explanation);
/// The same without styles.
[[nodiscard]] std::string textTree(const Explanation &explanation);
[[nodiscard]] std::string markdownTree(const Explanation &explanation);
void writeJsonTree(Output &output, const Explanation &explanation);

} // namespace ridgepoint::cli
