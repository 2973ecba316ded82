// Where the window stood and how its docks lay, from one start to the next.
#pragma once

class QMainWindow;

namespace ridgepoint {

/// As it was when the program was last left, within the screen that there is now; false on the first start.
bool restoreLayout(QMainWindow &window);
void saveLayout(const QMainWindow &window);
/// Forgets what was saved.
void forgetLayout();

} // namespace ridgepoint
