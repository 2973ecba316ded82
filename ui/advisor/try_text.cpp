// The cards' part of advisor_text.h.
#include <cmath>

#include <QCoreApplication>

#include "app/document/input_text.h"
#include "app/text/figure_text.h"
#include "core/compare/figures_compared.h"
#include "core/evaluate/effective.h"
#include "core/evaluate/user_speed.h"
#include "core/registry/parameters.h"
#include "ui/advisor/advisor_text.h"
#include "ui/charts/roofline_data.h"

namespace ridgepoint {

namespace {

/// Where translators find the sentences of free functions.
struct AdvisorWords {
    Q_DECLARE_TR_FUNCTIONS(AdvisorWords)
};

QString kindText(AdviceKind kind)
{
    switch (kind) {
    case AdviceKind::gpu:
        return AdvisorWords::tr("GPU");
    case AdviceKind::weightPrecision:
        return AdvisorWords::tr("Weight precision");
    case AdviceKind::kvPrecision:
        return AdvisorWords::tr("KV cache precision");
    case AdviceKind::computePrecision:
        return AdvisorWords::tr("Compute precision");
    case AdviceKind::layout:
        return AdvisorWords::tr("GPUs per replica");
    case AdviceKind::kvAllocation:
        return AdvisorWords::tr("KV allocation");
    case AdviceKind::idleKv:
        return AdvisorWords::tr("Readers' KV");
    case AdviceKind::batchLimit:
        return AdvisorWords::tr("Batch limit");
    case AdviceKind::ownership:
        return AdvisorWords::tr("Buy or rent");
    case AdviceKind::target:
        break;
    }
    return AdvisorWords::tr("Slower target");
}

bool isPrecision(AdviceKind kind)
{
    return kind == AdviceKind::weightPrecision || kind == AdviceKind::kvPrecision
           || kind == AdviceKind::computePrecision;
}

bool isHardware(AdviceKind kind)
{
    return kind == AdviceKind::gpu || kind == AdviceKind::layout;
}

double gpusOf(const Scenario &scenario)
{
    return layoutOf(scenario).gpus();
}

/// "1 to 2, tensor parallel"; where several numbers change, the GPUs and how they are used.
QString layoutChange(const Deployment &before, const Deployment &after)
{
    const bool tensor = before.tensorParallel != after.tensorParallel;
    const bool pipeline = before.pipelineParallel != after.pipelineParallel;
    const bool replicas = before.attentionReplicas != after.attentionReplicas;
    const auto change = [](double from, double to, const QString &what) {
        return AdvisorWords::tr("%1 to %2, %3").arg(countText(from), countText(to), what);
    };
    if (tensor && !pipeline && !replicas)
        return change(before.tensorParallel, after.tensorParallel, AdvisorWords::tr("tensor parallel"));
    if (pipeline && !tensor && !replicas)
        return change(before.pipelineParallel, after.pipelineParallel, AdvisorWords::tr("pipeline stages"));
    if (replicas && !tensor && !pipeline)
        return change(before.attentionReplicas, after.attentionReplicas,
                      AdvisorWords::tr("attention groups"));
    QStringList parts = {AdvisorWords::tr("tensor %1").arg(countText(after.tensorParallel)),
                         AdvisorWords::tr("pipeline %1").arg(countText(after.pipelineParallel))};
    if (replicas || after.attentionReplicas > 1)
        parts.append(AdvisorWords::tr("attention %1").arg(countText(after.attentionReplicas)));
    return AdvisorWords::tr("to %1").arg(parts.join(QStringLiteral(", ")));
}

/// The value of an input as words, with what an empty one stands for.
QString valueText(const Parameter &parameter, const Scenario &scenario)
{
    const bool choice = parameter.kind == ParameterKind::choice;
    return inputText(parameter, choice ? parameter.inForce(scenario) : parameter.get(scenario));
}

/// "FP8 to NVFP4" of the first input that differs.
QString inputChange(const Scenario &scenario, const Advice &advice)
{
    for (const InputChange &change : advice.changes) {
        const Parameter *parameter = findParameter(change.pointer);
        if (parameter == nullptr || parameter->get(scenario) == parameter->get(advice.scenario))
            continue;
        return AdvisorWords::tr("%1 to %2")
            .arg(valueText(*parameter, scenario), valueText(*parameter, advice.scenario));
    }
    return {};
}

QString changeText(const Scenario &scenario, const Advice &advice)
{
    if (advice.kind == AdviceKind::gpu)
        return AdvisorWords::tr("%1 to %2").arg(shortGpuName(scenario), shortGpuName(advice.scenario));
    if (advice.kind == AdviceKind::layout)
        return layoutChange(scenario.deployment, advice.scenario.deployment);
    return inputChange(scenario, advice);
}

QString spokenPercent(double change)
{
    const QString number = countText(std::abs(change) * 100);
    return change < 0 ? AdvisorWords::tr("minus %1 percent").arg(number)
                      : AdvisorWords::tr("plus %1 percent").arg(number);
}

/// Cost and speed against the plan's own; says both aloud, too.
void compare(TryText &text, const Figures &before, const Figures &after)
{
    const Figure cost = after.cost.usdUserMonth;
    text.spoken = AdvisorWords::tr("Try %1 %2").arg(text.kind, text.change);
    if (cost) {
        text.money = moneyText(*cost);
        text.spoken += AdvisorWords::tr(": %1 per user").arg(spokenMoney(*cost));
    }
    if (const Figure change = changeOf(cost, before.cost.usdUserMonth)) {
        text.cheaper = *change < 0;
        text.delta = signedPercent(*change);
        text.spoken += AdvisorWords::tr(", %1").arg(spokenPercent(*change));
    }
    const Figure change = changeOf(speedOfUser(after), speedOfUser(before));
    if (!change)
        return;
    if (std::abs(*change) < smallestChange) {
        text.trade = AdvisorWords::tr("same speed");
        text.spoken += AdvisorWords::tr("; same speed");
        return;
    }
    text.tradeBetter = *change > 0;
    text.trade = AdvisorWords::tr("speed %1").arg(signedPercent(*change));
    text.spoken += AdvisorWords::tr("; speed %1").arg(spokenPercent(*change));
}

TryText textOfChange(const Scenario &scenario, const Figures &figures, const Advice &advice)
{
    TryText text;
    text.kind = kindText(advice.kind);
    text.change = changeText(scenario, advice);
    compare(text, figures, advice.figures);
    text.undo = advice.kind == AdviceKind::gpu ? AdvisorWords::tr("Try %1").arg(shortGpuName(advice.scenario))
                                               : AdvisorWords::tr("Try %1: %2").arg(text.kind, text.change);
    text.toolTip = AdvisorWords::tr("%1: %2").arg(text.kind, text.change);
    if (isPrecision(advice.kind)) {
        text.toolTip +=
            QLatin1Char('\n') + AdvisorWords::tr("Fewer bits may change the answers: check quality.");
        text.spoken += AdvisorWords::tr("; check quality");
    }
    text.inALine = advice.kind == AdviceKind::gpu
                       ? AdvisorWords::tr("%1, %2").arg(text.change, text.money)
                       : AdvisorWords::tr("%1 %2, %3").arg(text.kind, text.change, text.money);
    return text;
}

/// How a way to a plan that runs is called, by what it leaves as it is (waysToRun).
QString wayKind(const Scenario &scenario, std::span<const Advice> ways, std::size_t index)
{
    const Advice &way = ways[index];
    if (!isHardware(way.kind))
        return kindText(way.kind);
    if (index == 0 && way.figures.cost.usdUserMonth)
        return AdvisorWords::tr("Cheapest per user");
    if (!sameGpu(way.scenario, scenario))
        return AdvisorWords::tr("Another GPU");
    // fewest of those that keep the GPU, where there is another such way to compare with
    std::size_t others = 0;
    bool fewest = true;
    for (const Advice &other : ways) {
        if (&other == &way || !sameGpu(other.scenario, scenario))
            continue;
        ++others;
        fewest = fewest && gpusOf(way.scenario) < gpusOf(other.scenario);
    }
    return others > 0 && fewest ? AdvisorWords::tr("Fewest %1").arg(shortGpuName(scenario))
                                : AdvisorWords::tr("Keep the GPU");
}

TryText wayOf(const Scenario &scenario, std::span<const Advice> ways, std::size_t index)
{
    const Advice &way = ways[index];
    TryText text;
    text.kind = wayKind(scenario, ways, index);
    text.change = isHardware(way.kind) ? AdvisorWords::tr("%1 × %2").arg(countText(gpusOf(way.scenario)),
                                                                         shortGpuName(way.scenario))
                                       : inputChange(scenario, way);
    const Figure cost = way.figures.cost.usdUserMonth;
    const Figure users = way.figures.usersPerReplica;
    text.spoken = AdvisorWords::tr("Try %1: %2").arg(text.kind, text.change);
    if (cost) {
        text.money = moneyText(*cost);
        text.delta = AdvisorWords::tr("per user");
        text.spoken += AdvisorWords::tr(", %1 per user").arg(spokenMoney(*cost));
    }
    if (users) {
        text.trade = AdvisorWords::tr("%1 users").arg(countText(*users));
        text.spoken += AdvisorWords::tr(", %1 users").arg(countText(*users));
    }
    text.undo = AdvisorWords::tr("Try %1").arg(text.change);
    text.toolTip = AdvisorWords::tr("%1: %2").arg(text.kind, text.change);
    if (isPrecision(way.kind))
        text.toolTip +=
            QLatin1Char('\n') + AdvisorWords::tr("Fewer bits may change the answers: check quality.");
    text.inALine = cost ? AdvisorWords::tr("%1, %2").arg(text.change, text.money) : text.change;
    return text;
}

} // namespace

std::vector<TryText> tryTexts(const Scenario &scenario, const Figures &figures,
                              std::span<const Advice> advice)
{
    std::vector<TryText> texts;
    for (std::size_t i = 0; i < advice.size(); ++i)
        texts.push_back(figures.batch ? textOfChange(scenario, figures, advice[i])
                                      : wayOf(scenario, advice, i));
    return texts;
}

} // namespace ridgepoint
