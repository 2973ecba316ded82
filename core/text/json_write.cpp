#include "core/text/json.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include <nlohmann/json.hpp>

#include "core/text/text.h"
#include "core/text/utf8.h"

namespace ridgepoint {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t lineLength = 100;
constexpr std::size_t indentation = 2;

void appendEscape(std::string &out, char32_t code)
{
    constexpr std::string_view hex = "0123456789abcdef";
    constexpr std::string_view controls = "\b\f\n\r\t";
    constexpr std::string_view letters = "bfnrt";
    const std::size_t letter = controls.find(static_cast<char>(code));
    if (letter != std::string_view::npos) {
        out += '\\';
        out += letters[letter];
        return;
    }
    out += "\\u00";
    out += hex[(code >> 4) & 0xF];
    out += hex[code & 0xF];
}

/// A JSON string, or the beginning of one: it ends without its quote where `out` would grow past `limit` bytes.
void appendString(std::string &out, std::string_view text, std::size_t limit)
{
    out += '"';
    for (std::size_t at = 0; at < text.size();) {
        if (out.size() > limit)
            return;
        const Utf8Character character = utf8At(text, at);
        if (!character.valid) {
            out += "\uFFFD"; // a string that came from elsewhere than a file; a file of ours is always UTF-8
        } else if (character.code == '"' || character.code == '\\') {
            out += '\\';
            out += text[at];
        } else if (character.code < 0x20 || character.code == 0x7F) {
            appendEscape(out, character.code);
        } else {
            out += text.substr(at, character.length);
        }
        at += character.length;
    }
    out += '"';
}

std::string numberText(const Json &value)
{
    if (value.is_number_unsigned())
        return std::to_string(value.get<std::uint64_t>());
    if (value.is_number_integer())
        return std::to_string(value.get<std::int64_t>());
    const auto number = value.get<double>();
    if (!std::isfinite(number))
        return "null";
    if (number == 0 && std::signbit(number))
        return "-0.0"; // as "-0" it would be read as a whole number, which has no such zero
    return shortestNumber(number);
}

void appendScalar(std::string &out, const Json &value, std::size_t limit)
{
    if (value.is_string())
        appendString(out, value.get_ref<const std::string &>(), limit);
    else if (value.is_boolean())
        out += value.get<bool>() ? "true" : "false";
    else
        out += value.is_number() ? numberText(value) : "null";
}

std::size_t charactersOf(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

/// A container of scalars on one line, where it has no other container in it and takes at most `room` characters.
std::optional<std::string> oneLine(const Json &value, std::size_t room)
{
    const std::size_t limit = 4 * room; // bytes: a character has at most four
    std::string line = value.is_object() ? "{ " : "[";
    bool first = true;
    for (const auto &item : value.items()) {
        if (item.value().is_structured())
            return std::nullopt;
        if (!first)
            line += ", ";
        first = false;
        if (value.is_object()) {
            appendString(line, item.key(), limit);
            line += ": ";
        }
        appendScalar(line, item.value(), limit);
        if (line.size() > limit)
            return std::nullopt;
    }
    line += value.is_object() ? " }" : "]";
    if (charactersOf(line) > room)
        return std::nullopt;
    return line;
}

/// `column` is where the value begins, `indent` where its line does.
void appendValue(std::string &out, const Json &value, std::size_t indent, std::size_t column)
{
    constexpr std::size_t noLimit = std::string::npos;
    if (!value.is_structured())
        return appendScalar(out, value, noLimit);
    if (value.empty()) {
        out += value.is_object() ? "{}" : "[]";
        return;
    }
    constexpr std::size_t comma = 1;
    const std::size_t room = lineLength - std::min(lineLength, column + comma);
    if (const std::optional<std::string> line = oneLine(value, room)) {
        out += *line;
        return;
    }
    out += value.is_object() ? '{' : '[';
    const std::size_t inner = indent + indentation;
    bool first = true;
    for (const auto &item : value.items()) {
        out += first ? "\n" : ",\n";
        first = false;
        out.append(inner, ' ');
        const std::size_t start = out.size();
        if (value.is_object()) {
            appendString(out, item.key(), noLimit);
            out += ": ";
        }
        appendValue(out, item.value(), inner, inner + charactersOf(std::string_view(out).substr(start)));
    }
    out += '\n';
    out.append(indent, ' ');
    out += value.is_object() ? '}' : ']';
}

/// Compact text, of which no more is written than `limit` bytes and one piece.
void appendCompact(std::string &out, const Json &value, std::size_t limit)
{
    if (!value.is_structured())
        return appendScalar(out, value, limit);
    out += value.is_object() ? '{' : '[';
    bool first = true;
    for (const auto &item : value.items()) {
        if (out.size() > limit)
            return;
        if (!first)
            out += ',';
        first = false;
        if (value.is_object()) {
            appendString(out, item.key(), limit);
            out += ':';
        }
        appendCompact(out, item.value(), limit);
    }
    out += value.is_object() ? '}' : ']';
}

} // namespace

std::string writeJson(const Json &value)
{
    std::string out;
    appendValue(out, value, 0, 0);
    out += '\n';
    return out;
}

std::string quotedJson(const Json &value)
{
    constexpr std::size_t longest = 60;
    std::string text;
    appendCompact(text, value, 4 * longest);
    return quoted(text, longest);
}

} // namespace ridgepoint
