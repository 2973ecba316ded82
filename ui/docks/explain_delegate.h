// Draws a node of a derivation in two lines: name and value, and beneath them the formula or the source.
#pragma once

#include <QStyledItemDelegate>

namespace ridgepoint {

class ExplainDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { value = Qt::UserRole, secondLine, figure };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ridgepoint
