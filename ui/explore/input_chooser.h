// Which input a pane goes through: a combo box over every number of the table of inputs, searched by typing.
#pragma once

#include <string_view>

#include "ui/inputs/searched_box.h"

namespace ridgepoint {

class Document;
struct Parameter;

class InputChooser : public SearchedBox {
    Q_OBJECT

public:
    /// With `none`, a first row of that text stands for no input; it starts at the first row.
    InputChooser(const Document &document, QWidget *parent, const QString &none = {});

    /// Null for none.
    [[nodiscard]] const Parameter *currentInput() const;
    /// Empty for none; an unknown pointer changes nothing.
    void setCurrentInput(std::string_view pointer);

Q_SIGNALS:
    void inputChosen(); ///< it is another one now

protected:
    [[nodiscard]] CatalogRows rows() const override;

private:
    const Document &m_document;
    QString m_none;
};

} // namespace ridgepoint
