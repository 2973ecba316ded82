// What would make a plan run: a grid of accelerators and layouts, pruned by the weights that each GPU would hold, and single
// decisions where none of them helps.
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "core/evaluate/effective.h"
#include "core/evaluate/evaluate.h"
#include "core/evaluate/prepared.h"
#include "core/explore/advice.h"
#include "core/explore/candidates.h"
#include "core/memory/weights.h"
#include "core/registry/resolve.h"

namespace ridgepoint {

namespace {

using namespace explore_detail;

constexpr std::size_t mostWays = 3;
constexpr double mostGpus = 128;
constexpr std::array tensors = {1.0, 2.0, 4.0, 8.0, 16.0, 32.0};
constexpr std::array stages = {1.0, 2.0, 4.0, 8.0};
constexpr std::array groups = {1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0};
constexpr std::string_view tpotPointer = "/workload/tpot_slo_ms";
constexpr std::string_view ttftPointer = "/workload/ttft_slo_ms";

struct GridLayout {
    Layout layout;
    Bytes weights; ///< of one GPU
    std::vector<InputChange> changes;
};

/// Dense models over tensor parallel and stages, mixtures of experts over tensor parallel and attention replicas (and two
/// stages); what would move a locked size is left out.
std::vector<GridLayout> gridOf(const Scenario &bare, std::span<const std::string> locked)
{
    const ModelShape &shape = *bare.model.entry->shape;
    const ShapeTotals totals = shape.totals();
    const double scale = effectiveParameters(bare) / totals.parameters();
    std::vector<GridLayout> grid;
    const auto add = [&](const Layout &layout) {
        GridLayout at{layout, weightsOfOneGpu(totals, scale, elementBytes(bare), layout),
                      layoutChanges(bare, layout)};
        const bool possible = at.changes.empty()
                              || (layout.gpus() <= mostGpus && layout.pipeline <= shape.layers
                                  && dividesHeads(bare, layout.tensor));
        if (possible && !touchesAny(at.changes, locked))
            grid.push_back(std::move(at));
    };
    const Layout present = layoutOf(bare);
    const auto isPresent = [&](double t, double g, double p) {
        return t == present.tensor && g == present.attentionReplicas && p == present.pipeline;
    };
    add(present);
    for (const double t : tensors)
        for (const double g : groups)
            for (const double p : stages) {
                const bool usual = shape.hasExperts() ? p == 1 || (p == 2 && g == 1) : g == 1;
                if (usual && !isPresent(t, g, p))
                    add({t, g, p});
            }
    return grid;
}

/// Dearer is worse, what has no cost worse than that; between equals, more GPUs.
struct Rank {
    double cost = std::numeric_limits<double>::infinity();
    double gpus = std::numeric_limits<double>::infinity();

    [[nodiscard]] bool cheaperThan(const Rank &other) const
    {
        return cost != other.cost ? cost < other.cost : gpus < other.gpus;
    }
    [[nodiscard]] bool smallerThan(const Rank &other) const
    {
        return gpus != other.gpus ? gpus < other.gpus : cost < other.cost;
    }
};

Rank rankOf(const Figures &figures)
{
    return {figures.cost.usdUserMonth.value_or(std::numeric_limits<double>::infinity()),
            figures.machine.gpus.value_or(0)};
}

bool runs(const Figures &figures)
{
    return figures.batch && keepsTargets(figures);
}

/// A way and how good it is.
struct Way {
    AdviceKind kind = AdviceKind::layout;
    Trial trial;
    Figures figures;
    Rank rank;
};

/// A tensor-parallel group talks twice in every layer: over the network nobody would set one up.
bool staysOffTheNetwork(const LinkFigures &links, double tensor)
{
    return tensor <= 1 || linkKind(links, tensor) != LinkKind::network;
}

struct GridBest {
    std::optional<Way> anyGpu, sameGpu, fewest;
};

/// Tries the layouts that hold the weights on one GPU: the present one, or that of `gpu`.
void tryGpu(const Scenario &bare, const Trial &gpu, std::span<const GridLayout> grid, GridBest &best)
{
    Scenario scenario = bare;
    setUnchecked(scenario, gpu.changes);
    if (gpu.gpu)
        scenario.hardware.entry = gpu.gpu;
    const Bytes room = effectiveMemoryGb(scenario).value_or(0) * gigabyte * bare.serving.memoryUtilization
                       - bare.serving.overheadGbPerGpu * gigabyte;
    const LinkFigures links = effectiveLinks(scenario);
    const bool same = gpu.changes.empty();
    const auto take = [&](std::optional<Way> &way, const GridLayout &at, const Figures &figures) {
        way = {same ? AdviceKind::layout : AdviceKind::gpu, gpu, figures, rankOf(figures)};
        way->trial.changes.insert(way->trial.changes.end(), at.changes.begin(), at.changes.end());
    };
    for (const GridLayout &at : grid) {
        if (at.weights >= room || !staysOffTheNetwork(links, at.layout.tensor)
            || (same && at.changes.empty())) // the plan itself
            continue;
        scenario.deployment = {at.layout.tensor, at.layout.attentionReplicas, at.layout.pipeline};
        if (!checkTogether(scenario))
            continue;
        const Figures figures = evaluate(scenario);
        const Rank rank = rankOf(figures);
        if (!runs(figures))
            continue;
        if (figures.cost.usdUserMonth && (!best.anyGpu || rank.cheaperThan(best.anyGpu->rank)))
            take(best.anyGpu, at, figures);
        if (same && (!best.sameGpu || rank.cheaperThan(best.sameGpu->rank)))
            take(best.sameGpu, at, figures);
        if (same && (!best.fewest || rank.smallerThan(best.fewest->rank)))
            take(best.fewest, at, figures);
    }
}

GridBest bestOfGrid(const Scenario &bare, const Catalog &catalog, std::span<const std::string> locked)
{
    const std::vector<GridLayout> grid = gridOf(bare, locked);
    GridBest best;
    tryGpu(bare, {}, grid, best);
    for (const Trial &gpu : otherGpus(bare, catalog))
        if (!touchesAny(gpu.changes, locked))
            tryGpu(bare, gpu, grid, best);
    return best;
}

/// The best single change of a kind.
std::optional<Way> bestOf(AdviceKind kind, std::span<const Trial> trials, const Scenario &bare,
                          std::span<const std::string> locked)
{
    std::optional<Way> best;
    for (const Trial &trial : trials) {
        const std::optional<Scenario> scenario =
            touchesAny(trial.changes, locked) ? std::nullopt : tried(bare, trial);
        if (!scenario)
            continue;
        const Figures figures = evaluate(*scenario);
        if (runs(figures) && (!best || rankOf(figures).cheaperThan(best->rank)))
            best = {kind, trial, figures, rankOf(figures)};
    }
    return best;
}

/// Up to three digits, upwards: a time that can be kept, as a person would write it.
double roundedUp(double milliseconds)
{
    const double shift = std::pow(10, 2 - std::floor(std::log10(milliseconds)));
    return std::ceil(milliseconds * shift) / shift;
}

/// Targets that one sequence alone keeps: nothing is faster, since time grows with the batch.
std::vector<Trial> slowerTargets(const Scenario &bare)
{
    const Operating alone = operateAt(prepare(bare), 1);
    const auto replaced = [&](std::string_view pointer, Seconds kept, std::vector<InputChange> &changes) {
        const double target = roundedUp(kept / millisecond);
        const Parameter *parameter = findParameter(pointer);
        if (parameter && parameter->range.contains(target))
            changes.push_back({std::string(pointer), target});
    };
    Trial trial;
    if (!keepsTpot(bare, alone))
        replaced(tpotPointer, alone.perToken() * Tokens(1), trial.changes);
    if (!keepsTtft(bare, alone))
        replaced(ttftPointer, alone.ttft, trial.changes);
    return trial.changes.empty() ? std::vector<Trial>{} : std::vector{trial};
}

bool isPartOfManualBatch(const Scenario &scenario, const Figures &figures)
{
    return scenario.serving.batch && figures.memory.maxSequences.value_or(0) >= 1;
}

std::vector<Way> singleDecisions(const Scenario &bare, const Catalog &catalog,
                                 std::span<const std::string> locked)
{
    std::vector<Way> ways;
    const auto add = [&](AdviceKind kind, const std::vector<Trial> &trials) {
        if (ways.size() < mostWays)
            if (std::optional<Way> way = bestOf(kind, trials, bare, locked))
                ways.push_back(std::move(*way));
    };
    for (const AdviceKind kind : {AdviceKind::weightPrecision, AdviceKind::kvPrecision,
                                  AdviceKind::computePrecision, AdviceKind::kvAllocation, AdviceKind::idleKv})
        add(kind, trialsOf(kind, bare, catalog));
    if (ways.size() < mostWays)
        add(AdviceKind::target, slowerTargets(bare));
    return ways;
}

} // namespace

std::vector<Advice> waysToRun(const Scenario &scenario, const Figures &figures, const Catalog &catalog,
                              std::span<const std::string> locked)
{
    if (figures.batch)
        return {};
    const Scenario bare = bareCopy(scenario);
    GridBest grid = bestOfGrid(bare, catalog, locked);
    if (isPartOfManualBatch(scenario, figures))
        grid.fewest = bestOf(AdviceKind::batchLimit, freedBatches(bare), bare, locked);
    std::vector<Way> ways;
    for (std::optional<Way> *way : {&grid.anyGpu, &grid.sameGpu, &grid.fewest})
        if (*way)
            ways.push_back(std::move(**way));
    if (ways.empty())
        ways = singleDecisions(bare, catalog, locked);
    std::vector<Advice> advice;
    for (Way &way : ways) {
        const auto same = [&](const Advice &other) { return other.changes == way.trial.changes; };
        if (std::any_of(advice.begin(), advice.end(), same))
            continue;
        if (auto made = adviceOf(way.kind, std::move(way.trial), way.figures, scenario, catalog))
            advice.push_back(std::move(*made));
    }
    return advice;
}

} // namespace ridgepoint
