// The head of a dock at the right: its title, what it may be switched to, and a cross that closes it.
#pragma once

class QDockWidget;
class QLabel;
class QString;
class QWidget;

namespace ridgepoint {

/// Puts `title` and, at the right, `extra` (may be null) and the cross into the dock's title bar. `closeName` is what the cross
/// is called for screen readers.
void setDockHead(QDockWidget &dock, QLabel *title, QWidget *extra, const QString &closeName);

} // namespace ridgepoint
