// The heads of the comparison's rows and columns. A column's head has its scenario's name and the baseline's star; a row's the
// figure with ƒ, which tells that a click explains it.
#pragma once

#include <QHeaderView>

#include "ui/theme/tinted_icon.h"

namespace ridgepoint {

class CompareHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit CompareHeader(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

private:
    void paintColumn(QPainter &painter, const QRect &rect, int section) const;
    void paintRow(QPainter &painter, const QRect &rect, int section) const;

    mutable TintedIcon m_star;
};

/// `text` in lines of that width, at most so many; the last ends in … where something is left out.
[[nodiscard]] QStringList linesWithin(const QString &text, const QFont &font, int width, int most);

} // namespace ridgepoint
