// Which figure a pane is about: a combo box over every number of the table of figures, searched by typing.
#pragma once

#include <string_view>

#include "ui/inputs/searched_box.h"

namespace ridgepoint {

struct FigureRow;

class FigureChooser : public SearchedBox {
    Q_OBJECT

public:
    /// Starts at the cost per user. With `none`, a first row of that text stands for no figure, and it starts there.
    explicit FigureChooser(QWidget *parent, const QString &none = {});

    /// Null for none.
    [[nodiscard]] const FigureRow *currentFigure() const;
    /// By the name in the table, "cost.usd_user_month"; empty for none. An unknown name changes nothing.
    void setCurrentFigure(std::string_view name);

Q_SIGNALS:
    void figureChosen(); ///< it is another one now

protected:
    [[nodiscard]] CatalogRows rows() const override;

private:
    QString m_none;
};

} // namespace ridgepoint
