#include "core/explain/sources.h"

namespace ridgepoint {

namespace {

std::string joined(const std::vector<std::string> &sources)
{
    std::string text;
    for (const std::string &source : sources)
        text += (text.empty() ? "" : "; ") + source;
    return text;
}

std::string sourceOfHardware(const Scenario &scenario)
{
    const auto &entry = scenario.hardware.entry;
    if (!entry)
        return "assumed where nothing is stated";
    return "catalogue, " + entry->name + ": " + joined(entry->sources);
}

/// A price in the catalogue has a kind and a source of its own.
std::string sourceOfPrice(const std::string &kind, const std::string &source)
{
    return "catalogue" + (kind.empty() ? "" : ", " + kind) + (source.empty() ? "" : ": " + source);
}

} // namespace

std::string sourceOfModel(const Scenario &scenario)
{
    const ModelEntry &entry = *scenario.model.entry;
    if (scenario.model.preset.empty())
        return "the plan's own config, " + entry.name;
    return "catalogue, " + entry.name + ": " + joined(entry.sources);
}

std::string sourceOfInput(const Parameter &parameter, const Scenario &scenario)
{
    const std::string_view pointer = parameter.pointer;
    if (!isNull(parameter.get(scenario)))
        return parameter.get(scenario) == parameter.defaultValue()
                   ? "default: " + std::string(parameter.source)
                   : "set in the plan";
    if (parameter.effective && isNull(parameter.inForce(scenario)))
        return "not known";
    if (pointer == "/economics/accelerator_price_usd" && scenario.hardware.entry)
        return sourceOfPrice(scenario.hardware.entry->priceKind, scenario.hardware.entry->priceSource);
    if (pointer == "/economics/rent_usd_gpu_hour" && scenario.hardware.entry)
        return sourceOfPrice(scenario.hardware.entry->rentKind, scenario.hardware.entry->rentSource);
    if (pointer.starts_with("/hardware/"))
        return sourceOfHardware(scenario);
    if (pointer.starts_with("/efficiency/"))
        return std::string(presetSource(scenario.efficiency.preset));
    if (pointer.starts_with("/model/") || pointer == "/workload/max_context_tokens")
        return sourceOfModel(scenario);
    return std::string(parameter.nullText.empty() ? "not set" : parameter.nullText);
}

} // namespace ridgepoint
