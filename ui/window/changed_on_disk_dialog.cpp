#include "ui/window/changed_on_disk_dialog.h"

#include <QEvent>
#include <QPushButton>

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int iconSize = 24;

} // namespace

ChangedOnDiskDialog::ChangedOnDiskDialog(const QString &name, QWidget *window) : QMessageBox(window)
{
    setObjectName(QStringLiteral("changedOnDiskDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("surface", "plain");
    setWindowTitle(tr("Changed on disk"));
    setTextFormat(Qt::PlainText); // the name is a file's
    setText(tr("“%1” has been changed by someone else since you opened or saved it.").arg(name));
    setInformativeText(
        tr("Reload shows what is on disk and gives up your changes. Keep mine overwrites what is "
           "on disk. Save as keeps both."));
    const auto add = [this](const QString &text, const char *part, ButtonRole role,
                            void (ChangedOnDiskDialog::*chosen)()) {
        QPushButton *button = addButton(text, role);
        button->setObjectName(objectName() + QLatin1String(part));
        connect(button, &QPushButton::clicked, this, chosen);
        return button;
    };
    add(tr("Reload"), ".reload", QMessageBox::ActionRole, &ChangedOnDiskDialog::reloadChosen);
    add(tr("Keep mine"), ".keepMine", QMessageBox::ActionRole, &ChangedOnDiskDialog::keepMineChosen);
    setDefaultButton(
        add(tr("Save as…"), ".saveAs", QMessageBox::ActionRole, &ChangedOnDiskDialog::saveAsChosen));
    setEscapeButton(addButton(QMessageBox::Cancel));
    applyTokens();
}

void ChangedOnDiskDialog::changeEvent(QEvent *event)
{
    QMessageBox::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTokens();
}

void ChangedOnDiskDialog::applyTokens()
{
    setIconPixmap(
        tintedIcon(QStringLiteral("warning"), tokensOf(palette()).worse).pixmap(iconSize, iconSize));
}

} // namespace ridgepoint
