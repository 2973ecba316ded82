// UTF-8 read one character at a time: for checking whole files, counting columns and making user text safe to show.
// Bytes that are not UTF-8 (overlong forms and surrogates among them) are told apart, never skipped.
#pragma once

#include <cstddef>
#include <string_view>

namespace ridgepoint {

/// One character of a text. An invalid byte is a character of its own: its value, length 1.
struct Utf8Character {
    char32_t code = 0;
    std::size_t length = 1;
    bool valid = false;
};

/// The character that begins at byte `at`. Requires: at < text.size().
[[nodiscard]] Utf8Character utf8At(std::string_view text, std::size_t at);

/// Offset of the first byte that is not UTF-8, or npos.
[[nodiscard]] std::size_t firstInvalidUtf8(std::string_view text);

} // namespace ridgepoint
