#include "ui/docks/compare_delegate.h"

#include <algorithm>

#include <QPainter>

#include "ui/docks/compare_model.h"
#include "ui/headline/figure_label.h"
#include "ui/theme/fonts.h"
#include "ui/theme/text_fit.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int right = 8;
constexpr int left = 4;
constexpr int lineHeight = 16;
constexpr int twoLines = 36;
constexpr int dotRadius = 2;
constexpr int triangle = 12;

/// Right-aligned in the box, in the smaller face where that makes it fit; its left end.
int drawRight(QPainter &painter, const QRect &box, const QString &text, int pixels, bool bold)
{
    QFont font = textFont(pixels, bold);
    if (pixels > type::caption && QFontMetrics(font).horizontalAdvance(text) > box.width())
        font = textFont(type::caption, bold);
    const FittedText line = fitted(text, font, box.width());
    const int x = box.right() + 1 - line.width;
    const int height = QFontMetrics(font).height();
    drawLine(painter, font, QPointF(x, box.top() + (box.height() - height) / 2.0), line.text);
    return x;
}

void drawChange(QPainter &painter, const Tokens &tokens, const QRect &box, const QModelIndex &index)
{
    const QString why = index.data(CompareModel::reason).toString();
    const QString change = why.isEmpty() ? index.data(CompareModel::change).toString() : why;
    if (change.isEmpty())
        return;
    const QVariant better = index.data(CompareModel::better);
    const QColor ink = !better.isValid() ? tokens.text2 : better.toBool() ? tokens.better : tokens.worse;
    painter.setPen(ink);
    const int x = drawRight(painter, box, change, type::caption, false);
    if (better.isValid()) // the form tells it too, not the colour alone
        drawChangeTriangle(painter, QPointF(x - triangle / 2 - 1, box.center().y() + 0.5),
                           index.data(CompareModel::rises).toBool(), better.toBool(), ink);
}

} // namespace

void CompareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const QRect rect = option.rect;
    painter->save();
    const bool heading = index.data(CompareModel::heading).toBool();
    const bool shown = index.data(CompareModel::shown).toBool();
    painter->fillRect(rect, heading || shown ? tokens.inset : tokens.panel);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.grid);
    if (!heading) {
        painter->setRenderHint(QPainter::Antialiasing);
        const bool best = index.data(CompareModel::best).toBool();
        const bool tall =
            rect.height() >= twoLines && !index.data(CompareModel::name).toString().startsWith('/');
        QRect line = rect.adjusted(left, 0, -right, -1);
        if (tall)
            line = QRect(line.left(), rect.center().y() - lineHeight + 1, line.width(), lineHeight);
        painter->setPen(tokens.text);
        const int x = drawRight(*painter, line, index.data().toString(), type::body, best);
        if (best) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(tokens.better);
            painter->drawEllipse(QPoint(std::max(x - 6, rect.left() + dotRadius + 1), line.center().y()),
                                 dotRadius, dotRadius);
        }
        if (tall)
            drawChange(*painter, tokens, line.translated(0, lineHeight - 1), index);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(tokens.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -2), 4, 4);
    }
    painter->restore();
}

} // namespace ridgepoint
