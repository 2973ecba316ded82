// One sentence on what holds a plan: what set its batch, or by how much it misses where nothing runs at all.
#pragma once

#include <optional>

#include <QString>

#include "core/evaluate/figures.h"
#include "core/evaluate/scenario.h"

namespace ridgepoint {

/// "Batch 25, held by the 50 ms target." or "Does not fit: weights need 406 GB, one B200 leaves 160 GB."
/// Requires: `figures` are those of `scenario`, which is resolved.
[[nodiscard]] QString planSentence(const Scenario &scenario, const Figures &figures);

/// Why a plan has no batch, or misses a target with the one set by hand: what is the matter, and by how much.
struct Hindrance {
    QString what; ///< "This plan does not fit."
    QString why;  ///< "The weights need 406 GB and one B200 leaves 160 GB for them: 246 GB too much."
};

/// Empty where the plan runs and keeps its targets. Requires as `planSentence`.
[[nodiscard]] std::optional<Hindrance> hindranceOf(const Scenario &scenario, const Figures &figures);

} // namespace ridgepoint
