#include "ui/explore/tornado_item.h"

#include <algorithm>
#include <cmath>

#include "ui/theme/fonts.h"
#include "ui/theme/hatch.h"
#include "ui/theme/text_fit.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr double barHeight = 16;
constexpr double airBeside = 6;
constexpr double stub = 28;    // of an end that there is not
constexpr int stepShade = 110; // of 255
constexpr int grid = 8;

QFont nameFont()
{
    return textFont(type::body);
}

QFont valueFont()
{
    return textFont(type::caption);
}

int roundedUpToGrid(double width)
{
    return static_cast<int>(std::ceil(width / grid)) * grid;
}

QString missingText(const TornadoEnd &end)
{
    return QCoreApplication::translate("Tornado", "%1 does not fit").arg(end.text);
}

int widthOf(const QString &text, const QFont &font)
{
    constexpr int noLimit = 10000;
    return fitted(text, font, noLimit).width;
}

/// A line of text whose left end, or with `leftwards` right end, is at `x`.
void drawValue(QCPPainter &painter, const QString &text, double x, double middle, bool leftwards)
{
    const QFont font = valueFont();
    const double left = leftwards ? x - widthOf(text, font) : x;
    drawLine(painter, font, {std::round(left), std::round(middle - QFontMetrics(font).height() / 2.0)}, text);
}

} // namespace

TornadoItem::TornadoItem(QCustomPlot *plot) : QCPAbstractItem(plot)
{
    setClipToAxisRect(false);
    setSelectable(false);
}

/// Left to right; an end that there is not stands where the other leaves room.
std::array<const TornadoEnd *, 2> TornadoItem::leftToRight(const TornadoLine &line) const
{
    const auto &[low, high] = line.ends;
    const bool turned = low.figure && high.figure ? *low.figure > *high.figure
                        : low.figure              ? *low.figure > base
                                                  : high.figure && *high.figure < base;
    return turned ? std::array{&high, &low} : std::array{&low, &high};
}

/// How far values stand out at either end of an axis of so many pixels.
std::array<double, 2> TornadoItem::overhang(double axisWidth) const
{
    const QCPAxis &axis = *mParentPlot->xAxis;
    const QCPRange range = axis.range();
    const auto share = [&](double value) {
        return axis.scaleType() == QCPAxis::stLogarithmic
                   ? std::log(value / range.lower) / std::log(range.upper / range.lower)
                   : (value - range.lower) / range.size();
    };
    std::array<double, 2> out{};
    for (const TornadoLine &line : lines) {
        const auto ends = leftToRight(line);
        for (const std::size_t side : {0, 1}) {
            const TornadoEnd &end = *ends[side];
            const double from = side == 0 ? share(std::min(end.figure.value_or(base), base))
                                          : 1 - share(std::max(end.figure.value_or(base), base));
            const double text =
                end.figure ? widthOf(end.text, valueFont()) : widthOf(missingText(end), valueFont()) + stub;
            out[side] = std::max(out[side], text + airBeside - from * axisWidth);
        }
    }
    return out;
}

TornadoRooms TornadoItem::rooms(int width, int most) const
{
    int widest = 0;
    for (const TornadoLine &line : lines)
        widest = std::max(widest, widthOf(line.name, nameFont()));
    const int namesRoom = std::min(roundedUpToGrid(widest), most) + grid;
    // the shorter the axis, the further values hang over its ends: comes to rest in a few rounds
    constexpr int rounds = 8;
    const double room = width - namesRoom - grid;
    double axis = room;
    std::array<double, 2> out{};
    for (int i = 0; i < rounds; ++i) {
        out = overhang(axis);
        axis = std::max(room / 4, room - out[0] - out[1]);
    }
    return {namesRoom, roundedUpToGrid(out[0]), roundedUpToGrid(std::max<double>(out[1], grid))};
}

double TornadoItem::xOf(double value) const
{
    return mParentPlot->xAxis->coordToPixel(value);
}

double TornadoItem::middleOf(std::size_t row) const
{
    return mParentPlot->yAxis->coordToPixel(static_cast<double>(row));
}

QRectF TornadoItem::barArea(std::size_t row) const
{
    double left = xOf(base), right = left;
    for (const TornadoEnd &end : lines[row].ends) {
        const double x = end.figure ? xOf(*end.figure) : left;
        left = std::min(left, x);
        right = std::max(right, x);
    }
    return {left, middleOf(row) - barHeight / 2, right - left, barHeight};
}

void TornadoItem::draw(QCPPainter *painter)
{
    const Tokens &tokens = tokensOf(mParentPlot->palette());
    painter->setAntialiasing(false);
    const QRect area = mParentPlot->axisRect()->rect();
    for (std::size_t row = 0; row < lines.size(); ++row)
        drawLine(*painter, tokens, row);
    if (!lines.empty()) {
        painter->setPen(QPen(tokens.text, 2));
        const double x = std::round(xOf(base));
        painter->drawLine(QLineF(x, area.top(), x, area.bottom()));
    }
    painter->setPen(tokens.muted);
    constexpr int belowTicks = 20;
    drawValue(*painter, axisTitle, mParentPlot->width() - grid,
              area.bottom() + belowTicks + QFontMetrics(valueFont()).height() / 2.0, true);
}

/// The end at which the figure is lower is blue, the other orange; a value stands where its end is.
void TornadoItem::drawLine(QCPPainter &painter, const Tokens &tokens, std::size_t row) const
{
    const TornadoLine &line = lines[row];
    const double middle = std::round(middleOf(row)), plan = xOf(base);
    painter.setPen(tokens.text);
    ridgepoint::drawLine(
        painter, nameFont(),
        QRect(0, static_cast<int>(middle - barHeight / 2), names, static_cast<int>(barHeight)), line.name);
    const auto ends = leftToRight(line);
    for (const std::size_t side : {0, 1}) {
        const TornadoEnd &end = *ends[side];
        const bool leftwards = side == 0;
        const double sign = leftwards ? -1 : 1;
        if (!end.figure) {
            drawMissing(painter, tokens, end, plan, plan + sign * stub, middle);
            continue;
        }
        const double x = xOf(*end.figure);
        const QRectF bar = QRectF(QPointF(plan, middle - barHeight / 2), QPointF(x, middle + barHeight / 2));
        QColor color = *end.figure < base ? tokens.weights : tokens.kv;
        if (line.byOneStep)
            color.setAlpha(stepShade);
        painter.fillRect(bar.normalized(), color);
        painter.setPen(tokens.text2);
        // where both ends are on one side of the plan, the nearer one's value goes to the free side
        const double beside = leftwards ? std::min(x, plan) : std::max(x, plan);
        drawValue(painter, end.text, beside + sign * airBeside, middle, leftwards);
    }
}

void TornadoItem::drawMissing(QCPPainter &painter, const Tokens &tokens, const TornadoEnd &end, double from,
                              double to, double middle) const
{
    constexpr double apart = 6;
    const QRectF area =
        QRectF(QPointF(from, middle - barHeight / 2), QPointF(to, middle + barHeight / 2)).normalized();
    painter.setPen(QPen(tokens.muted, 1));
    hatch(painter, area, apart);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area.adjusted(0, 0, -1, -1));
    painter.setPen(tokens.text2);
    const bool leftwards = to < from;
    drawValue(painter, missingText(end), to + (leftwards ? -airBeside : airBeside), middle, leftwards);
}

} // namespace ridgepoint
