#include "ui/explore/tornado_plot.h"

#include <algorithm>
#include <cmath>

#include <qcustomplot.h>

#include "app/document/input_text.h"
#include "ui/charts/plot_style.h"
#include "ui/explore/empty_words.h"
#include "ui/explore/round_ticks.h"
#include "ui/explore/tornado_item.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr int rowHeight = 22;
constexpr int topMargin = 4;
constexpr int bottomMargin = 36;
constexpr int rightMargin = 8;
constexpr int tickRoom = 56;
constexpr int valueDigits = 3;
constexpr double decades = 100; // from here on the axis is logarithmic

struct Span {
    double low, high;
};

Span spanOf(const TornadoData &data, const std::vector<std::size_t> &shown)
{
    Span span{data.base.value_or(0), data.base.value_or(0)};
    for (const std::size_t i : shown)
        for (const Figure &end : {data.bars[i].atLow, data.bars[i].atHigh})
            if (end)
                span = {std::min(span.low, *end), std::max(span.high, *end)};
    return span;
}

} // namespace

TornadoPlot::TornadoPlot(QWidget *parent)
    : m_plot(new QCustomPlot(parent)), m_item(new TornadoItem(m_plot)), m_empty(addEmptyText(*m_plot))
{
    preparePlot(*m_plot, {240, 120});
    m_plot->axisRect()->setRangeZoom({});
    m_plot->axisRect()->setRangeDrag({});
    m_plot->yAxis->setVisible(false);
    m_plot->yAxis->grid()->setVisible(false);
    m_plot->yAxis->setRangeReversed(true);
    QObject::connect(m_plot, &QCustomPlot::beforeReplot, m_plot, [this] { layOut(); });
    applyTokens();
}

void TornadoPlot::applyTokens()
{
    const Tokens &tokens = tokensOf(m_plot->palette());
    stylePlot(*m_plot, tokens);
    styleEmptyText(*m_empty, tokens);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void TornadoPlot::show(const TornadoData &data, bool grows)
{
    m_grows = grows && data.figure == m_data.figure;
    m_data = data;
    m_shown.clear();                              // they are of other bars
    m_plot->replot(QCustomPlot::rpQueuedRefresh); // drawn now: one paint of the window for all of them
}

/// As many rows as there is room for, and the axis over what they span.
void TornadoPlot::layOut()
{
    const int room = std::max(m_plot->height() - topMargin - bottomMargin, rowHeight);
    const auto rows = static_cast<std::size_t>(room / rowHeight);
    m_shown = m_data.empty.isEmpty() ? barsInSight(m_data.bars, rows) : std::vector<std::size_t>();
    m_item->lines.clear();
    m_item->base = m_data.base.value_or(0);
    for (const std::size_t i : m_shown) {
        const TornadoBar &bar = m_data.bars[i];
        const auto text = [&](double value) { return inputText(*bar.parameter, value, valueDigits); };
        m_item->lines.push_back({tableText(bar.parameter->label),
                                 {{{text(bar.ends.low), bar.atLow}, {text(bar.ends.high), bar.atHigh}}},
                                 movesByOneStep(m_data, bar)});
    }
    const double height =
        m_shown.size() == rows ? static_cast<double>(rows) : static_cast<double>(room) / rowHeight;
    m_plot->yAxis->setRange(-0.5, height - 0.5);
    showInPlace(*m_empty, *m_plot, m_data.empty);
    m_plot->xAxis->setVisible(m_data.empty.isEmpty());
    m_item->axisTitle.clear();
    if (m_data.figure != nullptr && m_data.empty.isEmpty())
        fitAxis();
}

void TornadoPlot::fitAxis()
{
    const Span span = spanOf(m_data, m_shown);
    const FigureAxis words(*m_data.figure, std::max(std::abs(span.low), std::abs(span.high)));
    const bool logarithmic = span.low > 0 && span.high > decades * span.low;
    const bool grows = m_grows && logarithmic == isLogarithmic();
    AxisRange axis = logarithmic ? AxisRange{roundedDown(span.low), roundedUp(span.high), true}
                                 : roundedRange(span.low, span.high);
    if (grows)
        axis = {std::min(axis.low, m_plot->xAxis->range().lower),
                std::max(axis.high, m_plot->xAxis->range().upper), logarithmic};
    const auto write = [words](double value) { return words.tick(value); };
    setRoundTicks(*m_plot->xAxis, axis, 1, write);
    const TornadoRooms rooms = m_item->rooms(m_plot->width(), m_plot->width() * 2 / 5);
    m_item->names = rooms.names;
    m_plot->axisRect()->setMargins(
        QMargins(rooms.names + rooms.left, topMargin, rooms.right + rightMargin, bottomMargin));
    const int room = m_plot->width() - rooms.names - rooms.left - rooms.right - rightMargin;
    setRoundTicks(*m_plot->xAxis, axis, room / tickRoom, write);
    m_item->axisTitle = words.title();
}

std::optional<std::size_t> TornadoPlot::rowAt(double y) const
{
    const double row = std::round(m_plot->yAxis->pixelToCoord(y));
    if (row < 0 || row >= static_cast<double>(m_shown.size()))
        return std::nullopt;
    return static_cast<std::size_t>(row);
}

QRectF TornadoPlot::barArea(std::size_t row) const
{
    return m_item->barArea(row);
}

QStringList TornadoPlot::endTexts(std::size_t row) const
{
    return {m_item->lines[row].ends[0].text, m_item->lines[row].ends[1].text};
}

bool TornadoPlot::isLogarithmic() const
{
    return m_plot->xAxis->scaleType() == QCPAxis::stLogarithmic;
}

} // namespace ridgepoint
