#include "ui/charts/roofline_chart.h"

#include <cmath>

#include <QAction>
#include <qcustomplot.h>

#include "app/document/input_text.h"
#include "ui/charts/roofline_plot.h"
#include "ui/charts/roofline_text.h"

namespace ridgepoint {

struct RooflineChart::Parts {
    explicit Parts(QWidget *parent) : plot(parent) {}

    /// Other GPUs that are in sight.
    [[nodiscard]] std::vector<OtherGpu> others() const
    {
        return othersShown ? data.others : std::vector<OtherGpu>();
    }

    RooflinePlot plot;
    RooflineData data;
    bool othersShown = true;
};

RooflineChart::RooflineChart(QWidget *parent)
    : ChartPanel(QStringLiteral("roofline"), tr("Roofline"), parent), m_parts(std::make_unique<Parts>(this))
{
    setPlot(m_parts->plot.widget());
    auto *others = new QAction(tr("Other GPUs"), this);
    others->setCheckable(true);
    others->setChecked(true);
    connect(others, &QAction::toggled, this, &RooflineChart::showOthers);
    addMenuAction(others);
}

RooflineChart::~RooflineChart() = default;

void RooflineChart::show(RooflineData data)
{
    if (data == m_parts->data)
        return;
    m_parts->data = std::move(data);
    showTakeaway(m_parts->data.takeaway, m_parts->data.shortTakeaway);
    m_parts->plot.show(m_parts->data, isZoomed());
}

void RooflineChart::setDragging(bool dragging)
{
    m_parts->plot.setDragging(dragging);
}

void RooflineChart::showOthers(bool shown)
{
    m_parts->othersShown = shown;
    m_parts->plot.showOthers(shown);
}

ChartTable RooflineChart::table() const
{
    const RooflineData &data = m_parts->data;
    ChartTable table{{tr("what"), tr("FLOP per byte"), tr("FLOP/s of one GPU"), tr("FLOP"), tr("bytes"),
                      tr("seconds"), tr("share of the step")},
                     {}};
    const auto addRoof = [&](const QString &name, const Roof &roof) {
        table.rows.push_back({name, exactText(roof.ridge()), exactText(roof.peak), {}, {}, {}, {}});
    };
    addRoof(tr("ridge of the peak"), data.peak);
    addRoof(tr("ridge that is reached"), data.achievable);
    if (data.baseline)
        addRoof(tr("ridge of %1, baseline").arg(data.baselineName), *data.baseline);
    for (const OtherGpu &other : m_parts->others())
        addRoof(tr("ridge of %1").arg(other.name), other.roof);
    for (const RooflineDot &dot : data.dots)
        table.rows.push_back({dot.shortLabel, exactText(dot.intensity), exactText(dot.rate),
                              exactText(dot.flops), exactText(dot.bytes), exactText(dot.seconds),
                              exactText(dot.share)});
    return table;
}

/// The operations, then the other GPUs.
std::vector<ChartPoint> RooflineChart::points() const
{
    std::vector<ChartPoint> points;
    for (const RooflineDot &dot : m_parts->data.dots)
        points.push_back({{dot.intensity, dot.rate}, dotReadout(dot)});
    for (const OtherGpu &other : m_parts->others())
        points.push_back({m_parts->plot.handleOf(other), gpuReadout(other)});
    return points;
}

std::optional<std::size_t> RooflineChart::chosenPoint() const
{
    const std::vector<RooflineDot> &dots = m_parts->data.dots;
    std::optional<std::size_t> chosen;
    for (std::size_t i = 0; i < dots.size(); ++i)
        if (dots[i].mark != RooflineMark::prefill && (!chosen || dots[i].share > dots[*chosen].share))
            chosen = i;
    return chosen;
}

void RooflineChart::activate(std::size_t point)
{
    const std::vector<RooflineDot> &dots = m_parts->data.dots;
    if (point < dots.size())
        Q_EMIT explainRequested(dots[point].figure);
    else if (const std::vector<OtherGpu> others = m_parts->others(); point - dots.size() < others.size())
        Q_EMIT tryGpuRequested(others[point - dots.size()].id);
}

/// On the line of another GPU, wherever along it.
void RooflineChart::clickAt(QPointF coordinates)
{
    constexpr double reach = 5; // pixels
    const double y = plot()->yAxis->coordToPixel(coordinates.y());
    for (const OtherGpu &other : m_parts->others()) {
        const double line = plot()->yAxis->coordToPixel(other.roof.at(coordinates.x()));
        if (std::abs(line - y) <= reach) {
            Q_EMIT tryGpuRequested(other.id);
            return;
        }
    }
}

void RooflineChart::fit()
{
    m_parts->plot.fitAxes();
}

void RooflineChart::paletteChanged()
{
    m_parts->plot.applyTokens();
}

const PlotNotes *RooflineChart::notes() const
{
    return &m_parts->plot.notes();
}

} // namespace ridgepoint
