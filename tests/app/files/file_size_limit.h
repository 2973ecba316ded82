// No file of this process may grow beyond so many bytes for as long as it lives: the system's own device that fails after n
// bytes, wherever the program writes.
#pragma once

#include <csignal>

#include <QtGlobal>

#include <sys/resource.h>

namespace ridgepoint {

class FileSizeLimit {
public:
    explicit FileSizeLimit(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = static_cast<rlim_t>(bytes);
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
};

} // namespace ridgepoint
