#include "ui/charts/pareto_chart.h"

#include <qcustomplot.h>

#include "app/document/document.h"
#include "app/document/input_marks.h"
#include "app/document/input_text.h"
#include "core/text/text.h"
#include "ui/charts/curve_geometry.h"
#include "ui/charts/pareto_plot.h"

namespace ridgepoint {

namespace {

constexpr std::string_view batchPointer = "/serving/batch";

} // namespace

struct ParetoChart::Parts {
    explicit Parts(QWidget *parent) : plot(parent) {}

    ParetoPlot plot;
    ParetoData data;
};

ParetoChart::ParetoChart(Document &document, QWidget *parent)
    : ChartPanel(QStringLiteral("pareto"), tr("Throughput against speed"), parent),
      m_document(document),
      m_parts(std::make_unique<Parts>(this))
{
    setPlot(m_parts->plot.widget());
}

ParetoChart::~ParetoChart() = default;

void ParetoChart::show(const ParetoData &data)
{
    if (data == m_parts->data)
        return;
    m_parts->data = data;
    showTakeaway(data.takeaway, data.shortTakeaway);
    m_parts->plot.show(data, isZoomed());
}

void ParetoChart::setDragging(bool dragging)
{
    m_parts->plot.setDragging(dragging);
}

ChartTable ParetoChart::table() const
{
    const auto optional = [](const Figure &value) { return value ? exactText(*value) : QString(); };
    ChartTable table{{tr("scenario"), tr("batch"), tr("tokens/s of one user"), tr("output tokens/s per GPU"),
                      tr("seconds per token"), tr("$ per million output tokens"), tr("fits in VRAM")},
                     {}};
    const auto add = [&](const QString &name, const ParetoCurve &curve) {
        for (const BatchPoint &point : curve.points)
            table.rows.push_back({name, exactText(point.batch), exactText(point.speed),
                                  exactText(point.throughput), exactText(point.tpotSeconds),
                                  optional(point.usdMillionOutputTokens), point.fits ? tr("yes") : tr("no")});
    };
    add(tr("this plan"), m_parts->data.plan);
    if (m_parts->data.baseline)
        add(tr("baseline"), *m_parts->data.baseline);
    return table;
}

std::vector<ChartPoint> ParetoChart::points() const
{
    std::vector<ChartPoint> points;
    for (const BatchPoint &point : m_parts->data.plan.points)
        points.push_back({{point.speed, point.throughput}, hoverText(point)});
    return points;
}

std::optional<std::size_t> ParetoChart::chosenPoint() const
{
    return m_parts->data.plan.chosen;
}

void ParetoChart::activate(std::size_t point)
{
    const ParetoCurve &plan = m_parts->data.plan;
    if (point >= plan.points.size() || plan.chosen == point)
        return;
    if (!plan.points[point].fits)
        Q_EMIT message(tr("Batch %1 is beyond VRAM.")
                           .arg(QString::fromStdString(formatCount(plan.points[point].batch))));
    else
        setBatch(plan.points[point].batch);
}

void ParetoChart::clickAt(QPointF coordinates)
{
    const auto nearest = m_parts->plot.nearestBatch(coordinates);
    if (nearest && nearest->distance <= clickReach)
        setBatch(nearest->batch);
}

bool ParetoChart::mayDrag() const
{
    return chosenPoint().has_value() && !m_document.marks()->isLocked(batchPointer);
}

void ParetoChart::beginDrag()
{
    m_document.beginDrag();
}

void ParetoChart::dragTo(QPointF coordinates)
{
    if (const auto nearest = m_parts->plot.nearestBatch(coordinates))
        setBatch(nearest->batch);
}

void ParetoChart::endDrag()
{
    m_document.endDrag();
}

void ParetoChart::fit()
{
    m_parts->plot.fit();
}

void ParetoChart::setBatch(double batch)
{
    if (m_document.marks()->isLocked(batchPointer)) {
        Q_EMIT message(tr("The batch is locked."));
        return;
    }
    if (const Result<Done> done = m_document.moveInput(batchPointer, batch); !done)
        Q_EMIT message(QString::fromStdString(done.error().message()));
}

void ParetoChart::paletteChanged()
{
    m_parts->plot.applyTokens();
}

const PlotNotes *ParetoChart::notes() const
{
    return &m_parts->plot.notes();
}

} // namespace ridgepoint
