// `resolved` of a plan file: the catalogue entries that the plan names, so that it gives next year the figures it gave today.
// Internal to core/plan.
#pragma once

#include "core/plan/json_reading.h"
#include "core/plan/plan.h"

namespace ridgepoint::plan_detail {

/// Puts the entries of `resolved` into the catalogue, in place of those with the same id. The Error's place is a pointer in
/// the file.
[[nodiscard]] Result<Done> readResolved(Catalog &catalog, const Json &resolved);

/// The entries that the plan's scenarios name, in the order of their ids.
[[nodiscard]] Json writeResolved(const Plan &plan);

} // namespace ridgepoint::plan_detail
