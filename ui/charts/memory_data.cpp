#include "ui/charts/memory_data.h"

#include <algorithm>
#include <cmath>

#include "core/evaluate/effective.h"
#include "core/memory/fit.h"
#include "core/text/text.h"
#include "ui/charts/memory_text.h"
#include "ui/charts/roofline_data.h"

namespace ridgepoint {

namespace {

constexpr double bytesOfGigabyte = 1e9;

/// The sequences of one GPU: those that decode, and all that hold KV, readers among them where theirs is kept.
struct Load {
    double active = 0, all = 0;
};

/// The load that runs; where none does, the one that was to run: the batch set by hand, else a single sequence.
Load loadOf(const Scenario &scenario, const Figures &figures)
{
    const double groups = scenario.deployment.attentionReplicas;
    const bool keep = scenario.serving.idleKv == IdleKv::keep;
    if (figures.batch) {
        const double active = *figures.batch / groups;
        const double users = figures.usersPerReplica.value_or(0) / groups;
        return {active, keep ? std::max(users, active) : active};
    }
    if (figures.limit != Limit::doesNotFit)
        return {}; // a target that no batch keeps: nothing is held at all
    const double batch = scenario.serving.batch.value_or(1);
    const double active = std::ceil(batch / groups);
    return {active, keep ? std::max(batch / groups / scenario.workload.activeShare, active) : active};
}

class BarBuilder {
public:
    explicit BarBuilder(MemoryBar &bar) : m_bar(bar) {}

    /// `length` of the bar stands for `bytes`.
    void add(MemoryPart part, double length, double bytes, const QString &formula)
    {
        constexpr double least = 1; // a byte: less is a rest of rounding
        if (length < least)
            return;
        const double from = m_bar.end();
        m_bar.segments.push_back({part, from, from + length, bytes, formula});
    }

    void add(MemoryPart part, double bytes, const QString &formula) { add(part, bytes, bytes, formula); }

private:
    MemoryBar &m_bar;
};

void addCache(BarBuilder &builder, const Scenario &scenario, const Figures &figures, double budget)
{
    const auto &memory = figures.memory;
    const bool keep = scenario.serving.idleKv == IdleKv::keep;
    const Load load = loadOf(scenario, figures);
    const double one = memory.kvBytesPerSequence.value_or(0);
    const double spread =
        keep ? memory.spreadBytesPerUser.value_or(0) : memory.sequenceSpreadBytes.value_or(0);
    const double z = memory.confidenceQuantile.value_or(0);
    const double kv = load.active * one;
    const double readers = (load.all - load.active) * one;
    const double margin = z * spread * std::sqrt(load.all);
    // What does not fit is left out of the bar from the right.
    double room = budget;
    const auto addWithin = [&](MemoryPart part, double bytes, const QString &formula) {
        const double length = std::min(bytes, room);
        builder.add(part, length, bytes, formula);
        room -= length;
    };
    addWithin(MemoryPart::kv, kv, productText(load.active, one));
    addWithin(MemoryPart::readers, readers, productText(load.all - load.active, one));
    addWithin(MemoryPart::margin, margin, marginText(z, spread, load.all));
    builder.add(MemoryPart::unused, room, unusedText(budget));
    const double missing = kv + readers + margin - budget;
    if (!figures.batch && missing > 0)
        builder.add(MemoryPart::missing, missing, missingText(kv + readers + margin, budget));
}

MemoryBar barOf(const Scenario &scenario, const Figures &figures)
{
    const auto &memory = figures.memory;
    MemoryBar bar;
    bar.capacity = effectiveMemoryGb(scenario).value_or(0) * bytesOfGigabyte;
    bar.usable = memory.usableBytes.value_or(0);
    const double overhead = memory.overheadBytes.value_or(0);
    const double weights = memory.weightsBytes.value_or(0);
    const double room = std::max(bar.usable - overhead, 0.0);
    BarBuilder builder(bar);
    builder.add(MemoryPart::weights, std::min(weights, room), weights, formulaOf("memory.weights_bytes"));
    builder.add(MemoryPart::overhead, std::min(overhead, bar.usable), overhead,
                formulaOf("memory.overhead_bytes"));
    if (weights > room)
        builder.add(MemoryPart::missing, weights + overhead - bar.usable,
                    missingText(weights + overhead, bar.usable));
    else
        addCache(builder, scenario, figures, room - weights);
    if (bar.find(MemoryPart::missing) == nullptr)
        builder.add(MemoryPart::held, bar.capacity - bar.usable,
                    heldText(bar.capacity, scenario.serving.memoryUtilization));
    return bar;
}

/// Nothing where not one sequence fits or there is no cache to hold.
std::optional<SequenceScale> scaleOf(const Scenario &scenario, const Figures &figures)
{
    const auto &memory = figures.memory;
    SequenceScale scale;
    scale.ofUsers = scenario.serving.idleKv == IdleKv::keep;
    scale.from = memory.weightsBytes.value_or(0) + memory.overheadBytes.value_or(0);
    scale.bytesOfOne = memory.kvBytesPerSequence.value_or(0);
    scale.fits = roundedDown((scale.ofUsers ? memory.usersPerGroup : memory.sequencesPerGroup).value_or(0));
    scale.groups = scenario.deployment.attentionReplicas;
    if (scale.fits < 1 || scale.bytesOfOne <= 0 || scale.fits >= unboundedCount)
        return std::nullopt;
    scale.onAverage = roundedDown(memory.kvBudgetBytes.value_or(0) / scale.bytesOfOne);
    return scale;
}

} // namespace

const MemorySegment *MemoryBar::find(MemoryPart part) const
{
    const auto found = std::find_if(segments.begin(), segments.end(),
                                    [&](const MemorySegment &segment) { return segment.part == part; });
    return found == segments.end() ? nullptr : &*found;
}

MemoryData memoryData(const Scenario &scenario, const Figures &figures, const Scenario &baseline,
                      const Figures &baselineFigures)
{
    MemoryData data;
    data.bar = barOf(scenario, figures);
    data.scale = scaleOf(scenario, figures);
    data.confidence = scenario.serving.confidence;
    MemoryBar other = barOf(baseline, baselineFigures);
    if (other != data.bar) {
        const std::optional<SequenceScale> scale = scaleOf(baseline, baselineFigures);
        data.baselineCaption = baselineCaption(shortGpuName(baseline), other, scale);
        data.baseline = std::move(other);
    }
    const Takeaway takeaway = memoryTakeaway(data, scenario, figures);
    data.takeaway = takeaway.sentence;
    data.shortTakeaway = takeaway.shorter;
    return data;
}

} // namespace ridgepoint
