// A scenario of one plan within another, whose catalogue may have other figures under the same ids.
#pragma once

#include "core/plan/plan.h"
#include "core/text/result.h"

namespace ridgepoint {

/// The scenario as it has to stand in a plan with `catalog` so that neither its own figures nor those of the plan's scenarios
/// change. An entry that the catalogue has not is added to it. One that it has with other figures stays as it is: the
/// scenario then takes its own figures along as a GPU or a model of its own. An Error where even so a figure would change;
/// the catalogue is then as before. Requires: resolved.
[[nodiscard]] Result<Scenario> adoptScenario(const Scenario &scenario, Catalog &catalog);

} // namespace ridgepoint
