#include "ui/window/recent_menu.h"

#include <QFileInfo>

#include "app/document/recent_files.h"
#include "ui/text/tool_tip.h"

namespace ridgepoint {

RecentMenu::RecentMenu(QWidget *parent) : QMenu(tr("Open &recent"), parent)
{
    setObjectName(QStringLiteral("recentMenu"));
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::fill);
}

void RecentMenu::fill()
{
    clear();
    const QStringList paths = recentFiles();
    const QStringList names = recentFileNames(paths);
    for (qsizetype i = 0; i < paths.size(); ++i) {
        QString name = names[i];
        name.replace(QLatin1Char('&'), QLatin1String("&&"));
        if (!QFileInfo::exists(paths[i]))
            name = tr("%1 (no longer there)").arg(name);
        const QString key = i < 9 ? QStringLiteral("&%1  ").arg(i + 1) : QString();
        QAction *action = addAction(key + name, this, [this, path = paths[i]] { choose(path); });
        action->setToolTip(plainToolTip(paths[i]));
        action->setData(paths[i]);
    }
    addSeparator();
    addAction(tr("&Clear the list"), this, &clearRecentFiles)->setEnabled(!paths.isEmpty());
    menuAction()->setEnabled(!paths.isEmpty());
}

void RecentMenu::choose(const QString &path)
{
    if (QFileInfo::exists(path)) {
        Q_EMIT chosen(path);
        return;
    }
    removeRecentFile(path);
    Q_EMIT missing(tr("%1 is no longer there. It has been taken off the list of recent plans.").arg(path));
}

} // namespace ridgepoint
