#include "app/cli/output.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>

#include <poll.h>
#include <unistd.h>

namespace ridgepoint::cli {

namespace {

constexpr std::size_t bufferBytes = 1u << 18;

/// https://no-color.org: any text but the empty one.
bool coloursWanted()
{
    const char *const noColor = std::getenv("NO_COLOR");
    const char *const terminal = std::getenv("TERM");
    return (noColor == nullptr || *noColor == '\0')
           && (terminal == nullptr || std::strcmp(terminal, "dumb") != 0);
}

/// A pipe may have been set not to block by whoever shares it.
void waitUntilWritable(int descriptor)
{
    pollfd writable{.fd = descriptor, .events = POLLOUT, .revents = 0};
    poll(&writable, 1, -1);
}

} // namespace

Output::Output() : Output(STDOUT_FILENO) {}

Output::Output(int descriptor)
    : m_descriptor(descriptor), m_colour(isatty(descriptor) == 1 && coloursWanted())
{}

void Output::write(std::string_view text)
{
    m_buffer += text;
    if (m_buffer.size() >= bufferBytes)
        flush();
}

void Output::flush()
{
    std::string_view rest = m_buffer;
    while (m_error == 0 && !rest.empty()) {
        const ssize_t written = ::write(m_descriptor, rest.data(), rest.size());
        if (written >= 0)
            rest.remove_prefix(static_cast<std::size_t>(written));
        else if (errno == EAGAIN || errno == EWOULDBLOCK)
            waitUntilWritable(m_descriptor);
        else if (errno != EINTR)
            m_error = errno;
    }
    m_buffer.clear();
}

ExitStatus Output::finish(ExitStatus status)
{
    flush();
    if (m_error == 0)
        return status;
    return fail(ExitStatus::file,
                {.file = m_descriptor == STDERR_FILENO ? "standard error" : "standard output",
                 .place = {},
                 .expected = {},
                 .found = {},
                 .advice = "cannot be written: " + std::string(std::strerror(m_error))});
}

std::string Output::styled(std::string_view code, std::string_view text) const
{
    if (!m_colour || text.empty())
        return std::string(text);
    return "\033[" + std::string(code) + "m" + std::string(text) + "\033[0m";
}

} // namespace ridgepoint::cli
