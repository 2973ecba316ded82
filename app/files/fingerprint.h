// Whether a file still holds what we read from it or wrote to it. Only content counts: a file that was touched or copied over
// itself is the same one, and one that was changed within a tick of the clock is not.
#pragma once

#include <string_view>

#include <QByteArray>
#include <QString>

namespace ridgepoint {

/// SHA-256, in hexadecimal digits.
[[nodiscard]] QByteArray fingerprintOf(std::string_view content);

enum class FileState {
    same,
    changed, ///< or it cannot be read, so that nobody knows
    gone
};

[[nodiscard]] FileState stateOf(const QString &path, const QByteArray &fingerprint);

} // namespace ridgepoint
