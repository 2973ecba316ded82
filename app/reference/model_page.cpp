// The page of the model: core/README.md, which defines it, as HTML.
#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

#include <md4c-html.h>

#include "app/reference/html.h"
#include "app/reference/pages.h"
#include "core/catalog/embedded.h"

namespace ridgepoint::reference {

namespace {

/// As code hosts show it.
std::string fromMarkdown(std::string_view text)
{
    std::string html;
    const auto append = [](const MD_CHAR *part, MD_SIZE size, void *all) {
        static_cast<std::string *>(all)->append(part, size);
    };
    md_html(text.data(), static_cast<MD_SIZE>(text.size()), append, &html, MD_DIALECT_GITHUB, 0);
    return html;
}

/// "s4" of "4 Time of one pass"; of a heading without a number its first word in small letters.
std::string anchorOf(std::string_view heading)
{
    std::string name = std::isdigit(static_cast<unsigned char>(heading.front())) != 0 ? "s" : "";
    for (const char c : heading.substr(0, heading.find_first_of(" :")))
        name += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return name;
}

/// Parts and numbered sections get anchors, and go a level down: the title is the page's.
std::string withAnchors(std::string_view html)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 2> levels = {
        {{"h1", "h2"}, {"h2", "h3"}}};
    std::string result;
    while (!html.empty()) {
        const std::string_view line = html.substr(0, std::min(html.find('\n'), html.size() - 1) + 1);
        html.remove_prefix(line.size());
        std::string written(line);
        for (const auto &[from, to] : levels) {
            const std::string begin = "<" + std::string(from) + ">";
            if (!line.starts_with(begin))
                continue;
            std::string_view words = line.substr(begin.size());
            words = words.substr(0, words.find("</"));
            const bool isNamed = from == "h1" || std::isdigit(static_cast<unsigned char>(words.front())) != 0;
            const std::string anchor = isNamed ? "<a name=\"" + anchorOf(words) + "\"></a>" : "";
            written =
                "<" + std::string(to) + ">" + anchor + std::string(words) + "</" + std::string(to) + ">\n";
            break;
        }
        result += written;
    }
    return result;
}

} // namespace

std::string modelPage()
{
    std::string_view text = embeddedFile("../core/README.md");
    text.remove_prefix(std::min(text.find('\n') + 1, text.size())); // the title is the page's
    return htmlPage("The model", "<p>What inputs and figures name as their source: “MODEL §4” is section 4 "
                                 "of this page, “EFFICIENCY” its "
                                 "second part.</p>\n"
                                     + withAnchors(fromMarkdown(text)));
}

std::string modelTopic(std::string_view source)
{
    constexpr std::string_view section = "MODEL §";
    if (const std::size_t at = source.find(section); at != std::string_view::npos)
        return "model.html#s" + std::string(source.substr(at + section.size(), 1));
    return source.find("EFFICIENCY") == std::string_view::npos ? "" : "model.html#efficiency";
}

std::string withModelLinks(std::string_view text)
{
    constexpr std::string_view section = "MODEL §";
    std::string result;
    std::size_t at = 0;
    for (std::size_t found = text.find(section); found != std::string_view::npos;
         found = text.find(section, at)) {
        const std::string_view words = text.substr(found, section.size() + 1);
        result.append(text.substr(at, found - at));
        result += "<a href=\"" + modelTopic(words) + "\">" + std::string(words) + "</a>";
        at = found + words.size();
    }
    return result.append(text.substr(at));
}

} // namespace ridgepoint::reference
