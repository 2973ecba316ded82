// Text that is data within Markdown.
#pragma once

#include <string>
#include <string_view>

namespace ridgepoint::cli {

/// On one line, with the characters that Markdown would take for itself escaped.
[[nodiscard]] std::string escapedMarkdown(std::string_view text);

} // namespace ridgepoint::cli
