// Random plans, every input of the table drawn from all that a plan may hold.
#pragma once

#include <random>

#include "core/plan/plan.h"

namespace plan_text {

/// A valid plan of one to four scenarios with odd names, some of them on models or accelerators of their own.
[[nodiscard]] ridgepoint::Plan randomPlan(std::mt19937_64 &random);

} // namespace plan_text
