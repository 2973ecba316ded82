#include "app/cli/figure_json.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "core/text/json.h"
#include "core/text/text.h"

namespace ridgepoint::cli {

namespace {

using Path = std::vector<std::string_view>;

Path partsOf(std::string_view name)
{
    Path parts;
    for (std::size_t at = 0; at <= name.size();) {
        const std::size_t dot = std::min(name.find('.', at), name.size());
        parts.push_back(name.substr(at, dot - at));
        at = dot + 1;
    }
    return parts;
}

std::string newLine(std::size_t indent, std::size_t depth)
{
    constexpr std::size_t step = 2;
    return "\n" + std::string(indent + step * depth, ' ');
}

/// Closes the objects that `last` is in and `next` is not, and opens those of `next`, up to its value.
std::string between(const Path &last, const Path &next, std::size_t indent)
{
    std::size_t shared = 0;
    while (shared + 1 < std::min(last.size(), next.size()) && last[shared] == next[shared])
        ++shared;
    std::string text;
    for (std::size_t depth = last.size() - 1; depth > shared; --depth)
        text += newLine(indent, depth) + "}";
    text += ",";
    for (std::size_t depth = shared; depth < next.size(); ++depth) {
        text += newLine(indent, depth + 1) + "\"" + std::string(next[depth]) + "\": ";
        if (depth + 1 < next.size())
            text += "{";
    }
    return text;
}

} // namespace

FigureJson::FigureJson(std::size_t indent) : m_begin("{" + newLine(indent, 1) + "\"name\": ")
{
    Path last = {"name"};
    for (const FigureRow &row : figureRows()) {
        if (row.step)
            continue;
        Path next = partsOf(row.name);
        m_members.push_back({between(last, next, indent), &row});
        last = std::move(next);
    }
    for (std::size_t depth = last.size(); depth > 0; --depth)
        m_end += newLine(indent, depth - 1) + "}";
}

void FigureJson::append(std::string &out, const Scenario &scenario, const Figures &figures) const
{
    out += m_begin;
    out += jsonText(scenario.name);
    for (const Member &member : m_members) {
        out += member.before;
        out += jsonOfFigure(member.row->get(figures));
    }
    out += m_end;
}

std::string jsonText(std::string_view text)
{
    std::string json = writeJson(nlohmann::ordered_json(text));
    json.pop_back(); // its newline
    return json;
}

std::string jsonOfFigure(const FigureValue &value)
{
    if (const double *number = std::get_if<double>(&value))
        return shortestNumber(*number);
    if (const bool *met = std::get_if<bool>(&value))
        return *met ? "true" : "false";
    if (const std::string_view *word = std::get_if<std::string_view>(&value))
        return jsonText(*word);
    return "null";
}

} // namespace ridgepoint::cli
