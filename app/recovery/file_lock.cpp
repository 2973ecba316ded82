#include "app/recovery/file_lock.h"

#include <utility>

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ridgepoint {

namespace {

/// Between opening and locking somebody else may have cleared the file away; nobody would find such a lock.
bool isRemoved(int descriptor)
{
    struct stat status = {};
    return ::fstat(descriptor, &status) != 0 || status.st_nlink == 0;
}

} // namespace

FileLock::FileLock(const QString &path) : m_path(path)
{
    constexpr mode_t ownersOnly = 0600;
    m_descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, ownersOnly);
    if (m_descriptor >= 0 && (::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0 || isRemoved(m_descriptor)))
        release();
}

FileLock::FileLock(FileLock &&other) noexcept
    : m_path(std::move(other.m_path)), m_descriptor(std::exchange(other.m_descriptor, -1))
{}

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    release();
    m_path = std::move(other.m_path);
    m_descriptor = std::exchange(other.m_descriptor, -1);
    return *this;
}

FileLock::~FileLock()
{
    release();
}

void FileLock::remove()
{
    if (!isHeld())
        return;
    QFile::remove(m_path);
    release();
}

void FileLock::release()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

} // namespace ridgepoint
