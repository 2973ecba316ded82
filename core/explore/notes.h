// Where a plan is doubtful: sentences that stand under its figures (ui/README §9).
#pragma once

#include <string>
#include <vector>

#include "core/evaluate/figures.h"
#include "core/evaluate/scenario.h"

namespace ridgepoint {

/// What a note is about, for icons and tests. In the order in which they are shown.
enum class NoteKind {
    contextAboveModel,   ///< the longest or the typical context is above what the model was trained for
    medianAboveP90,      ///< a context whose median is above its 90th percentile is no distribution
    p90AboveLongest,     ///< more than a tenth of the contexts is cut to the longest
    headsNotDivided,     ///< tensor parallel does not divide the query heads
    beyondScaleUpDomain, ///< a group reaches beyond the scale-up domain
    outsideFit,          ///< an efficiency preset outside of what it was fitted on
    noPrice,             ///< no price or rent known: no costs
    noTargets            ///< TTFT is without a queue; only said where a TTFT target is set
};

struct Note {
    NoteKind kind;
    std::string
        sentence; ///< plain English, with the figures that make it so: "Tensor parallel 6 does not divide 64 query heads."
};

/// At most a handful, most important first. Requires: `figures` are those of the scenario, which is resolved.
[[nodiscard]] std::vector<Note> notesOf(const Scenario &scenario, const Figures &figures);

} // namespace ridgepoint
