#include "ui/window/window_layout.h"

#include <algorithm>

#include <QMainWindow>
#include <QScreen>
#include <QSettings>
#include <QWindow>

namespace ridgepoint {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString frameKey = QStringLiteral("window/frame");
const QString docksKey = QStringLiteral("window/docks");
const QString overlaysKey = QStringLiteral("window/overlays");
constexpr int docksVersion = 2; // another set of docks: what was saved no longer says where they are
constexpr QMargins usualFrame{8, 40, 8, 8}; // at least what desktops draw around a window, title bar included
constexpr QPoint cascade{32, 32};

QMargins savedFrame(const QSettings &settings)
{
    const QVariantList sides = settings.value(frameKey).toList();
    return sides.size() == 4
               ? QMargins(sides[0].toInt(), sides[1].toInt(), sides[2].toInt(), sides[3].toInt())
               : usualFrame;
}

} // namespace

QMargins frameAround(const QWidget &window)
{
    const QWindow *handle = window.windowHandle();
    const QMargins measured = handle != nullptr ? handle->frameMargins() : QMargins();
    return measured.isNull() ? usualFrame : measured;
}

QRect placeWithin(QRect wanted, QMargins frame, QRect room)
{
    room = room.marginsRemoved(frame);
    wanted.setSize(wanted.size().boundedTo(room.size()));
    // the left and upper edge last: the title bar is what a window is moved by
    wanted.moveRight(std::min(wanted.right(), room.right()));
    wanted.moveBottom(std::min(wanted.bottom(), room.bottom()));
    wanted.moveLeft(std::max(wanted.left(), room.left()));
    wanted.moveTop(std::max(wanted.top(), room.top()));
    return wanted;
}

QRect placeBeside(QRect other, QMargins frame, QSize least, QRect room)
{
    QRect beside = other.translated(cascade);
    beside.setBottomRight({std::min(beside.right(), room.right() - frame.right()),
                           std::min(beside.bottom(), room.bottom() - frame.bottom())});
    if (beside.width() < least.width() || beside.height() < least.height())
        beside = QRect(room.marginsRemoved(frame).topLeft(), other.size());
    return placeWithin(beside, frame, room);
}

void placeFirst(QMainWindow &window, QSize size)
{
    const QRect room = window.screen()->availableGeometry();
    const QRect place = placeWithin(QRect(room.topLeft(), size), usualFrame, room);
    window.resize(place.size());
    if (place.size() != size)
        window.setWindowState(Qt::WindowMaximized); // the size above is the one it comes back to
}

bool restoreLayout(QMainWindow &window)
{
    const QSettings settings;
    if (window.restoreGeometry(settings.value(geometryKey).toByteArray()) && !window.isMaximized()
        && !window.isFullScreen()) {
        const QRect room = window.screen()->availableGeometry(); // which may be a smaller one than last time
        const QRect place = placeWithin(window.geometry(), savedFrame(settings), room);
        if (place != window.geometry())
            window.setGeometry(place);
    }
    return window.restoreState(settings.value(docksKey).toByteArray(), docksVersion);
}

DocksPlace docksPlace(const QMainWindow &window, const QStringList &overlays)
{
    return {window.saveState(docksVersion), overlays};
}

void saveLayout(const QMainWindow &window, const DocksPlace &docks)
{
    QSettings settings;
    settings.setValue(geometryKey, window.saveGeometry());
    const QMargins frame = frameAround(window); // settings hold no margins, but numbers
    settings.setValue(frameKey, QVariantList{frame.left(), frame.top(), frame.right(), frame.bottom()});
    settings.setValue(docksKey, docks.state);
    settings.setValue(overlaysKey, docks.overlays);
}

QStringList savedOverlays()
{
    return QSettings().value(overlaysKey).toStringList();
}

void forgetLayout()
{
    QSettings().remove(QStringLiteral("window"));
}

} // namespace ridgepoint
