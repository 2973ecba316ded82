#include "ui/charts/memory_chart.h"

#include <qcustomplot.h>

#include "app/document/input_text.h"
#include "ui/charts/memory_plot.h"
#include "ui/charts/memory_text.h"

namespace ridgepoint {

struct MemoryChart::Parts {
    explicit Parts(QWidget *parent) : plot(parent) {}

    MemoryPlot plot;
    MemoryData data;
};

MemoryChart::MemoryChart(QWidget *parent)
    : ChartPanel(QStringLiteral("memory"), tr("VRAM of one GPU"), parent),
      m_parts(std::make_unique<Parts>(this))
{
    setPlot(m_parts->plot.widget());
}

MemoryChart::~MemoryChart() = default;

void MemoryChart::show(MemoryData data)
{
    if (data == m_parts->data)
        return;
    m_parts->data = std::move(data);
    showTakeaway(m_parts->data.takeaway, m_parts->data.shortTakeaway);
    m_parts->plot.show(m_parts->data, isZoomed());
}

void MemoryChart::setDragging(bool dragging)
{
    m_parts->plot.setDragging(dragging);
}

ChartTable MemoryChart::table() const
{
    const MemoryData &data = m_parts->data;
    ChartTable table{{tr("part"), tr("bytes of one GPU"), tr("baseline, bytes of one GPU")}, {}};
    for (int i = 0; i <= static_cast<int>(MemoryPart::missing); ++i) {
        const auto part = static_cast<MemoryPart>(i);
        const MemorySegment *own = data.bar.find(part);
        const MemorySegment *other = data.baseline ? data.baseline->find(part) : nullptr;
        if (own != nullptr || other != nullptr)
            table.rows.push_back({partName(part, data.confidence, false),
                                  own != nullptr ? exactText(own->bytes) : QString(),
                                  other != nullptr ? exactText(other->bytes) : QString()});
    }
    table.rows.push_back({tr("Memory of the GPU"), exactText(data.bar.capacity),
                          data.baseline ? exactText(data.baseline->capacity) : QString()});
    table.rows.push_back({tr("Usable memory"), exactText(data.bar.usable),
                          data.baseline ? exactText(data.baseline->usable) : QString()});
    return table;
}

/// The bar's parts, then the baseline's.
const MemorySegment &MemoryChart::segmentOf(std::size_t point) const
{
    const MemoryData &data = m_parts->data;
    const std::size_t own = data.bar.segments.size();
    return point < own ? data.bar.segments[point] : data.baseline->segments[point - own];
}

std::vector<ChartPoint> MemoryChart::points() const
{
    const std::vector<QRectF> areas = m_parts->plot.segmentAreas();
    const std::size_t own = m_parts->data.bar.segments.size();
    std::vector<ChartPoint> points;
    for (std::size_t i = 0; i < areas.size(); ++i) {
        const QPointF middle = areas[i].center();
        const QString text = partReadout(segmentOf(i), m_parts->data.confidence);
        points.push_back({{plot()->xAxis->pixelToCoord(middle.x()), plot()->yAxis->pixelToCoord(middle.y())},
                          i < own ? text : tr("Baseline: %1").arg(text)});
    }
    return points;
}

std::optional<std::size_t> MemoryChart::chosenPoint() const
{
    const std::vector<MemorySegment> &segments = m_parts->data.bar.segments;
    for (std::size_t i = 0; i < segments.size(); ++i)
        if (segments[i].part == MemoryPart::kv)
            return i;
    return std::nullopt;
}

std::optional<std::size_t> MemoryChart::pointAt(QPointF pixel) const
{
    const std::vector<QRectF> areas = m_parts->plot.segmentAreas();
    for (std::size_t i = 0; i < areas.size(); ++i)
        if (areas[i].adjusted(0, -2, 0, 2).contains(pixel))
            return i;
    return std::nullopt;
}

void MemoryChart::activate(std::size_t point)
{
    Q_EMIT explainRequested(partFigure(segmentOf(point).part));
}

void MemoryChart::fit()
{
    m_parts->plot.fitAxis();
}

void MemoryChart::paletteChanged()
{
    m_parts->plot.applyTokens();
}

const PlotNotes *MemoryChart::notes() const
{
    return &m_parts->plot.notes();
}

} // namespace ridgepoint
