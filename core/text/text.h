// Small tools on text: numbers in and out, quoting of user text, nearest names, and figures as people read them.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ridgepoint {

/// The number that all of `text` is, by std::from_chars: nothing on trailing text, infinity or NaN. Never by the locale.
[[nodiscard]] std::optional<double> parseNumber(std::string_view text);

/// The shortest text that reads back to the same bits; whole numbers below 1e15 without exponent ("32000000000").
/// Requires: finite.
[[nodiscard]] std::string shortestNumber(double value);

/// User text made safe for one line: control characters (C0, DEL, C1, U+2028/9, bidi overrides) and noncharacters as \u
/// escapes (\U and eight digits above U+FFFF), cut to `limit` characters with "…". Invalid UTF-8 bytes become \xNN. An object rather than a function, because a call with a
/// std::string would find std::quoted through its argument wherever <iomanip> is included.
struct Quoted {
    [[nodiscard]] std::string operator()(std::string_view text, std::size_t limit = 60) const;
};
inline constexpr Quoted quoted;

/// The candidate nearest to `word` by optimal string alignment distance, case-insensitive; empty where none is nearer
/// than half its length. Ties: the first.
[[nodiscard]] std::string_view nearestName(std::string_view word,
                                           std::span<const std::string_view> candidates);

/// ` (did you mean 'x'?)`-style advice for an unknown name: "did you mean 'active_share'?", else the list of candidates
/// while it is short (≤ 12): "known are a, b and c"; of a longer one up to three that have most words in common with it; else empty.
[[nodiscard]] std::string adviceForUnknown(std::string_view word,
                                           std::span<const std::string_view> candidates);

// Figures for people (ui/README §4): 3 significant digits, thin space (U+2009) between groups of three from 1 000, true
// minus (U+2212), no exponents. The same in every locale.

/// 3 significant digits: "48.5", "0.972", "129", "12 650" (grouped), "0.0000123". Whole part never rounded below 3 digits
/// ("1 234 567" for 1234567.4).
[[nodiscard]] std::string formatFigure(double value);
/// A count, whole: "12 650".
[[nodiscard]] std::string formatCount(double value);
/// "$11.77", "$0.97", "$0.0972" (three digits below $0.10), "$120 441" (whole from $100), "−$3.20".
[[nodiscard]] std::string formatMoney(double usd);
/// 3 digits with an SI prefix before `unit`: formatSi(2.3e12, "FLOP") "2.30 TFLOP"; below 1 no prefix but m and µ for
/// units that take them: formatSi(0.0238, "s") "23.8 ms".
[[nodiscard]] std::string formatSi(double value, std::string_view unit);
/// "37 %", "0.5 %": a share as per cent, up to 3 digits.
[[nodiscard]] std::string formatShare(double share);

/// What a person types in a field: "40k", "32B", "2e5", "12 650", "12,650", "20%", "1.5 TB/s", "$40k", in the field's
/// unit. A comma before exactly three digits separates groups unless `decimalMark` is ','. Nothing where it is not a number.
/// `unit` is the field's: "GB", "GB/s", "tok", "%", "ms", "µs", "$", "W", "TFLOP/s"…; a typed unit of the same kind is
/// converted ("1.5 TB/s" in a GB/s field is 1500; "2 s" in an ms field 2000); in a % field a bare number is per cent and the
/// result is the share (20 → 0.2). A "B" alone is 1e9, but in a field of bytes a byte; a field whose own unit is "B"
/// (parameters) holds billions: "32" and "32B" are 32, "500M" 0.5.
[[nodiscard]] std::optional<double> parseTyped(std::string_view text, std::string_view unit,
                                               char decimalMark = '.');

} // namespace ridgepoint
