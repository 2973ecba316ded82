// The page of the model: core/README.md, which defines it, as HTML. That page keeps to a part of Markdown: headings, paragraphs,
// lists of one level, tables, fenced blocks; code, bold and italic within a line.
#include <cctype>
#include <vector>

#include "app/reference/html.h"
#include "app/reference/pages.h"
#include "core/catalog/embedded.h"

namespace ridgepoint::reference {

namespace {

/// "a*b*c" is a product: emphasis opens behind a space or bracket only.
bool opens(std::string_view text, std::size_t at)
{
    return (at == 0 || text[at - 1] == ' ' || text[at - 1] == '(') && at + 1 < text.size()
           && text[at + 1] != ' ';
}

/// Marks within a line, as the elements that they stand for.
std::string inlined(std::string_view text)
{
    struct Mark {
        std::string_view sign, element;
    };
    constexpr Mark marks[] = {{"`", "code"}, {"**", "b"}, {"*", "i"}};
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const Mark *found = nullptr;
        std::size_t end = std::string_view::npos;
        for (const Mark &mark : marks) {
            if (!text.substr(at).starts_with(mark.sign) || (mark.sign != "`" && !opens(text, at)))
                continue;
            end = text.find(mark.sign, at + mark.sign.size());
            found = end == std::string_view::npos ? nullptr : &mark;
            break;
        }
        if (found == nullptr) {
            result += escaped(text.substr(at, 1)); // of a letter of several bytes each goes through as it is
            ++at;
            continue;
        }
        const std::string_view within = text.substr(at + found->sign.size(), end - at - found->sign.size());
        const std::string name(found->element);
        result += "<" + name + ">" + (name == "code" ? escaped(within) : inlined(within)) + "</" + name + ">";
        at = end + found->sign.size();
    }
    return result;
}

/// "s4" of "4 Time of one pass"; of a part, which has no number, its first word in small letters; else none.
std::string anchorOf(std::string_view heading, bool isPart)
{
    const bool numbered = std::isdigit(static_cast<unsigned char>(heading.front())) != 0;
    if (!numbered && !isPart)
        return {};
    std::string name = numbered ? "s" : "";
    for (const char c : heading.substr(0, heading.find_first_of(" :")))
        name += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return "<a name=\"" + name + "\"></a>";
}

std::string row(std::string_view line, std::string_view cell)
{
    std::string text = "<tr>";
    std::size_t at = 1;
    bool code = false; // a bar within code is part of it
    for (std::size_t i = 1; i < line.size(); ++i) {
        code = code != (line[i] == '`');
        if (line[i] != '|' || code)
            continue;
        std::string_view content = line.substr(at, i - at);
        content.remove_prefix(std::min(content.find_first_not_of(' '), content.size()));
        content = content.substr(0, content.find_last_not_of(' ') + 1);
        text.append("<")
            .append(cell)
            .append(">")
            .append(inlined(content))
            .append("</")
            .append(cell)
            .append(">");
        at = i + 1;
    }
    return text + "</tr>\n";
}

/// Takes lines one after the other; what is open ends where another kind of line begins.
class Page {
public:
    void add(std::string_view line)
    {
        if (line.starts_with("```"))
            return setOpen(m_open == "pre" ? "" : "pre");
        if (m_open == "pre")
            m_text += escaped(line) + "\n";
        else if (line.starts_with("#"))
            addHeading(line);
        else if (line.starts_with("|"))
            addRow(line);
        else if (line.starts_with("- "))
            flush(), setOpen("ul"), m_pending = line.substr(2);
        else if (line.empty())
            flush(), setOpen("");
        else
            addWords(line);
    }

    std::string finish()
    {
        flush();
        setOpen("");
        return std::move(m_text);
    }

private:
    void addHeading(std::string_view line)
    {
        flush();
        setOpen("");
        const std::string_view words = line.substr(line.find_first_not_of("# "));
        const std::string element = line.starts_with("## ") ? "h3" : "h2";
        m_text +=
            "<" + element + ">" + anchorOf(words, element == "h2") + inlined(words) + "</" + element + ">\n";
    }

    void addRow(std::string_view line)
    {
        if (line.find_first_not_of("|- ") == std::string_view::npos)
            return; // beneath the heads
        flush();
        const bool head = m_open != "table";
        setOpen("table");
        m_text += row(line, head ? "th" : "td");
    }

    /// Words go on a paragraph or an item.
    void addWords(std::string_view line)
    {
        if (m_open == "table")
            setOpen("");
        line.remove_prefix(line.find_first_not_of(' '));
        m_pending.append(m_pending.empty() ? "" : "\n").append(line);
    }

    void flush()
    {
        if (m_pending.empty())
            return;
        const std::string element = m_open == "ul" ? "li" : "p";
        m_text += "<" + element + ">" + inlined(m_pending) + "</" + element + ">\n";
        m_pending.clear();
    }

    void setOpen(const std::string &element)
    {
        if (element == m_open)
            return;
        flush();
        if (!m_open.empty())
            m_text += "</" + m_open + ">\n";
        if (!element.empty())
            m_text += "<" + element + ">" + (element == "pre" ? "" : "\n");
        m_open = element;
    }

    std::string m_text, m_pending, m_open;
};

} // namespace

std::string modelPage()
{
    std::string_view text = embeddedFile("../core/README.md");
    text.remove_prefix(std::min(text.find('\n') + 1, text.size())); // the title is the page's
    Page page;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        page.add(text.substr(at, end - at));
        at = end + 1;
    }
    return htmlPage("The model", "<p>What inputs and figures name as their source: “MODEL §4” is section 4 "
                                 "of this page, “EFFICIENCY” its "
                                 "second part.</p>\n"
                                     + page.finish());
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
