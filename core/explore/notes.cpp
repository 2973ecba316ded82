#include "core/explore/notes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>

#include "core/evaluate/effective.h"
#include "core/model/shape.h"
#include "core/text/text.h"

namespace ridgepoint {

namespace {

/// The longest requests of the published measurements that the presets were fitted on (EFFICIENCY, Weak spots).
constexpr double longestMeasuredTokens = 34000;

std::string joined(std::initializer_list<std::string_view> parts)
{
    std::string text;
    for (const std::string_view part : parts)
        text += part;
    return text;
}

void aboutContext(const Scenario &scenario, std::vector<Note> &notes)
{
    const std::optional<double> &trained = scenario.model.entry->shape->maxPositionEmbeddings;
    if (!trained)
        return;
    const double median = scenario.workload.contextTokens.median;
    const double longest = scenario.workload.maxContextTokens.value_or(median);
    if (longest <= *trained)
        return;
    const bool typical = median > *trained;
    notes.push_back(
        {NoteKind::contextAboveModel,
         joined({typical ? "The median context, " : "The longest context, ",
                 formatCount(typical ? median : longest), " tokens, is above the ", formatCount(*trained),
                 " that ", quoted(modelName(scenario)), " is made for."})});
}

/// ContextDistribution has no spread there: every context is the median.
void aboutSpread(const Scenario &scenario, std::vector<Note> &notes)
{
    const ContextTokens &context = scenario.workload.contextTokens;
    if (!context.p90 || context.median <= *context.p90)
        return;
    notes.push_back(
        {NoteKind::medianAboveP90,
         joined({"The median context is above the 90th percentile, ", formatCount(*context.p90),
                 " tokens, so every context is taken as ", formatCount(context.median), " tokens long."})});
}

/// Legitimate, since contexts end where the model's do, and doubtful: so many conversations do not get what they ask for.
void aboutCut(const Scenario &scenario, std::vector<Note> &notes)
{
    const ContextTokens &context = scenario.workload.contextTokens;
    const std::optional<double> longest = effectiveMaxContextTokens(scenario);
    if (!context.p90 || !longest || *context.p90 <= *longest || *context.p90 <= context.median)
        return;
    notes.push_back(
        {NoteKind::p90AboveLongest, joined({"The 90th percentile of the context, ", formatCount(*context.p90),
                                            " tokens, is above the longest, ", formatCount(*longest),
                                            ": more than one context in ten is cut to that."})});
}

void aboutHeads(const Scenario &scenario, std::vector<Note> &notes)
{
    const double heads = scenario.model.entry->shape->queryHeads;
    const double t = scenario.deployment.tensorParallel;
    if (std::fmod(heads, t) != 0)
        notes.push_back(
            {NoteKind::headsNotDivided, joined({"Tensor parallel ", formatCount(t), " does not divide ",
                                                formatCount(heads), " query heads: few engines run that."})});
}

/// A group that talks in every layer. Pipeline stages pass little on, and may well lie on several hosts.
void aboutGroup(const Scenario &scenario, std::string_view what, double gpus, std::vector<Note> &notes)
{
    const LinkFigures links = effectiveLinks(scenario);
    const std::optional<double> link = linkBetween(links, gpus);
    if (gpus <= 1 || linkKind(links, gpus) == LinkKind::scaleUp || !link)
        return;
    const bool host = linkKind(links, gpus) == LinkKind::host;
    notes.push_back(
        {NoteKind::beyondScaleUpDomain,
         joined({what, " over ", formatCount(gpus), " GPUs reaches beyond the scale-up domain of ",
                 formatCount(links.scaleUpDomain), ": it talks over ",
                 host ? "the host's PCIe" : "the network", " at ", formatFigure(*link), "\u2009GB/s."})});
}

void aboutDomain(const Scenario &scenario, std::vector<Note> &notes)
{
    const Layout layout = layoutOf(scenario);
    const bool spreadsExperts = layout.attentionReplicas > 1 && scenario.model.entry->shape->hasExperts();
    if (spreadsExperts)
        aboutGroup(scenario, "Expert parallel", layout.tensor * layout.attentionReplicas, notes);
    else
        aboutGroup(scenario, "Tensor parallel", layout.tensor, notes);
}

/// What of a plan the measurements behind the presets do not have (EFFICIENCY, How they were fitted and Weak spots).
std::vector<std::string> outsideOfMeasurements(const Scenario &scenario, const Figures &figures)
{
    std::vector<std::string> things;
    if (scenario.hardware.entry && scenario.hardware.entry->vendor != "NVIDIA")
        things.push_back("no " + quoted(scenario.hardware.entry->vendor) + " GPU");
    const double context = figures.memory.meanContextTokens.value_or(0);
    if (context > longestMeasuredTokens)
        things.push_back(joined({"no context over ", formatCount(longestMeasuredTokens), " tokens (here ",
                                 formatCount(context), " on average)"}));
    if (scenario.deployment.attentionReplicas > 1)
        things.push_back(joined(
            {"no attention replicas (here ", formatCount(scenario.deployment.attentionReplicas), ")"}));
    if (scenario.serving.speculation.draftTokens > 0)
        things.push_back("no speculation");
    return things;
}

/// Whether every factor is the person's own, so that nothing of the preset is left.
bool allOwn(const EfficiencyFactors &own)
{
    return own.compute && own.prefillCompute && own.fp4Compute && own.memory && own.link
           && own.collectiveLatencyUs && own.layerOverheadUs && own.stepOverheadUs && own.requestOverheadMs;
}

void aboutFit(const Scenario &scenario, const Figures &figures, std::vector<Note> &notes)
{
    const EfficiencyChoice &efficiency = scenario.efficiency;
    if (efficiency.preset == EfficiencyPreset::ideal || allOwn(efficiency.own))
        return;
    const std::vector<std::string> things = outsideOfMeasurements(scenario, figures);
    const std::string_view preset = efficiencyPresetNames[static_cast<std::size_t>(efficiency.preset)];
    if (things.empty())
        return;
    std::string list;
    for (std::size_t i = 0; i < things.size(); ++i)
        list += (i == 0 ? "" : i + 1 == things.size() ? " and " : ", ") + things[i];
    notes.push_back({NoteKind::outsideFit, joined({"The measurements behind the efficiency preset ", preset,
                                                   " have ", list, "."})});
}

void aboutLlamaCpp(const Scenario &scenario, std::vector<Note> &notes)
{
    // EFFICIENCY, Weak spots: half of the bandwidth on HBM. Boards of these forms carry HBM.
    constexpr std::array<std::string_view, 3> formsWithHbm = {"SXM", "OAM", "superchip"};
    const auto &entry = scenario.hardware.entry;
    if (scenario.efficiency.preset != EfficiencyPreset::llamaCpp || scenario.efficiency.own.memory || !entry
        || std::find(formsWithHbm.begin(), formsWithHbm.end(), entry->form) == formsWithHbm.end())
        return;
    notes.push_back({NoteKind::outsideFit,
                     joined({"The preset llama.cpp was up to 70\u2009% too fast on GPUs with HBM, as ",
                             quoted(gpuName(scenario)), " is: it reached half of their bandwidth there."})});
}

void aboutPrice(const Scenario &scenario, const Figures &figures, std::vector<Note> &notes)
{
    if (figures.cost.usdGpuMonth)
        return;
    const std::string gpu = quoted(gpuName(scenario));
    if (scenario.economics.ownership == Ownership::rent)
        notes.push_back(
            {NoteKind::noPrice,
             joined({"No rent of ", gpu, " is known, so there are no costs: enter one, or buy."})});
    else if (!effectivePriceUsd(scenario))
        notes.push_back(
            {NoteKind::noPrice,
             joined({"No price of ", gpu, " is known, so there are no costs: enter one, or rent."})});
    else
        notes.push_back({NoteKind::noPrice,
                         joined({"The power that ", gpu,
                                 " draws is not known, so there are no costs: enter its TDP, or rent."})});
}

void aboutTargets(const Scenario &scenario, const Figures &figures, std::vector<Note> &notes)
{
    if (!scenario.workload.ttftSloMs || !figures.ttftSeconds)
        return;
    notes.push_back(
        {NoteKind::noTargets, joined({"The first token after ", formatSi(*figures.ttftSeconds, "s"),
                                      " is without a queue: at busy times users wait longer."})});
}

} // namespace

std::vector<Note> notesOf(const Scenario &scenario, const Figures &figures)
{
    std::vector<Note> notes;
    aboutContext(scenario, notes);
    aboutSpread(scenario, notes);
    aboutCut(scenario, notes);
    aboutHeads(scenario, notes);
    aboutDomain(scenario, notes);
    aboutFit(scenario, figures, notes);
    aboutLlamaCpp(scenario, notes);
    aboutPrice(scenario, figures, notes);
    aboutTargets(scenario, figures, notes);
    return notes;
}

} // namespace ridgepoint
