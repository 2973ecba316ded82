#include "ui/charts/plan_sentence.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/text/figure_text.h"
#include "core/evaluate/prepared.h"
#include "core/evaluate/user_speed.h"
#include "ui/charts/roofline_data.h"

namespace ridgepoint {

namespace {

/// Where translators find the sentences of free functions.
struct PlanWords {
    Q_DECLARE_TR_FUNCTIONS(PlanWords)
};

QString bytes(double count)
{
    return siText(count, "B");
}

/// A time in the form of a target: "61.2 ms".
QString milliseconds(double count)
{
    return siText(count / 1e3, "s");
}

QString sequences(double number)
{
    return number == 1 ? PlanWords::tr("1 sequence") : PlanWords::tr("%1 sequences").arg(countText(number));
}

/// MODEL §3, §5: what is left of a GPU's usable memory beside the weights holds the sequences.
QString whyItDoesNotFit(const Scenario &scenario, const Figures &figures)
{
    const auto &memory = figures.memory;
    const double room = memory.usableBytes.value_or(0) - memory.overheadBytes.value_or(0);
    const double weights = memory.weightsBytes.value_or(0);
    if (weights > room) {
        const QString sentence =
            figures.machine.gpus.value_or(1) > 1
                ? PlanWords::tr("Does not fit: weights need %1 on each GPU, one %3 leaves %2.")
                : PlanWords::tr("Does not fit: weights need %1, one %3 leaves %2.");
        return sentence.arg(bytes(weights), bytes(std::max(room, 0.0)), shortGpuName(scenario));
    }
    if (scenario.serving.batch && memory.maxSequences.value_or(0) >= 1)
        return PlanWords::tr("Batch %1 does not fit: memory holds %2.")
            .arg(countText(*scenario.serving.batch), sequences(*memory.maxSequences));
    return PlanWords::tr(
               "Does not fit: weights leave %1 of one %2, too little for the contexts of one sequence.")
        .arg(bytes(room - weights), shortGpuName(scenario));
}

QString whyNothingRuns(const Scenario &scenario, const Figures &figures)
{
    const Limit limit = figures.limit.value_or(Limit::doesNotFit);
    if (limit != Limit::tpotSlo && limit != Limit::ttftSlo)
        return whyItDoesNotFit(scenario, figures);
    const Prepared prepared = prepare(scenario);
    const Operating alone = operateAt(prepared, 1); // nothing is faster: time grows with the batch
    if (limit == Limit::tpotSlo)
        return PlanWords::tr("No batch keeps %1 a token: the fastest is %2.")
            .arg(typedMilliseconds(scenario.workload.tpotSloMs.value_or(0)),
                 milliseconds((alone.perToken() * Tokens(1)) / millisecond));
    return PlanWords::tr("No batch keeps %1 to the first token: the fastest is %2.")
        .arg(typedMilliseconds(scenario.workload.ttftSloMs.value_or(0)),
             milliseconds(alone.ttft / millisecond));
}

QString whatSetTheBatch(const Scenario &scenario, const Figures &figures)
{
    switch (figures.limit.value_or(Limit::memory)) {
    case Limit::maxBatch:
        return PlanWords::tr("Batch %1, the largest allowed.");
    case Limit::tpotSlo:
        return PlanWords::tr("Batch %1, held by the %2 target.")
            .arg(QStringLiteral("%1"), typedMilliseconds(scenario.workload.tpotSloMs.value_or(0)));
    case Limit::ttftSlo:
        return PlanWords::tr("Batch %1, held by the %2 to the first token.")
            .arg(QStringLiteral("%1"), typedMilliseconds(scenario.workload.ttftSloMs.value_or(0)));
    case Limit::manual:
        return figures.targets.tpotMet == false
                   ? PlanWords::tr("Batch %1, set by hand, misses the token target.")
               : figures.targets.ttftMet == false
                   ? PlanWords::tr("Batch %1, set by hand, misses the first token target.")
                   : PlanWords::tr("Batch %1, set by hand.");
    case Limit::hostMemory:
        return PlanWords::tr("Batch %1; host memory caps the users.");
    default:
        return PlanWords::tr("Batch %1, memory is full.");
    }
}

/// Sequences need their mean and z spreads of the budget that the weights leave (MODEL §3).
QString missingRoom(const Scenario &scenario, const Figures &figures)
{
    const auto &memory = figures.memory;
    const double room = std::max(memory.usableBytes.value_or(0) - memory.overheadBytes.value_or(0), 0.0);
    const double weights = memory.weightsBytes.value_or(0);
    const QString gpu = shortGpuName(scenario);
    if (weights > room)
        return PlanWords::tr("The weights need %1 and one %2 leaves %3 for them: %4 too much.")
            .arg(bytes(weights), gpu, bytes(room), bytes(weights - room));
    if (scenario.serving.batch && memory.maxSequences.value_or(0) >= 1)
        return PlanWords::tr("Batch %1 was set by hand; memory holds %2.")
            .arg(countText(*scenario.serving.batch), sequences(*memory.maxSequences));
    const double one = memory.kvBytesPerSequence.value_or(0)
                       + memory.confidenceQuantile.value_or(0) * memory.sequenceSpreadBytes.value_or(0);
    if (one > room - weights)
        return PlanWords::tr(
                   "One sequence needs %1 of KV cache and the weights leave %2 of one %3: %4 too much.")
            .arg(bytes(one), bytes(room - weights), gpu, bytes(one - (room - weights)));
    return PlanWords::tr("The weights leave %1 of one %2, too little for one sequence at a time.")
        .arg(bytes(room - weights), gpu);
}

/// Of a batch set by hand: the model keeps the targets of its own.
std::optional<Hindrance> missedTarget(const Scenario &scenario, const Figures &figures)
{
    constexpr double thousand = 1000;
    const QString what = PlanWords::tr("This plan misses its target.");
    const double between = secondsPerToken(figures).value_or(0);
    if (figures.targets.tpotMet == false)
        return Hindrance{
            what,
            PlanWords::tr("A user waits %1 between tokens, and %2 are allowed: batch %3 is too large.")
                .arg(milliseconds(between * thousand),
                     typedMilliseconds(scenario.workload.tpotSloMs.value_or(0)), countText(*figures.batch))};
    if (figures.targets.ttftMet == false)
        return Hindrance{what, PlanWords::tr("The first token comes after %1, and %2 are allowed.")
                                   .arg(milliseconds(figures.ttftSeconds.value_or(0) * thousand),
                                        typedMilliseconds(scenario.workload.ttftSloMs.value_or(0)))};
    return std::nullopt;
}

} // namespace

std::optional<Hindrance> hindranceOf(const Scenario &scenario, const Figures &figures)
{
    if (figures.batch)
        return missedTarget(scenario, figures);
    const Limit limit = figures.limit.value_or(Limit::doesNotFit);
    if (limit != Limit::tpotSlo && limit != Limit::ttftSlo)
        return Hindrance{PlanWords::tr("This plan does not fit."), missingRoom(scenario, figures)};
    return Hindrance{PlanWords::tr("This plan cannot keep its target."), whyNothingRuns(scenario, figures)};
}

QString planSentence(const Scenario &scenario, const Figures &figures)
{
    return figures.batch ? whatSetTheBatch(scenario, figures).arg(countText(*figures.batch))
                         : whyNothingRuns(scenario, figures);
}

} // namespace ridgepoint
