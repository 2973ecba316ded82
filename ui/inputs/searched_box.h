// A combo box that opens a table to search in by typing (CatalogPopup) in place of a list. To tests and screen readers it stays
// a combo box: setting its index chooses.
#pragma once

#include "ui/inputs/catalog_rows.h"
#include "ui/inputs/choice_box.h"

namespace ridgepoint {

class SearchedBox : public ChoiceBox {
    Q_OBJECT

public:
    using ChoiceBox::ChoiceBox;

    void showPopup() override;

Q_SIGNALS:
    void customWanted(); ///< the row for an entry of one's own, where the table has it

protected:
    /// The table as it is to be opened now; the rows' ids are the data of the items.
    [[nodiscard]] virtual CatalogRows rows() const = 0;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openPopup(const QString &search);
};

} // namespace ridgepoint
