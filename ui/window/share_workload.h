// One workload for all scenarios of a plan.
#pragma once

#include "core/text/result.h"

namespace ridgepoint {

class Document;

/// Gives all scenarios what the users of the shown one ask for (isOfWorkload), where it differs, as one undo step. On an Error, which
/// names the scenario, nothing has changed.
Result<Done> shareWorkload(Document &document);

} // namespace ridgepoint
