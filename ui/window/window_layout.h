// Where the window stood and how its docks lay, from one start to the next.
#pragma once

#include <QByteArray>
#include <QMargins>
#include <QRect>
#include <QStringList>

class QMainWindow;
class QWidget;

namespace ridgepoint {

/// Where the docks lie and which are open.
struct DocksPlace {
    QByteArray state;     ///< of those in the window's layout
    QStringList overlays; ///< open over the page, which the window's own state does not know
};
[[nodiscard]] DocksPlace docksPlace(const QMainWindow &window, const QStringList &overlays);

/// What the desktop's frame takes around a window: as measured where it is shown, else what a frame takes at most.
[[nodiscard]] QMargins frameAround(const QWidget &window);
/// A window of `size` without its frame, in the usual size of a first start; maximised where the screen has no room for it.
void placeFirst(QMainWindow &window, QSize size);
/// Where a window without its frame comes to lie a little below and beside another of place `other`: wholly within `room`, smaller
/// where that is needed (not below `least`), in the corner where there is no room even so.
[[nodiscard]] QRect placeBeside(QRect other, QMargins frame, QSize least, QRect room);
/// `wanted`, moved and made smaller so that its frame is within `room`.
[[nodiscard]] QRect placeWithin(QRect wanted, QMargins frame, QRect room);

/// As it was when the program was last left, within the screen that there is now; false on the first start.
bool restoreLayout(QMainWindow &window);
/// The window's place, and that of its docks.
void saveLayout(const QMainWindow &window, const DocksPlace &docks);
/// Names of the docks that were open over the page.
[[nodiscard]] QStringList savedOverlays();
/// Forgets what was saved.
void forgetLayout();

} // namespace ridgepoint
