// Where the window stood and how its docks lay, from one start to the next.
#pragma once

class QMainWindow;

namespace ridgepoint {

/// As it was when the program was last left; nothing on the first start.
void restoreLayout(QMainWindow &window);
void saveLayout(const QMainWindow &window);
/// Forgets what was saved.
void forgetLayout();

} // namespace ridgepoint
