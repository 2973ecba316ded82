// Where the window stood and how its docks lay, from one start to the next.
#pragma once

#include <QStringList>

class QMainWindow;

namespace ridgepoint {

/// As it was when the program was last left, within the screen that there is now; false on the first start.
bool restoreLayout(QMainWindow &window);
/// `overlays`: docks that are open over the page, which the window's own state does not know.
void saveLayout(const QMainWindow &window, const QStringList &overlays);
/// Names of the docks that were open over the page.
[[nodiscard]] QStringList savedOverlays();
/// Forgets what was saved.
void forgetLayout();

} // namespace ridgepoint
