// Plan files of older versions, made into the present one before they are read. A new version of the format adds one step to
// migration.cpp, which changes the parsed JSON and nothing else; the checks that follow see the present form only.
#pragma once

#include <span>

#include "core/plan/json_reading.h"
#include "core/plan/plan.h"

namespace ridgepoint::plan_detail {

/// What makes a plan of version `from` one of version `from + 1`. The Error's place is a pointer in the file as it was.
struct Migration {
    int from = 0;
    Result<Done> (*apply)(Json &plan) = nullptr;
};

/// The steps of this program, oldest first; none, since the first version is still the present one.
[[nodiscard]] std::span<const Migration> migrations();

/// Brings `plan` to version `newest` by `steps`, of which each must begin where the one before ends and the last end at
/// `newest`. The Error is told of a version that is newer, older than the first step, or no version at all.
[[nodiscard]] Result<Done> migrate(Json &plan, std::span<const Migration> steps, int newest);

/// readPlan with other steps than the program's and another newest version: for tests of the mechanism.
[[nodiscard]] Result<Plan> readMigratedPlan(std::string_view text, const Catalog &builtIn,
                                            std::span<const Migration> steps, int newest);

} // namespace ridgepoint::plan_detail
