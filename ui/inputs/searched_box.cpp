#include "ui/inputs/searched_box.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include "ui/inputs/catalog_popup.h"

namespace ridgepoint {

void SearchedBox::showPopup()
{
    openPopup(QString());
}

void SearchedBox::openPopup(const QString &search)
{
    auto *popup = new CatalogPopup(rows(), currentData().toString(), this);
    popup->setObjectName(objectName() + QStringLiteral(".popup"));
    popup->setAccessibleName(accessibleName());
    connect(popup, &CatalogPopup::chosen, this, [this](const QString &id) {
        const int index = findData(id);
        if (index >= 0)
            setCurrentIndex(index);
    });
    connect(popup, &CatalogPopup::customWanted, this, &SearchedBox::customWanted);
    popup->openUnder(*this, search);
}

void SearchedBox::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    setFocus(Qt::MouseFocusReason);
    showPopup();
}

/// Typing begins a search; the arrows go through the list as in any combo box.
void SearchedBox::keyPressEvent(QKeyEvent *event)
{
    const bool opens =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::ShiftModifier;
    if (opens)
        return showPopup();
    if (plain && !event->text().isEmpty() && event->text().front().isPrint())
        return openPopup(event->text());
    ChoiceBox::keyPressEvent(event);
}

} // namespace ridgepoint
