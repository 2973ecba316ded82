// The copies of unsaved work in a folder: their names, and those that a program left behind which is gone.
#pragma once

#include <vector>

#include <QString>
#include <QStringList>

#include "app/recovery/file_lock.h"
#include "app/recovery/unsaved_work.h"

namespace ridgepoint {

/// The files of one copy. The lock is held as long as the copy belongs to a window.
struct UnsavedFile {
    QString copy, lock;
};

/// Of a name that nobody has.
[[nodiscard]] UnsavedFile newUnsavedFile(const QString &folder);

/// A copy that was left behind; ours for as long as this object lives, so that no other start offers it meanwhile.
struct LeftBehind {
    UnsavedFile file;
    FileLock lock;
    UnsavedWork work;

    /// The copy is not needed any more.
    void remove();
};

struct LeftBehindFiles {
    std::vector<LeftBehind> copies; ///< the newest first
    QStringList damaged; ///< a sentence on each that cannot be read; it was set aside under another name
};

/// Clears up after programs that left only a lock.
[[nodiscard]] LeftBehindFiles findLeftBehind(const QString &folder, const Catalog &builtIn);

} // namespace ridgepoint
