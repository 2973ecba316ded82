// The combo box of a model or an accelerator. It opens a table that is searched by typing and shows the figures that matter
// beside each name (CatalogPopup). To tests and screen readers it stays a combo box: setting its index chooses.
#pragma once

#include "core/registry/parameters.h"
#include "ui/inputs/choice_box.h"

namespace ridgepoint {

class Document;

class CatalogPicker : public ChoiceBox {
    Q_OBJECT

public:
    /// Requires: a kind of preset.
    CatalogPicker(const Document &document, ParameterKind kind, QWidget *parent);

    void showPopup() override;

Q_SIGNALS:
    void customWanted();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openPopup(const QString &search);

    const Document &m_document;
    ParameterKind m_kind;
};

} // namespace ridgepoint
