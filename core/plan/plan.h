// A plan: named scenarios with a baseline, as a *.ridge file holds it (resources/help/format.md).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/evaluate/scenario.h"
#include "core/registry/parameters.h"
#include "core/text/result.h"

namespace ridgepoint {

inline constexpr int planVersion = 1;
inline constexpr std::size_t mostScenarios = 10000;

/// A value type. Every scenario is resolved against `catalog`: the built-in one with the entries of the file's `resolved` in
/// place of those with the same id.
struct Plan {
    std::string title;
    std::size_t baseline = 0;
    std::vector<Scenario> scenarios; ///< one at least, names unique
    Catalog catalog;
};

/// Reads the text of a plan file, all checks included. The Error has a place but no file.
[[nodiscard]] Result<Plan> readPlan(std::string_view text, const Catalog &builtIn);

/// The text of a plan file: the same plan always gives the same bytes.
[[nodiscard]] std::string writePlan(const Plan &plan);

/// Sets one input of a scenario by pointer and checks the whole: what `--set` and the window's controls call. On an Error
/// the scenario is as before.
[[nodiscard]] Result<Done> setInput(Scenario &scenario, std::string_view pointer, const Value &value,
                                    const Catalog &catalog);

/// A plan with one scenario of all defaults on a model and an accelerator of the catalogue.
[[nodiscard]] Plan newPlan(const Catalog &builtIn, std::string_view modelPreset,
                           std::string_view acceleratorPreset);

} // namespace ridgepoint
