#include "ui/inputs/catalog_picker.h"

#include "app/document/document.h"

namespace ridgepoint {

CatalogPicker::CatalogPicker(const Document &document, ParameterKind kind, QWidget *parent)
    : SearchedBox(parent), m_document(document), m_kind(kind)
{}

CatalogRows CatalogPicker::rows() const
{
    const Scenario &scenario = m_document.scenario();
    const Catalog &catalog = m_document.plan().catalog;
    return m_kind == ParameterKind::modelPreset ? modelRows(catalog, scenario)
                                                : acceleratorRows(catalog, scenario);
}

} // namespace ridgepoint
