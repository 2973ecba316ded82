// The plans that were opened or saved last, newest first, kept in the person's settings.
#pragma once

#include <QString>
#include <QStringList>

namespace ridgepoint {

inline constexpr int mostRecentFiles = 10;

/// Their absolute paths, also of those that are no longer there.
[[nodiscard]] QStringList recentFiles();
/// Puts a file in front; the same file under another name takes the place of the former.
void addRecentFile(const QString &path);
void removeRecentFile(const QString &path);
void clearRecentFiles();

/// What to call each: the file's name, with as much of its folder behind it as tells equal names apart ("chat.ridge – team").
[[nodiscard]] QStringList recentFileNames(const QStringList &paths);

/// Whether two paths lead to one file, through links too. A file that is not there is the same as its own path only.
[[nodiscard]] bool sameFile(const QString &a, const QString &b);

} // namespace ridgepoint
