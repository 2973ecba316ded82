// The combo box of a model or an accelerator; its table shows the figures that matter beside each name.
#pragma once

#include "core/registry/parameters.h"
#include "ui/inputs/searched_box.h"

namespace ridgepoint {

class Document;

class CatalogPicker : public SearchedBox {
    Q_OBJECT

public:
    /// Requires: a kind of preset.
    CatalogPicker(const Document &document, ParameterKind kind, QWidget *parent);

protected:
    [[nodiscard]] CatalogRows rows() const override;

private:
    const Document &m_document;
    ParameterKind m_kind;
};

} // namespace ridgepoint
