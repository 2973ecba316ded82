// The grammar of JSON (RFC 8259) checked before nlohmann/json builds anything: where a text fails, the error says in
// plain words what should stand there, which that library's messages do not, and a hostile text is turned away in one
// pass with next to no memory. The size of every container, learnt on the way, lets the builder allocate once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/result.h"

namespace ridgepoint {

/// What the check knows of a valid text.
struct JsonOutline {
    std::vector<std::uint32_t>
        sizes; ///< members or elements of each container, in the order in which they open
};

/// Checks form and depth of `text`, which is UTF-8 without a byte order mark.
[[nodiscard]] Result<JsonOutline> checkJson(std::string_view text);

/// "line 3, column 14" of byte `at`, both from 1; columns count characters, and \n, \r\n and \r each end a line.
[[nodiscard]] std::string lineAndColumn(std::string_view text, std::size_t at);

/// The error for a text in which something else stands at byte `at` than was expected.
[[nodiscard]] Error syntaxError(std::string_view text, std::size_t at, std::string expected);

} // namespace ridgepoint
