#include "ui/explore/sweep_pane.h"

#include "app/document/document.h"

namespace ridgepoint {

SweepPane::SweepPane(Document &document, QWidget *parent) : QFrame(parent), m_document(document)
{
    setObjectName(QStringLiteral("sweepPane"));
    setProperty("surface", "panel");
}

} // namespace ridgepoint
