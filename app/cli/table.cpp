#include "app/cli/table.h"

#include <algorithm>

#include "core/text/text.h"
#include "core/text/utf8.h"

namespace ridgepoint::cli {

namespace {

bool takesRoom(char32_t code)
{
    constexpr char32_t firstMark = 0x300;
    constexpr char32_t lastMark = 0x36F;
    return code < firstMark || code > lastMark;
}

} // namespace

std::size_t displayWidth(std::string_view text)
{
    std::size_t width = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Character character = utf8At(text, at);
        width += takesRoom(character.code) ? 1 : 0;
        at += character.length;
    }
    return width;
}

std::string padRight(std::string_view text, std::size_t width)
{
    const std::size_t own = displayWidth(text);
    return std::string(text) + std::string(width > own ? width - own : 0, ' ');
}

std::string padLeft(std::string_view text, std::size_t width)
{
    const std::size_t own = displayWidth(text);
    return std::string(width > own ? width - own : 0, ' ') + std::string(text);
}

std::string shortened(std::string_view text, std::size_t width)
{
    if (displayWidth(text) <= width)
        return std::string(text);
    std::string result;
    std::size_t room = width == 0 ? 0 : width - 1; // the last is for the ellipsis
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Character character = utf8At(text, at);
        if (takesRoom(character.code)) {
            if (room == 0)
                break;
            --room;
        }
        result += text.substr(at, character.length);
        at += character.length;
    }
    return result + "…";
}

std::vector<std::string> wrapped(std::string_view text, std::size_t width)
{
    std::vector<std::string> lines;
    std::string line;
    while (!text.empty()) {
        const std::size_t blank = std::min(text.find(' '), text.size());
        const std::string_view word = text.substr(0, blank);
        text.remove_prefix(std::min(blank + 1, text.size()));
        if (!line.empty() && displayWidth(line) + 1 + displayWidth(word) > width) {
            lines.push_back(std::move(line));
            line.clear();
        }
        line += (line.empty() ? "" : " ") + std::string(word);
    }
    if (!line.empty())
        lines.push_back(std::move(line));
    return lines;
}

void Table::add(std::vector<std::string> cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i)
        cells[i] = shortened(quoted(cells[i], cells[i].size()), m_columns[i].widest);
    m_rows.push_back(std::move(cells));
}

void Table::write(Output &output) const
{
    std::vector<std::size_t> widths;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        widths.push_back(displayWidth(m_columns[i].heading));
        for (const auto &row : m_rows)
            widths[i] = std::max(widths[i], displayWidth(row[i]));
    }
    const auto lineOf = [&](const auto &textOf) {
        std::string line;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const bool last = i + 1 == m_columns.size();
            const std::string &cell = textOf(i);
            if (m_columns[i].align == Align::right)
                line += padLeft(cell, widths[i]);
            else
                line += last ? cell : padRight(cell, widths[i]);
            line += last ? "" : "  ";
        }
        return line;
    };
    output.write(output.bold(lineOf([&](std::size_t i) -> const std::string & {
        return m_columns[i].heading;
    })) + "\n");
    for (const auto &row : m_rows)
        output.write(lineOf([&](std::size_t i) -> const std::string & { return row[i]; }) + "\n");
}

} // namespace ridgepoint::cli
