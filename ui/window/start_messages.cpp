#include "ui/window/start_messages.h"

#include <cstdlib>

#include <QString>

#include "app/cli/exit_status.h"

namespace ridgepoint {

namespace {

void keepOrFail(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type != QtFatalMsg)
        return;
    // Nothing has been opened or begun; Qt would abort on return.
    std::_Exit(static_cast<int>(
        cli::fail(cli::ExitStatus::usage, {.file = "ridgepoint",
                                           .place = {},
                                           .expected = "a display for the window",
                                           .found = "none that can be opened",
                                           .advice = "look at DISPLAY, WAYLAND_DISPLAY and QT_QPA_PLATFORM, "
                                                     "or use --screenshot OUT.png"})));
}

} // namespace

StartMessages::StartMessages() : m_before(qInstallMessageHandler(keepOrFail)) {}

StartMessages::~StartMessages()
{
    qInstallMessageHandler(m_before);
}

} // namespace ridgepoint
