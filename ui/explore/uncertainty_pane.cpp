#include "ui/explore/uncertainty_pane.h"

#include "app/document/document.h"

namespace ridgepoint {

UncertaintyPane::UncertaintyPane(Document &document, QWidget *parent) : QFrame(parent), m_document(document)
{
    setObjectName(QStringLiteral("uncertaintyPane"));
    setProperty("surface", "panel");
}

} // namespace ridgepoint
