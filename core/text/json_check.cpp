#include "core/text/json_check.h"

#include <array>
#include <optional>

#include "core/text/json.h"
#include "core/text/text.h"

namespace ridgepoint {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// One pass over a text. Functions that read something return false where they have set the error.
class Checker {
public:
    explicit Checker(std::string_view text) : m_text(text) {}

    Result<JsonOutline> check()
    {
        skipBlanks();
        if (atEnd())
            return Error{{}, lineAndColumn(m_text, m_at), "a JSON value", "an empty file", {}};
        bool done = readValue("a value");
        while (done && m_depth > 0)
            done = readOn();
        skipBlanks();
        if (done && !atEnd())
            fail("the end of the file");
        if (m_error)
            return *std::move(m_error);
        return std::move(m_outline);
    }

private:
    struct Level {
        char closing = 0;
        std::size_t container = 0;
        bool justOpened = true;
    };

    bool atEnd() const { return m_at >= m_text.size(); }
    char here() const
    {
        return atEnd() ? '\0' : m_text[m_at];
    } // a NUL is no token, so it fails like the end does
    Level &innermost() { return m_levels[static_cast<std::size_t>(m_depth - 1)]; }

    bool fail(std::string expected)
    {
        m_error = syntaxError(m_text, m_at, std::move(expected));
        return false;
    }

    void skipBlanks()
    {
        while (here() == ' ' || here() == '\n' || here() == '\r' || here() == '\t')
            ++m_at;
    }

    /// Reads on inside the innermost container: its end, or its next element or member.
    bool readOn()
    {
        Level &level = innermost();
        const bool object = level.closing == '}';
        const bool first = level.justOpened;
        skipBlanks();
        if (here() == level.closing) {
            ++m_at;
            --m_depth;
            return true;
        }
        if (!first) {
            if (here() != ',')
                return fail(std::string("',' or '") + level.closing + "'");
            ++m_at;
            skipBlanks();
        }
        level.justOpened = false;
        ++m_outline.sizes[level.container];
        if (!object)
            return readValue(first ? "a value or ']'" : "a value");
        if (here() != '"')
            return fail(first ? "a key in double quotes or '}'" : "a key in double quotes");
        return readString() && readColon() && readValue("a value");
    }

    bool readColon()
    {
        skipBlanks();
        if (here() != ':')
            return fail("':' after the key");
        ++m_at;
        skipBlanks();
        return true;
    }

    bool readValue(const char *expected)
    {
        if (++m_values > mostValues) {
            m_error = Error{{},
                            lineAndColumn(m_text, m_at),
                            "at most " + std::to_string(mostValues) + " values",
                            "one more",
                            {}};
            return false;
        }
        switch (here()) {
        case '{':
            return open('}');
        case '[':
            return open(']');
        case '"':
            return readString();
        case 't':
            return readWord("true", expected);
        case 'f':
            return readWord("false", expected);
        case 'n':
            return readWord("null", expected);
        default:
            return here() == '-' || isDigit(here()) ? readNumber() : fail(expected);
        }
    }

    bool open(char closing)
    {
        if (m_depth == deepestNesting) {
            m_error = Error{{},
                            lineAndColumn(m_text, m_at),
                            "values nested at most " + std::to_string(deepestNesting) + " deep",
                            "one nested deeper",
                            {}};
            return false;
        }
        ++m_depth;
        innermost() = {closing, m_outline.sizes.size(), true};
        m_outline.sizes.push_back(0);
        ++m_at;
        return true;
    }

    bool readWord(std::string_view word, const char *expected)
    {
        if (m_text.substr(m_at, word.size()) != word)
            return fail(expected);
        m_at += word.size();
        return true;
    }

    bool readDigits(const char *expected)
    {
        if (!isDigit(here()))
            return fail(expected);
        while (isDigit(here()))
            ++m_at;
        return true;
    }

    bool readNumber()
    {
        const std::size_t start = m_at;
        if (here() == '-')
            ++m_at;
        const bool zero = here() == '0';
        const std::size_t digits = m_at;
        if (!readDigits("a digit after '-'"))
            return false;
        if (zero && m_at > digits + 1) {
            m_at = start;
            return fail("a number without zeros in front");
        }
        if (here() == '.') {
            ++m_at;
            if (!readDigits("a digit after the decimal point"))
                return false;
        }
        if (here() != 'e' && here() != 'E')
            return true;
        ++m_at;
        if (here() == '+' || here() == '-')
            ++m_at;
        return readDigits("a digit of the exponent");
    }

    bool readString()
    {
        ++m_at;
        for (;;) {
            // The end of the text, a raw line break and the like need a look; all else is only passed.
            while (!atEnd() && m_text[m_at] != '"' && m_text[m_at] != '\\'
                   && static_cast<unsigned char>(m_text[m_at]) >= 0x20)
                ++m_at;
            if (here() == '"') {
                ++m_at;
                return true;
            }
            if (here() != '\\')
                return failInString();
            if (!readEscape())
                return false;
        }
    }

    bool failInString()
    {
        fail("'\"' at the end of a string");
        if (here() == '\n' || here() == '\r')
            m_error->advice = "a line break inside a string is written \\n";
        else if (!atEnd())
            m_error->advice =
                "a control character inside a string is written as \\u and four hexadecimal digits";
        return false;
    }

    bool readEscape()
    {
        ++m_at;
        if (here() != 'u') {
            if (atEnd() || std::string_view("\"\\/bfnrt").find(here()) == std::string_view::npos)
                return fail("one of \" \\ / b f n r t u after '\\'");
            ++m_at;
            return true;
        }
        const std::size_t start = m_at - 1;
        const std::optional<unsigned> unit = readUnit();
        if (!unit)
            return false;
        if (*unit < 0xD800 || *unit > 0xDFFF)
            return true;
        const bool pairOpens = *unit <= 0xDBFF && m_text.substr(m_at, 2) == "\\u";
        if (pairOpens) {
            ++m_at;
            const std::optional<unsigned> second = readUnit();
            if (!second)
                return false;
            if (*second >= 0xDC00 && *second <= 0xDFFF)
                return true;
        }
        m_error = Error{{},
                        lineAndColumn(m_text, start),
                        "both halves of a surrogate pair, such as \\uD83D\\uDE00",
                        "'" + quoted(m_text.substr(start, m_at - start)) + "'",
                        {}};
        return false;
    }

    /// The UTF-16 unit that stands after the `u` of an escape.
    std::optional<unsigned> readUnit()
    {
        ++m_at;
        unsigned unit = 0;
        for (int i = 0; i < 4; ++i, ++m_at) {
            const char c = here();
            if (!isHex(c)) {
                fail("four hexadecimal digits after \\u");
                return std::nullopt;
            }
            unit = unit * 16 + static_cast<unsigned>(isDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10);
        }
        return unit;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_depth = 0;
    std::size_t m_values = 0;
    std::array<Level, deepestNesting> m_levels;
    JsonOutline m_outline;
    std::optional<Error> m_error;
};

} // namespace

Result<JsonOutline> checkJson(std::string_view text)
{
    return Checker(text).check();
}

} // namespace ridgepoint
