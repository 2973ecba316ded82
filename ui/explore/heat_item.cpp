#include "ui/explore/heat_item.h"

#include <algorithm>
#include <cmath>

#include "ui/charts/plot_style.h"
#include "ui/explore/contours.h"
#include "ui/theme/fonts.h"
#include "ui/theme/hatch.h"
#include "ui/theme/heat_ramp.h"
#include "ui/theme/text_fit.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr double ringRadius = 6;
constexpr double hatchApart = 7;
constexpr double leastGap = 10; // smaller cells have no line between them
constexpr double patchAir = 3;

QFont font()
{
    return textFont(type::caption);
}

QSizeF sizeOf(const QString &text)
{
    constexpr int noLimit = 10000;
    return QSizeF(fitted(text, font(), noLimit).width, QFontMetrics(font()).height());
}

void drawText(QCPPainter &painter, const QString &text, QPointF middle)
{
    const QSizeF size = sizeOf(text);
    drawLine(painter, font(),
             {std::round(middle.x() - size.width() / 2), std::round(middle.y() - size.height() / 2)}, text);
}

} // namespace

int heatStep(const FigureRow &figure, SweepSpan span, double value)
{
    constexpr double threefold = 3;
    if (!(span.high > span.low))
        return 0;
    double share = 0;
    if (span.low > 0 && span.high > threefold * span.low)
        share = std::log(value / span.low) / std::log(span.high / span.low);
    else
        share = (value - span.low) / (span.high - span.low);
    if (figure.better == Better::higher)
        share = 1 - share;
    return std::clamp(static_cast<int>(share * heatSteps), 0, heatSteps - 1);
}

HeatItem::HeatItem(QCustomPlot *plot) : QCPAbstractItem(plot)
{
    setClipToAxisRect(false);
    setSelectable(false);
}

void HeatItem::setGrid(const SweepGrid &grid)
{
    m_grid = grid;
    m_contours.clear();
    m_span = spanOf(grid.cells, &SweepCell::value);
    const SweepQuestion &question = m_grid.question;
    if (m_span)
        m_words = FigureAxis(*question.figure, std::max(std::abs(m_span->low), std::abs(m_span->high)));
    const auto second = spanOf(grid.cells, &SweepCell::second);
    if (question.second == nullptr || !second)
        return;
    m_secondWords = FigureAxis(*question.second, std::max(std::abs(second->low), std::abs(second->high)));
    std::vector<std::optional<double>> values;
    for (const SweepCell &cell : grid.cells)
        values.push_back(cell.drawn(&SweepCell::second));
    for (const double level : contourLevels(second->low, second->high))
        m_contours.push_back({level, contourLines(values, question.xs.size(), level)});
}

QPointF HeatItem::pixelOf(QPointF place) const
{
    return ridgepoint::pixelOf(*mParentPlot, place);
}

/// On whole pixels, so that lines between cells are of one width.
QRectF HeatItem::areaOf(double column, double row) const
{
    const QPointF topLeft = pixelOf({column - 0.5, row + 0.5}),
                  bottomRight = pixelOf({column + 0.5, row - 0.5});
    const QRectF area(QPointF(std::round(topLeft.x()), std::round(topLeft.y())),
                      QPointF(std::round(bottomRight.x()), std::round(bottomRight.y())));
    const double gap = std::min(area.width(), area.height()) >= leastGap ? 1 : 0;
    return area.adjusted(0, 0, -gap, -gap);
}

QRectF HeatItem::cellArea(std::size_t cell) const
{
    const std::size_t columns = m_grid.question.xs.size();
    return areaOf(static_cast<double>(cell % columns), static_cast<double>(cell / columns));
}

void HeatItem::draw(QCPPainter *painter)
{
    if (m_grid.cells.empty() || m_grid.question.y == nullptr)
        return;
    const Tokens &tokens = tokensOf(mParentPlot->palette());
    painter->setAntialiasing(false);
    m_taken.clear();
    if (plan) {
        constexpr double around = 2 * (ringRadius + 2);
        m_taken.emplace_back(pixelOf(*plan) - QPointF(around / 2, around / 2), QSizeF(around, around));
    }
    drawCells(*painter, tokens);
    drawContours(*painter, tokens);
    drawStates(*painter, tokens, CellState::misses, QCoreApplication::translate("Sweep", "misses a target"));
    drawStates(*painter, tokens, CellState::unfit, QCoreApplication::translate("Sweep", "does not fit"));
    drawStates(*painter, tokens, CellState::apart,
               QCoreApplication::translate("Sweep", "cannot be together"));
    drawStates(*painter, tokens, CellState::turned,
               QCoreApplication::translate("Sweep", "median above the 90th percentile"));
    drawValues(*painter);
    drawRing(*painter, tokens);
}

void HeatItem::drawCells(QCPPainter &painter, const Tokens &tokens) const
{
    for (std::size_t i = 0; i < m_grid.cells.size(); ++i) {
        const SweepCell &cell = m_grid.cells[i];
        const QRectF area = cellArea(i);
        QColor color = cell.state == CellState::unknown ? tokens.inset : tokens.hair;
        QColor ink = tokens.muted;
        if (const Figure value = cell.drawn(&SweepCell::value); value && m_span) {
            const int step = heatStep(*m_grid.question.figure, *m_span, *value);
            color = heatColor(step);
            ink = heatInk(step);
        }
        painter.fillRect(area, color);
        if (cell.state != CellState::misses && cell.state != CellState::turned)
            continue;
        constexpr float faint = 0.55F;
        ink.setAlphaF(faint);
        painter.setPen(QPen(ink, 1));
        hatch(painter, area, hatchApart);
    }
}

/// What is the matter with cells stands in the middle of the longest row of them, where none has room for it in a column.
void HeatItem::drawStates(QCPPainter &painter, const Tokens &tokens, CellState state, const QString &text)
{
    const QSizeF size = sizeOf(text) + QSizeF(4 * patchAir, 0);
    if (const QRectF run = longestRun(state, false, size); !run.isEmpty())
        drawPatch(painter, tokens, text, run.center());
    else if (const QRectF column = longestRun(state, true, size.transposed()); !column.isEmpty())
        drawPatch(painter, tokens, text, column.center(), true);
}

/// The longest run of cells of a state that has room of that size and no label yet; empty where there is none.
QRectF HeatItem::longestRun(CellState state, bool upright, QSizeF needed) const
{
    const std::size_t columns = m_grid.question.xs.size(), rows = m_grid.question.rows();
    const std::size_t lines = upright ? columns : rows, length = upright ? rows : columns;
    const auto cellAt = [&](std::size_t line, std::size_t at) {
        return upright ? at * columns + line : line * columns + at;
    };
    const auto extent = [&](const QRectF &run) { return upright ? run.height() : run.width(); };
    QRectF longest;
    for (std::size_t line = 0; line < lines; ++line)
        for (std::size_t start = 0, end = 0; start < length; start = end + 1) {
            for (end = start; end < length && m_grid.cells[cellAt(line, end)].state == state;)
                ++end;
            if (end == start)
                continue;
            const QRectF run = cellArea(cellAt(line, start)) | cellArea(cellAt(line, end - 1));
            const QRectF place(run.center() - QPointF(needed.width() / 2, needed.height() / 2), needed);
            if (extent(run) > extent(longest) && extent(run) >= extent(place) && !isTaken(place))
                longest = run;
        }
    return longest;
}

bool HeatItem::isTaken(const QRectF &area) const
{
    return std::ranges::any_of(m_taken, [&](const QRectF &taken) { return taken.intersects(area); });
}

/// `upright`: turned, to be read from below.
void HeatItem::drawPatch(QCPPainter &painter, const Tokens &tokens, const QString &text, QPointF middle,
                         bool upright)
{
    const QSizeF size = sizeOf(text) + QSizeF(2 * patchAir, 0);
    const QSizeF taken = upright ? size.transposed() : size;
    painter.save();
    painter.translate(middle);
    if (upright)
        painter.rotate(-90);
    painter.fillRect(QRectF(QPointF(-size.width() / 2, -size.height() / 2), size), tokens.panel);
    painter.setPen(tokens.text2);
    drawText(painter, text, {0, 0});
    painter.restore();
    m_taken.emplace_back(middle - QPointF(taken.width() / 2, taken.height() / 2), taken);
}

/// In ink on a light rim: read on every step of the ramp.
void HeatItem::drawContours(QCPPainter &painter, const Tokens &tokens)
{
    const Tokens &onRamp = tokensOf(Theme::light);
    const QRectF bounds = QRectF(mParentPlot->axisRect()->rect());
    painter.setAntialiasing(true);
    for (const bool rim : {true, false}) {
        painter.setPen(rim ? QPen(onRamp.panel, 3) : QPen(onRamp.text, 1.25));
        for (const Contour &contour : m_contours)
            for (const QLineF &line : contour.lines)
                painter.drawLine(QLineF(pixelOf(line.p1()), pixelOf(line.p2())));
    }
    painter.setAntialiasing(false);
    for (const Contour &contour : m_contours) {
        const QString text = m_secondWords.tick(contour.level);
        const QSizeF size = sizeOf(text) + QSizeF(2 * patchAir, 0);
        for (std::size_t i = 0; i < contour.lines.size(); ++i) { // from the middle of the line outwards
            const std::size_t half = contour.lines.size() / 2;
            const std::size_t at = i % 2 == 0 ? half + i / 2 : half - 1 - i / 2;
            const QPointF middle = pixelOf(contour.lines[std::min(at, contour.lines.size() - 1)].center());
            const QRectF patch(middle - QPointF(size.width() / 2, size.height() / 2), size);
            if (!bounds.contains(patch) || isTaken(patch.adjusted(-8, -2, 8, 2)))
                continue;
            drawPatch(painter, tokens, text, middle);
            break;
        }
    }
}

/// Whether a contour line runs through it.
bool HeatItem::isCrossed(const QRectF &area) const
{
    constexpr int samples = 8;
    for (const Contour &contour : m_contours)
        for (const QLineF &line : contour.lines)
            for (int i = 0; i <= samples; ++i)
                if (area.contains(pixelOf(line.pointAt(static_cast<double>(i) / samples))))
                    return true;
    return false;
}

/// In every second cell of every second row, where there is room.
void HeatItem::drawValues(QCPPainter &painter) const
{
    const std::size_t columns = m_grid.question.xs.size(), rows = m_grid.question.rows();
    for (std::size_t i = 0; i < m_grid.cells.size(); ++i) {
        const SweepCell &cell = m_grid.cells[i];
        const bool second = i % columns % 2 == 1 && (rows - 1 - i / columns) % 2 == 0;
        if (!second || !cell.drawn(&SweepCell::value) || !m_span)
            continue;
        const QRectF area = cellArea(i);
        const QString text = m_words.cell(*cell.value);
        const QSizeF size = sizeOf(text);
        const QRectF place(area.center() - QPointF(size.width() / 2, size.height() / 2), size);
        if (size.width() > area.width() || size.height() > area.height() + 4 || isTaken(place)
            || isCrossed(place))
            continue;
        const int step = heatStep(*m_grid.question.figure, *m_span, *cell.value);
        if (cell.state == CellState::misses)
            painter.fillRect(place, heatColor(step)); // else the hatching runs through it
        painter.setPen(heatInk(step));
        drawText(painter, text, area.center());
    }
}

void HeatItem::drawRing(QCPPainter &painter, const Tokens &tokens) const
{
    if (!plan)
        return;
    painter.setAntialiasing(true);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokensOf(Theme::light).panel, 5));
    painter.drawEllipse(pixelOf(*plan), ringRadius, ringRadius);
    painter.setPen(QPen(tokens.kv, 2.5));
    painter.drawEllipse(pixelOf(*plan), ringRadius, ringRadius);
    painter.setAntialiasing(false);
}

} // namespace ridgepoint
