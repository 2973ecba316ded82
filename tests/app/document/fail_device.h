// A device that takes so many bytes and then fails, as a full disk does.
#pragma once

#include <QIODevice>

namespace ridgepoint {

class FailDevice : public QIODevice {
public:
    explicit FailDevice(qint64 room) : m_room(room) { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        const qint64 taken = std::min(size, m_room);
        m_room -= taken;
        if (taken < size) {
            setErrorString(QStringLiteral("No space left on device"));
            return taken == 0 ? -1 : taken;
        }
        return taken;
    }

private:
    qint64 m_room;
};

} // namespace ridgepoint
