// Never lost, for a window: its unsaved work is kept in the state folder while it is open, and what was left behind there is
// offered when the program starts.
#pragma once

#include <functional>

#include <QString>

#include "app/recovery/state_folder.h"

namespace ridgepoint {

class MainWindow;

/// Keeps the window's unsaved work until it closes. Where that fails, it is said once in the window's message bar.
void keepRecoverable(MainWindow &window, const QString &folder = stateFolder());

/// The window that work on the plan at `path` (empty: of no file yet) is to be recovered into.
using WindowForWork = std::function<MainWindow &(const QString &path)>;

/// Opens `recoverDialog` over the window where there is something to recover. Requires: keepRecoverable for every window that
/// `windowFor` gives.
void offerLeftBehind(MainWindow &window, const WindowForWork &windowFor,
                     const QString &folder = stateFolder());

/// The dialog with the window's plan as the one to recover, for pictures.
void showRecoverExample(MainWindow &window);

} // namespace ridgepoint
