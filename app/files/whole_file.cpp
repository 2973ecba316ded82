#include "app/files/whole_file.h"

#include <cerrno>
#include <optional>

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ridgepoint {

namespace {

Error cannotWrite(const QString &path, const QString &found, const char *advice = "")
{
    return {path.toStdString(), "", "a file that can be written", found.toStdString(), advice};
}

/// What stands at the path now, links followed; empty where there is nothing yet.
Result<std::optional<struct stat>> present(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) == 0)
        return std::optional(status);
    if (errno == ENOENT || errno == ENOTDIR) // the latter is told when the folder is looked at
        return std::optional<struct stat>();
    return cannotWrite(path, qt_error_string(errno));
}

/// Why the file there may not be replaced. A file without any right to write is meant to stay, even for who may do all.
std::optional<Error> refusal(const QString &path, const struct stat &status)
{
    constexpr mode_t anyWrite = S_IWUSR | S_IWGRP | S_IWOTH;
    if (S_ISDIR(status.st_mode))
        return cannotWrite(path, QStringLiteral("a folder"));
    if (!S_ISREG(status.st_mode))
        return cannotWrite(path, QStringLiteral("a device"));
    if ((status.st_mode & anyWrite) == 0 || !QFileInfo(path).isWritable())
        return cannotWrite(path, QStringLiteral("a read-only file"), "save under another name");
    return std::nullopt;
}

/// Owner and group as far as the system lets us; what it does not let us keep is ours, as of a copy.
void keepOwnerAndMode(int file, const struct stat &before)
{
    constexpr auto sameOwner = static_cast<uid_t>(-1);
    if (::fchown(file, before.st_uid, before.st_gid) != 0)
        static_cast<void>(::fchown(file, sameOwner, before.st_gid) == 0);
    ::fchmod(file, before.st_mode & (S_IRWXU | S_IRWXG | S_IRWXO));
}

/// Whether the content has reached the disk. Some file systems cannot say; others tell only here that there is no room.
bool flushed(int file)
{
    return ::fsync(file) == 0 || errno == EINVAL || errno == ENOTSUP;
}

/// A full disk takes what still fits, and says at the next attempt why it takes no more.
bool writeAll(QFileDevice &file, const QByteArray &content)
{
    for (QByteArrayView rest = content; !rest.isEmpty();) {
        const qint64 taken = file.write(rest.data(), rest.size());
        if (taken <= 0)
            return false;
        rest = rest.sliced(taken);
    }
    return true;
}

/// The rename is on the disk when the folder is. The file is whole whether or not this can be done.
void flushFolder(const QString &file)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(file).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

/// The file that a link leads to, which need not exist yet.
QString targetOf(const QString &path)
{
    constexpr int mostLinks = 40; // as Linux has it
    QFileInfo target(path);
    for (int i = 0; i < mostLinks && target.isSymLink(); ++i)
        target.setFile(target.symLinkTarget());
    return target.filePath();
}

} // namespace

Result<Done> writeWholeFile(const QString &path, const QByteArray &content)
{
    const Result<std::optional<struct stat>> before = present(path);
    if (!before)
        return before.error();
    if (before.value())
        if (const std::optional<Error> refused = refusal(path, *before.value()))
            return *refused;
    const QString target = targetOf(path);
    if (!QFileInfo(QFileInfo(target).absolutePath()).isDir())
        return cannotWrite(path, QStringLiteral("no such folder"), "save in another place");

    QSaveFile file(target);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return cannotWrite(path, file.errorString(), "save in another place");
    if (!writeAll(file, content))
        return cannotWrite(path, file.errorString());
    if (before.value())
        keepOwnerAndMode(file.handle(), *before.value());
    if (!flushed(file.handle()))
        return cannotWrite(path, qt_error_string(errno));
    if (!file.commit())
        return cannotWrite(path, file.errorString());
    flushFolder(target);
    return Done{};
}

} // namespace ridgepoint
