#include "ui/advisor/advisor_text.h"

#include <cmath>

#include <QCoreApplication>
#include <QStringList>

#include "app/document/input_text.h"
#include "app/text/figure_text.h"
#include "core/evaluate/effective.h"
#include "core/text/text.h"
#include "ui/charts/plan_sentence.h"
#include "ui/charts/roofline_data.h"

namespace ridgepoint {

namespace {

/// Where translators find the sentences of free functions.
struct AdvisorWords {
    Q_DECLARE_TR_FUNCTIONS(AdvisorWords)
};

QString sequencesText(double count)
{
    return count == 1 ? AdvisorWords::tr("1 sequence")
                      : AdvisorWords::tr("%1 sequences", nullptr, pluralForm(count)).arg(countText(count));
}

QString usersText(double count)
{
    return count == 1 ? AdvisorWords::tr("1 user")
                      : AdvisorWords::tr("%1 users", nullptr, pluralForm(count)).arg(countText(count));
}

void sayWhatHolds(AdvisorText &text, const Scenario &scenario, const Figures &figures)
{
    const QString batch = countText(figures.batch.value_or(0));
    const Workload &workload = scenario.workload;
    switch (figures.limit.value_or(Limit::memory)) {
    case Limit::maxBatch:
        text.sentence = (figures.batch == 1.0
                             ? AdvisorWords::tr("Batch cap: one sequence is the most allowed.")
                             : AdvisorWords::tr("Batch cap: %1 sequences are the most allowed.").arg(batch));
        text.shortSentence = AdvisorWords::tr("The batch is capped at %1.").arg(batch);
        return;
    case Limit::tpotSlo:
        text.sentence = AdvisorWords::tr("Target: %1 between tokens holds the batch at %2.")
                            .arg(typedMilliseconds(workload.tpotSloMs.value_or(0)), batch);
        text.shortSentence = AdvisorWords::tr("The token target holds the batch at %1.").arg(batch);
        return;
    case Limit::ttftSlo:
        text.sentence = AdvisorWords::tr("Target: %1 to the first token holds the batch at %2.")
                            .arg(typedMilliseconds(workload.ttftSloMs.value_or(0)), batch);
        text.shortSentence = AdvisorWords::tr("The first token target holds the batch at %1.").arg(batch);
        return;
    case Limit::manual:
        if (figures.targets.tpotMet == false || figures.targets.ttftMet == false) {
            text.sentence = AdvisorWords::tr("Target missed: the batch of %1 was set by hand.").arg(batch);
            text.shortSentence = AdvisorWords::tr("Batch %1, by hand, misses the target.").arg(batch);
            return;
        }
        text.sentence = AdvisorWords::tr("By hand: the batch is set to %1.").arg(batch);
        text.shortSentence = text.sentence;
        return;
    case Limit::hostMemory: {
        const QString users = usersText(figures.usersPerReplica.value_or(0));
        text.sentence = AdvisorWords::tr("Host memory: readers' KV is full at %1.").arg(users);
        text.shortSentence = AdvisorWords::tr("Host memory is full at %1.").arg(users);
        return;
    }
    default:
        text.sentence = AdvisorWords::tr("VRAM: the KV cache is full at %1.")
                            .arg(sequencesText(figures.batch.value_or(0)));
        text.shortSentence =
            AdvisorWords::tr("VRAM is full at %1.").arg(sequencesText(figures.batch.value_or(0)));
    }
}

/// Whether decode attention waits for memory rather than for arithmetic (MODEL §4).
bool attentionReads(const Scenario &scenario, const Figures &figures)
{
    const OperationFigures &attention =
        figures.decode.ops[static_cast<std::size_t>(OperationKind::attention)];
    const double rate = figures.machine.peakFlops.value_or(0) * figures.machine.decodeShare.value_or(1);
    const double bandwidth = figures.machine.bandwidth.value_or(0) * effectiveEfficiency(scenario).memory;
    return attention.bytes.value_or(0) * rate >= attention.flops.value_or(0) * bandwidth;
}

/// "A 20.6 ms step is 56 % reading KV, 20 % weights, 24 % overhead."
QString stepShares(const Scenario &scenario, const Figures &figures)
{
    constexpr double smallest = 0.005; // is written as none
    const double pass = figures.decode.passSeconds.value_or(0);
    if (!(pass > 0))
        return {};
    double attention = 0;
    double weights = 0;
    for (std::size_t i = 0; i < operationKinds; ++i)
        (static_cast<OperationKind>(i) == OperationKind::attention ? attention : weights) +=
            figures.decode.ops[i].seconds.value_or(0);
    QStringList parts;
    const auto add = [&](const QString &sentence, double seconds) {
        if (seconds / pass >= smallest)
            parts.append(sentence.arg(percentText(seconds / pass)));
    };
    add(attentionReads(scenario, figures) ? AdvisorWords::tr("%1 reading KV")
                                          : AdvisorWords::tr("%1 attention"),
        attention);
    add(AdvisorWords::tr("%1 weights"), weights);
    add(AdvisorWords::tr("%1 communication"), figures.decode.communicationSeconds.value_or(0));
    add(AdvisorWords::tr("%1 overhead"), figures.decode.fixedSeconds.value_or(0));
    return AdvisorWords::tr("A %1 step is %2.")
        .arg(siText(figures.decode.stepSeconds.value_or(pass), "s"), parts.join(QStringLiteral(", ")));
}

QString saturation(const Scenario &scenario, const Figures &figures)
{
    Figure saturating = figures.roofline.saturatingBatch;
    if (saturating) // each sequence brings its drafted tokens along
        *saturating /= 1 + scenario.serving.speculation.draftTokens;
    if (!saturating || !figures.batch)
        return {};
    return *figures.batch < *saturating
               ? AdvisorWords::tr("Compute would saturate only at batch %1.").arg(figureText(*saturating))
               : AdvisorWords::tr("Compute is saturated from batch %1 on.").arg(figureText(*saturating));
}

double gpusOf(const Scenario &scenario)
{
    return layoutOf(scenario).gpus();
}

bool isTarget(const Figures &figures)
{
    return figures.limit == Limit::tpotSlo || figures.limit == Limit::ttftSlo;
}

/// What the ways have in common, in a sentence.
QString whatWouldHelp(const Scenario &scenario, std::span<const Advice> ways)
{
    const Scenario &first = ways.front().scenario;
    if (gpusOf(first) > gpusOf(scenario))
        return AdvisorWords::tr("Split the model over more GPUs.");
    if (!sameGpu(first, scenario))
        return AdvisorWords::tr("Take another GPU.");
    return AdvisorWords::tr("Change one decision.");
}

void sayWhatWouldFit(AdvisorText &text, const Scenario &scenario, const Figures &figures,
                     std::span<const Advice> ways, std::optional<double> mostParameters)
{
    text.caption = isTarget(figures) ? AdvisorWords::tr("What would meet the target")
                                     : AdvisorWords::tr("What would make it fit");
    const QString plan = planSentence(scenario, figures);
    text.none = isTarget(figures) ? AdvisorWords::tr("No GPU, layout or precision known here meets it.")
                                  : AdvisorWords::tr("No GPU, layout or precision known here makes it fit.");
    text.sentence = ways.empty() ? text.none : whatWouldHelp(scenario, ways);
    text.shortSentence = text.sentence;
    text.firstLine = plan;
    if (mostParameters) {
        const QString most = billionsText(*mostParameters);
        const QString gpu = shortGpuName(scenario);
        const double gpus = gpusOf(scenario);
        text.firstLine =
            gpus > 1 ? AdvisorWords::tr("%1 × %2 hold %3 parameters at most;").arg(countText(gpus), gpu, most)
                     : AdvisorWords::tr("One %1 holds %2 parameters at most;").arg(gpu, most);
        text.lastLine = AdvisorWords::tr("the slider marks that limit.");
    }
}

} // namespace

bool sameGpu(const Scenario &a, const Scenario &b)
{
    return a.hardware.preset == b.hardware.preset && shortGpuName(a) == shortGpuName(b);
}

AdvisorText advisorText(const Scenario &scenario, const Figures &figures, std::span<const Advice> advice,
                        std::optional<double> mostParameters)
{
    AdvisorText text;
    if (!figures.batch) {
        sayWhatWouldFit(text, scenario, figures, advice, mostParameters);
        return text;
    }
    text.caption = AdvisorWords::tr("What holds this plan back");
    sayWhatHolds(text, scenario, figures);
    text.firstLine = stepShares(scenario, figures);
    text.lastLine = saturation(scenario, figures);
    text.none = figures.cost.usdUserMonth
                    ? AdvisorWords::tr("No single change makes it cheaper within the targets.")
                    : AdvisorWords::tr("Without a cost per user no change can be compared.");
    return text;
}

QString spokenMoney(double usd)
{
    constexpr double whole = 100; // as formatMoney: cents below, none from there on
    constexpr double fine = 0.1;
    if (usd < fine)
        return AdvisorWords::tr("%1 dollars").arg(figureText(usd));
    if (usd >= whole)
        return AdvisorWords::tr("%1 dollars").arg(countText(usd));
    const double cents = std::round(usd * 100);
    const double dollars = std::floor(cents / 100);
    return AdvisorWords::tr("%1 dollars %2")
        .arg(countText(dollars), countText(cents - dollars * 100).rightJustified(2, u'0'));
}

} // namespace ridgepoint
