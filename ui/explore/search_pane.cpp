#include "ui/explore/search_pane.h"

#include "app/document/document.h"

namespace ridgepoint {

SearchPane::SearchPane(Document &document, QWidget *parent) : QFrame(parent), m_document(document)
{
    setObjectName(QStringLiteral("searchPane"));
    setProperty("surface", "panel");
}

} // namespace ridgepoint
