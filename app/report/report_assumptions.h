// What a report rests on: every input in force with its source, said once where scenarios agree.
#pragma once

#include <string>
#include <vector>

#include "app/report/report_content.h"
#include "app/report/source_list.h"

namespace ridgepoint {

/// First what holds for all scenarios, under a heading each group; then what is each one's own. Long
/// sources are added to `sources` and cited.
[[nodiscard]] std::vector<ReportAssumptions> assumptionsOf(const cli::ComparedScenarios &compared,
                                                           SourceList &sources);

/// An input of a scenario as a report writes it: presets by the names of their entries, numbers with units.
[[nodiscard]] std::string reportedInput(const Parameter &parameter, const cli::ComparedScenario &scenario,
                                        const Value &value);

/// Whether an input belongs in a report: not names and notes, and not what says nothing.
[[nodiscard]] bool isReported(const Parameter &parameter, const InputInForce &input);

/// The group as people read it: "Workload".
[[nodiscard]] QString groupTitle(std::string_view group);

} // namespace ridgepoint
