// Draws a line of the waterfall: name and part, from what to what, and the bar between the values before and after it.
#pragma once

#include <QStyledItemDelegate>

namespace ridgepoint {

class WhyDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role {
        number = Qt::UserRole, ///< the part or value as text
        values,                ///< "H200 SXM → B200 SXM"
        bar,    ///< QLineF: left and right end of the bar, from 0 to 1 of the axis; one point for an end
        better, ///< bool; invalid where a change is neither
        isEnd,  ///< the value before or after
        base,   ///< where the value before stands on the axis
        inputs  ///< pointers
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ridgepoint
