#include "ui/charts/cost_data.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "core/registry/parameters.h"
#include "core/text/text.h"
#include "ui/charts/cost_text.h"
#include "ui/charts/plot_style.h"
#include "ui/charts/roofline_data.h"

namespace ridgepoint {

namespace {

constexpr std::size_t spread = 48; // points of a curve beside the plan's own
constexpr double close = 1.15;     // nearer to an end of the range than by this factor makes it wider

/// Where translators find the sentences of free functions.
struct CostWords {
    Q_DECLARE_TR_FUNCTIONS(CostWords)
};

QString money(double usd)
{
    return QString::fromStdString(formatMoney(usd));
}

CostRange usualRange(CostAxis axis)
{
    switch (axis) {
    case CostAxis::context:
        return {1e3, 2e5};
    case CostAxis::activeShare:
        return {0.01, 1};
    case CostAxis::users:
        break;
    }
    return {100, 1e6};
}

/// Half and double of the scenario's own value, those that may be.
std::vector<CostPoint> aroundOwn(const Scenario &scenario, CostAxis axis, double own,
                                 std::span<const std::string> locked)
{
    const std::optional<double> half = possible(axis, own / 2);
    const std::optional<double> twice = possible(axis, own * 2);
    const bool halves = half && *half < own;
    const bool doubles = twice && *twice > own;
    if (!halves && !doubles)
        return {};
    std::vector<CostPoint> ends =
        costCurve(scenario, axis, halves ? *half : own, doubles ? *twice : own, 2, locked);
    std::erase_if(ends, [&](const CostPoint &point) { return point.x == own; });
    return ends;
}

} // namespace

std::optional<double> valueOf(CostAxis axis, const Scenario &scenario)
{
    switch (axis) {
    case CostAxis::context:
        return scenario.workload.contextTokens.median;
    case CostAxis::activeShare:
        return scenario.workload.activeShare;
    case CostAxis::users:
        break;
    }
    return scenario.workload.users;
}

CostRange costRange(CostAxis axis, std::optional<double> value)
{
    CostRange range = usualRange(axis);
    if (!value || *value <= 0)
        return range;
    if (*value < range.low * close)
        range.low = roundedDown(*value / close);
    const bool widens = axis != CostAxis::activeShare; // a share ends at all of them
    if (widens && *value > range.high / close)
        range.high = roundedUp(*value * close);
    return range;
}

CostCurve costCurveOf(const Scenario &scenario, const Figures &figures, CostAxis axis, CostRange range,
                      std::span<const std::string> locked)
{
    CostCurve curve;
    curve.gpu = shortGpuName(scenario);
    curve.points = costCurve(scenario, axis, range.low, range.high, spread, locked);
    if (const std::optional<double> own = valueOf(axis, scenario)) {
        std::vector<CostPoint> points = aroundOwn(scenario, axis, *own, locked);
        points.push_back({*own, costOf(axis, figures), figures.usersPerReplica});
        std::erase_if(curve.points, [&](const CostPoint &point) {
            return std::any_of(points.begin(), points.end(),
                               [&](const CostPoint &exact) { return exact.x == point.x; });
        });
        curve.points.insert(curve.points.end(), points.begin(), points.end());
    }
    std::sort(curve.points.begin(), curve.points.end(),
              [](const CostPoint &a, const CostPoint &b) { return a.x < b.x; });
    return curve;
}

CostData costData(const Scenario &scenario, const Figures &figures, CostAxis axis, CostRange range,
                  const CostCurve *baseline, const CostCurve *preview, std::optional<double> previewValue,
                  std::span<const std::string> locked)
{
    CostData data;
    data.axis = axis;
    data.range = range;
    data.plan = costCurveOf(scenario, figures, axis, range, locked);
    data.chosen = indexOf(data.plan, valueOf(axis, scenario));
    if (data.chosen) {
        const CostPoint &point = data.plan.points[*data.chosen];
        data.chosenTitle = money(point.usdUserMonth.value_or(0));
        data.chosenDetail = CostWords::tr("at %1").arg(axisValueText(axis, point.x));
    }
    const bool sameGpu = baseline != nullptr && baseline->gpu == data.plan.gpu;
    data.planLabel = sameGpu ? CostWords::tr("this plan") : data.plan.gpu;
    if (baseline != nullptr && hasCost(*baseline)) {
        data.baseline = *baseline;
        data.baselineLabel =
            sameGpu ? CostWords::tr("baseline") : CostWords::tr("%1 baseline").arg(baseline->gpu);
    }
    if (preview != nullptr && hasCost(*preview)) {
        data.preview = *preview;
        data.previewChosen = indexOf(*preview, previewValue);
    }
    addCostSentences(data, scenario, figures, locked);
    if (!data.empty.isEmpty())
        data.baseline.reset(); // there is nothing to compare it with
    return data;
}

} // namespace ridgepoint
