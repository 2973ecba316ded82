// The figures of the window once more in a shell: `ridgepoint evaluate FILE --scenario NAME --set …`.
#pragma once

#include <QString>

#include "core/text/result.h"

namespace ridgepoint {

class Document;

/// A line for a POSIX shell that gives the figures of the shown scenario: from the plan's file, with what was changed since as
/// --set. The Error says that the plan has to be saved first: it has no file, or was changed in what no --set can say.
[[nodiscard]] Result<QString> shellCommand(Document &document);

/// One word of a shell, whatever it holds.
[[nodiscard]] QString shellQuoted(const QString &word);

} // namespace ridgepoint
