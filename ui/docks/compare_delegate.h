// Draws a cell of the comparison: the value, beneath it the change with its triangle where the row has the height for it, and a
// dot before the best of the row, which is bold.
#pragma once

#include <QStyledItemDelegate>

namespace ridgepoint {

class CompareDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace ridgepoint
