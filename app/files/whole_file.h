// The one place that writes files for people: plans, copies of unsaved work, charts, pictures. A file is replaced whole and is
// on the disk when that is said, or it stays as it was. Owner and mode stay; a symbolic link is followed; of a file with
// several names (hard links) the one that is written becomes a file of its own.
#pragma once

#include <QByteArray>
#include <QString>

#include "core/text/result.h"

namespace ridgepoint {

/// Writes beside the file, flushes, renames over it and flushes the folder. The Error names the file and what is in the way: a
/// folder or a device in its place, read-only, no such folder, no room.
[[nodiscard]] Result<Done> writeWholeFile(const QString &path, const QByteArray &content);

} // namespace ridgepoint
