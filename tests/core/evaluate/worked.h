// What tests of whole evaluations share: scenarios as a plan file writes them, and figures by name.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/evaluate/evaluate.h"
#include "core/registry/parameters.h"

namespace ridgepoint {

/// The built-in catalogue, loaded once.
[[nodiscard]] const Catalog &catalog();

/// The scenario of a plan's JSON, resolved; a failed test where it is not one.
[[nodiscard]] Scenario scenarioOf(std::string_view json);
/// One with all defaults on a model and an accelerator of the catalogue.
[[nodiscard]] Scenario scenarioOf(std::string_view model, std::string_view accelerator);
/// `scenario` with inputs set as `--set` would; a failed test where one is refused.
[[nodiscard]] Scenario with(Scenario scenario,
                            std::initializer_list<std::pair<std::string_view, Value>> inputs);
/// A scenario on a model of one's own, given by its config.json.
[[nodiscard]] Scenario scenarioOnConfig(std::string_view config, std::string_view accelerator);

/// A figure by its name. Empty where it does not exist.
[[nodiscard]] Figure figureOf(const Figures &figures, std::string_view name);

struct ExpectedFigure {
    std::string_view name;
    double value;
};

/// Whether two numbers agree to 1e-9 relative.
[[nodiscard]] bool agree(double actual, double expected);
/// Checks each to 1e-9 relative.
void checkFigures(const Figures &figures, const std::vector<ExpectedFigure> &expected);
/// Names of figures, steps too, that are not finite: none should ever be.
[[nodiscard]] std::string unfitFigures(const Figures &figures);
/// Names of figures of `evaluate`'s output that stand against resources/help/format.md: there without a batch where they may
/// not be, or not there where they must.
[[nodiscard]] std::string misplacedFigures(const Figures &figures);

} // namespace ridgepoint
