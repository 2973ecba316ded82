#include "ui/docks/explain_delegate.h"

#include <algorithm>

#include <QPainter>

#include "ui/docks/explain_step.h"
#include "ui/theme/fonts.h"
#include "ui/theme/text_fit.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int lineHeight = 17;
constexpr int top = 3;
constexpr int left = 4;
constexpr int right = ExplainDelegate::margins - left;
constexpr int gap = 8;

} // namespace

void ExplainDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, tokens.accentSoft);
    const QRect line(option.rect.left() + left, option.rect.top() + top, option.rect.width() - left - right,
                     lineHeight);
    const bool root = !index.parent().isValid();
    const QFont valueFont = textFont(type::body, true);
    const QString number = index.data(value).toString();
    const int numberWidth = std::min(QFontMetrics(valueFont).horizontalAdvance(number) + 1, line.width() / 2);
    painter->setPen(tokens.text);
    painter->setFont(valueFont);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                      QFontMetrics(valueFont).elidedText(number, Qt::ElideRight, numberWidth));
    const QFont nameFont = textFont(type::body, root);
    const int nameWidth = line.width() - numberWidth - gap;
    painter->setFont(nameFont);
    painter->drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(nameFont).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, nameWidth));
    painter->setPen(tokens.text2);
    drawLine(*painter, textFont(type::caption), line.translated(0, lineHeight - 1),
             fitted(index.data(secondLine).toString(), textFont(type::caption), line.width()).text);
    if (const SharedStep unfolded = index.data(step).value<SharedStep>()) {
        painter->setClipRect(option.rect);
        unfolded->draw(*painter, tokens, QPoint(line.left(), option.rect.top() + rowHeight + 2));
    }
    painter->restore();
}

QSize ExplainDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const SharedStep unfolded = index.data(step).value<SharedStep>();
    return {200, rowHeight + (unfolded ? unfolded->height + 4 : 0)};
}

} // namespace ridgepoint
