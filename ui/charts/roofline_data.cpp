#include "ui/charts/roofline_data.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/evaluate/effective.h"
#include "core/evaluate/prepared.h"
#include "core/text/text.h"
#include "ui/charts/roofline_others.h"

namespace ridgepoint {

namespace {

/// Where translators find the sentences of free functions.
struct RooflineWords {
    Q_DECLARE_TR_FUNCTIONS(RooflineWords)
};

QString percent(double share)
{
    return QString::fromStdString(formatCount(share * 100)) + QStringLiteral("\u2009%");
}

QString written(double value)
{
    return QString::fromStdString(formatFigure(value));
}

struct Work {
    double flops = 0, bytes = 0, seconds = 0;

    void add(const OperationFigures &operation)
    {
        flops += operation.flops.value_or(0);
        bytes += operation.bytes.value_or(0);
        seconds += operation.seconds.value_or(0);
    }
    [[nodiscard]] bool isAny() const { return flops > 0 && bytes > 0 && seconds > 0; }
    [[nodiscard]] double intensity() const { return flops / bytes; }
    [[nodiscard]] double rate() const { return flops / seconds; }
};

Work decodeWork(const Figures &figures, bool attention)
{
    Work work;
    for (std::size_t i = 0; i < operationKinds; ++i)
        if ((static_cast<OperationKind>(i) == OperationKind::attention) == attention)
            work.add(figures.decode.ops[i]);
    return work;
}

RooflineDot dotOf(RooflineMark mark, const Work &work, double share, double ridge)
{
    RooflineDot dot;
    dot.mark = mark;
    dot.intensity = work.intensity();
    dot.rate = work.rate();
    dot.share = share;
    dot.flops = work.flops;
    dot.bytes = work.bytes;
    dot.seconds = work.seconds;
    dot.computeBound = dot.intensity >= ridge;
    return dot;
}

/// Of the operations on weights, the one that takes longest.
QString slowestOnWeights(const Figures &figures)
{
    std::size_t slowest = 0;
    double longest = -1;
    for (std::size_t i = 0; i < operationKinds; ++i) {
        const double seconds = figures.decode.ops[i].seconds.value_or(0);
        if (static_cast<OperationKind>(i) == OperationKind::attention || seconds <= longest)
            continue;
        longest = seconds;
        slowest = i;
    }
    const std::string_view name = operationNames[slowest];
    return QStringLiteral("decode.ops.%1.seconds")
        .arg(QLatin1String(name.data(), static_cast<qsizetype>(name.size())));
}

void addDots(RooflineData &data, const Figures &figures)
{
    const double step = figures.decode.passSeconds.value_or(0);
    if (step <= 0)
        return;
    const double ridge = data.achievable.ridge();
    if (const Work attention = decodeWork(figures, true); attention.isAny()) {
        RooflineDot dot = dotOf(RooflineMark::attention, attention, attention.seconds / step, ridge);
        dot.label = RooflineWords::tr("Decode attention, %1 of the step").arg(percent(dot.share));
        dot.shortLabel = RooflineWords::tr("attention");
        dot.figure = QStringLiteral("decode.ops.attention.seconds");
        data.dots.push_back(dot);
    }
    if (const Work weights = decodeWork(figures, false); weights.isAny()) {
        RooflineDot dot = dotOf(RooflineMark::weights, weights, weights.seconds / step, ridge);
        dot.label = RooflineWords::tr("Decode weights, %1").arg(percent(dot.share));
        dot.shortLabel = RooflineWords::tr("weights");
        dot.figure = slowestOnWeights(figures);
        data.dots.push_back(dot);
    }
    Work prefill;
    prefill.add({figures.prefill.flops, figures.prefill.bytes, figures.prefill.operationSeconds});
    if (prefill.isAny()) {
        const double share = 1 - figures.steady.decodeShare.value_or(1);
        RooflineDot dot = dotOf(RooflineMark::prefill, prefill, std::max(share, 0.0),
                                data.prefillCeiling / data.achievable.bandwidth);
        dot.label = RooflineWords::tr("Prefill, %1 of peak").arg(percent(dot.rate / data.peak.peak));
        dot.shortLabel = RooflineWords::tr("prefill");
        dot.figure = QStringLiteral("prefill.operation_seconds");
        data.dots.push_back(dot);
    }
}

/// Intensity of the decode weights with one sequence in the replica.
std::optional<double> intensityAtBatchOne(const Prepared &prepared)
{
    const Pass pass = decodePass(prepared.passModel, 1);
    double flops = 0;
    double bytes = 0;
    for (std::size_t i = 0; i < pass.ops.size(); ++i) {
        if (static_cast<OperationKind>(i) == OperationKind::attention)
            continue;
        flops += pass.ops[i].flop.value();
        bytes += pass.ops[i].bytes.value();
    }
    return bytes > 0 && flops > 0 ? std::optional(flops / bytes) : std::nullopt;
}

const RooflineDot *find(const RooflineData &data, RooflineMark mark)
{
    const auto found = std::find_if(data.dots.begin(), data.dots.end(),
                                    [&](const RooflineDot &dot) { return dot.mark == mark; });
    return found == data.dots.end() ? nullptr : &*found;
}

void setTakeaway(RooflineData &data, const QString &sentence, const QString &shorter)
{
    data.takeaway = sentence;
    data.shortTakeaway = shorter;
}

void writeTakeaway(RooflineData &data)
{
    const RooflineDot *attention = find(data, RooflineMark::attention);
    const RooflineDot *weights = find(data, RooflineMark::weights);
    if (weights == nullptr) {
        setTakeaway(data, RooflineWords::tr("The ceilings stand; no operation runs."),
                    RooflineWords::tr("No operation runs."));
        return;
    }
    const double ridge = data.achievable.ridge();
    const QString read = written(weights->intensity);
    if (attention != nullptr && attention->intensity < ridge && attention->share > weights->share)
        setTakeaway(
            data,
            RooflineWords::tr(
                "Decode attention sits at %1 FLOP per byte whatever the batch; only weights climb.")
                .arg(written(attention->intensity)),
            RooflineWords::tr("Decode attention stays at %1 FLOP/byte.").arg(written(attention->intensity)));
    else if (weights->intensity < ridge && data.saturatingBatch)
        setTakeaway(
            data,
            RooflineWords::tr("Reading weights sets the pace: %1 FLOP per byte of the %2 that compute could "
                              "use, at batch %3.")
                .arg(read, written(ridge), QString::fromStdString(formatCount(*data.saturatingBatch))),
            RooflineWords::tr("Weights: %1 of %2 FLOP/byte.").arg(read, written(ridge)));
    else if (weights->intensity < ridge)
        setTakeaway(data,
                    RooflineWords::tr(
                        "Reading weights sets the pace: %1 FLOP per byte of the %2 that compute could use.")
                        .arg(read, written(ridge)),
                    RooflineWords::tr("Weights: %1 of %2 FLOP/byte.").arg(read, written(ridge)));
    else
        setTakeaway(
            data,
            RooflineWords::tr(
                "Weights are past the ridge: computing sets the pace, and a larger batch no longer helps."),
            RooflineWords::tr("Computing sets the pace."));
}

} // namespace

double Roof::at(double intensity) const
{
    return std::min(peak, bandwidth * intensity);
}

RooflineData rooflineData(const Scenario &scenario, const Figures &figures, const Scenario &baseline,
                          const Figures &baselineFigures,
                          std::span<const std::shared_ptr<const Accelerator>> accelerators)
{
    RooflineData data;
    const EfficiencyValues efficiency = effectiveEfficiency(scenario);
    data.peak = {figures.machine.peakFlops.value_or(0), figures.machine.bandwidth.value_or(0)};
    data.achievable = {data.peak.peak * figures.machine.decodeShare.value_or(1),
                       data.peak.bandwidth * efficiency.memory};
    data.prefillCeiling = data.peak.peak * figures.machine.prefillShare.value_or(1);
    if (figures.roofline.saturatingBatch) // each sequence brings its drafted tokens along
        data.saturatingBatch =
            *figures.roofline.saturatingBatch / (1 + scenario.serving.speculation.draftTokens);
    data.gpuName = shortGpuName(scenario);
    const Roof other = {baselineFigures.machine.peakFlops.value_or(0),
                        baselineFigures.machine.bandwidth.value_or(0)};
    if (other.peak > 0 && other.bandwidth > 0
        && (other.peak != data.peak.peak || other.bandwidth != data.peak.bandwidth)) {
        data.baseline = other;
        data.baselineName = shortGpuName(baseline);
    }
    addDots(data, figures);
    if (find(data, RooflineMark::weights) != nullptr)
        data.firstIntensity = intensityAtBatchOne(prepare(scenario));
    data.others = otherGpus(scenario, baseline, accelerators);
    writeTakeaway(data);
    return data;
}

QString shortGpuName(const Scenario &scenario)
{
    return shortGpuName(QString::fromStdString(gpuName(scenario)));
}

QString shortGpuName(const QString &full)
{
    QStringList words;
    for (const QString &word : full.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const bool describes = word.startsWith(QLatin1Char('(')) || word.startsWith(QLatin1String("SXM"))
                               || word.startsWith(QLatin1String("PCIe"))
                               || word.endsWith(QLatin1String("GB"));
        if (describes && !words.isEmpty())
            break;
        words.append(word);
    }
    return words.join(QLatin1Char(' '));
}

} // namespace ridgepoint
