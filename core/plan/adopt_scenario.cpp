#include "core/plan/adopt_scenario.h"

#include <algorithm>

#include "core/evaluate/effective.h"
#include "core/evaluate/evaluate.h"
#include "core/plan/own_model.h"
#include "core/registry/figure_rows.h"
#include "core/registry/resolve.h"
#include "core/text/text.h"

namespace ridgepoint {

namespace {

bool sameFigures(const Accelerator &a, const Accelerator &b)
{
    return a.memoryGb == b.memoryGb && a.memoryBandwidthGbS == b.memoryBandwidthGbS
           && a.denseTflops == b.denseTflops && a.tdpW == b.tdpW && a.linkGbS == b.linkGbS
           && a.hostLinkGbS == b.hostLinkGbS && a.scaleOutGbS == b.scaleOutGbS
           && a.hostMemoryGb == b.hostMemoryGb && a.scaleUpDomain == b.scaleUpDomain
           && a.devicesPerHost == b.devicesPerHost && a.priceUsd == b.priceUsd
           && a.rentUsdHour == b.rentUsdHour;
}

bool sameFigures(const ModelEntry &a, const ModelEntry &b)
{
    return a.config == b.config && a.parameters == b.parameters;
}

/// The figures of the catalogue's entry become the scenario's own; one that is not known stays unknown.
void takeHardwareAlong(Scenario &scenario)
{
    const LinkFigures links = effectiveLinks(scenario);
    HardwareChoice own;
    own.name = scenario.hardware.name.value_or(scenario.hardware.entry->name);
    own.memoryGb = effectiveMemoryGb(scenario);
    own.memoryBandwidthGbS = effectiveMemoryBandwidthGbS(scenario);
    own.denseTflops = effectiveRates(scenario);
    own.tdpW = effectiveTdpW(scenario);
    own.linkGbS = links.linkGbS;
    own.hostLinkGbS = links.hostLinkGbS;
    own.scaleOutGbS = links.scaleOutGbS;
    own.hostMemoryGb = effectiveHostMemoryGb(scenario);
    own.scaleUpDomain = links.scaleUpDomain;
    own.devicesPerHost = links.devicesPerHost;
    scenario.economics.acceleratorPriceUsd = effectivePriceUsd(scenario);
    scenario.economics.rentUsdGpuHour = effectiveRentUsdHour(scenario);
    scenario.hardware = std::move(own);
}

Result<Done> takeModelAlong(Scenario &scenario)
{
    const ModelEntry &entry = *scenario.model.entry;
    Result<ModelChoice> own = readOwnModel(entry.name, entry.config);
    if (!own)
        return own.error();
    own.value().parameters = scenario.model.parameters ? scenario.model.parameters : entry.parameters;
    scenario.model = std::move(own).value();
    return Done{};
}

Result<Done> settleEntries(Scenario &scenario, Catalog &catalog)
{
    if (scenario.hardware.entry) {
        const auto there = catalog.accelerator(scenario.hardware.preset);
        if (!there)
            catalog.accelerators.push_back(scenario.hardware.entry);
        else if (!sameFigures(*there, *scenario.hardware.entry))
            takeHardwareAlong(scenario);
    }
    if (!scenario.model.preset.empty()) {
        const auto there = catalog.model(scenario.model.preset);
        if (!there)
            catalog.models.push_back(scenario.model.entry);
        else if (!sameFigures(*there, *scenario.model.entry))
            if (Result<Done> taken = takeModelAlong(scenario); !taken)
                return taken;
    }
    return resolve(scenario, catalog);
}

/// The first figure in which they differ; null where there is none.
const FigureRow *firstChange(const Figures &before, const Figures &after)
{
    const auto rows = figureRows();
    const auto changed = std::find_if(
        rows.begin(), rows.end(), [&](const FigureRow &row) { return row.get(before) != row.get(after); });
    return changed == rows.end() ? nullptr : &*changed;
}

} // namespace

Result<Scenario> adoptScenario(const Scenario &scenario, Catalog &catalog)
{
    Scenario adopted = scenario;
    Catalog grown = catalog;
    if (Result<Done> settled = settleEntries(adopted, grown); !settled)
        return settled.error();
    if (const FigureRow *changed = firstChange(evaluate(scenario), evaluate(adopted)))
        return Error{"", "/scenarios", "a scenario whose figures stay the same in this plan",
                     "\"" + quoted(scenario.name) + "\", whose " + std::string(changed->name)
                         + " would change",
                     "the plans have different figures for " + quoted(scenario.model.preset)
                         + "; copy the other way round, or update the older plan's catalogue entries"};
    catalog = std::move(grown);
    return adopted;
}

} // namespace ridgepoint
