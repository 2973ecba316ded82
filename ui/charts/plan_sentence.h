// One sentence on what holds a plan: what set its batch, or by how much it misses where nothing runs at all.
#pragma once

#include <QString>

#include "core/evaluate/figures.h"
#include "core/evaluate/scenario.h"

namespace ridgepoint {

/// "Batch 25, held by the 50 ms target." or "Does not fit: weights need 406 GB, one B200 leaves 160 GB."
/// Requires: `figures` are those of `scenario`, which is resolved.
[[nodiscard]] QString planSentence(const Scenario &scenario, const Figures &figures);

} // namespace ridgepoint
