#include "ui/window/window_layout.h"

#include <QMainWindow>
#include <QScreen>
#include <QSettings>

namespace ridgepoint {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString docksKey = QStringLiteral("window/docks");
const QString overlaysKey = QStringLiteral("window/overlays");
constexpr int docksVersion = 2; // another set of docks: what was saved no longer says where they are

} // namespace

bool restoreLayout(QMainWindow &window)
{
    const QSettings settings;
    if (window.restoreGeometry(settings.value(geometryKey).toByteArray())) {
        const QRect room = window.screen()->availableGeometry(); // which may be a smaller one than last time
        window.resize(window.size().boundedTo(room.size()));
        if (!room.contains(window.geometry()))
            window.move(room.topLeft());
    }
    return window.restoreState(settings.value(docksKey).toByteArray(), docksVersion);
}

void saveLayout(const QMainWindow &window, const QStringList &overlays)
{
    QSettings settings;
    settings.setValue(geometryKey, window.saveGeometry());
    settings.setValue(docksKey, window.saveState(docksVersion));
    settings.setValue(overlaysKey, overlays);
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
