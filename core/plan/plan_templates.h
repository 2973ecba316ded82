// What a new plan can start from: the catalogue's example workloads, each with a plan of resources/examples that serves it, and
// the reference article.
#pragma once

#include <span>
#include <string_view>

#include "core/plan/plan.h"
#include "core/text/result.h"

namespace ridgepoint {

inline constexpr std::string_view articleTemplate = "article";

/// Their ids in the order of presentation: those of the example workloads, then the article's.
[[nodiscard]] std::span<const std::string_view> planTemplates();

/// The plan of a template, on today's catalogue. Its title is the workload's name; the article keeps its own. An Error for
/// an id that is none.
[[nodiscard]] Result<Plan> planOfTemplate(std::string_view id, const Catalog &builtIn);

/// A plan of one scenario, all defaults, on the first model and accelerator of the catalogue.
[[nodiscard]] Plan blankPlan(const Catalog &builtIn);

} // namespace ridgepoint
