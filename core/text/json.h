// JSON text in: strict, in UTF-8, with the checks of resources/help/format.md that nlohmann/json leaves out
// (a key twice in one object, depth, numbers beyond a double), told with pointer or line and column.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <nlohmann/json_fwd.hpp>

#include "core/text/result.h"

namespace ridgepoint {

inline constexpr std::size_t largestFileBytes = 64u << 20;
inline constexpr int deepestNesting = 64;
/// Twice what the largest plan can need; a flood of tiny values beyond it would take a hundred times its own size in memory.
inline constexpr std::size_t mostValues = 5'000'000;

/// Parses strict JSON (RFC 8259): UTF-8 (a byte order mark is skipped), no comments, no key twice in one object, no
/// number beyond the range of a double, at most `deepestNesting` deep. Keys keep the file's order. Syntax, encoding and depth
/// errors have "line N, column N" as place (columns count characters), the others a JSON pointer.
[[nodiscard]] Result<nlohmann::ordered_json> parseJson(std::string_view text);

/// `pointer` + "/" + key, with ~ and / in the key escaped (RFC 6901).
[[nodiscard]] std::string pointerTo(std::string_view pointer, std::string_view key);
[[nodiscard]] std::string pointerTo(std::string_view pointer, std::size_t index);

/// JSON text out: two spaces a level, numbers in the shortest form that reads back to the same bits (whole numbers below
/// 1e15 without exponent or point), short arrays and objects of scalars on one line up to 100 characters, a newline at the
/// end. Never NaN or infinity: those are written as null.
[[nodiscard]] std::string writeJson(const nlohmann::ordered_json &value);

/// A value as it is quoted in an error: compact, cut to 60 characters (…), control characters escaped.
[[nodiscard]] std::string quotedJson(const nlohmann::ordered_json &value);

} // namespace ridgepoint
