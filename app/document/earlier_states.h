// The shown scenario as it was before the last steps that can be undone.
#pragma once

#include <cstddef>
#include <vector>

#include <QString>

#include "core/evaluate/scenario.h"

namespace ridgepoint {

class Document;

struct EarlierState {
    int step = 0;                       ///< of the undo stack: the state before it
    QString text;                       ///< what the step did: "Set active share to 0.3"
    const Scenario *scenario = nullptr; ///< the undo stack's own, until that changes
};

/// The latest first, at most so many. Ends at a step that adds, removes, moves or replaces scenarios.
[[nodiscard]] std::vector<EarlierState> earlierStates(const Document &document, std::size_t most);

} // namespace ridgepoint
