// The headings under which tables show figures.
#pragma once

#include <string_view>

namespace ridgepoint {

/// "Memory of one GPU" for "memory.usable_bytes". Figures of a heading stand together in the table of figures.
[[nodiscard]] std::string_view figureHeading(std::string_view name);

} // namespace ridgepoint
