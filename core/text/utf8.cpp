#include "core/text/utf8.h"

#include <cstdint>
#include <cstring>

namespace ridgepoint {

namespace {

/// How many bytes a character that begins with `lead` has; 0 where none begins so.
std::size_t lengthOf(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    if (lead >= 0xF0 && lead <= 0xF4)
        return 4;
    return 0;
}

bool isScalarOfLength(char32_t code, std::size_t length)
{
    if (length == 3)
        return code >= 0x800 && (code < 0xD800 || code > 0xDFFF);
    if (length == 4)
        return code >= 0x10000 && code <= 0x10FFFF;
    return true;
}

} // namespace

Utf8Character utf8At(std::string_view text, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t length = lengthOf(lead);
    if (length == 1)
        return {lead, 1, true};
    const Utf8Character invalid{lead, 1, false};
    if (length == 0 || length > text.size() - at)
        return invalid;
    char32_t code = lead & (0xFFu >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        const auto next = static_cast<unsigned char>(text[at + i]);
        if ((next & 0xC0) != 0x80)
            return invalid;
        code = (code << 6) | (next & 0x3Fu);
    }
    if (!isScalarOfLength(code, length))
        return invalid;
    return {code, length, true};
}

std::size_t firstInvalidUtf8(std::string_view text)
{
    constexpr std::uint64_t highBits = 0x8080808080808080u;
    std::size_t at = 0;
    while (at < text.size()) {
        std::uint64_t block = 0; // eight bytes of ASCII at once: plans are nearly all ASCII
        if (text.size() - at >= sizeof block) {
            std::memcpy(&block, text.data() + at, sizeof block);
            if ((block & highBits) == 0) {
                at += sizeof block;
                continue;
            }
        }
        const Utf8Character character = utf8At(text, at);
        if (!character.valid)
            return at;
        at += character.length;
    }
    return std::string_view::npos;
}

} // namespace ridgepoint
