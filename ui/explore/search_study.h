// The search as a study of the pane: in slices whose results are put together, so that what is found shows while it runs.
#pragma once

#include "ui/explore/search_data.h"
#include "ui/explore/study_runner.h"

namespace ridgepoint {

/// Takes findings in the window's thread.
using ShowFindings = std::function<void(const SearchFindings &)>;

/// A study that goes through all deployments of `question`; memory does not grow with their number. Requires: a resolved scenario and
/// its figures.
[[nodiscard]] Study searchStudy(const Scenario &scenario, const Figures &figures, const Catalog &catalog,
                                SearchQuestion question, ShowFindings show);

} // namespace ridgepoint
