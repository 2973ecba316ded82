// What all subcommands that read a plan have in common: FILE, --scenario and --set, and how they are carried out.
#pragma once

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

#include "app/cli/read_arguments.h"
#include "core/plan/plan.h"

namespace ridgepoint::cli {

struct PlanOptions {
    std::string file;
    std::string scenario;
    std::vector<std::string> changes; ///< POINTER=VALUE, in the order given
    bool all = false;                 ///< every scenario rather than one
};

void addPlanOptions(CLI::App &app, PlanOptions &options);
/// --set alone, for what reads its plans in another way.
void addSetOption(CLI::App &app, std::vector<std::string> &changes);

/// A plan with the changes made to the scenarios that were asked for.
struct OpenedPlan {
    Plan plan;
    std::vector<std::size_t> chosen; ///< indices of those scenarios
};

/// Reads the plan, chooses and changes. A status: what is wrong has been told. `asRead` gets all scenarios as they were before
/// the changes.
[[nodiscard]] std::variant<OpenedPlan, ExitStatus> openPlan(const CLI::App &app, const PlanOptions &options,
                                                            std::vector<Scenario> *asRead = nullptr);

} // namespace ridgepoint::cli
