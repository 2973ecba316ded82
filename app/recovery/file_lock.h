// Tells the unsaved work of a window that is open, here or in another program, from what was left behind. The system lets go
// of the lock with the process, however that ends.
#pragma once

#include <QString>

namespace ridgepoint {

class FileLock {
public:
    FileLock() = default;
    /// Makes the file and locks it, where nobody else has.
    explicit FileLock(const QString &path);
    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;
    ~FileLock();

    [[nodiscard]] bool isHeld() const { return m_descriptor >= 0; }
    /// Lets go and removes the file.
    void remove();

private:
    void release();

    QString m_path;
    int m_descriptor = -1;
};

} // namespace ridgepoint
