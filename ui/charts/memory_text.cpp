#include "ui/charts/memory_text.h"

#include <QCoreApplication>

#include "core/registry/figure_rows.h"
#include "core/text/text.h"
#include "ui/text/figure_text.h"

namespace ridgepoint {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Memory)
};

Takeaway whatDoesNotFit(const MemoryData &data, const Figures &figures, const Scenario &scenario)
{
    const auto &memory = figures.memory;
    const double room = data.bar.usable - memory.overheadBytes.value_or(0);
    const double weights = memory.weightsBytes.value_or(0);
    if (room <= 0)
        return {Words::tr("The overhead takes all that may be used."), Words::tr("No room at all.")};
    if (weights > room)
        return {Words::tr("Weights alone are %1 times the room.").arg(figureText(weights / room)), {}};
    if (scenario.serving.batch && data.scale)
        return {Words::tr("Batch %1 needs more than the %2 that are left for the KV cache.")
                    .arg(countText(*scenario.serving.batch), bytesText(room - weights)),
                Words::tr("Batch %1 is too large.").arg(countText(*scenario.serving.batch))};
    return {Words::tr("Weights leave %1, too little for the KV cache of one sequence.")
                .arg(bytesText(room - weights)),
            Words::tr("No sequence fits.")};
}

} // namespace

QString bytesText(double bytes)
{
    return QString::fromStdString(formatSi(bytes, "B"));
}

QString partName(MemoryPart part, double confidence, bool small)
{
    switch (part) {
    case MemoryPart::weights:
        return Words::tr("Weights");
    case MemoryPart::overhead:
        return Words::tr("Overhead");
    case MemoryPart::kv:
        return small ? Words::tr("KV cache") : Words::tr("KV cache in use");
    case MemoryPart::readers:
        return small ? Words::tr("Readers") : Words::tr("KV cache of readers");
    case MemoryPart::margin:
        return small ? Words::tr("Margin") : Words::tr("Margin for %1").arg(shareText(confidence));
    case MemoryPart::unused:
        return Words::tr("Free");
    case MemoryPart::held:
        return small ? Words::tr("Held") : Words::tr("Held back");
    case MemoryPart::missing:
        break;
    }
    return Words::tr("Too much");
}

QString partFigure(MemoryPart part)
{
    switch (part) {
    case MemoryPart::weights:
    case MemoryPart::missing:
        return QStringLiteral("memory.weights_bytes");
    case MemoryPart::overhead:
        return QStringLiteral("memory.overhead_bytes");
    case MemoryPart::kv:
    case MemoryPart::readers:
        return QStringLiteral("memory.kv_bytes_per_sequence");
    case MemoryPart::margin:
        return QStringLiteral("memory.max_sequences");
    case MemoryPart::unused:
        return QStringLiteral("memory.kv_budget_bytes");
    case MemoryPart::held:
        break;
    }
    return QStringLiteral("memory.usable_bytes");
}

QString partReadout(const MemorySegment &segment, double confidence)
{
    return Words::tr("%1: %2").arg(partName(segment.part, confidence, false), bytesText(segment.bytes))
           + QLatin1Char('\n') + segment.formula;
}

QString tooMuch(double bytes)
{
    return Words::tr("%1 too much").arg(bytesText(bytes));
}

QString missingOfWeights()
{
    return Words::tr("no room for a KV cache");
}

QString missingOfCache()
{
    return Words::tr("for the KV cache");
}

QString usableCaption(double usable, double overhead, bool small)
{
    return small ? Words::tr("usable %1").arg(bytesText(usable))
                 : Words::tr("usable %1, of which %2 overhead").arg(bytesText(usable), bytesText(overhead));
}

QString formulaOf(std::string_view figure)
{
    const FigureRow *row = findFigure(figure);
    return row == nullptr
               ? QString()
               : QStringLiteral("%1 = %2").arg(
                   QString::fromUtf8(row->symbol.data(), static_cast<qsizetype>(row->symbol.size())),
                   QString::fromUtf8(row->formula.data(), static_cast<qsizetype>(row->formula.size())));
}

QString productText(double count, double bytesOfOne)
{
    return Words::tr("%1 sequences of %2 on average").arg(figureText(count), bytesText(bytesOfOne));
}

QString marginText(double quantile, double spread, double count)
{
    return Words::tr("z·σ·√x: %1 · %2 · √%3")
        .arg(figureText(quantile), bytesText(spread), figureText(count));
}

QString unusedText(double budget)
{
    return Words::tr("of %1 for the KV cache").arg(bytesText(budget));
}

QString missingText(double needed, double there)
{
    return Words::tr("%1 needed, %2 there").arg(bytesText(needed), bytesText(there));
}

QString heldText(double capacity, double utilization)
{
    return Words::tr("%1 of %2 are not to be used").arg(shareText(1 - utilization), bytesText(capacity));
}

QString scaleCaption(const SequenceScale &scale, double confidence, bool small)
{
    const QString fits = countText(scale.fits);
    if (small)
        return (scale.ofUsers ? Words::tr("users: %1 fit (%2)") : Words::tr("sequences: %1 fit (%2)"))
            .arg(fits, shareText(confidence));
    const QString text = scale.ofUsers ? Words::tr("users at once: %1 fit with %2 confidence, %3 on average")
                         : scale.groups > 1
                             ? Words::tr("sequences of one group: %1 fit with %2 confidence, %3 on average")
                             : Words::tr("sequences at once: %1 fit with %2 confidence, %3 on average");
    return text.arg(fits, shareText(confidence), countText(scale.onAverage));
}

QString baselineCaption(const QString &gpu, const MemoryBar &bar, const std::optional<SequenceScale> &scale)
{
    if (!scale)
        return Words::tr("Baseline %1, %2").arg(gpu, bytesText(bar.capacity));
    return (scale->ofUsers ? Words::tr("Baseline %1, %2: %3 users")
                           : Words::tr("Baseline %1, %2: %3 sequences"))
        .arg(gpu, bytesText(bar.capacity), countText(scale->fits));
}

Takeaway memoryTakeaway(const MemoryData &data, const Scenario &scenario, const Figures &figures)
{
    const double budget = figures.memory.kvBudgetBytes.value_or(0);
    if (figures.limit == Limit::doesNotFit)
        return whatDoesNotFit(data, figures, scenario);
    if (!figures.batch)
        return {Words::tr("Memory has %1 for the KV cache; the target allows no sequence.")
                    .arg(bytesText(budget)),
                Words::tr("Memory is not the limit.")};
    if (*figures.batch >= figures.memory.maxSequences.value_or(0))
        return {Words::tr("The KV cache takes %1 and sets the batch; overhead is %2.")
                    .arg(bytesText(budget), bytesText(figures.memory.overheadBytes.value_or(0))),
                Words::tr("KV cache sets the batch.")};
    double taken = 0;
    for (const MemoryPart part : {MemoryPart::kv, MemoryPart::readers, MemoryPart::margin})
        if (const MemorySegment *segment = data.bar.find(part))
            taken += segment->bytes;
    return {Words::tr("The KV cache takes %1 of %2; memory does not set the batch.")
                .arg(bytesText(taken), bytesText(budget)),
            Words::tr("Memory is not the limit.")};
}

} // namespace ridgepoint
