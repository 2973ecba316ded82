#include "ui/docks/compare_delegate.h"

#include <algorithm>

#include <QPainter>

#include "ui/docks/compare_header.h"
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

/// A name in up to three lines.
void drawName(QPainter &painter, const QRect &box, const QString &name)
{
    constexpr int step = 13;
    const QStringList lines = linesWithin(name, textFont(type::caption), box.width(), 3);
    int top = box.center().y() + 1 - step * static_cast<int>(lines.size()) / 2;
    for (const QString &line : lines) {
        drawRight(painter, QRect(box.left(), top, box.width(), step), line, type::caption, false);
        top += step;
    }
}

void drawBestMark(QPainter &painter, const Tokens &tokens, QPoint middle)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.better);
    painter.drawEllipse(middle, dotRadius, dotRadius);
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

/// A value, in a high row with its change beneath it, or a name.
void drawContent(QPainter &painter, const Tokens &tokens, const QRect &rect, const QModelIndex &index)
{
    const bool high = rect.height() >= twoLines;
    const bool isInput = index.data(CompareModel::name).toString().startsWith(QLatin1Char('/'));
    QRect line = rect.adjusted(left, 0, -right, -1);
    painter.setPen(tokens.text);
    if (high && isInput)
        return drawName(painter, line, index.data().toString());
    if (high)
        line = QRect(line.left(), rect.center().y() - lineHeight + 1, line.width(), lineHeight);
    const bool best = index.data(CompareModel::best).toBool();
    const int x = drawRight(painter, line, index.data().toString(), type::body, best);
    if (best)
        drawBestMark(painter, tokens, {std::max(x - 6, rect.left() + dotRadius + 1), line.center().y()});
    if (high)
        drawChange(painter, tokens, line.translated(0, lineHeight - 1), index);
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
    painter->setRenderHint(QPainter::Antialiasing);
    if (!heading)
        drawContent(*painter, tokens, rect, index);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(tokens.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -2), 4, 4);
    }
    painter->restore();
}

} // namespace ridgepoint
