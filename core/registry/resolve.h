// Makes a scenario ready for `evaluate`: looks its presets up in a catalogue and checks what no single input can say.
#pragma once

#include "core/catalog/catalog.h"
#include "core/evaluate/scenario.h"
#include "core/text/result.h"

namespace ridgepoint {

/// Sets the entries that the scenario's presets name, then checks what inputs must be together: hardware complete, a rate for
/// the compute precision, links that the layout needs known, no more stages than layers, longest context not below the
/// median, a longest context where KV is reserved. The Error's place is a pointer within the scenario. On an Error the
/// scenario may not be evaluated.
[[nodiscard]] Result<Done> resolve(Scenario &scenario, const Catalog &catalog);

/// The second half of it alone: what inputs must be together. For what is tried out many times with the entries in place.
/// Requires: the entries that the scenario names.
[[nodiscard]] Result<Done> checkTogether(const Scenario &scenario);

} // namespace ridgepoint
