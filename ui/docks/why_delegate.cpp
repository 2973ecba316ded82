#include "ui/docks/why_delegate.h"

#include <algorithm>

#include <QLineF>
#include <QPainter>

#include "ui/headline/figure_label.h"
#include "ui/theme/fonts.h"
#include "ui/theme/text_fit.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int margin = 12;
constexpr int top = 6;
constexpr int lineHeight = 17;
constexpr int barHeight = 10;
constexpr int triangle = 14;
constexpr int gap = 8;
constexpr int partRow = 64;
constexpr int endRow = 44;

QRect barArea(const QRect &row, bool isEnd)
{
    const int y = row.top() + top + (isEnd ? lineHeight : 2 * lineHeight - 1) + 3;
    return {row.left() + margin, y, row.width() - 2 * margin, barHeight};
}

void drawTexts(QPainter &painter, const Tokens &tokens, const QRect &line, const QColor &ink,
               const QModelIndex &index)
{
    const bool isEnd = index.data(WhyDelegate::isEnd).toBool();
    const QVariant better = index.data(WhyDelegate::better);
    const QFont bold = textFont(type::body, true);
    const FittedText number = fitted(index.data(WhyDelegate::number).toString(), bold, line.width() / 2);
    int room = line.width() - number.width - gap;
    painter.setPen(isEnd ? tokens.text : ink);
    drawLine(painter, bold, QRect(line.right() + 1 - number.width, line.top(), number.width + 1, lineHeight),
             number.text);
    if (better.isValid()) { // the form tells it too, not the colour alone
        const bool up = !number.text.startsWith(QChar(0x2212));
        drawChangeTriangle(painter,
                           QPointF(line.right() - number.width - 7, line.top() + lineHeight / 2.0 + 0.5), up,
                           better.toBool(), ink);
        room -= triangle;
    }
    painter.setPen(tokens.text);
    const QFont nameFont = textFont(type::body, isEnd);
    const FittedText name = fitted(index.data().toString(), nameFont, room);
    drawLine(painter, nameFont, QRect(line.left(), line.top(), room, lineHeight), name.text);
    if (isEnd)
        return;
    painter.setPen(tokens.text2);
    const QFont small = textFont(type::caption);
    const QRect below = line.translated(0, lineHeight - 1);
    drawLine(painter, small, below,
             fitted(index.data(WhyDelegate::values).toString(), small, below.width()).text);
}

/// The bar on a line of the axis, with the value before as the grey dashes of a baseline.
void drawBar(QPainter &painter, const Tokens &tokens, const QRect &row, const QColor &ink,
             const QModelIndex &index)
{
    const bool isEnd = index.data(WhyDelegate::isEnd).toBool();
    const QRect area = barArea(row, isEnd);
    const QLineF span = index.data(WhyDelegate::bar).toLineF();
    const auto place = [&](double share) { return area.left() + share * area.width(); };
    painter.fillRect(QRect(area.left(), area.center().y(), area.width(), 1), tokens.grid);
    const double base = place(index.data(WhyDelegate::base).toDouble());
    painter.setPen(QPen(tokens.ghost, 1, Qt::DashLine));
    painter.drawLine(QPointF(base, area.top() - 2), QPointF(base, area.bottom() + 3));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    if (isEnd) {
        painter.drawEllipse(QPointF(place(span.x1()), area.center().y() + 0.5), 5, 5);
        return;
    }
    const double left = place(std::min(span.x1(), span.x2()));
    const double right = place(std::max(span.x1(), span.x2()));
    painter.drawRoundedRect(QRectF(left, area.top(), std::max(right - left, 2.0), barHeight), 2, 2);
}

} // namespace

void WhyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, tokens.accentSoft);
    const QVariant forBetter = index.data(better);
    const bool atEnd = index.data(isEnd).toBool();
    const bool atStart = atEnd && index.row() == 0;
    const QColor ink = forBetter.isValid() ? (forBetter.toBool() ? tokens.better : tokens.worse)
                       : atStart           ? tokens.ghost
                       : atEnd             ? tokens.text
                                           : tokens.text2;
    const QRect line(option.rect.left() + margin, option.rect.top() + top, option.rect.width() - 2 * margin,
                     lineHeight);
    drawTexts(*painter, tokens, line, ink, index);
    drawBar(*painter, tokens, option.rect, ink, index);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(tokens.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
    }
    painter->restore();
}

QSize WhyDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {200, index.data(isEnd).toBool() ? endRow : partRow};
}

} // namespace ridgepoint
