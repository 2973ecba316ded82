#include "ui/charts/memory_text.h"

#include <QCoreApplication>

#include "app/text/figure_text.h"
#include "core/registry/figure_rows.h"
#include "core/text/text.h"

namespace ridgepoint {

namespace {

/// Where translators find the sentences of free functions.
struct MemoryWords {
    Q_DECLARE_TR_FUNCTIONS(MemoryWords)
};

Takeaway whatDoesNotFit(const MemoryData &data, const Figures &figures, const Scenario &scenario)
{
    const auto &memory = figures.memory;
    const double room = data.bar.usable - memory.overheadBytes.value_or(0);
    const double weights = memory.weightsBytes.value_or(0);
    if (room <= 0)
        return {MemoryWords::tr("The overhead takes all that may be used."),
                MemoryWords::tr("No room at all.")};
    if (weights > room)
        return {MemoryWords::tr("Weights alone are %1 times the room.").arg(figureText(weights / room)), {}};
    if (scenario.serving.batch && data.scale)
        return {MemoryWords::tr("Batch %1 needs more than the %2 that are left for the KV cache.")
                    .arg(countText(*scenario.serving.batch), bytesText(room - weights)),
                MemoryWords::tr("Batch %1 is too large.").arg(countText(*scenario.serving.batch))};
    return {MemoryWords::tr("Weights leave %1, too little for the KV cache of one sequence.")
                .arg(bytesText(room - weights)),
            MemoryWords::tr("No sequence fits.")};
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
        return MemoryWords::tr("Weights");
    case MemoryPart::overhead:
        return MemoryWords::tr("Overhead");
    case MemoryPart::kv:
        return small ? MemoryWords::tr("KV cache") : MemoryWords::tr("KV cache in use");
    case MemoryPart::readers:
        return small ? MemoryWords::tr("Readers") : MemoryWords::tr("KV cache of readers");
    case MemoryPart::margin:
        return small ? MemoryWords::tr("Margin")
                     : MemoryWords::tr("Margin for %1").arg(shareText(confidence));
    case MemoryPart::unused:
        return MemoryWords::tr("Free");
    case MemoryPart::held:
        return small ? MemoryWords::tr("Held") : MemoryWords::tr("Held back");
    case MemoryPart::missing:
        break;
    }
    return MemoryWords::tr("Too much");
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
    return MemoryWords::tr("%1: %2").arg(partName(segment.part, confidence, false), bytesText(segment.bytes))
           + QLatin1Char('\n') + segment.formula;
}

QString tooMuch(double bytes)
{
    return MemoryWords::tr("%1 too much").arg(bytesText(bytes));
}

QString missingOfWeights()
{
    return MemoryWords::tr("no room for a KV cache");
}

QString missingOfCache()
{
    return MemoryWords::tr("for the KV cache");
}

QString usableCaption(double usable, double overhead, bool small)
{
    return small ? MemoryWords::tr("usable %1").arg(bytesText(usable))
                 : MemoryWords::tr("usable %1, of which %2 overhead")
                       .arg(bytesText(usable), bytesText(overhead));
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
    return MemoryWords::tr("%1 sequences of %2 on average").arg(figureText(count), bytesText(bytesOfOne));
}

QString marginText(double quantile, double spread, double count)
{
    return MemoryWords::tr("z·σ·√x: %1 · %2 · √%3")
        .arg(figureText(quantile), bytesText(spread), figureText(count));
}

QString unusedText(double budget)
{
    return MemoryWords::tr("of %1 for the KV cache").arg(bytesText(budget));
}

QString missingText(double needed, double there)
{
    return MemoryWords::tr("%1 needed, %2 there").arg(bytesText(needed), bytesText(there));
}

QString heldText(double capacity, double utilization)
{
    return MemoryWords::tr("%1 of %2 are not to be used")
        .arg(shareText(1 - utilization), bytesText(capacity));
}

QString scaleCaption(const SequenceScale &scale, double confidence, bool small)
{
    const QString fits = countText(scale.fits);
    if (small)
        return (scale.ofUsers ? MemoryWords::tr("users: %1 fit (%2)")
                              : MemoryWords::tr("sequences: %1 fit (%2)"))
            .arg(fits, shareText(confidence));
    const QString text =
        scale.ofUsers ? MemoryWords::tr("users at once: %1 fit with %2 confidence, %3 on average")
        : scale.groups > 1
            ? MemoryWords::tr("sequences of one group: %1 fit with %2 confidence, %3 on average")
            : MemoryWords::tr("sequences at once: %1 fit with %2 confidence, %3 on average");
    return text.arg(fits, shareText(confidence), countText(scale.onAverage));
}

QString baselineCaption(const QString &gpu, const MemoryBar &bar, const std::optional<SequenceScale> &scale)
{
    if (!scale)
        return MemoryWords::tr("Baseline %1, %2").arg(gpu, bytesText(bar.capacity));
    return (scale->ofUsers ? MemoryWords::tr("Baseline %1, %2: %3 users")
                           : MemoryWords::tr("Baseline %1, %2: %3 sequences"))
        .arg(gpu, bytesText(bar.capacity), countText(scale->fits));
}

Takeaway memoryTakeaway(const MemoryData &data, const Scenario &scenario, const Figures &figures)
{
    const double budget = figures.memory.kvBudgetBytes.value_or(0);
    if (figures.limit == Limit::doesNotFit)
        return whatDoesNotFit(data, figures, scenario);
    if (!figures.batch)
        return {MemoryWords::tr("Memory has %1 for the KV cache; the target allows no sequence.")
                    .arg(bytesText(budget)),
                MemoryWords::tr("Memory is not the limit.")};
    if (*figures.batch >= figures.memory.maxSequences.value_or(0))
        return {MemoryWords::tr("The KV cache takes %1 and sets the batch; overhead is %2.")
                    .arg(bytesText(budget), bytesText(figures.memory.overheadBytes.value_or(0))),
                MemoryWords::tr("KV cache sets the batch.")};
    double taken = 0;
    for (const MemoryPart part : {MemoryPart::kv, MemoryPart::readers, MemoryPart::margin})
        if (const MemorySegment *segment = data.bar.find(part))
            taken += segment->bytes;
    return {MemoryWords::tr("The KV cache takes %1 of %2; memory does not set the batch.")
                .arg(bytesText(taken), bytesText(budget)),
            MemoryWords::tr("Memory is not the limit.")};
}

} // namespace ridgepoint
