#include "ui/inputs/catalog_picker.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include "app/document/document.h"
#include "ui/inputs/catalog_popup.h"
#include "ui/inputs/catalog_rows.h"

namespace ridgepoint {

CatalogPicker::CatalogPicker(const Document &document, ParameterKind kind, QWidget *parent)
    : ChoiceBox(parent), m_document(document), m_kind(kind)
{}

void CatalogPicker::showPopup()
{
    openPopup(QString());
}

void CatalogPicker::openPopup(const QString &search)
{
    const Scenario &scenario = m_document.scenario();
    const Catalog &catalog = m_document.plan().catalog;
    const bool models = m_kind == ParameterKind::modelPreset;
    auto *popup = new CatalogPopup(
        models ? modelRows(catalog, scenario) : acceleratorRows(catalog, scenario),
        QString::fromStdString(models ? scenario.model.preset : scenario.hardware.preset), this);
    popup->setObjectName(objectName() + QStringLiteral(".popup"));
    popup->setAccessibleName(accessibleName());
    connect(popup, &CatalogPopup::chosen, this, [this](const QString &id) {
        const int index = findData(id);
        if (index >= 0)
            setCurrentIndex(index);
    });
    connect(popup, &CatalogPopup::customWanted, this, &CatalogPicker::customWanted);
    popup->openUnder(*this, search);
}

void CatalogPicker::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    setFocus(Qt::MouseFocusReason);
    showPopup();
}

/// Typing begins a search; the arrows go through the list as in any combo box.
void CatalogPicker::keyPressEvent(QKeyEvent *event)
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
