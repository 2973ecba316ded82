#include "core/text/text.h"

#include "core/text/utf8.h"

namespace ridgepoint {

namespace {

/// What stands for no character at all; XML allows two of them nowhere, escaped or not.
bool isNoncharacter(char32_t code)
{
    return (code >= 0xFDD0 && code <= 0xFDEF) || (code & 0xFFFE) == 0xFFFE;
}

/// Characters that would move the cursor, break the line or turn the reading direction of what follows.
bool isUnsafe(char32_t code)
{
    return isNoncharacter(code) || code < 0x20 || (code >= 0x7F && code <= 0x9F) // C0, DEL, C1
           || code == 0x2028 || code == 0x2029 // line and paragraph separator
           || code == 0x061C || code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E)
           || (code >= 0x2066 && code <= 0x2069) // bidi marks, overrides, isolates
           || code == 0xFEFF;
}

std::string escaped(std::string_view introduction, char32_t code, int digits)
{
    constexpr std::string_view hex = "0123456789ABCDEF";
    std::string text(introduction);
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4)
        text += hex[(code >> shift) & 0xF];
    return text;
}

} // namespace

std::string Quoted::operator()(std::string_view text, std::size_t limit) const
{
    std::string result;
    std::size_t characters = 0;
    std::size_t roomForEllipsis =
        0; // bytes of `result` that are kept where the text turns out to be too long
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Character character = utf8At(text, at);
        std::string_view piece = text.substr(at, character.length);
        std::string escape;
        if (!character.valid)
            escape = escaped("\\x", character.code, 2);
        else if (isUnsafe(character.code))
            escape = character.code > 0xFFFF ? escaped("\\U", character.code, 8)
                                             : escaped("\\u", character.code, 4);
        if (!escape.empty())
            piece = escape;
        const std::size_t width = escape.empty() ? 1 : escape.size();
        if (width > limit - characters)
            return result.substr(0, roomForEllipsis) + "…";
        result += piece;
        characters += width;
        if (characters < limit)
            roomForEllipsis = result.size();
        at += character.length;
    }
    return result;
}

} // namespace ridgepoint
