#include "ui/charts/pareto_data.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "app/text/figure_text.h"
#include "core/text/text.h"
#include "ui/charts/plan_sentence.h"
#include "ui/charts/roofline_data.h"

namespace ridgepoint {

namespace {

/// Where translators find the sentences of free functions.
struct ParetoWords {
    Q_DECLARE_TR_FUNCTIONS(ParetoWords)
};

/// Rates of a GPU as a person compares them: whole from a hundred.
QString rate(double value)
{
    return value < 100 ? figureText(value) : countText(value);
}

/// "20" rather than "20.0" where it is that.
QString targetText(double speed)
{
    const double whole = std::round(speed);
    return std::abs(speed - whole) < 1e-9 * speed ? countText(whole) : figureText(speed);
}

QString whatHoldsTheBatch(const Figures &figures)
{
    switch (figures.limit.value_or(Limit::memory)) {
    case Limit::maxBatch:
        return ParetoWords::tr("batch %1, the most allowed");
    case Limit::tpotSlo:
        return ParetoWords::tr("batch %1, at the target");
    case Limit::ttftSlo:
        return ParetoWords::tr("batch %1, at the first token target");
    case Limit::manual:
        return ParetoWords::tr("batch %1, by hand");
    case Limit::hostMemory:
        return ParetoWords::tr("batch %1");
    default:
        return ParetoWords::tr("batch %1, VRAM full");
    }
}

/// Sentences on where the curve ends; %1 is the batch, %2 what memory holds.
QString whereTheCurveEnds(const Scenario &scenario, const Figures &figures)
{
    switch (figures.limit.value_or(Limit::memory)) {
    case Limit::maxBatch:
        return ParetoWords::tr("The batch may be %1 at most; memory would hold %2.");
    case Limit::tpotSlo:
        return ParetoWords::tr("The speed target stops at batch %1; memory would hold %2.");
    case Limit::ttftSlo:
        return ParetoWords::tr("The first token target stops at batch %1; memory would hold %2.");
    case Limit::manual:
        return figures.targets.tpotMet == false || figures.targets.ttftMet == false
                   ? planSentence(scenario, figures)
                   : ParetoWords::tr("Batch %1 is set by hand; memory would hold %2.");
    case Limit::hostMemory:
        return planSentence(scenario, figures);
    default:
        return scenario.workload.tpotSloMs
                   ? ParetoWords::tr("Memory ends the curve before the speed target does.")
                   : ParetoWords::tr("Memory ends the curve at batch %1.");
    }
}

/// Fills in what a sentence asks for; a sentence may name neither batch nor memory.
QString filled(QString sentence, const Figures &figures)
{
    sentence.replace(QLatin1String("%1"), countText(figures.batch.value_or(0)));
    return sentence.replace(QLatin1String("%2"), countText(figures.memory.maxSequences.value_or(0)));
}

/// The fastest point that memory holds: batch 1.
const BatchPoint *fastest(const ParetoCurve &curve)
{
    return curve.points.empty() || !curve.points.front().fits ? nullptr : &curve.points.front();
}

void addTarget(ParetoData &data, const Scenario &scenario)
{
    const std::optional<double> milliseconds = scenario.workload.tpotSloMs;
    if (!milliseconds || *milliseconds <= 0)
        return;
    data.targetSpeed = 1000 / *milliseconds;
    const BatchPoint *first = fastest(data.plan);
    data.targetLabel = first != nullptr && first->speed < *data.targetSpeed
                           ? ParetoWords::tr("target %1, reachable %2")
                                 .arg(targetText(*data.targetSpeed), figureText(first->speed))
                           : ParetoWords::tr("target %1 (%2)")
                                 .arg(targetText(*data.targetSpeed), typedMilliseconds(*milliseconds));
}

void addChosen(ParetoData &data, const Figures &figures)
{
    if (!data.plan.chosen)
        return;
    const BatchPoint &point = data.plan.points[*data.plan.chosen];
    data.chosenTitle = whatHoldsTheBatch(figures).arg(countText(point.batch));
    data.chosenDetail =
        ParetoWords::tr("%1 tokens/s per GPU, %2 each").arg(rate(point.throughput), figureText(point.speed));
}

void addBaseline(ParetoData &data, const ParetoCurve &baseline)
{
    data.baseline = baseline;
    const QString name = baseline.gpu == data.plan.gpu ? ParetoWords::tr("baseline") : baseline.gpu;
    data.baselineLabel =
        baseline.chosen
            ? ParetoWords::tr("%1, batch %2").arg(name, countText(baseline.points[*baseline.chosen].batch))
            : name;
}

} // namespace

ParetoCurve paretoCurve(const Scenario &scenario, const Figures &figures)
{
    ParetoCurve curve;
    curve.points = batchCurve(scenario, figures.batch);
    curve.gpu = shortGpuName(scenario);
    const auto found = std::find_if(curve.points.begin(), curve.points.end(),
                                    [&](const BatchPoint &point) { return point.batch == figures.batch; });
    if (figures.batch && found != curve.points.end())
        curve.chosen = static_cast<std::size_t>(found - curve.points.begin());
    return curve;
}

ParetoData paretoData(const Scenario &scenario, const Figures &figures, const ParetoCurve *baseline,
                      const ParetoCurve *preview)
{
    ParetoData data;
    data.plan = paretoCurve(scenario, figures);
    if (preview != nullptr && !preview->points.empty())
        data.preview = *preview;
    if (data.plan.points.empty()) {
        data.empty = ParetoWords::tr("No batch fits");
        data.takeaway = ParetoWords::tr("Needs at least one sequence in VRAM.");
        data.shortTakeaway = ParetoWords::tr("No sequence fits.");
        return data;
    }
    addTarget(data, scenario);
    addChosen(data, figures);
    if (baseline != nullptr && !baseline->points.empty())
        addBaseline(data, *baseline);
    data.shortTakeaway = planSentence(scenario, figures);
    data.takeaway =
        figures.batch ? filled(whereTheCurveEnds(scenario, figures), figures) : data.shortTakeaway;
    return data;
}

QString hoverText(const BatchPoint &point)
{
    QString text = ParetoWords::tr("Batch %1: %2 tokens/s per GPU, %3 for each user, %4 a token")
                       .arg(countText(point.batch), rate(point.throughput), figureText(point.speed),
                            QString::fromStdString(formatSi(point.tpotSeconds, "s")));
    if (point.usdMillionOutputTokens)
        text += ParetoWords::tr(", %1 per M tokens")
                    .arg(QString::fromStdString(formatMoney(*point.usdMillionOutputTokens)));
    return point.fits ? text : text + ParetoWords::tr("; beyond VRAM");
}

} // namespace ridgepoint
