// Scenarios on their way from one plan to another, through the clipboard as a plan file's text with the catalogue entries that
// they name. Another program may take or give that text.
#pragma once

#include <cstddef>

#include "core/plan/plan.h"
#include "core/text/result.h"

namespace ridgepoint {

class Document;

/// The type of what is copied: a plan file's text. The same stands beside it as plain text.
inline constexpr const char *planMimeType = "application/x-ridgepoint-plan+json";

/// One scenario as a plan of its own, as it stands in the document.
[[nodiscard]] Plan planOfScenario(const Document &document, std::size_t index);

void copyScenario(const Document &document, std::size_t index);

/// Adds the scenarios of the clipboard as one undo step (Document::addScenarios). An Error where it holds none.
Result<Done> pasteScenarios(Document &document);

} // namespace ridgepoint
