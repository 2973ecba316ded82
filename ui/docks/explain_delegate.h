// Draws a step of a derivation in two lines: name and value, and beneath them what it is, in words. The chosen step unfolds below.
#pragma once

#include <QStyledItemDelegate>

namespace ridgepoint {

class ExplainDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { value = Qt::UserRole, secondLine, figure, step };

    static constexpr int rowHeight = 38; ///< of a step that is folded
    /// Room at the left and right of a row's texts.
    static constexpr int margins = 16;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ridgepoint
