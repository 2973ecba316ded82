#include "ui/charts/cost_chart.h"

#include <algorithm>

#include <QLabel>
#include <qcustomplot.h>

#include "app/document/document.h"
#include "app/document/input_marks.h"
#include "app/document/input_text.h"
#include "core/registry/parameters.h"
#include "ui/charts/cost_plot.h"
#include "ui/charts/cost_switch.h"
#include "ui/charts/curve_geometry.h"
#include "ui/inputs/slider_scale.h"

namespace ridgepoint {

namespace {

constexpr int narrow = 440; // a chart that has no room for its whole head

} // namespace

struct CostChart::Parts {
    explicit Parts(QWidget *parent) : plot(parent), axes(new CostSwitch(parent)) {}

    CostPlot plot;
    CostSwitch *axes;
    CostData data;
    bool dragging = false;
};

CostChart::CostChart(Document &document, QWidget *parent)
    : ChartPanel(QStringLiteral("cost"), tr("Cost per user against context"), parent),
      m_document(document),
      m_parts(std::make_unique<Parts>(this))
{
    addHeadWidget(m_parts->axes);
    setPlot(m_parts->plot.widget());
    m_parts->data.range = costRange(CostAxis::context, {});
    connect(m_parts->axes, &CostSwitch::axisChanged, this, [this] {
        writeTitle();
        Q_EMIT axisChanged();
    });
}

CostChart::~CostChart() = default;

CostAxis CostChart::axis() const
{
    return m_parts->axes->axis();
}

void CostChart::setAxis(CostAxis axis)
{
    m_parts->axes->setAxis(axis);
}

CostRange CostChart::rangeFor(std::optional<double> value) const
{
    const CostRange wanted = costRange(axis(), value);
    const CostRange &shown = m_parts->data.range;
    if (!m_parts->dragging || m_parts->data.axis != axis())
        return wanted;
    return {std::min(wanted.low, shown.low), std::max(wanted.high, shown.high)};
}

void CostChart::show(const CostData &data)
{
    if (data == m_parts->data)
        return;
    m_parts->data = data;
    showTakeaway(data.takeaway, data.shortTakeaway);
    m_parts->plot.show(data, isZoomed());
}

void CostChart::setDragging(bool dragging)
{
    m_parts->dragging = dragging;
    m_parts->plot.setDragging(dragging);
}

void CostChart::writeTitle()
{
    auto *title = findChild<QLabel *>(objectName() + QStringLiteral(".title"));
    const bool isNarrow = width() < narrow;
    m_parts->axes->setShort(isNarrow);
    const QString against = axis() == CostAxis::context       ? tr("Cost per user against context")
                            : axis() == CostAxis::activeShare ? tr("Cost per user against active share")
                                                              : tr("Cost per user against users");
    const QString text = isNarrow ? tr("Cost per user") : against;
    if (title != nullptr && title->text() != text)
        title->setText(text);
    if (title != nullptr)
        title->setToolTip(against); // it gives way to the switch
    plot()->setAccessibleName(against);
}

ChartTable CostChart::table() const
{
    const auto optional = [](const Figure &value) { return value ? exactText(*value) : QString(); };
    const CostAxis axis = m_parts->data.axis;
    ChartTable table{{tr("scenario"),
                      axis == CostAxis::context       ? tr("median context, tokens")
                      : axis == CostAxis::activeShare ? tr("share of users active at once")
                                                      : tr("users"),
                      tr("$ per user-month"), tr("users per replica")},
                     {}};
    const auto add = [&](const QString &name, const CostCurve &curve) {
        for (const CostPoint &point : curve.points)
            table.rows.push_back(
                {name, exactText(point.x), optional(point.usdUserMonth), optional(point.usersPerReplica)});
    };
    add(tr("this plan"), m_parts->data.plan);
    if (m_parts->data.baseline)
        add(tr("baseline"), *m_parts->data.baseline);
    return table;
}

/// Those that have a cost: the others have no place.
std::vector<ChartPoint> CostChart::points() const
{
    std::vector<ChartPoint> points;
    for (const CostPoint &point : m_parts->data.plan.points)
        if (point.usdUserMonth)
            points.push_back({{point.x, *point.usdUserMonth}, hoverText(m_parts->data.axis, point)});
    return points;
}

std::optional<std::size_t> CostChart::chosenPoint() const
{
    const CostData &data = m_parts->data;
    if (!data.chosen)
        return std::nullopt;
    const auto end = data.plan.points.begin() + static_cast<std::ptrdiff_t>(*data.chosen);
    return static_cast<std::size_t>(std::count_if(data.plan.points.begin(), end, [](const CostPoint &point) {
        return point.usdUserMonth.has_value();
    }));
}

void CostChart::activate(std::size_t point)
{
    const std::vector<ChartPoint> all = points();
    if (point < all.size() && chosenPoint() != point)
        setValue(all[point].at.x());
}

void CostChart::clickAt(QPointF coordinates)
{
    const std::optional<double> distance = m_parts->plot.distanceToCurve(coordinates);
    if (distance && *distance <= clickReach)
        setValue(coordinates.x());
}

bool CostChart::mayDrag() const
{
    return chosenPoint().has_value() && !m_document.marks()->isLocked(pointerOf(axis()));
}

void CostChart::beginDrag()
{
    m_document.beginDrag();
}

void CostChart::dragTo(QPointF coordinates)
{
    setValue(std::clamp(coordinates.x(), m_parts->data.range.low, m_parts->data.range.high));
}

void CostChart::endDrag()
{
    m_document.endDrag();
}

void CostChart::fit()
{
    m_parts->plot.fit();
}

/// The value that people would type: what the input's slider snaps to.
void CostChart::setValue(double x)
{
    const std::string_view pointer = pointerOf(axis());
    const Parameter *parameter = findParameter(pointer);
    if (parameter == nullptr)
        return;
    if (m_document.marks()->isLocked(pointer)) {
        Q_EMIT message(tr("%1 is locked.").arg(tableText(parameter->label)));
        return;
    }
    const SliderScale scale(*parameter);
    const double value = scale.valueAt(scale.positionOf(x));
    if (const Result<Done> done = m_document.moveInput(pointer, value); !done)
        Q_EMIT message(QString::fromStdString(done.error().message()));
}

void CostChart::resizeEvent(QResizeEvent *event)
{
    ChartPanel::resizeEvent(event);
    writeTitle();
}

void CostChart::paletteChanged()
{
    m_parts->plot.applyTokens();
}

const PlotNotes *CostChart::notes() const
{
    return &m_parts->plot.notes();
}

} // namespace ridgepoint
