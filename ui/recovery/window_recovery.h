// Never lost, for a window: its unsaved work is kept in the state folder while it is open, and what was left behind there is
// offered when the program starts.
#pragma once

#include <QString>

#include "app/recovery/state_folder.h"

namespace ridgepoint {

class MainWindow;

/// Keeps the window's unsaved work until it closes. Where that fails, it is said once in the window's message bar.
void keepRecoverable(MainWindow &window, const QString &folder = stateFolder());

/// Opens `recoverDialog` over the window where there is something to recover, into this window. Requires: keepRecoverable.
void offerLeftBehind(MainWindow &window, const QString &folder = stateFolder());

/// The dialog with the window's plan as the one to recover, for pictures.
void showRecoverExample(MainWindow &window);

} // namespace ridgepoint
