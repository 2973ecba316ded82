// A copy of a plan that is not saved, as one file in the state folder: a line of JSON that says whose it is, and below it the
// text of a plan file. One file, so that the two cannot come apart.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include "core/plan/plan.h"
#include "core/text/result.h"

namespace ridgepoint {

struct UnsavedWork {
    QString name;           ///< what the window calls the plan
    QString path;           ///< of its file; empty where it has none
    QByteArray fingerprint; ///< of the file's content when it was last read or saved
    QDateTime changed;      ///< when the last of the changes in it was made
    Plan plan;
};

[[nodiscard]] QByteArray textOf(const UnsavedWork &work);

/// Whether a newer program wrote the copy: it is left for that one.
[[nodiscard]] bool isNewerWork(const QString &file);

/// The Error names the file and says what is wrong with it.
[[nodiscard]] Result<UnsavedWork> readUnsavedWork(const QString &file, const Catalog &builtIn);

} // namespace ridgepoint
