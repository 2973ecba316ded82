#include "core/registry/resolve.h"

#include <algorithm>

#include "core/evaluate/effective.h"
#include "core/model/shape.h"
#include "core/text/text.h"

namespace ridgepoint {

namespace {

template <class Entries>
std::string adviceForId(const std::string &id, const Entries &entries)
{
    std::vector<std::string_view> ids;
    for (const auto &entry : entries)
        ids.push_back(entry->id);
    const std::string_view nearest = nearestName(id, ids);
    return nearest.empty() ? "`ridgepoint catalog` lists them"
                           : "did you mean '" + std::string(nearest) + "'?";
}

Result<Done> resolveModel(Scenario &scenario, const Catalog &catalog)
{
    ModelChoice &model = scenario.model;
    if (model.preset.empty()) {
        if (model.entry && model.entry->id.empty()) // a config of one's own; it has no id
            return Done{};
        return Error{"", "/model", "a preset, or a name and a config", "neither", ""};
    }
    if (model.entry && model.entry->id == model.preset && catalog.model(model.preset) == model.entry)
        return Done{};
    model.entry = catalog.model(model.preset);
    if (model.entry)
        return Done{};
    return Error{"", "/model/preset", "the id of a model in the catalogue",
                 "\"" + quoted(model.preset) + "\"", adviceForId(model.preset, catalog.models)};
}

Result<Done> resolveHardware(Scenario &scenario, const Catalog &catalog)
{
    HardwareChoice &hardware = scenario.hardware;
    hardware.entry = nullptr;
    if (!hardware.preset.empty()) {
        hardware.entry = catalog.accelerator(hardware.preset);
        if (hardware.entry)
            return Done{};
        return Error{"", "/hardware/preset", "the id of an accelerator in the catalogue",
                     "\"" + quoted(hardware.preset) + "\"",
                     adviceForId(hardware.preset, catalog.accelerators)};
    }
    const DenseRates &rates = hardware.denseTflops;
    const bool anyRate =
        std::any_of(rates.begin(), rates.end(), [](const auto &rate) { return rate.has_value(); });
    std::string missing;
    for (const auto &[known, key] :
         {std::pair(hardware.memoryGb.has_value(), "memory_gb"),
          std::pair(hardware.memoryBandwidthGbS.has_value(), "memory_bandwidth_gb_s"),
          std::pair(anyRate, "dense_tflops")})
        if (!known)
            missing += (missing.empty() ? "no " : ", no ") + std::string(key);
    if (missing.empty())
        return Done{};
    return Error{"", "/hardware", "a preset, or memory_gb, memory_bandwidth_gb_s and dense_tflops", missing,
                 ""};
}

Result<Done> checkComputeRate(const Scenario &scenario)
{
    const DenseRates rates = effectiveRates(scenario);
    const Precision wanted = wantedComputePrecision(scenario);
    if (computedPrecision(wanted, rates))
        return Done{};
    std::string known;
    for (std::size_t i = 0; i < rates.size(); ++i)
        if (rates[i])
            known += (known.empty() ? "" : ", ") + std::string(precisionNames[i]);
    return Error{"", "/precision/compute",
                 "a precision that the hardware has a rate for, or a stand-in of (" + known + ")",
                 std::string(precisionNames[static_cast<std::size_t>(wanted)]),
                 "choose another, or state the rate under /hardware/dense_tflops"};
}

Result<Done> checkContext(const Scenario &scenario)
{
    const Workload &workload = scenario.workload;
    const double median = workload.contextTokens.median;
    if (workload.maxContextTokens && *workload.maxContextTokens < median)
        return Error{"", "/workload/max_context_tokens",
                     "null or a number not below the median context, " + shortestNumber(median),
                     shortestNumber(*workload.maxContextTokens), ""};
    if (scenario.serving.kvAllocation == KvAllocation::reserved && !effectiveMaxContextTokens(scenario))
        return Error{"", "/serving/kv_allocation", "\"paged\", since there is no longest context to reserve",
                     "\"reserved\"", "state /workload/max_context_tokens"};
    return Done{};
}

/// A link that the layout needs and nobody knows.
Result<Done> checkLink(const Scenario &scenario, double gpus, const std::string &traffic)
{
    const LinkFigures links = effectiveLinks(scenario);
    if (linkBetween(links, gpus))
        return Done{};
    constexpr std::array<std::string_view, 3> keys = {"link_gb_s", "host_link_gb_s", "scale_out_gb_s"};
    const std::string key(keys[static_cast<std::size_t>(linkKind(links, gpus))]);
    return Error{"", "/hardware/" + key,
                 "a number in (0, 1e9], for " + traffic + " over " + shortestNumber(gpus) + " GPUs",
                 "none known", "state it, or choose a layout without it"};
}

Result<Done> checkLayout(const Scenario &scenario)
{
    const Layout layout = layoutOf(scenario);
    const ModelShape &shape = *scenario.model.entry->shape;
    if (layout.pipeline > shape.layers)
        return Error{"", "/deployment/pipeline_parallel",
                     "at most the model's " + shortestNumber(shape.layers) + " layers",
                     shortestNumber(layout.pipeline), ""};
    if (layout.tensor > 1)
        if (Result<Done> known = checkLink(scenario, layout.tensor, "tensor parallelism"); !known)
            return known;
    if (layout.attentionReplicas > 1 && shape.hasExperts())
        if (Result<Done> known = checkLink(scenario, layout.tensor * layout.attentionReplicas, "experts");
            !known)
            return known;
    if (layout.pipeline > 1)
        return checkLink(scenario, layout.gpus(), "pipeline stages");
    return Done{};
}

} // namespace

Result<Done> resolve(Scenario &scenario, const Catalog &catalog)
{
    if (Result<Done> found = resolveModel(scenario, catalog); !found)
        return found;
    if (Result<Done> found = resolveHardware(scenario, catalog); !found)
        return found;
    return checkTogether(scenario);
}

Result<Done> checkTogether(const Scenario &scenario)
{
    if (Result<Done> fine = checkComputeRate(scenario); !fine)
        return fine;
    if (Result<Done> fine = checkContext(scenario); !fine)
        return fine;
    return checkLayout(scenario);
}

} // namespace ridgepoint
