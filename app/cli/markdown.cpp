#include "app/cli/markdown.h"

#include "core/text/text.h"

namespace ridgepoint::cli {

std::string escapedMarkdown(std::string_view text)
{
    constexpr std::size_t longestText = 400;
    std::string escaped;
    for (const char c : quoted(text, longestText)) {
        if (std::string_view("\\`*_{}[]<>#|").find(c) != std::string_view::npos)
            escaped += '\\';
        escaped += c;
    }
    return escaped;
}

} // namespace ridgepoint::cli
