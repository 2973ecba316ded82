#include "ui/docks/dock_head.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "ui/theme/fonts.h"

namespace ridgepoint {

namespace {

constexpr int titleHeight = 36;

} // namespace

void setDockHead(QDockWidget &dock, QLabel *title, QWidget *extra, const QString &closeName)
{
    auto *head = new QWidget(&dock);
    head->setProperty("surface", "plain");
    head->setFixedHeight(titleHeight);
    title->setFont(textFont(type::body, true));
    auto *close = new QToolButton(head);
    close->setText(QStringLiteral("\u00d7"));
    close->setAccessibleName(closeName);
    close->setToolTip(closeName);
    close->setProperty("surface", "bare");
    close->setFixedSize(24, 24);
    QObject::connect(close, &QToolButton::clicked, &dock, &QWidget::hide);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(12, 6, 8,
                             6); // a dock takes its title's height from the hint, not from what is fixed
    line->addWidget(title, 1);
    if (extra != nullptr)
        line->addWidget(extra);
    line->addWidget(close);
    dock.setTitleBarWidget(head);
}

} // namespace ridgepoint
