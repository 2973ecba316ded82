// What "What's this?" says of an input: its meaning and what may stand there as the window writes them, then what it acts on; how a
// plan file calls it comes last.
#pragma once

#include <QString>

namespace ridgepoint {

struct Parameter;

/// As HTML. `part`: what the part of the row does that was asked about; may be empty.
[[nodiscard]] QString inputWords(const Parameter &parameter, const QString &part);

} // namespace ridgepoint
