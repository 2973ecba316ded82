#include "core/explore/curves.h"

#include <algorithm>
#include <cmath>

#include "core/evaluate/evaluate.h"
#include "core/evaluate/fill.h"
#include "core/explore/trial.h"
#include "core/money/money.h"

namespace ridgepoint {

namespace {

using namespace explore_detail;

/// Whole batches that must be there: 1, powers of two (every second, third… of them where there are more than `room`), what
/// memory holds and the end.
std::vector<double> markedBatches(double most, double end, std::size_t room)
{
    const double powers = std::floor(std::log2(end)) + 1;
    const double stride = std::exp2(std::ceil(powers / static_cast<double>(room)));
    std::vector<double> batches = {most, end};
    for (double batch = 1; batch <= end; batch *= stride)
        batches.push_back(batch);
    return batches;
}

std::vector<double> batchesOf(double most, std::optional<double> chosen, std::size_t count)
{
    const double end = std::max(std::floor(most * 1.5), most + 1);
    std::vector<double> batches = markedBatches(most, end, count - 4);
    if (chosen)
        batches.push_back(*chosen);
    const std::size_t between = count > batches.size() ? count - batches.size() : 0;
    const double width = std::log(end) / static_cast<double>(between + 1);
    for (std::size_t i = 1; i <= between; ++i)
        batches.push_back(std::min(std::round(std::exp(width * static_cast<double>(i))), end));
    std::sort(batches.begin(), batches.end());
    batches.erase(std::unique(batches.begin(), batches.end()), batches.end());
    return batches;
}

/// A value of a logarithmic scale of `count` values; its ends exactly.
double spread(double low, double high, std::size_t index, std::size_t count)
{
    if (index == 0)
        return low;
    if (index + 1 == count)
        return high;
    return low * std::pow(high / low, static_cast<double>(index) / static_cast<double>(count - 1));
}

/// `price`: of a replica, in dollars a month.
BatchPoint pointAt(const Prepared &prepared, Figure price, double batch)
{
    const Operating operating = operateAt(prepared, batch);
    const TokensPerSecond output = operating.steady ? operating.steady->output : batch / operating.tpot;
    BatchPoint point;
    point.batch = batch;
    point.speed = (1 / operating.perToken()).value();
    point.throughput = output.value() / prepared.passModel.layout.gpus();
    point.tpotSeconds = operating.tpot.value();
    if (price && operating.steady)
        point.usdMillionOutputTokens = evaluate_detail::finite(
            pricePerToken(DollarsPerMonth(*price), output, prepared.scenario->economics.utilization)
            / dollarPerMillionTokens);
    point.fits = batch <= prepared.maxSequences;
    return point;
}

} // namespace

std::vector<BatchPoint> batchCurve(const Scenario &scenario, std::optional<double> chosen, std::size_t most)
{
    const Prepared prepared = prepare(scenario);
    if (!(prepared.maxSequences >= 1))
        return {};
    Figures money;
    evaluate_detail::costOfReplica(money, prepared);
    std::vector<BatchPoint> points;
    for (const double batch : batchesOf(prepared.maxSequences, chosen, std::max(most, fewestBatchPoints))) {
        const BatchPoint point = pointAt(prepared, money.cost.priceUsdReplicaMonth, batch);
        if (std::isfinite(point.speed) && std::isfinite(point.throughput) && std::isfinite(point.tpotSeconds))
            points.push_back(point);
    }
    return points;
}

std::string_view pointerOf(CostAxis axis)
{
    switch (axis) {
    case CostAxis::context:
        return "/workload/context_tokens/median";
    case CostAxis::activeShare:
        return "/workload/active_share";
    case CostAxis::users:
        break;
    }
    return "/workload/users";
}

Figure costOf(CostAxis axis, const Figures &figures)
{
    return axis == CostAxis::users ? figures.fleet.usdUserMonth : figures.cost.usdUserMonth;
}

std::vector<CostPoint> costCurve(const Scenario &scenario, CostAxis axis, double low, double high,
                                 std::size_t count, std::span<const std::string> locked)
{
    const Parameter *const parameter = findParameter(pointerOf(axis));
    const Scenario bare = bareCopy(scenario);
    std::vector<CostPoint> points;
    points.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        double x = std::clamp(spread(low, high, i, count),
                              parameter->range.lowOpen ? low : parameter->range.low, parameter->range.high);
        if (parameter->whole)
            x = std::round(x);
        if (!points.empty() && x <= points.back().x)
            continue;
        const std::optional<Scenario> at =
            tried(bare, {withFollowers(bare, {std::string(parameter->pointer), x}, locked)});
        const Figures figures = at ? evaluate(*at) : Figures{};
        points.push_back({x, costOf(axis, figures), figures.usersPerReplica});
    }
    return points;
}

} // namespace ridgepoint
