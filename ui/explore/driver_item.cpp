#include "ui/explore/driver_item.h"

#include <algorithm>
#include <cmath>

#include "app/document/input_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/text_fit.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int gap = 8;
constexpr int numberWidth = 40;
constexpr int barHeight = 10;
constexpr int linesOfTwoShares = 2; // a chance with and without the batch held

/// "+0.82", "−0.10".
QString signedText(double correlation)
{
    const QString digits = QString::number(std::abs(correlation), 'f', 2);
    return (correlation < 0 ? QChar(0x2212) : QLatin1Char('+')) + digits;
}

} // namespace

DriverItem::DriverItem(QCustomPlot *plot) : QCPAbstractItem(plot)
{
    setClipToAxisRect(false);
    setSelectable(false);
}

void DriverItem::draw(QCPPainter *painter)
{
    if (area.isEmpty() || data.figure == nullptr)
        return;
    const Tokens &tokens = tokensOf(mParentPlot->palette());
    const QFont font = textFont(type::caption);
    const QStringList chances = chancesOf(data);
    QRect line(area.left(), area.top(), area.width(), lineHeight);
    painter->setPen(tokens.muted);
    drawLine(*painter, font, line,
             QCoreApplication::translate("Uncertainty", "What it goes with, by rank correlation"));
    line.translate(0, lineHeight);
    const int chanceLines = beneath
                                ? std::min<int>(1, static_cast<int>(chances.size()))
                                : static_cast<int>(chances.size()) * (data.heldBatch ? linesOfTwoShares : 1);
    const int room = (area.bottom() + 1 - line.top() - chanceLines * lineHeight) / lineHeight;
    for (std::size_t i = 0; i < data.drivers.size() && static_cast<int>(i) < room; ++i) {
        drawDriver(*painter, data.drivers[i], line);
        line.translate(0, lineHeight);
    }
    painter->setPen(tokens.text2);
    line.moveTop(beneath ? area.bottom() + 1 - lineHeight : line.top() + gap);
    if (beneath)
        return drawLine(*painter, font, line, shortChancesOf(data));
    const QRect rest(line.left(), line.top(), line.width(), area.bottom() + 1 - line.top());
    painter->setFont(font);
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, chances.join(QLatin1Char('\n')));
}

void DriverItem::drawDriver(QCPPainter &painter, const UncertaintyDriver &driver, const QRect &line) const
{
    const Tokens &tokens = tokensOf(mParentPlot->palette());
    const QFont font = textFont(type::caption);
    const int nameWidth = std::min(140, line.width() * 2 / 5);
    painter.setPen(tokens.text);
    drawLine(painter, font, QRect(line.left(), line.top(), nameWidth, line.height()),
             tableText(driver.parameter->label));
    const QRectF track(line.left() + nameWidth + gap, line.top(),
                       line.width() - nameWidth - 2 * gap - numberWidth, line.height());
    const double middle = std::round(track.center().x()) + 0.5;
    const double end = middle + driver.correlation * track.width() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(driver.correlation < 0 ? tokens.weights : tokens.kv);
    painter.drawRect(QRectF(QPointF(std::min(middle, end), track.center().y() - barHeight / 2.0),
                            QPointF(std::max(middle, end), track.center().y() + barHeight / 2.0)));
    painter.setPen(QPen(tokens.control, 1));
    painter.drawLine(QPointF(middle, track.top()), QPointF(middle, track.bottom()));
    painter.setPen(tokens.text2);
    drawLine(painter, font, QRect(line.right() - numberWidth, line.top(), numberWidth, line.height()),
             signedText(driver.correlation));
}

} // namespace ridgepoint
