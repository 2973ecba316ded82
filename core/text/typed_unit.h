// Units as people type them in a field, and as the fields have them: "TB/s", "Gbit/s", "µs", "$/GPU-h", "32B".
// Powers of ten stay exponents, so that 1.5 TB/s in a GB/s field is exactly 1500.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ridgepoint {

/// A unit: `ratio` · 10^`exponent` of what `kind` names.
struct TypedUnit {
    std::string kind;
    int exponent = 0;
    double ratio = 1;
};

/// How many of `field`'s unit one of `suffix` is (both without blanks): for ("TB/s", "GB/s") 10^3. An empty suffix is
/// the field's own unit, a letter such as k or B multiplies it. Nothing where the two do not go together. In a % field
/// one is 10^-2: its values are shares.
[[nodiscard]] std::optional<TypedUnit> conversion(std::string_view suffix, std::string_view field);

} // namespace ridgepoint
