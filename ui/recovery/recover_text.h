// What is said of unsaved work that was left behind: how old it is, where its file is and what differs from that.
#pragma once

#include <QDateTime>
#include <QString>

#include "app/recovery/unsaved_work.h"

namespace ridgepoint {

/// "just now", "3 minutes ago", "2 days ago"; the day itself where it is long ago.
[[nodiscard]] QString ageText(const QDateTime &then, const QDateTime &now);

/// The path of its file, or that it has none.
[[nodiscard]] QString whereText(const UnsavedWork &work);

/// A sentence or two. Reads the file.
[[nodiscard]] QString differenceText(const UnsavedWork &work, const Catalog &builtIn);

} // namespace ridgepoint
