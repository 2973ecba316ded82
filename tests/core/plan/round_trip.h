// A plan saved is the plan read: the same bytes each time, and the same figures to the bit.
#pragma once

#include <string>

namespace plan_text {

/// Reads, writes, reads and writes `text`; the two written texts must be equal, and all inputs and figures.
void checkRoundTrip(const std::string &text);

} // namespace plan_text
