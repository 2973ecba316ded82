// Scenario > Copy to: the shown scenario into another window's plan, or into a new one.
#include <QMenu>
#include <QStatusBar>

#include "app/document/document.h"
#include "ui/text/tool_tip.h"
#include "ui/window/main_window.h"
#include "ui/window/scenario_clipboard.h"
#include "ui/window/windows.h"

namespace ridgepoint {

void Windows::fillCopyMenu(MainWindow &from)
{
    QMenu &menu = *from.copyMenu();
    menu.clear();
    for (MainWindow *window : all()) {
        if (window == &from || !window->hasPlan())
            continue;
        QString name = window->document().displayName();
        name.replace(QLatin1Char('&'), QLatin1String("&&"));
        QAction *action = menu.addAction(name);
        action->setToolTip(plainToolTip(window->document().path()));
        connect(action, &QAction::triggered, this,
                [this, target = QPointer(window), &from] { copyTo(target, from); });
    }
    menu.setToolTipsVisible(true);
    menu.addSeparator();
    connect(menu.addAction(tr("&New plan")), &QAction::triggered, this, [this, &from] { copyToNew(from); });
}

void Windows::copyTo(MainWindow *target, MainWindow &from)
{
    if (target == nullptr || !from.commitEntry() || !target->commitEntry())
        return;
    Document &document = target->document();
    const Plan scenario = planOfScenario(from.document(), from.document().current());
    if (const Result<Done> added = document.addScenarios(scenario); !added)
        return from.showMessage(QString::fromStdString(added.error().message()), false);
    constexpr int shownFor = 4000; // ms
    from.statusBar()->showMessage(tr("Copied to %1").arg(document.displayName()), shownFor);
}

void Windows::copyToNew(MainWindow &from)
{
    if (!from.commitEntry())
        return;
    MainWindow &window = add();
    window.document().createFrom(planOfScenario(from.document(), from.document().current()));
    present(window, from);
}

} // namespace ridgepoint
