// What Qt says while the application object is made. Where it finds no display it would end the program by a signal, with several lines;
// here that is the program's own error. Its remarks on the environment (no XDG_RUNTIME_DIR) are kept from stderr, where
// scripts look for ours.
#pragma once

#include <QtGlobal>

namespace ridgepoint {

/// Takes Qt's messages over for as long as it lives. Requires: one at a time.
class StartMessages {
public:
    StartMessages();
    ~StartMessages();
    Q_DISABLE_COPY_MOVE(StartMessages)

private:
    QtMessageHandler m_before;
};

} // namespace ridgepoint
