#include "core/explore/advice.h"

#include <algorithm>
#include <limits>

#include "core/evaluate/evaluate.h"
#include "core/explore/candidates.h"

namespace ridgepoint {

namespace {

using namespace explore_detail;

constexpr double largestTensor = 1024; ///< resources/help/format.md, Inputs
constexpr double leastGain = 0.005;    ///< share of the cost per user; less is noise of whole users
constexpr double mostSpeedLost = 0.5;  ///< to another GPU, without a target to say what is fast enough

constexpr std::array kinds = {
    AdviceKind::gpu,      AdviceKind::weightPrecision, AdviceKind::kvPrecision, AdviceKind::computePrecision,
    AdviceKind::layout,   AdviceKind::kvAllocation,    AdviceKind::idleKv,      AdviceKind::batchLimit,
    AdviceKind::ownership};

/// The best of a kind so far.
struct Best {
    AdviceKind kind;
    double cost; ///< to be undercut
    std::optional<Trial> trial = {};
    Figures figures = {};
};

/// What a change may not make worse.
struct Bounds {
    Figure fleetCost;                                         ///< of a month, where the plan names users
    double tokenSeconds = std::numeric_limits<double>::max(); ///< between a user's tokens

    [[nodiscard]] bool keeps(const Figures &figures) const
    {
        return keepsTargets(figures)
               && (!fleetCost || (figures.fleet.usdMonth && *figures.fleet.usdMonth <= *fleetCost))
               && (!figures.steady.interTokenSeconds || *figures.steady.interTokenSeconds <= tokenSeconds);
    }
};

/// A plan that misses a target is to keep it first, whatever that costs.
Bounds boundsOf(AdviceKind kind, const Scenario &scenario, const Figures &figures)
{
    Bounds bounds;
    if (!keepsTargets(figures))
        return bounds;
    bounds.fleetCost = figures.fleet.usdMonth;
    if (kind == AdviceKind::gpu && !scenario.workload.tpotSloMs && figures.steady.interTokenSeconds)
        bounds.tokenSeconds = *figures.steady.interTokenSeconds / (1 - mostSpeedLost);
    return bounds;
}

/// Tries a change, and takes it where it is the cheapest of its kind within the bounds. The figures, where it can be.
std::optional<Figures> attempt(const Scenario &bare, std::span<const std::string> locked,
                               const Bounds &bounds, const Trial &trial, Best &best)
{
    if (touchesAny(trial.changes, locked))
        return std::nullopt;
    const std::optional<Scenario> scenario = tried(bare, trial);
    if (!scenario)
        return std::nullopt;
    const Figures figures = evaluate(*scenario);
    const Figure &cost = figures.cost.usdUserMonth;
    if (cost && *cost < best.cost && bounds.keeps(figures)) {
        best.cost = *cost;
        best.trial = trial;
        best.figures = figures;
    }
    return figures;
}

/// Another GPU; where the plan does not fit it as it lies, over more of them.
void attemptGpu(const Scenario &bare, std::span<const std::string> locked, const Bounds &bounds, Trial trial,
                Best &best)
{
    const std::optional<Figures> asItLies = attempt(bare, locked, bounds, trial, best);
    if (!asItLies || asItLies->limit != Limit::doesNotFit)
        return;
    const double t = bare.deployment.tensorParallel;
    trial.changes.push_back({std::string(tensorPointer), t});
    for (const double times : {2.0, 4.0, 8.0}) {
        if (times * t > largestTensor || !dividesHeads(bare, times * t))
            continue;
        trial.changes.back().value = times * t;
        attempt(bare, locked, bounds, trial, best);
    }
}

} // namespace

std::vector<Advice> advise(const Scenario &scenario, const Figures &figures, const Catalog &catalog,
                           std::span<const std::string> locked, std::size_t most)
{
    const Figure &present = figures.cost.usdUserMonth;
    if (!present)
        return {};
    const Scenario bare = bareCopy(scenario);
    std::vector<Best> found;
    found.reserve(kinds.size());
    for (const AdviceKind kind : kinds) {
        Best best{kind,
                  keepsTargets(figures) ? *present * (1 - leastGain) : std::numeric_limits<double>::max()};
        const Bounds bounds = boundsOf(kind, scenario, figures);
        for (const Trial &trial : trialsOf(kind, scenario, catalog)) {
            if (kind == AdviceKind::gpu)
                attemptGpu(bare, locked, bounds, trial, best);
            else
                attempt(bare, locked, bounds, trial, best);
        }
        if (best.trial)
            found.push_back(std::move(best));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Best &a, const Best &b) { return a.cost < b.cost; });
    std::vector<Advice> advice;
    for (Best &best : found) {
        if (advice.size() == most)
            break;
        if (auto made = adviceOf(best.kind, std::move(*best.trial), best.figures, scenario, catalog))
            advice.push_back(std::move(*made));
    }
    return advice;
}

} // namespace ridgepoint
