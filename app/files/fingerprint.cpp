#include "app/files/fingerprint.h"

#include <QCryptographicHash>
#include <QFile>

#include "core/plan/plan_file.h"

namespace ridgepoint {

QByteArray fingerprintOf(std::string_view content)
{
    const QByteArrayView bytes(content.data(), static_cast<qsizetype>(content.size()));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return hash.result().toHex();
}

FileState stateOf(const QString &path, const QByteArray &fingerprint)
{
    if (!QFile::exists(path))
        return FileState::gone;
    const Result<std::string> text = readFileText(QFile::encodeName(path).toStdString());
    return text && fingerprintOf(text.value()) == fingerprint ? FileState::same : FileState::changed;
}

} // namespace ridgepoint
