// One saving of a plan, apart from the document, so that another thread can do it where the disk is slow.
#pragma once

#include <string>

#include <QByteArray>
#include <QString>

#include "app/files/fingerprint.h"
#include "core/text/result.h"

namespace ridgepoint {

struct SaveJob {
    QString path;
    std::string text;
    QByteArray
        expected;     ///< fingerprint of what must stand in the file to be overwritten; empty: whatever does
    int revision = 0; ///< of the document whose text it is
};

struct SaveOutcome {
    FileState before = FileState::same; ///< `changed`: somebody else wrote the file, and it was left alone
    Result<Done> written = Done{};
};

/// Any thread may call it; it touches nothing but the file.
[[nodiscard]] SaveOutcome carryOut(const SaveJob &job);

} // namespace ridgepoint
