// Puts a model of one's own in the place of the shown scenario's, or in a scenario beside it, as one undo step.
#pragma once

#include <string>

#include "core/evaluate/scenario.h"
#include "core/text/result.h"

namespace ridgepoint {

class Document;

/// `model` is a name with a config (readOwnModel); its `parameters`, empty: the config's own. Refused where the model is
/// locked. On an Error nothing has changed.
Result<Done> replaceModel(Document &document, ModelChoice model);

/// The same in a copy of the shown scenario, named for the model and shown then; locks do not count, since nothing of what is
/// there changes.
Result<Done> addModel(Document &document, ModelChoice model);

} // namespace ridgepoint
