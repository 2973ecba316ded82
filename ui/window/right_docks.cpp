#include "ui/window/right_docks.h"

#include <algorithm>

#include <QDockWidget>
#include <QMainWindow>

namespace ridgepoint {

RightDocks::RightDocks(QMainWindow &window) : QObject(&window), m_window(window) {}

void RightDocks::add(QDockWidget *dock)
{
    m_docks.push_back({dock});
    m_window.addDockWidget(Qt::RightDockWidgetArea, dock);
    dock->hide();
    connect(dock, &QDockWidget::visibilityChanged, this, &RightDocks::changed);
    connect(dock, &QDockWidget::topLevelChanged, this, &RightDocks::changed);
}

void RightDocks::fit(bool over, const QRect &page)
{
    for (Entry &entry : m_docks) {
        if (entry.over == over || entry.dock->isFloating())
            continue;
        const bool visible = !entry.dock->isHidden();
        entry.over = over; // before the dock tells that it hides
        if (over)
            m_window.removeDockWidget(entry.dock);
        else
            m_window.addDockWidget(Qt::RightDockWidgetArea, entry.dock);
        entry.dock->setVisible(visible);
    }
    place(page);
}

/// Those that are open share the height of the page.
void RightDocks::place(const QRect &page)
{
    std::vector<QDockWidget *> open;
    for (const Entry &entry : m_docks)
        if (entry.over && !entry.dock->isHidden() && !entry.dock->isFloating())
            open.push_back(entry.dock);
    int top = page.top();
    for (std::size_t i = 0; i < open.size(); ++i) {
        const int bottom =
            page.top() + page.height() * static_cast<int>(i + 1) / static_cast<int>(open.size());
        const int width = open[i]->minimumWidth();
        open[i]->setGeometry(page.right() + 1 - width, top, width, bottom - top);
        open[i]->raise();
        top = bottom;
    }
}

bool RightDocks::takeRoom() const
{
    return std::ranges::any_of(m_docks, [this](const Entry &entry) {
        return entry.dock->isVisible() && !entry.over && !entry.dock->isFloating()
               && m_window.dockWidgetArea(entry.dock) == Qt::RightDockWidgetArea;
    });
}

void RightDocks::reset()
{
    for (const Entry &entry : m_docks) {
        entry.dock->setFloating(false);
        entry.dock->hide();
        if (entry.over)
            continue;
        m_window.addDockWidget(Qt::RightDockWidgetArea, entry.dock);
        entry.dock->hide();
    }
}

QStringList RightDocks::openOver() const
{
    QStringList names;
    for (const Entry &entry : m_docks)
        if (entry.over && !entry.dock->isHidden())
            names.append(entry.dock->objectName());
    return names;
}

void RightDocks::open(const QStringList &names)
{
    for (const Entry &entry : m_docks)
        if (names.contains(entry.dock->objectName()))
            entry.dock->show();
}

} // namespace ridgepoint
