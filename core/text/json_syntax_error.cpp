#include "core/text/json_check.h"

#include <algorithm>

#include "core/text/text.h"
#include "core/text/utf8.h"

namespace ridgepoint {

namespace {

constexpr std::size_t longestWord = 40;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isWordCharacter(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '.' || c == '+'
           || c == '-' || static_cast<unsigned char>(c) >= 0x80;
}

/// The word, or else the one character, at byte `at`; a string with its quotes, as far as it goes on the line.
std::string_view tokenAt(std::string_view text, std::size_t at)
{
    const std::string_view rest = text.substr(at);
    if (rest.front() == '"') {
        const std::size_t end = rest.find_first_of("\"\r\n", 1);
        return end == std::string_view::npos ? rest : rest.substr(0, rest[end] == '"' ? end + 1 : end);
    }
    const auto end = std::find_if_not(rest.begin(), rest.end(), isWordCharacter);
    const auto length = static_cast<std::size_t>(end - rest.begin());
    return rest.substr(0, std::max(length, utf8At(rest, 0).length));
}

std::string described(std::string_view text, std::size_t at)
{
    if (at >= text.size())
        return "the end of the file";
    if (text[at] == '\n' || text[at] == '\r')
        return "a line break";
    const std::string_view token = tokenAt(text, at);
    if (token.front() == '"')
        return quoted(token);
    return "'" + quoted(token, longestWord) + "'";
}

/// The offset of the last character before `at` that is no blank, or npos.
std::size_t beforeBlanks(std::string_view text, std::size_t at)
{
    return at == 0 ? std::string_view::npos : text.find_last_not_of(" \t\r\n", at - 1);
}

/// What to do about the mistakes that people make most.
std::string adviceAt(std::string_view text, std::size_t at)
{
    if (at >= text.size())
        return "the file seems to be cut off";
    const std::string_view token = tokenAt(text, at);
    const std::size_t before = beforeBlanks(text, at);
    const bool afterComma = before != std::string_view::npos && text[before] == ',';
    if (afterComma && (token == "]" || token == "}"))
        return "remove the comma before it";
    if (afterComma && before + 1 == at && before > 0 && isDigit(text[before - 1]) && isDigit(token.front()))
        return "the decimal mark is a point";
    if (token.front() == '/' || token.front() == '#')
        return "JSON has no comments";
    if (token.front() == '\'')
        return "strings and keys stand in double quotes";
    if (token == "NaN" || token == "nan" || token == "Infinity" || token == "-Infinity" || token == "inf")
        return "JSON has no such number; null is a value that is not known";
    if (token == "True" || token == "False" || token == "None")
        return "the words are true, false and null";
    return {};
}

} // namespace

std::string lineAndColumn(std::string_view text, std::size_t at)
{
    std::size_t line = 1;
    std::size_t lineStart = 0;
    for (std::size_t i = 0; i < at; ++i) {
        const bool returnBeforeNewline = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
        if (text[i] == '\n' || (text[i] == '\r' && !returnBeforeNewline)) {
            ++line;
            lineStart = i + 1;
        }
    }
    std::size_t column = 1;
    for (std::size_t i = lineStart; i < at; i += utf8At(text, i).length)
        ++column;
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

Error syntaxError(std::string_view text, std::size_t at, std::string expected)
{
    Error error;
    error.place = lineAndColumn(text, at);
    error.expected = std::move(expected);
    error.found = described(text, at);
    error.advice = adviceAt(text, at);
    return error;
}

} // namespace ridgepoint
