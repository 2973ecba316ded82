#include "ui/charts/memory_plot.h"

#include <algorithm>
#include <cmath>

#include <qcustomplot.h>

#include "core/text/text.h"
#include "ui/charts/plot_style.h"
#include "ui/theme/hatch.h"
#include "ui/theme/mixed_color.h"
#include "ui/theme/tokens.h"

namespace ridgepoint {

namespace {

constexpr double gigabyteBytes = 1e9;
constexpr int leftMargin = 8;
constexpr int rightMargin = 18; // half of the last tick's label
constexpr int topMargin = 8;
constexpr int bottomMargin = 36; // tick labels and the unit
constexpr double gapOfParts = 1; // between two segments
constexpr double hatchApart = 8;
constexpr double ghostOpacity = 0.6;
constexpr double intervals = 6; // of the axis, at most

class GigabyteTicker : public QCPAxisTickerFixed {
protected:
    QString getTickLabel(double tick, const QLocale &, QChar, int) override
    {
        const bool whole = std::abs(tick - std::round(tick)) < 1e-9 * std::max(1.0, std::abs(tick));
        return QString::fromStdString(whole ? formatCount(std::round(tick)) : formatFigure(tick));
    }
};

QColor colorOf(MemoryPart part, const Tokens &tokens)
{
    switch (part) {
    case MemoryPart::weights:
        return tokens.weights;
    case MemoryPart::overhead:
        return tokens.over;
    case MemoryPart::kv:
    case MemoryPart::missing:
        return tokens.kv;
    case MemoryPart::readers:
        return mixed(tokens.kv, tokens.kvSoft, 0.5);
    case MemoryPart::margin:
        return tokens.kvSoft;
    case MemoryPart::unused:
        return tokens.inset;
    case MemoryPart::held:
        break;
    }
    return tokens.held;
}

QColor colorOf(MemoryInk ink, const Tokens &tokens)
{
    switch (ink) {
    case MemoryInk::weights:
        return tokens.weights;
    case MemoryInk::kv:
        return tokens.kv;
    case MemoryInk::text:
        return tokens.text;
    case MemoryInk::text2:
        return tokens.text2;
    case MemoryInk::muted:
        break;
    }
    return tokens.muted;
}

} // namespace

/// Draws bars, scale and mark as they were laid out; the notes lie above.
class MemoryItem : public QCPAbstractItem {
public:
    explicit MemoryItem(QCustomPlot *plot) : QCPAbstractItem(plot)
    {
        setClipToAxisRect(false);
        setSelectable(false);
    }

    double selectTest(const QPointF &, bool, QVariant *) const override { return -1; }

    MemoryData data;
    MemoryFrame frame;
    MemoryGeometry geometry;

protected:
    void draw(QCPPainter *painter) override
    {
        const Tokens &tokens = tokensOf(mParentPlot->palette());
        painter->setAntialiasing(false);
        drawBar(*painter, tokens, data.bar, geometry.bar);
        if (geometry.thinBar) {
            painter->setOpacity(ghostOpacity);
            drawBar(*painter, tokens, *data.baseline, *geometry.thinBar);
            painter->setOpacity(1);
        }
        if (geometry.scaleLine)
            drawScale(*painter, tokens);
        else if (geometry.mark) {
            painter->setPen(QPen(tokens.text, 2));
            painter->drawLine(
                QLineF(*geometry.mark, geometry.bar.top() - 3, *geometry.mark, geometry.bar.bottom() + 14));
        }
    }

private:
    void drawBar(QCPPainter &painter, const Tokens &tokens, const MemoryBar &bar, const QRectF &area) const
    {
        for (const MemorySegment &segment : bar.segments) {
            QRectF piece = segmentArea(segment, frame, area);
            if (piece.width() > 3 * gapOfParts)
                piece.setRight(piece.right() - gapOfParts);
            const QColor color = colorOf(segment.part, tokens);
            if (segment.part == MemoryPart::missing) {
                painter.fillRect(piece, tokens.panel);
                painter.setPen(QPen(color, 2));
                hatch(painter, piece, hatchApart);
                outline(painter, piece, color);
            } else {
                painter.fillRect(piece, color);
                if (segment.part == MemoryPart::unused)
                    outline(painter, piece, tokens.hair);
            }
        }
    }

    static void outline(QCPPainter &painter, const QRectF &piece, const QColor &color)
    {
        painter.setPen(QPen(color, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(piece.adjusted(0, 0, -1, -1));
    }

    void drawScale(QCPPainter &painter, const Tokens &tokens) const
    {
        const SequenceScale &scale = *data.scale;
        const double y = std::round(*geometry.scaleLine);
        const auto within = [&](double x) { return std::clamp(x, frame.area.left(), frame.area.right()); };
        painter.setPen(QPen(tokens.kv, 1));
        painter.drawLine(QLineF(within(frame.xOf(scale.from)), y,
                                within(frame.xOf(scale.from + scale.onAverage * scale.bytesOfOne)), y));
        for (const double x : geometry.ticks)
            painter.drawLine(QLineF(std::round(x), y - 4, std::round(x), y + 4));
        if (!geometry.mark)
            return;
        constexpr double half = 5;
        constexpr double tip = 7;
        const QPointF top(*geometry.mark, geometry.bar.bottom() + 2);
        painter.setAntialiasing(true);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.kv);
        painter.drawPolygon(
            QPolygonF({top + QPointF(-half, 0), top + QPointF(half, 0), top + QPointF(0, tip)}));
        painter.setAntialiasing(false);
    }
};

MemoryPlot::MemoryPlot(QWidget *parent)
    : m_plot(new QCustomPlot(parent)), m_item(new MemoryItem(m_plot)), m_notes(m_plot)
{
    preparePlot(*m_plot, {240, 120}, {leftMargin, topMargin, rightMargin, bottomMargin});
    m_plot->axisRect()->setRangeZoom(Qt::Horizontal);
    m_plot->axisRect()->setRangeDrag(Qt::Horizontal);
    m_plot->yAxis->setVisible(false);
    m_plot->yAxis->grid()->setVisible(false);
    m_plot->yAxis->setRange(0, 1);
    const QSharedPointer<GigabyteTicker> ticker(new GigabyteTicker);
    ticker->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    m_plot->xAxis->setTicker(ticker);
    m_plot->xAxis->setSubTicks(false);
    // As many ticks as the range has room for, zoomed or not.
    QObject::connect(m_plot, &QCustomPlot::beforeReplot, m_plot, [this, ticker] {
        ticker->setTickStep(roundedStep(m_plot->xAxis->range().size() / intervals));
    });
    QObject::connect(m_plot, &QCustomPlot::afterLayout, m_plot, [this] { layOut(); });
    applyTokens();
}

void MemoryPlot::applyTokens()
{
    stylePlot(*m_plot, tokensOf(m_plot->palette()));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void MemoryPlot::show(const MemoryData &data, bool keepAxis)
{
    m_data = data;
    if (!keepAxis)
        fitAxis();
    m_plot->replot(QCustomPlot::rpQueuedRefresh); // drawn now: one paint of the window for all of them
}

void MemoryPlot::fitAxis()
{
    double end = std::max({m_data.bar.capacity, m_data.bar.end(), 1.0});
    if (m_data.baseline)
        end = std::max({end, m_data.baseline->capacity, m_data.baseline->end()});
    end /= gigabyteBytes;
    const double step = roundedStep(end / intervals);
    const double rounded = std::ceil(end / step - 1e-9) * step;
    m_end = m_dragging ? std::max(rounded, m_end) : rounded;
    m_plot->xAxis->setRange(0, m_end);
}

MemoryFrame MemoryPlot::frame() const
{
    const QCPRange range = m_plot->xAxis->range();
    return {QRectF(m_plot->axisRect()->rect()), range.lower * gigabyteBytes, range.upper * gigabyteBytes,
            isSmall(*m_plot)};
}

void MemoryPlot::layOut()
{
    const Tokens &tokens = tokensOf(m_plot->palette());
    m_item->data = m_data;
    m_item->frame = frame();
    const QRectF &area = m_item->frame.area;
    m_item->geometry = memoryGeometry(m_data, m_item->frame, m_notes);
    m_notes.clear();
    for (const MemoryLabel &label : m_item->geometry.labels)
        m_notes.addFixed(label.text, colorOf(label.ink, tokens), label.bold, label.place.topLeft());
    m_notes.addUnitBelow(tr("GB of one GPU"), tokens.muted);
    m_notes.place(area, {}, {});
}

std::vector<QRectF> MemoryPlot::segmentAreas() const
{
    std::vector<QRectF> areas;
    for (const MemorySegment &segment : m_data.bar.segments)
        areas.push_back(segmentArea(segment, m_item->frame, m_item->geometry.bar));
    if (m_data.baseline && m_item->geometry.thinBar)
        for (const MemorySegment &segment : m_data.baseline->segments)
            areas.push_back(segmentArea(segment, m_item->frame, *m_item->geometry.thinBar));
    return areas;
}

} // namespace ridgepoint
