// The scenarios of one or more plans side by side, evaluated: what `compare` writes in each of its forms.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "app/cli/exit_status.h"
#include "core/compare/inputs_compared.h"
#include "core/evaluate/figures.h"
#include "core/plan/plan.h"

namespace ridgepoint::cli {

struct ComparedScenario {
    std::string name; ///< as in its plan; where several files have that name, "NAME (FILE)"
    const Scenario *scenario;
    Figures figures;
    ScenarioInputs inputs;
};

/// Evaluated by the catalogue of its own file each. Holds the plans to which the scenarios belong.
struct ComparedScenarios {
    std::vector<Plan> plans;
    std::vector<ComparedScenario> all; ///< in the order of the files and of their scenarios
    std::size_t baseline = 0;

    [[nodiscard]] const Figures &baselineFigures() const { return all[baseline].figures; }
    [[nodiscard]] std::vector<const Figures *> figures() const;
    /// Indices into `parameters()`.
    [[nodiscard]] std::vector<std::size_t> differingInputs() const;
};

struct CompareOptions {
    std::vector<std::string> files;
    std::optional<std::string> baseline; ///< name or number of a scenario of the first file
    std::vector<std::string> changes;    ///< POINTER=VALUE, made to every scenario
};

/// Reads, changes and evaluates. A status: what is wrong has been told.
[[nodiscard]] std::variant<ComparedScenarios, ExitStatus> comparedScenarios(const CompareOptions &options);
/// Those of one plan, against its baseline.
[[nodiscard]] ComparedScenarios comparedScenarios(Plan plan);

} // namespace ridgepoint::cli
