#include "ui/export/page_parts.h"

#include <algorithm>

#include <qcustomplot.h>

#include "ui/export/page_text.h"
#include "ui/theme/fonts.h"

namespace ridgepoint {

namespace {

constexpr double padding = 12;
constexpr double gap = 16;
constexpr double unitGap = 5;
constexpr double figureHeight = 30;
constexpr int largestFigure = 22;
constexpr int smallestFigure = 12;

QColor changeColour(const std::optional<bool> &better, const Tokens &tokens)
{
    return !better ? tokens.text2 : *better ? tokens.better : tokens.worse;
}

/// What stands under a figure: its change and from what, or why there is none.
void drawUnder(const PagePlace &place, const HeadlineText &text, const Tokens &tokens)
{
    const QFont font = pageFont(type::caption);
    if (!text.reason.isEmpty()) {
        drawText(place.painter, place.at, place.width, {text.shortReason, font, tokens.text2});
        return;
    }
    const PageText change{text.change, font, changeColour(text.better, tokens)};
    drawText(place.painter, place.at, place.width, change);
    const double taken = widthOf(change) + 4;
    drawText(place.painter, place.at + QPointF(taken, 0), place.width - taken,
             {text.from, font, tokens.text2});
}

void drawFigure(const PagePlace &place, const ReportFigure &figure, const Tokens &tokens)
{
    double y = place.at.y() + 8;
    const double x = place.at.x() + padding;
    const double width = place.width - 2 * padding;
    y += drawText(place.painter, {x, y}, width, {figure.title, pageFont(type::caption), tokens.text2});
    const PageText unit{figure.text.unit, pageFont(type::caption), tokens.text2};
    const double room = width - widthOf(unit) - unitGap;
    PageText number{figure.text.number, pageFont(largestFigure, true), tokens.text};
    for (int size = largestFigure - 1; size >= smallestFigure && widthOf(number) > room; --size)
        number.font = pageFont(size, true);
    drawText(place.painter, {x, y + figureHeight - heightOf(number, width)}, width, number);
    drawText(place.painter, {x + widthOf(number) + unitGap, y + figureHeight - 21}, width, unit);
    drawUnder({place.painter, {x, y + figureHeight}, width}, figure.text, tokens);
}

/// Hairlines around and between the boxes.
void drawGrid(const PagePlace &place, int rows, int columns, double height, const Tokens &tokens)
{
    QCPPainter &painter = *place.painter;
    painter.setPen(QPen(tokens.hair, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(place.at, QSizeF(place.width, rows * height)));
    for (int i = 1; i < columns; ++i) {
        const double x = place.at.x() + i * place.width / columns;
        painter.drawLine(QLineF(x, place.at.y(), x, place.at.y() + rows * height));
    }
    for (int i = 1; i < rows; ++i) {
        const double y = place.at.y() + i * height;
        painter.drawLine(QLineF(place.at.x(), y, place.at.x() + place.width, y));
    }
}

double headHeight(const DrawnChart &chart, double width)
{
    return heightOf({chart.title, pageFont(type::body, true), {}}, width)
           + heightOf({chart.takeaway, pageFont(type::caption), {}}, width) + 4;
}

/// The plot at its own size, scaled to the width: a vector picture has no pixels to lose.
void drawPlot(QCPPainter &painter, QPointF at, double width, QCustomPlot &plot)
{
    painter.save();
    painter.translate(at);
    painter.scale(width / plot.width(), width / plot.width());
    plot.toPainter(&painter, plot.width(), plot.height());
    painter.restore();
}

void drawChart(const PagePlace &place, const DrawnChart &chart, double head, const Tokens &tokens)
{
    const double title = drawText(place.painter, place.at, place.width,
                                  {chart.title, pageFont(type::body, true), tokens.text});
    drawText(place.painter, place.at + QPointF(0, title), place.width,
             {chart.takeaway, pageFont(type::caption), tokens.text2});
    if (place.painter != nullptr)
        drawPlot(*place.painter, place.at + QPointF(0, head), place.width, *chart.plot);
}

} // namespace

double drawFigures(const PagePlace &place, const std::vector<ReportFigure> &figures, int columns,
                   const Tokens &tokens)
{
    const bool compared = std::ranges::any_of(figures, [](const ReportFigure &figure) {
        return !figure.text.change.isEmpty() || !figure.text.reason.isEmpty();
    });
    const double height = compared ? 76 : 60;
    const double width = place.width / columns;
    const auto rows = (static_cast<int>(figures.size()) + columns - 1) / columns;
    if (place.painter != nullptr) {
        drawGrid(place, rows, columns, height, tokens);
        for (int i = 0; i < static_cast<int>(figures.size()); ++i)
            drawFigure({place.painter, place.at + QPointF(i % columns * width, i / columns * height), width},
                       figures[static_cast<std::size_t>(i)], tokens);
    }
    return rows * height;
}

double drawCharts(const PagePlace &place, const std::vector<DrawnChart> &charts, const Tokens &tokens)
{
    const double width = (place.width - gap) / 2;
    const QSize plot = ReportCharts::plotSize();
    const double plotHeight = width * plot.height() / plot.width();
    double y = 0;
    for (std::size_t i = 0; i < charts.size(); i += 2) {
        const std::size_t end = std::min(i + 2, charts.size());
        double head = 0; // of a row: plots side by side begin at the same height
        for (std::size_t j = i; j < end; ++j)
            head = std::max(head, headHeight(charts[j], width));
        for (std::size_t j = i; j < end; ++j)
            drawChart(
                {place.painter, place.at + QPointF(static_cast<double>(j - i) * (width + gap), y), width},
                charts[j], head, tokens);
        y += head + plotHeight + gap;
    }
    return y - gap;
}

} // namespace ridgepoint
