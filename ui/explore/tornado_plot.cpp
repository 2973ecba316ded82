#include "ui/explore/tornado_plot.h"

#include <algorithm>
#include <cmath>

#include <qcustomplot.h>

#include "app/document/input_text.h"
#include "ui/charts/cost_axes.h"
#include "ui/charts/plot_style.h"
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

/// Ticks at steps of 1, 2, 3, 5 on a linear axis, in the figure's words.
class LinearTicks : public QCPAxisTickerFixed {
public:
    LinearTicks() { setScaleStrategy(ssMultiples); }

    FigureAxis axis;

protected:
    QString getTickLabel(double tick, const QLocale &, QChar, int) override { return axis.tick(tick); }
};

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
    m_plot->setMinimumSize(240, 120);
    m_plot->axisRect()->setAutoMargins(QCP::msNone);
    m_plot->axisRect()->setRangeZoom({});
    m_plot->axisRect()->setRangeDrag({});
    m_plot->plotLayout()->setMargins(QMargins(0, 0, 0, 0));
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
        m_item->lines.push_back({toQString(bar.parameter->label),
                                 {{{text(bar.ends.low), bar.atLow}, {text(bar.ends.high), bar.atHigh}}}});
    }
    m_item->names = m_item->nameRoom(m_plot->width() * 2 / 5);
    const int values = m_item->textRoom();
    m_plot->axisRect()->setMargins(QMargins(m_item->names + rightMargin + values, topMargin,
                                            std::max(values, tickRoom / 2) + rightMargin, bottomMargin));
    m_plot->yAxis->setRange(-0.5, static_cast<double>(room) / rowHeight - 0.5);
    m_empty->setVisible(!m_data.empty.isEmpty());
    m_empty->setText(m_data.empty);
    m_plot->xAxis->setVisible(m_data.empty.isEmpty());
    if (m_data.figure != nullptr && m_data.empty.isEmpty())
        fitAxis();
    else
        m_item->axisTitle.clear();
}

void TornadoPlot::fitAxis()
{
    const Span span = spanOf(m_data, m_shown);
    const FigureAxis words(*m_data.figure, std::max(std::abs(span.low), std::abs(span.high)));
    const QMargins margins = m_plot->axisRect()->margins();
    const int most = std::max(1, (m_plot->width() - margins.left() - margins.right()) / tickRoom);
    const bool logarithmic = span.low > 0 && span.high > decades * span.low;
    Span axis = span;
    if (logarithmic) {
        axis = {roundedDown(span.low), roundedUp(span.high)};
        const auto ticks =
            QSharedPointer<StepTicks>::create([words](double value) { return words.tick(value); });
        ticks->setMost(most);
        m_plot->xAxis->setTicker(ticks);
    } else {
        const double size = span.high > span.low ? span.high - span.low : std::max(std::abs(span.high), 1.0);
        const double fine = roundedStep(size / 10);
        axis = {std::floor(span.low / fine + 1e-9) * fine, std::ceil(span.high / fine - 1e-9) * fine};
        if (m_grows && !isLogarithmic())
            axis = {std::min(axis.low, m_low), std::max(axis.high, m_high)};
        const auto ticks = QSharedPointer<LinearTicks>::create();
        ticks->axis = words;
        ticks->setTickStep(roundedStep((axis.high - axis.low) / most));
        m_plot->xAxis->setTicker(ticks);
    }
    m_plot->xAxis->setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    m_plot->xAxis->setRange(axis.low, axis.high);
    m_low = axis.low;
    m_high = axis.high;
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
