// A scenario in words: what it is, and what comes of it.
#pragma once

#include <QString>

#include "core/evaluate/figures.h"
#include "core/evaluate/scenario.h"

namespace ridgepoint {

/// "Qwen3 32B on 1 × H200 SXM 141GB"
[[nodiscard]] QString subjectOf(const Scenario &scenario);

/// "One H200 SXM 141GB serves 111 users at 27.5 tokens/s each, for $13.78 per user and month; 10 000 users take 91 GPUs and
/// $140 722 a month." Of a scenario that cannot be served, why. Requires: `figures` are those of `scenario`.
[[nodiscard]] QString answerOf(const Scenario &scenario, const Figures &figures);

} // namespace ridgepoint
