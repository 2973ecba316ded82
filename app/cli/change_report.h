// Why a figure changed, as text, Markdown or JSON: the value before, what each input brings, the value after.
#pragma once

#include <string>

#include "core/explain/change_split.h"

namespace ridgepoint::cli {

/// What is compared, and what the two sides are called.
struct ChangeReport {
    const FigureRow *figure = nullptr;
    ChangeSplit split = {};
    std::string from, to; ///< "H200, FP8"
};

/// Aligned lines; printed parts add up.
[[nodiscard]] std::string changeText(const ChangeReport &report);
/// A table.
[[nodiscard]] std::string changeMarkdown(const ChangeReport &report);
/// {"figure", "unit", "from", "to", "method", "parts"}, with all digits.
[[nodiscard]] std::string changeJson(const ChangeReport &report);

/// An input's value as people read it, of a preset the name of its entry.
[[nodiscard]] std::string changedValueText(const Parameter &parameter, const Value &value);
/// Labels of what is one part: "Context, median and 90th percentile", "Parameters and tensor parallel".
[[nodiscard]] std::string changedLabels(const ChangePart &part);
/// How the parts were found, in a sentence.
[[nodiscard]] std::string methodSentence(const ChangeSplit &split);

} // namespace ridgepoint::cli
