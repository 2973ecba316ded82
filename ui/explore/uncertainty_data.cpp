#include "ui/explore/uncertainty_data.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QStringList>

#include "app/document/input_text.h"
#include "app/text/figure_text.h"
#include "core/explore/tornado.h"
#include "ui/explore/figure_axis.h"

namespace ridgepoint {

namespace {

constexpr double bins = 48;

/// Where translators find the sentences of free functions.
struct UncertaintyWords {
    Q_DECLARE_TR_FUNCTIONS(UncertaintyWords)
};

/// A chance as people read it: never 0 or 100 % where it is neither.
QString chanceText(double share)
{
    constexpr double least = 0.001;
    if (share > 0 && share < least)
        return UncertaintyWords::tr("less than %1").arg(shareText(least));
    if (share < 1 && share > 1 - least)
        return UncertaintyWords::tr("more than %1").arg(shareText(1 - least));
    return shareText(std::round(share / least) * least);
}

/// "met in 57 % at batch 25, in 100 % where each draw chooses its batch".
QString metText(const QString &target, const UncertaintyData &data, double met, Figure held)
{
    if (!data.heldBatch || !held)
        return UncertaintyWords::tr("%1: met in %2").arg(target, chanceText(met));
    return UncertaintyWords::tr("%1: met in %2 at batch %3, in %4 where each draw chooses its batch")
        .arg(target, chanceText(*held), countText(*data.heldBatch), chanceText(met));
}

/// "token 57 % (100 %)", the share in which each draw chooses its batch in brackets.
QString shortMetText(const QString &target, double met, Figure held)
{
    return held ? UncertaintyWords::tr("%1 %2 (%3)").arg(target, chanceText(*held), chanceText(met))
                : UncertaintyWords::tr("%1 %2").arg(target, chanceText(met));
}

} // namespace

std::optional<Scenario> withBatchHeld(const Scenario &scenario, Figure batch)
{
    constexpr std::string_view pointer = "/serving/batch";
    const bool hasTarget = scenario.workload.tpotSloMs || scenario.workload.ttftSloMs;
    if (!hasTarget || !batch || scenario.serving.batch
        || std::ranges::find(scenario.uncertainty, pointer, &Uncertainty::input)
               != scenario.uncertainty.end())
        return std::nullopt;
    Scenario held = scenario;
    held.serving.batch = batch;
    return held;
}

QString uncertainRange(const Scenario &scenario, const Parameter &parameter)
{
    constexpr int digits = 3;
    const std::optional<Ends> ends = endsByRange(parameter, scenario);
    return ends ? UncertaintyWords::tr("%1 – %2").arg(inputText(parameter, ends->low, digits),
                                                      inputText(parameter, ends->high, digits))
                : QString();
}

QString uncertainInputs(const Scenario &scenario)
{
    QStringList inputs;
    for (const Uncertainty &entry : scenario.uncertainty)
        if (const Parameter *parameter = findParameter(entry.input))
            inputs.append(UncertaintyWords::tr("%1 %2")
                              .arg(tableText(parameter->label), uncertainRange(scenario, *parameter))
                              .trimmed());
    return (inputs.size() == 1 ? UncertaintyWords::tr("1 uncertain input: %1")
                               : UncertaintyWords::tr("%1 uncertain inputs: %2")
                                     .arg(countText(static_cast<double>(inputs.size()))))
        .arg(inputs.join(QStringLiteral(", ")));
}

Histogram histogramOf(std::span<const double> samples, const Spread &spread, bool whole)
{
    constexpr double left = 0.35, right = 0.55; // of what lies between the 5 % and the 95 %
    double least = HUGE_VAL, most = -HUGE_VAL;
    for (const double sample : samples)
        if (sample == sample) {
            least = std::min(least, sample);
            most = std::max(most, sample);
        }
    const double p5 = *spread.p5, p95 = *spread.p95;
    double low = std::max(least, p5 - left * (p95 - p5)), high = std::min(most, p95 + right * (p95 - p5));
    if (!(high > low)) {
        const double half = low != 0 ? std::abs(low) / 2 : 1;
        low -= half;
        high += half;
    }
    Histogram histogram{low, (high - low) / bins, {}, 0, 0};
    if (whole) {
        histogram.width = std::max(1.0, std::ceil(histogram.width));
        histogram.low = std::floor(low) - 0.5;
    }
    histogram.counts.resize(
        static_cast<std::size_t>(std::max(1.0, std::ceil((high - histogram.low) / histogram.width - 1e-9))));
    for (const double sample : samples) {
        const double place = std::floor((sample - histogram.low) / histogram.width);
        if (sample != sample)
            continue;
        if (sample < low)
            ++histogram.below;
        else if (sample > high)
            ++histogram.above;
        else
            ++histogram.counts[std::min(static_cast<std::size_t>(std::max(place, 0.0)),
                                        histogram.counts.size() - 1)];
    }
    return histogram;
}

UncertaintyData uncertaintyData(const Scenario &scenario, const FigureRow &figure, Figure plan,
                                const Samples &samples, std::size_t drawn, const std::stop_token &stop)
{
    UncertaintyData data;
    data.figure = &figure;
    data.drawn = drawn;
    data.plan = plan;
    data.inputs = uncertainInputs(scenario);
    const std::span<const double> values = std::span(samples.figures.front()).first(drawn);
    data.spread = spreadOf(values, stop);
    if (data.spread.p5)
        data.histogram = histogramOf(values, data.spread, figure.counts);
    std::vector<std::span<const double>> inputs;
    for (const std::vector<double> &input : samples.inputs)
        inputs.push_back(std::span(input).first(drawn));
    const std::vector<Figure> correlations = RankCorrelations(inputs, stop).with(values);
    for (std::size_t i = 0; i < correlations.size(); ++i)
        if (const Parameter *parameter = findParameter(scenario.uncertainty[i].input);
            parameter != nullptr && correlations[i])
            data.drivers.push_back({parameter, *correlations[i]});
    std::ranges::stable_sort(data.drivers, [](const UncertaintyDriver &a, const UncertaintyDriver &b) {
        return std::abs(a.correlation) > std::abs(b.correlation);
    });
    data.tpotMet = shareMet(std::span(samples.tpotMet).first(drawn));
    data.ttftMet = shareMet(std::span(samples.ttftMet).first(drawn));
    if (scenario.workload.tpotSloMs)
        data.tokenTarget =
            UncertaintyWords::tr("%1 a token").arg(typedMilliseconds(*scenario.workload.tpotSloMs));
    if (scenario.workload.ttftSloMs)
        data.firstTarget =
            UncertaintyWords::tr("First token in %1").arg(typedMilliseconds(*scenario.workload.ttftSloMs));
    return data;
}

QString takeawayOf(const UncertaintyData &data)
{
    if (data.figure == nullptr)
        return {};
    if (!data.spread.p5)
        return UncertaintyWords::tr("In none of the draws does this figure exist.");
    return UncertaintyWords::tr("9 of 10 draws land in %1 to %2.")
        .arg(valueText(*data.figure, *data.spread.p5), valueText(*data.figure, *data.spread.p95));
}

QString shortChancesOf(const UncertaintyData &data)
{
    QStringList met;
    if (data.tpotMet)
        met.append(shortMetText(UncertaintyWords::tr("token"), *data.tpotMet, data.heldTpotMet));
    if (data.ttftMet)
        met.append(shortMetText(UncertaintyWords::tr("first token"), *data.ttftMet, data.heldTtftMet));
    QStringList parts;
    if (!met.isEmpty() && data.heldBatch)
        parts.append(UncertaintyWords::tr("Met at batch %1 (own batch): %2")
                         .arg(countText(*data.heldBatch), met.join(QStringLiteral(", "))));
    else if (!met.isEmpty())
        parts.append(UncertaintyWords::tr("Targets met: %1").arg(met.join(QStringLiteral(", "))));
    if (data.figure != nullptr && data.spread.shareDefined < 1)
        parts.append(UncertaintyWords::tr("no figure: %1").arg(chanceText(1 - data.spread.shareDefined)));
    return parts.join(QStringLiteral("; "));
}

QStringList chancesOf(const UncertaintyData &data)
{
    QStringList chances;
    if (data.tpotMet)
        chances.append(metText(data.tokenTarget, data, *data.tpotMet, data.heldTpotMet));
    if (data.ttftMet)
        chances.append(metText(data.firstTarget, data, *data.ttftMet, data.heldTtftMet));
    if (data.figure != nullptr && data.spread.shareDefined < 1)
        chances.append(
            UncertaintyWords::tr("%1 have no such figure").arg(chanceText(1 - data.spread.shareDefined)));
    return chances;
}

} // namespace ridgepoint
