// What file dialogs propose for a plan and for what is made of it.
#pragma once

#include <QString>

namespace ridgepoint {

class Document;

/// The plan's folder; for one without a file that of the plan before, else where a person keeps documents.
[[nodiscard]] QString planFolder(const Document &document);

/// The file's own name, else the plan's title made into one, with `ending` ("ridge", "pdf").
[[nodiscard]] QString planFileName(const Document &document, const QString &ending);

} // namespace ridgepoint
