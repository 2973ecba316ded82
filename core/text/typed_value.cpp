#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/text/typed_unit.h"
#include "core/text/utf8.h"

namespace ridgepoint {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isBlank(char32_t code)
{
    constexpr std::array<char32_t, 7> blanks = {' ', '\t', 0x00A0, 0x2007, 0x2008, 0x2009, 0x202F};
    return std::find(blanks.begin(), blanks.end(), code) != blanks.end();
}

/// The text with every blank as one plain space, none at the ends, true minus as -, and both micro signs as one.
/// Nothing where it is not UTF-8.
std::optional<std::string> plainText(std::string_view text)
{
    constexpr char32_t trueMinus = 0x2212;
    constexpr char32_t greekMu = 0x03BC;
    std::string plain;
    bool blank = false;
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Character character = utf8At(text, at);
        if (!character.valid)
            return std::nullopt;
        if (isBlank(character.code)) {
            blank = !plain.empty();
        } else {
            if (blank)
                plain += ' ';
            blank = false;
            if (character.code == trueMinus)
                plain += '-';
            else if (character.code == greekMu)
                plain += "µ";
            else
                plain += text.substr(at, character.length);
        }
        at += character.length;
    }
    return plain;
}

struct Marks {
    char decimal = '.';
    char group = ',';
};

/// A field always takes the point; the locale's comma beside it. Where both stand in a text the last is the decimal mark.
Marks marksOf(std::string_view text, char decimalMark)
{
    if (decimalMark != ',')
        return {};
    const std::size_t comma = text.rfind(',');
    const std::size_t point = text.rfind('.');
    if (comma == std::string_view::npos)
        return {'.', '\0'};
    if (point == std::string_view::npos)
        return {',', '\0'};
    return comma > point ? Marks{',', '.'} : Marks{'.', ','};
}

/// Takes what begins a text and is a number off it. Members leave `rest` at what follows.
class NumberReader {
public:
    NumberReader(std::string_view text, Marks marks) : m_rest(text), m_marks(marks) {}

    /// The digits, as std::from_chars reads them, without exponent; empty where there is no number.
    std::string mantissa()
    {
        std::string digits = whole();
        if (!m_rest.empty() && m_rest.front() == m_marks.decimal) {
            const std::size_t end = digitsAt(1);
            if (end == 1 && digits.empty())
                return {};
            digits += '.';
            digits += m_rest.substr(1, end - 1);
            m_rest.remove_prefix(end);
        }
        return digits;
    }

    /// The exponent after an e, 0 where there is none. An e without digits is left: it may begin a unit.
    std::optional<int> exponent()
    {
        if (m_rest.empty() || (m_rest.front() != 'e' && m_rest.front() != 'E'))
            return 0;
        std::size_t start = 1;
        const bool negative = m_rest.size() > 1 && m_rest[1] == '-';
        if (negative || (m_rest.size() > 1 && m_rest[1] == '+'))
            ++start;
        const std::size_t end = digitsAt(start);
        if (end == start)
            return 0;
        int value = 0;
        for (const char c : m_rest.substr(start, end - start)) {
            value = value * 10 + (c - '0');
            if (value > 999) // beyond any double, and short of what an int holds
                return std::nullopt;
        }
        m_rest.remove_prefix(end);
        return negative ? -value : value;
    }

    std::string_view rest() const { return m_rest; }

private:
    /// Where the digits that begin at `start` end.
    std::size_t digitsAt(std::size_t start) const
    {
        std::size_t end = start;
        while (end < m_rest.size() && isDigit(m_rest[end]))
            ++end;
        return end;
    }

    bool isGroupMark(char c) const { return c == ' ' || c == '_' || (c == m_marks.group && c != '\0'); }

    /// The whole part. Groups of exactly three digits follow a first one of one to three, all with the same mark.
    std::string whole()
    {
        constexpr std::size_t group = 3;
        std::size_t end = digitsAt(0);
        std::string digits(m_rest.substr(0, end));
        const bool mayHaveGroups = end >= 1 && end <= group && digits.front() != '0';
        const char mark =
            mayHaveGroups && end < m_rest.size() && isGroupMark(m_rest[end]) ? m_rest[end] : '\0';
        while (mark != '\0' && end < m_rest.size() && m_rest[end] == mark
               && digitsAt(end + 1) == end + 1 + group) {
            digits += m_rest.substr(end + 1, group);
            end += 1 + group;
        }
        m_rest.remove_prefix(end);
        return digits;
    }

    std::string_view m_rest;
    Marks m_marks;
};

bool isMoney(std::string_view unit)
{
    return unit.starts_with('$');
}

/// What may stand before a number, in either order.
struct Front {
    bool dollar = false;
    bool sign = false;
    bool negative = false;
};

/// Takes a sign off the text, and the $ of an amount.
Front takeFront(std::string_view &text, bool money)
{
    Front front;
    while (!text.empty()) {
        const char c = text.front();
        if (c == '$' && money && !front.dollar)
            front.dollar = true;
        else if ((c == '-' || c == '+') && !front.sign)
            front.sign = true;
        else if (c != ' ')
            break;
        front.negative = front.negative || c == '-';
        text.remove_prefix(1);
    }
    return front;
}

std::string withoutBlanks(std::string name)
{
    std::erase(name, ' ');
    return name;
}

/// "/M tok" of "$3/M tok" with its dollar back.
std::string withDollar(std::string suffix)
{
    return suffix.insert(std::min(suffix.find('/'), suffix.size()), "$");
}

} // namespace

std::optional<double> parseTyped(std::string_view text, std::string_view unit, char decimalMark)
{
    constexpr std::size_t longestEntry = 200;
    if (text.size() > longestEntry)
        return std::nullopt;
    const std::optional<std::string> plain = plainText(text);
    const std::optional<std::string> field = plainText(unit);
    if (!plain || !field)
        return std::nullopt;

    std::string_view rest = *plain;
    const Front front = takeFront(rest, isMoney(*field));
    NumberReader reader(rest, marksOf(rest, decimalMark));
    const std::string mantissa = reader.mantissa();
    const std::optional<int> exponent = reader.exponent();
    if (mantissa.empty() || !exponent)
        return std::nullopt;

    std::string suffix = withoutBlanks(std::string(reader.rest()));
    if (front.dollar)
        suffix = withDollar(std::move(suffix));
    if (std::any_of(suffix.begin(), suffix.end(), isDigit)) // "12 34", "1..2"
        return std::nullopt;
    const std::optional<TypedUnit> factor = conversion(suffix, withoutBlanks(*field));
    if (!factor)
        return std::nullopt;
    const std::optional<double> scaled =
        parseNumber(mantissa + "e" + std::to_string(*exponent + factor->exponent));
    if (!scaled)
        return std::nullopt;
    const double value = *scaled * factor->ratio * (front.negative ? -1 : 1);
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace ridgepoint
