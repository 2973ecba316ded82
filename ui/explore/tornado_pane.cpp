#include "ui/explore/tornado_pane.h"

#include "app/document/document.h"

namespace ridgepoint {

TornadoPane::TornadoPane(Document &document, QWidget *parent) : QFrame(parent), m_document(document)
{
    setObjectName(QStringLiteral("tornadoPane"));
    setProperty("surface", "panel");
}

} // namespace ridgepoint
